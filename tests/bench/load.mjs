/** From the script's text to the first correct text of each element, on an empty page, in a process that has compiled nothing. */
import {inTurn} from './browser.mjs';
import {cpuTimes} from './cpu-time.mjs';
import {atMostTheirs, row} from './rows.mjs';
import {watchWords} from './shown.mjs';
import {code, jobs} from './sides.mjs';

/** Runs in the page: everything that has to be there before. */
function prepare({css, html, ...given}) {
  const sheet = document.createElement('style');
  sheet.textContent = css;
  document.head.append(sheet);
  document.body.innerHTML = html;
  Object.assign(globalThis, given);
}

/** Runs in the page. */
async function run() {
  performance.mark('start');
  const element = document.createElement('script');
  element.textContent = globalThis.script;
  document.head.append(element);
  performance.mark('evaluated');
  await globalThis.untilShown(globalThis.shown);
  performance.mark('rendered');
}

const measure =
  ({withPage}, slowdown) =>
  (side) =>
    withPage(
      async (page, session) => {
        const {css, html, shown} = side;
        await page.evaluate(prepare, {css, html, shown, script: code(side)});
        await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
        const at = await cpuTimes(page, () => page.evaluate(run));
        return {evaluated: at.evaluated - at.start, rendered: at.rendered - at.start};
      },
      {before: [watchWords]},
    );

export const load = async (browser, {all, english, job}) => {
  const rows = [];
  for (const slowdown of [1, 4, 20]) {
    const at = `, CPU ${slowdown}x`;
    const [ours, three, light] = await inTurn([...all, english], slowdown === 20 ? 5 : 9, measure(browser, slowdown));
    rows.push(
      row('script run' + at, 'ms', [ours, three], 'evaluated'),
      row('one of each rendered' + at, 'ms', [ours, three], 'rendered', atMostTheirs(0.7)),
      row('one of each rendered, from july30.en.js' + at, 'ms', [light, three], 'rendered'),
    );
  }
  for (const each of jobs) {
    for (const slowdown of [1, 4, 20]) {
      const measured = await inTurn(job[each], 3, measure(browser, slowdown));
      rows.push(row(`a ${each} alone rendered, CPU ${slowdown}x`, 'ms', measured, 'rendered'));
    }
  }
  return rows;
};
