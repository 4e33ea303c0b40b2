/** Whether anything of a thousand elements stays when they leave the page. */
import {inTurn, settled} from './browser.mjs';
import {exactly, row} from './rows.mjs';
import {code, jobs} from './sides.mjs';
import {tameTime} from './tame-time.mjs';
import {instances, usage} from './usage.mjs';

/** Runs in the page. */
function show({html, start}) {
  document.body.innerHTML = html;
  (0, eval)(start);
}

const measure =
  ({withPage}) =>
  (side) =>
    withPage(
      async (page, session) => {
        const {html, start} = side;
        const [tag] = side.tags;
        await page.addScriptTag({content: code({...side, start: ''})});
        const before = await instances(session, tag);
        for (const given of [
          {html: html.repeat(1000), start},
          {html: '', start: ''},
        ]) {
          await page.evaluate(show, given);
          await settled(page);
        }
        await usage(session);
        return {left: (await instances(session, tag)) - before};
      },
      {before: [tameTime]},
    );

export const leaving = async (browser, {job}) => {
  const rows = [];
  for (const each of jobs)
    rows.push(row(`${each}s left of 1,000 when removed`, '', await inTurn(job[each], 1, measure(browser)), 'left', exactly(0)));
  return rows;
};
