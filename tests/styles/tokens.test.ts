import {assert} from 'chai';
import {BlueHeartBanner} from '../../src/elements/blue-heart-banner/blue-heart-banner.js';
import {TraffickingStat} from '../../src/elements/trafficking-stat/trafficking-stat.js';
import {WorldDayCountdown} from '../../src/elements/world-day-countdown/world-day-countdown.js';
import {tags} from '../../src/lib/tags.js';
import {fakeTicker} from '../elements/fake-clock.js';
import {clear, mount} from '../elements/mount.js';

/** What a custom property changes: a computed value of something inside, or of what stands before it. */
interface Effect {
  readonly on: string;
  readonly before?: true;
  readonly property: string;
}

interface Shown {
  readonly element: typeof HTMLElement;
  /** Attributes with which everything is there that the properties and parts are for. */
  readonly markup: string;
  /** What the page's clock says. */
  readonly now?: string;
  readonly effects: Readonly<Record<string, readonly Effect[]>>;
}

const color = 'color';
const background = 'background-color';
const radius = 'border-top-left-radius';
const rule = (on: string): Effect => ({on, before: true, property: 'border-top-color'});

const elements: Readonly<Record<string, readonly Shown[]>> = {
  'world-day-countdown': [
    {
      element: WorldDayCountdown,
      markup: 'precision="hour" calendar',
      effects: {
        accent: [rule('.ruled')],
        ink: [
          {on: '.sentence', property: color},
          {on: '.large', property: color},
        ],
        muted: [{on: '.ruled', property: color}],
        surface: [{on: '[part="base"]', property: background}],
        line: [{on: 'button', property: 'border-top-color'}],
        font: [
          {on: '.large', property: 'font-family'},
          {on: 'button', property: 'font-family'},
        ],
        radius: [
          {on: '[part="base"]', property: radius},
          {on: 'button', property: radius},
        ],
        gap: [{on: '[part="base"]', property: 'border-left-width'}],
      },
    },
    {
      element: WorldDayCountdown,
      markup: 'href="https://example.org/" theme="Theme" calendar',
      now: '2027-07-30T12:00:00Z',
      effects: {ink: [{on: 'a', property: color}], font: [{on: '[part="theme"]', property: 'font-family'}]},
    },
  ],
  'trafficking-stat': [
    {
      element: TraffickingStat,
      markup: 'figure="children" view="pictogram"',
      effects: {
        accent: [rule('.ruled'), {on: '.accent', property: 'stroke'}],
        ink: [
          {on: '.sentence', property: color},
          {on: '.large', property: color},
        ],
        muted: [
          {on: '.ruled', property: color},
          {on: 'a', property: color},
        ],
        surface: [{on: '[part="base"]', property: background}],
        font: [{on: '.large', property: 'font-family'}],
        radius: [{on: '[part="base"]', property: radius}],
        gap: [
          {on: '[part="base"]', property: 'border-left-width'},
          {on: '.ruled', before: true, property: 'margin-top'},
        ],
      },
    },
    {
      element: TraffickingStat,
      markup: 'figure="children" view="trend"',
      effects: {
        accent: [{on: '.accent', property: 'stroke'}],
        ink: [{on: 'path', property: 'stroke'}],
        muted: [{on: '.axis', property: color}],
      },
    },
  ],
  'blue-heart-banner': [
    {
      element: BlueHeartBanner,
      markup: 'helpline="US" dismissible campaign="tokens"',
      effects: {
        accent: [
          {on: '.heart svg', property: 'fill'},
          {on: 'section', property: 'border-top-color'},
        ],
        ink: [
          {on: '.message', property: color},
          {on: 'a', property: color},
          {on: 'button svg', property: 'stroke'},
        ],
        muted: [{on: '.small', property: color}],
        surface: [{on: 'section', property: background}],
        line: [{on: 'button', property: 'border-top-color'}],
        font: [{on: '.message', property: 'font-family'}],
        radius: [
          {on: 'section', property: radius},
          {on: 'button', property: radius},
        ],
        gap: [{on: 'section', property: 'padding-left'}],
      },
    },
    {
      element: BlueHeartBanner,
      markup: 'placement="bottom"',
      effects: {
        offset: [{on: '.place', property: 'scroll-margin-top'}],
        layer: [{on: '[part="base"]', property: 'z-index'}],
      },
    },
  ],
};

