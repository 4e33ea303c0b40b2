/** A minute in which nothing happens: how often timers and frames call the script. Time is tame, so the minute takes no minute. */
import {inTurn, settled} from './browser.mjs';
import {exactly, row} from './rows.mjs';
import {code, jobs} from './sides.mjs';
import {tameTime} from './tame-time.mjs';

const minute = 60_000;

/** What may become of the elements; each runs in the page. */
const states = {
  visible: () => undefined,
  hidden: () => {
    for (const [name, value] of Object.entries({hidden: true, visibilityState: 'hidden'}))
      Object.defineProperty(document, name, {get: () => value});
    document.dispatchEvent(new Event('visibilitychange', {bubbles: true}));
  },
  'off screen': () => {
    const above = document.createElement('div');
    above.style.blockSize = '5000px';
    document.body.prepend(above);
  },
  removed: () => {
    document.body.replaceChildren();
  },
};

/** Runs in the page. */
function fill({script, html}) {
  globalThis.tame.frames();
  document.body.innerHTML = html;
  const element = document.createElement('script');
  element.textContent = script;
  document.head.append(element);
}

const measure =
  ({withPage}, becomes) =>
  (side) =>
    withPage(
      async (page) => {
        await page.evaluate(fill, {script: code(side), html: side.html});
        await settled(page);
        // What is there to begin with, such as an animation, is not idle.
        await page.evaluate('tame.pass(5000)');
        await page.evaluate(becomes);
        await settled(page);
        return {callbacks: await page.evaluate(`tame.pass(${minute})`)};
      },
      {before: [tameTime]},
    );

export const idle = async (browser, {all, job}) => {
  const rows = [];
  for (const [state, becomes] of Object.entries(states)) {
    const goal = state === 'visible' ? undefined : exactly(0);
    const take = async (what, sides) => {
      const measured = await inTurn(sides, 1, measure(browser, becomes));
      rows.push(row(`callbacks in a minute, ${what} ${state}`, '', measured, 'callbacks', goal));
    };
    await take('one of each', all);
    for (const each of jobs) await take(`a ${each}`, job[each]);
  }
  return rows;
};
