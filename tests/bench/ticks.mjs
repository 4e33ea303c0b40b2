/** A thousand countdowns, and what a second of theirs costs. */
import {inTurn, settled} from './browser.mjs';
import {cpuTime} from './cpu-time.mjs';
import {grid} from './grid.mjs';
import {atMostTheirs, exactly, row} from './rows.mjs';
import {watchWords} from './shown.mjs';
import {code} from './sides.mjs';
import {tameTime} from './tame-time.mjs';

const count = 1000;
const times = 20;

const inView = (html) => grid(html, count);

/** One below the other, as a page would have them: a window full is in view. */
const stacked = (html) => `<div>${`<div>${html}</div>`.repeat(count)}</div>`;

/** Runs in the page. */
function fill({script, html}) {
  document.body.innerHTML = html;
  const element = document.createElement('script');
  element.textContent = script;
  document.head.append(element);
}

/** Runs in the page. */
function texts(tag) {
  return [...document.querySelectorAll(tag)].map(globalThis.words);
}

const differing = (before, after) => after.filter((text, index) => text !== before[index]).length;

/** The cost of a tick, `ms` after the one before. */
const cost = async (page, session, ms) => {
  // The first ones are compiled, and are not what a page pays every second.
  await page.evaluate(`tame.tick(${ms}, 10)`);
  return (await cpuTime(session, () => page.evaluate(`tame.tick(${ms}, ${times})`))) / times;
};

const measure =
  ({withPage}, layout) =>
  (side) =>
    withPage(
      async (page, session) => {
        await page.evaluate(fill, {script: code(side), html: layout(side.html)});
        await settled(page);
        const waiting = await page.evaluate('tame.timersWaiting');
        const [tag] = side.tags;
        const before = await page.evaluate(texts, tag);
        await page.evaluate('tame.tick(1000)');
        const changed = differing(before, await page.evaluate(texts, tag));
        if (layout === inView && changed < count) throw new Error(`only ${changed} of ${side.name} have ticked`);
        return {waiting, changed, changing: await cost(page, session, 1000), idle: await cost(page, session, 0)};
      },
      {before: [tameTime, watchWords]},
    );

export const tickRows = async (browser, {job}) => {
  const all = await inTurn(job.countdown, 3, measure(browser, inView));
  const some = await inTurn(job.countdown, 1, measure(browser, stacked));
  return [
    row('1,000 countdowns: timers', '', all, 'waiting', exactly(1)),
    row('one tick of them, all in view, every text changes', 'ms', all, 'changing', atMostTheirs()),
    row('the same, no text changes', 'ms', all, 'idle', atMostTheirs(0.2)),
    row('one below the other, texts in view change', 'ms', some, 'changing', atMostTheirs(0.2)),
    row('texts that changed then', '', some, 'changed'),
  ];
};