/** A value that nothing has by itself, and what it is computed to be. */
const values: Readonly<Record<string, readonly [written: string, computed: string]>> = {
  accent: ['rgb(1, 2, 3)', 'rgb(1, 2, 3)'],
  ink: ['rgb(11, 12, 13)', 'rgb(11, 12, 13)'],
  muted: ['rgb(21, 22, 23)', 'rgb(21, 22, 23)'],
  surface: ['rgb(231, 232, 233)', 'rgb(231, 232, 233)'],
  line: ['rgb(31, 32, 33)', 'rgb(31, 32, 33)'],
  font: ['fantasy', 'fantasy'],
  radius: ['7px', '7px'],
  gap: ['14px', ''],
  offset: ['41px', '41px'],
  layer: ['77', '77'],
};

async function show({element, markup, now = '2027-07-01T12:00:00Z'}: Shown): Promise<ShadowRoot> {
  return (await mount(element, markup, {ticker: fakeTicker(now).ticker} as object)).shadowRoot;
}

const computed = (root: ShadowRoot, {on, before, property}: Effect): string => {
  const found = root.querySelector(on);
  assert.exists(found, on);
  return getComputedStyle(found, before ? '::before' : undefined).getPropertyValue(property);
};

/** The first column of a table of the documentation. */
async function documented(tag: string, heading: string): Promise<string[]> {
  const name = Object.entries(tags).find(([, each]) => each === tag)![0];
  const page = new DOMParser().parseFromString(await (await fetch(`/dist/site/docs/${name}.html`)).text(), 'text/html');
  const table = [...page.querySelectorAll('table')].find((each) => each.querySelector('th')?.textContent === heading)!;
  return [...table.querySelectorAll('td:first-child code')].map(({textContent}) => textContent);
}

suite('custom properties', () => {
  teardown(clear);

  for (const [tag, states] of Object.entries(elements)) {
    test(`<${tag}> has those of the documentation`, async () => {
      const tried = new Set(states.flatMap(({effects}) => Object.keys(effects)));
      assert.sameMembers(
        (await documented(tag, 'Custom property')).map((name) => name.replace('--july30-', '')),
        [...tried],
      );
    });

    for (const state of states) {
      for (const [token, effects] of Object.entries(state.effects)) {
        test(`--july30-${token} of <${tag} ${state.markup}>`, async () => {
          const root = await show(state);
          const box = root.host.parentElement!;
          // Ink and muted colours are those of a surface.
          if (token !== 'surface') box.style.setProperty('--july30-surface', '#fff');
          const before = effects.map((effect) => computed(root, effect));
          const [written, expected] = values[token]!;
          box.style.setProperty('--july30-' + token, written);
          for (const [n, effect] of effects.entries()) {
            const now = computed(root, effect);
            if (expected) assert.equal(now, expected, effect.on);
            assert.notEqual(now, before[n], effect.on);
          }
        });
      }
    }
  }

  test('the measure of the space is what it says', async () => {
    for (const states of Object.values(elements)) {
      const root = await show(states[0]!);
      root.host.parentElement!.style.cssText = '--july30-surface: #fff; --july30-gap: 14px';
      for (const effect of states[0]!.effects['gap']!)
        assert.equal(computed(root, effect), effect.property === 'margin-top' ? '14px' : '21px', effect.on);
    }
  });
});

suite('parts', () => {
  teardown(clear);

  for (const [tag, states] of Object.entries(elements)) {
    test(`of <${tag}>: each of the documentation is seen, and styled from the page`, async () => {
      const parts = await documented(tag, 'Part');
      assert.isAbove(parts.length, 5);
      const styled = new Set<string>();
      for (const state of states) {
        const root = await show(state);
        const sheet = document.createElement('style');
        sheet.textContent = parts.map((part, n) => `${root.host.localName}::part(${part}) {z-index: ${n + 1}}`).join('');
        document.body.append(sheet);
        for (const [n, part] of parts.entries()) {
          const found = [...root.querySelectorAll('*')].filter((each) => getComputedStyle(each).zIndex === String(n + 1));
          if (found.some((each) => each.getClientRects().length > 0)) styled.add(part);
        }
      }
      assert.deepEqual([...styled].sort(), [...parts].sort());
    });
  }
});

suite('what is copied', () => {
  teardown(clear);

  const selection = (element: Element): string =>
    ['user-select', '-webkit-user-select'].map((name) => getComputedStyle(element).getPropertyValue(name)).find(Boolean)!;

  for (const state of Object.values(elements).flat()) {
    test(`<${state.element.name} ${state.markup}>: nothing that is only heard`, async () => {
      const root = await show(state);
      const spoken = [...root.querySelectorAll('.spoken')];
      if (state.element !== BlueHeartBanner) assert.isAbove(spoken.length, 0);
      for (const element of spoken) assert.equal(selection(element), 'none');
      assert.notEqual(selection(root.querySelector('[part="base"]')!), 'none');
    });
  }
});
