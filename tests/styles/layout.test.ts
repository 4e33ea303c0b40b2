import {assert} from 'chai';
import {BlueHeartBanner} from '../../src/elements/blue-heart-banner/blue-heart-banner.js';
import {TraffickingStat} from '../../src/elements/trafficking-stat/trafficking-stat.js';
import {WorldDayCountdown} from '../../src/elements/world-day-countdown/world-day-countdown.js';
import {clear, mount} from '../elements/mount.js';
import {sticksOut} from './sticks-out.js';

/** Each element, with the words by which a plain box is as wide as it must be. */
const elements: [element: typeof HTMLElement, markup: string, words: string][] = [
  [TraffickingStat, '', '.spoken'],
  [TraffickingStat, 'figure="children" view="pictogram"', '.spoken'],
  [TraffickingStat, 'figure="children" view="trend" compact', '.spoken'],
  [BlueHeartBanner, 'dismissible helpline="US"', '.message'],
  [WorldDayCountdown, 'precision="second" calendar', '.spoken'],
  [WorldDayCountdown, 'href="https://example.org/"', '.spoken'],
];

/** How wide a box is that holds these words and nothing else, in the place of an element. */
function plainWidth(host: Element, words: string): number {
  const box = document.createElement('div');
  box.textContent = words;
  host.replaceWith(box);
  const {width} = box.getBoundingClientRect();
  box.replaceWith(host);
  return width;
}

suite('in parents that shrink', () => {
  teardown(clear);

  const parents: [name: string, css: string][] = [
    ['a centred flex column', 'display: flex; flex-direction: column; align-items: center'],
    ['a grid with justify-items: center', 'display: grid; justify-items: center'],
    ['a flex row', 'display: flex'],
    ['a float', 'float: left'],
    ['an inline block', 'display: inline-block'],
    ['a table cell', 'display: table-cell'],
    ['a box as wide as its content', 'inline-size: fit-content'],
    ['an absolute box', 'position: absolute; left: 0'],
  ];

  for (const [element, markup, words] of elements) {
    for (const [name, css] of parents) {
      test(`<${element.name} ${markup}> is as wide as a plain box with the same words: ${name}`, async () => {
        const host = await mount(element, markup);
        for (const outer of ['700px', '2000px']) {
          const room = document.createElement('div');
          room.style.cssText = `width: ${outer}; position: relative`;
          const parent = document.createElement('div');
          parent.style.cssText = css;
          room.append(parent);
          document.body.append(room);
          parent.append(host);
          const text = host.shadowRoot.querySelector(words)!.textContent.replace(/\s+/g, ' ').trim();
          assert.isAtLeast(host.getBoundingClientRect().width + 2, plainWidth(host, text), outer);
          assert.isAtMost(host.getBoundingClientRect().width, parseInt(outer));
          assert.deepEqual(sticksOut(host), []);
        }
      });
    }

    test(`<${element.name} ${markup}> in a table is not squeezed below its longest word`, async () => {
      const host = await mount(element, markup);
      const table = document.createElement('div');
      table.style.cssText = 'display: table; width: 10px';
      document.body.append(table);
      table.append(host);
      host.style.display = 'table-cell';
      assert.isAtLeast(host.getBoundingClientRect().width, 70);
      assert.deepEqual(sticksOut(host), []);
    });
  }
});
