/** What 1 to 5,000 of an element cost, and how it grows. The script has run and has shown three already: templates and formatters are there. */
import {inTurn, settled} from './browser.mjs';
import {cpuTime} from './cpu-time.mjs';
import {grid} from './grid.mjs';
import {atMost, atMostTheirs, row} from './rows.mjs';
import {watchWords} from './shown.mjs';
import {best, code, jobs, together} from './sides.mjs';
import {tameTime} from './tame-time.mjs';
import {usage} from './usage.mjs';

const counts = [1, 100, 1000, 5000];

/** Runs in the page, until all show their text. */
async function show({start, shown}) {
  document.body.innerHTML = globalThis.html;
  (0, eval)(start);
  if (globalThis.html) await globalThis.untilShown(shown);
}

const measure =
  ({withPage}, count) =>
  (side) =>
    withPage(
      async (page, session) => {
        const {css, start, shown} = side;
        if (css) await page.addStyleTag({content: css});
        await page.addScriptTag({content: code({...side, start: ''})});
        const render = async (html) => {
          await page.evaluate((html) => Object.assign(globalThis, {html}), html);
          return cpuTime(session, () => page.evaluate(show, {start: html && start, shown}));
        };
        for (const html of [side.html.repeat(3), '']) {
          await render(html);
          await settled(page);
        }
        const before = await usage(session);
        const rendered = await render(grid(side.html, count));
        await settled(page);
        const after = await usage(session);
        const each = (key) => (after[key] - before[key]) / count;
        const times = count > 1000 ? 5 : 15;
        await page.evaluate('tame.tick(1000, 5)');
        const ticked = await cpuTime(session, () => page.evaluate(`tame.tick(1000, ${times})`));
        return {rendered, tick: ticked / times, script: each('script'), all: each('all'), nodes: each('nodes')};
      },
      {before: [tameTime, watchWords]},
    );

const measuresOf = (job) => [
  ['rendered', 'first render', 'ms', false],
  ...(job === 'countdown' ? [['tick', 'one tick', 'ms', false]] : []),
  ['script', 'heap of each, its objects', 'bytes', true],
  ['all', 'heap of each, with its nodes', 'bytes', true],
  ['nodes', 'nodes of each', '', true],
];

const goalOf = (job, key, count) => (job === 'countdown' && key === 'script' && count === 1000 ? atMost(4000) : undefined);

/** What each of many costs as a part of what each of fewer does: 1 where twice as many cost twice as much. */
const growth = (few, many, key, isEach) =>
  few.map(({name, numbers}, side) => {
    const [before, after] = [numbers[key], many[side].numbers[key]];
    return {name, numbers: {growth: isEach ? after / before : after / 5000 / (before / 100)}};
  });

/** One of each with their nodes, of a thousand: ours, and the three peers that do it best. */
const oneOfEach = (measured) => {
  const sum = (names) =>
    Object.values(measured)
      .flat()
      .filter(({name}) => names.includes(name))
      .reduce((total, {numbers}) => total + numbers.all, 0);
  const sides = [
    {name: 'july30', numbers: {all: sum(['july30'])}},
    {name: together, numbers: {all: sum(best)}},
  ];
  return row('heap of one of each, with their nodes', 'bytes', sides, 'all', atMostTheirs(0.5));
};

export const instances = async (browser, {job}) => {
  const rows = [];
  const thousand = {};
  for (const each of jobs) {
    const measured = {};
    for (const count of counts) measured[count] = await inTurn(job[each], count > 1000 ? 1 : 3, measure(browser, count));
    thousand[each] = measured[1000];
    for (const [key, what, unit, isEach] of measuresOf(each)) {
      for (const count of counts) {
        const name = `${count.toLocaleString('en')} ${count === 1 ? each : each + 's'}: ${what}`;
        rows.push(row(name, unit, measured[count], key, goalOf(each, key, count)));
      }
      const grown = growth(measured[100], measured[5000], key, isEach);
      rows.push(row(`${each}s: ${what}, that of each at 5,000 by that at 100`, '', grown, 'growth'));
    }
  }
  return [...rows, oneOfEach(thousand)];
};
