import {assert} from 'chai';
import {BlueHeartBanner} from '../../src/elements/blue-heart-banner/blue-heart-banner.js';
import {TraffickingStat} from '../../src/elements/trafficking-stat/trafficking-stat.js';
import {WorldDayCountdown} from '../../src/elements/world-day-countdown/world-day-countdown.js';
import {clear, mount} from '../elements/mount.js';
import {sticksOut} from './sticks-out.js';

/** A value for each that nothing has by itself. */
const inherited: Readonly<Record<string, string>> = {
  color: 'rgb(1, 2, 3)',
  cursor: 'help',
  'font-family': 'fantasy',
  'font-feature-settings': '"ss01"',
  'font-kerning': 'none',
  'font-size': '23px',
  'font-style': 'italic',
  'font-variant-caps': 'small-caps',
  'font-weight': '600',
  'letter-spacing': '3px',
  'line-break': 'anywhere',
  'text-align': 'center',
  'text-align-last': 'justify',
  'text-transform': 'uppercase',
  visibility: 'hidden',
  'word-spacing': '5px',
  '-webkit-text-stroke-width': '2px',
};

const own: Readonly<Record<string, string>> = {
  direction: 'rtl',
  'font-variant-numeric': 'oldstyle-nums',
  hyphens: 'auto',
  'line-height': '0px',
  'overflow-wrap': 'normal',
  'text-indent': '80px',
  'text-shadow': '0 0 9px red',
  'white-space': 'pre',
  'word-break': 'keep-all',
  'writing-mode': 'vertical-rl',
  '-webkit-text-fill-color': 'rgb(1, 2, 3)',
};

const elements: [element: typeof HTMLElement, markup: string][] = [
  [TraffickingStat, ''],
  [TraffickingStat, 'figure="children" view="pictogram"'],
  [TraffickingStat, 'figure="children" view="trend" compact'],
  [
    TraffickingStat,
    'value="1234567" unit="people" label="people identified as presumed victims" qualifier="about" year="2024" source="Ministry of the Interior, Annual Report" source-url="https://www.example.org/publications/annual-report-on-trafficking-in-persons" caveat="detected older"',
  ],
  [BlueHeartBanner, 'dismissible helpline="US" campaign="inherited"'],
  [BlueHeartBanner, 'lang="zh"'],
  [WorldDayCountdown, 'precision="second" calendar'],
  [WorldDayCountdown, 'href="https://example.org/" lang="ar"'],
];

suite('text properties of the page', () => {
  teardown(clear);

  test('which are inherited and which are not is what the documentation says', async () => {
    const page = (await (await fetch('/demo/docs/look.md')).text()).replace(/\s+/g, ' ');
    const [, taken, set] = /These text properties are the page’s: ([^.]*)\. These are ours: ([^.]*)\./.exec(page)!;
    const names = (list: string): string[] => [...list.matchAll(/`(.+?)`/g)].map(([, name]) => name!).sort();
    assert.deepEqual(names(taken!), Object.keys(inherited).sort());
    assert.deepEqual(names(set!), Object.keys(own).sort());
  });

  for (const element of [TraffickingStat, BlueHeartBanner, WorldDayCountdown]) {
    const read = (host: Element, property: string): string =>
      getComputedStyle(host.shadowRoot!.querySelector('.message, .sentence')!).getPropertyValue(property);

    for (const [property, value] of Object.entries(inherited)) {
      test(`<${element.name}> has the page’s ${property}`, async () => {
        const {host} = (await mount<typeof HTMLElement>(element)).shadowRoot;
        // The banner's ink is its surface's.
        if (element === BlueHeartBanner && property === 'color') return;
        host.parentElement!.style.setProperty(property, value);
        assert.equal(read(host, property), value);
      });
    }

    for (const [property, value] of Object.entries(own)) {
      test(`<${element.name}> has a ${property} of its own`, async () => {
        const {host} = (await mount<typeof HTMLElement>(element)).shadowRoot;
        const before = read(host, property);
        host.parentElement!.style.setProperty(property, value);
        assert.notEqual(getComputedStyle(host).getPropertyValue(property), before, 'the page sets it');
        assert.equal(read(host, property), before);
      });
    }
  }

  const hostile: [property: string, value: string][] = [
    ...Object.entries({...inherited, ...own}).filter(([property]) => property !== 'visibility'),
    ['white-space', 'nowrap'],
    ['white-space', 'pre-wrap'],
    ['text-wrap', 'nowrap'],
    ['letter-spacing', '0.5em'],
    ['word-spacing', '60px'],
    ['text-align', 'justify'],
    ['text-align', 'right'],
    ['text-indent', '-300px'],
    ['line-height', '4'],
    ['word-break', 'break-all'],
    ['tab-size', '40'],
    ['font-size', '40px'],
    ['font-stretch', 'ultra-expanded'],
    ['text-transform', 'full-width'],
  ];

  for (const [element, markup] of elements) {
    for (const width of [320, 160]) {
      test(`<${element.name} ${markup.slice(0, 40)}> nothing stands out of ${width} px, whatever they are`, async () => {
        const {host} = (await mount(element, markup)).shadowRoot;
        const box = host.parentElement!;
        const found: string[] = [];
        for (const [property, value] of hostile) {
          box.style.cssText = `width: ${width}px; ${property}: ${value}`;
          for (const out of sticksOut(host)) found.push(`${property}: ${value}: ${out}`);
        }
        assert.deepEqual(found, []);
      });
    }
  }

  test('no blank line stands before the words', async () => {
    for (const [element, markup] of elements) {
      const {host} = (await mount(element, markup)).shadowRoot;
      const before = host.getBoundingClientRect().height;
      for (const value of ['pre', 'pre-wrap', 'pre-line', 'break-spaces', 'nowrap']) {
        host.parentElement!.style.whiteSpace = value;
        assert.equal(host.getBoundingClientRect().height, before, value);
      }
    }
  });
});
