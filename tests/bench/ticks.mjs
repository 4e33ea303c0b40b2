/** A thousand countdowns, and what a second of theirs costs. */
import {inTurn, settled} from './browser.mjs';
import {code} from './sides.mjs';
import {atMostTheirs, exactly, median} from './table.mjs';
import {tameTime} from './tame-time.mjs';

const count = 1000;

/** All of them in one window: observers see what a page shrinks as they see everything else. */
const shrunk = (html) => `
  <div style="inline-size: 12800px; display: grid; grid-template-columns: repeat(40, 300px); gap: 20px; transform: scale(0.1); transform-origin: 0 0">
    ${`<div>${html}</div>`.repeat(count)}
  </div>`;

/** One below the other, as a page would have them: a window full is in view. */
const stacked = (html) => `<div>${`<div>${html}</div>`.repeat(count)}</div>`;

/** Runs in the page. */
function fill({script, html}) {
  document.body.innerHTML = html;
  const element = document.createElement('script');
  element.textContent = script;
  document.head.append(element);
}

/** Runs in the page: the cost of each of some ticks, `ms` apart. */
async function ticks({times, ms}) {
  const costs = [];
  for (let time = 0; time < times; time++) costs.push(await globalThis.tame.tick(ms));
  return costs;
}

/** Runs in the page. */
function texts(tag) {
  return [...document.querySelectorAll(tag)].map(({shadowRoot}) => shadowRoot.textContent);
}

const differing = (before, after) => after.filter((text, index) => text !== before[index]).length;

const cost = async (page, ms) => {
  // The first ones are compiled, and are not what a page pays every second.
  await page.evaluate(ticks, {times: 10, ms});
  return median(await page.evaluate(ticks, {times: 30, ms}));
};

const measure =
  ({withPage}, layout) =>
  (side) =>
    withPage(
      async (page) => {
        await page.evaluate(fill, {script: code(side), html: layout(side.elements.countdown)});
        await settled(page);
        const waiting = await page.evaluate('tame.timersWaiting');
        const before = await page.evaluate(texts, side.tags.countdown);
        await page.evaluate(ticks, {times: 1, ms: 1000});
        const changed = differing(before, await page.evaluate(texts, side.tags.countdown));
        if (layout === shrunk && changed < count) throw new Error(`only ${changed} of ${side.name} have ticked`);
        return {waiting, changed, changing: await cost(page, 1000), idle: await cost(page, 0)};
      },
      {before: tameTime},
    );

export const tickRows = async (browser, sides) => {
  const [ours, theirs] = await inTurn(sides, 4, measure(browser, shrunk));
  const [oursStacked, theirsStacked] = await inTurn(sides, 3, measure(browser, stacked));
  return [
    {what: '1,000 countdowns: timers', ours: ours.waiting, theirs: theirs.waiting, claim: exactly(1)},
    {
      what: 'one tick of them, all in view, every text changes',
      unit: 'ms',
      ours: ours.changing,
      theirs: theirs.changing,
      claim: atMostTheirs(0.5),
    },
    {what: 'the same, no text changes', unit: 'ms', ours: ours.idle, theirs: theirs.idle, claim: atMostTheirs(0.5)},
    {
      what: 'one below the other, texts in view change',
      unit: 'ms',
      ours: oursStacked.changing,
      theirs: theirsStacked.changing,
      claim: atMostTheirs(0.5),
    },
    {what: 'texts that changed then', ours: oursStacked.changed, theirs: theirsStacked.changed},
  ];
};
