import {assert} from 'chai';
import fc from 'fast-check';
import {BlueHeartBanner} from '../../src/elements/blue-heart-banner/blue-heart-banner.js';
import {TraffickingStat} from '../../src/elements/trafficking-stat/trafficking-stat.js';
import {WorldDayCountdown} from '../../src/elements/world-day-countdown/world-day-countdown.js';
import {rgba, textContrast} from '../contrast.js';
import {clear, mount} from '../elements/mount.js';

/** Where the text stands of an element that has nothing special. */
const text = (host: Element): Element => host.shadowRoot!.querySelector('section, .sentence')!;
const small = (host: Element): Element => host.shadowRoot!.querySelector('.small')!;
const base = (host: Element): Element => host.shadowRoot!.querySelector('[part="base"]')!;
const color = (element: Element): string => getComputedStyle(element).color;

/** What is painted behind the text, and the colour of the text. */
const pair = (host: Element): [string, string] => [
  getComputedStyle(host.shadowRoot!.querySelector('section') ?? base(host)).backgroundColor,
  color(text(host)),
];

/** How far the text is from the edge of what is painted. */
const room = (host: Element): number =>
  (host.shadowRoot!.querySelector('.heart') ?? text(host)).getBoundingClientRect().left - base(host).getBoundingClientRect().left;

/** A style sheet of the page. */
function page(css: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  document.body.append(style);
  return style;
}

async function shown(element: typeof HTMLElement, markup = ''): Promise<HTMLElement> {
  return (await mount(element, markup)).shadowRoot.host as HTMLElement;
}

const plain: [string, string] = ['rgba(0, 0, 0, 0)', 'rgb(1, 2, 3)'];
const dark = '--july30-surface: rgb(16, 34, 44); --july30-ink: rgb(238, 244, 247); --july30-muted: rgb(184, 199, 207)';
const darkPair: [string, string] = ['rgb(16, 34, 44)', 'rgb(238, 244, 247)'];

suite('surface and ink', () => {
  teardown(() => {
    clear();
    document.body.removeAttribute('class');
  });

  // The banner has a surface of its own.
  for (const element of [TraffickingStat, WorldDayCountdown]) {
    suite(element.name, () => {
      test('by default there is no surface and no room, and all text has the colour of the page', async () => {
        page('div { color: rgb(1, 2, 3) }');
        const host = await shown(element);
        assert.deepEqual(pair(host), plain);
        assert.equal(color(small(host)), plain[1]);
        assert.equal(room(host), 0);
      });

      test('an ink and a muted colour without a surface count for nothing', async () => {
        page('div { color: rgb(1, 2, 3); --july30-ink: #fff; --july30-muted: #fff }');
        const host = await shown(element);
        assert.deepEqual(pair(host), plain);
        assert.equal(color(small(host)), plain[1]);
      });

      for (const nonsense of ['none', 'url(x.png)', 'linear-gradient(red, blue)', '12px', '"red"']) {
        test(`${nonsense} is no surface and brings no ink, and the other way round`, async () => {
          const host = await shown(element);
          for (const [surface, ink] of [
            [nonsense, '#fff'],
            ['#000', nonsense],
          ]) {
            host.parentElement!.style.cssText = `color: rgb(1, 2, 3); --july30-surface: ${surface}; --july30-ink: ${ink}`;
            assert.deepEqual(pair(host), plain);
            assert.equal(room(host), 0);
          }
        });
      }

      test('on a surface that is more air than colour the ink is the page’s', async () => {
        const host = await shown(element);
        for (const thin of ['transparent', 'rgb(0 0 0 / 6%)', 'rgb(255 255 255 / 0.2)']) {
          host.parentElement!.style.cssText = `color: rgb(200, 100, 50); --july30-surface: ${thin}`;
          assert.deepEqual(rgba(color(text(host))), rgba('rgb(200, 100, 50)'), thin);
        }
      });
    });
  }

  for (const element of [TraffickingStat, BlueHeartBanner, WorldDayCountdown]) {
    suite(element.name, () => {
      test('come together with a late style sheet, at once, with room around the text', async () => {
        const host = await shown(element, 'helpline="US"');
        const before = pair(host);
        const style = page(`${host.localName} { ${dark} }`);
        assert.deepEqual(pair(host), darkPair);
        assert.equal(color(small(host)), 'rgb(184, 199, 207)');
        assert.isAbove(room(host), 8);
        style.remove();
        assert.deepEqual(pair(host), before);
      });

      test('follow a theme that is toggled further out', async () => {
        const host = await shown(element);
        page(`.dark div { ${dark} } .light div { --july30-surface: rgb(255, 255, 254); --july30-ink: rgb(1, 1, 1) }`);
        for (let round = 0; round < 2; round++) {
          document.body.className = 'dark';
          assert.deepEqual(pair(host), darkPair);
          document.body.className = 'light';
          assert.deepEqual(pair(host), ['rgb(255, 255, 254)', 'rgb(1, 1, 1)']);
        }
      });

      test('follow a media query', async () => {
        const host = await shown(element);
        const before = pair(host);
        const {media} = page(`@media print { div { ${dark} } }`).sheet!.cssRules[0] as CSSMediaRule;
        assert.deepEqual(pair(host), before);
        media.mediaText = 'all';
        assert.deepEqual(pair(host), darkPair);
        media.mediaText = 'print';
        assert.deepEqual(pair(host), before);
      });

      test('follow a colour scheme', async () => {
        const host = await shown(element);
        page(`div { --july30-surface: light-dark(rgb(250, 250, 250), rgb(5, 5, 5)) }
          div { --july30-ink: light-dark(rgb(1, 1, 1), rgb(254, 254, 254)) }`);
        host.parentElement!.style.colorScheme = 'light';
        assert.deepEqual(pair(host), ['rgb(250, 250, 250)', 'rgb(1, 1, 1)']);
        host.parentElement!.style.colorScheme = 'dark';
        assert.deepEqual(pair(host), ['rgb(5, 5, 5)', 'rgb(254, 254, 254)']);
      });

      test('on a surface alone the text is black or white, with 4.5:1 whatever the surface is', async () => {
        const host = await shown(element, 'helpline="US"');
        const channel = fc.integer({min: 0, max: 255});
        fc.assert(
          fc.property(fc.tuple(channel, channel, channel), fc.constantFrom('#000', '#fff', '#f0f'), (rgb, inherited) => {
            host.parentElement!.style.cssText = `color: ${inherited}; --july30-surface: rgb(${rgb.join()})`;
            assert.equal(pair(host)[0], `rgb(${rgb.join(', ')})`);
            for (const each of [text(host), small(host)]) assert.isAtLeast(textContrast(each), 4.5);
          }),
          {
            numRuns: 500,
            examples: [
              [[118, 118, 118], '#fff'],
              [[119, 119, 119], '#000'],
              [[0, 0, 255], '#000'],
              [[0, 128, 0], '#fff'],
            ],
          },
        );
      });
    });
  }

  test('the banner keeps its own pair where there is no surface', async () => {
    for (const [scheme, expected] of [
      ['light', ['rgb(241, 246, 249)', 'rgb(20, 35, 43)']],
      ['dark', ['rgb(18, 34, 43)', 'rgb(234, 241, 244)']],
    ] as const) {
      const style = `color-scheme: ${scheme}; --july30-ink: red; --july30-muted: red`;
      const host = await shown(BlueHeartBanner, `helpline="US" style="${style}"`);
      assert.deepEqual(pair(host), [...expected]);
      assert.equal(color(small(host)), expected[1]);
    }
  });
});
