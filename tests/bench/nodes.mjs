/** What a page pays for our looking at whatever is added to it: 100,000 nodes, until every observer has been told. */
import {inTurn} from './browser.mjs';
import {cpuTime} from './cpu-time.mjs';
import {row} from './rows.mjs';
import {code} from './sides.mjs';

const count = 100_000;

/** Runs in the page. */
function prepare({script, count}) {
  (0, eval)(script);
  globalThis.made = Array.from({length: count / 4}, () => {
    const item = document.createElement('p');
    item.append(document.createElement('b'), document.createElement('a'), 'text');
    item.lastElementChild.href = 'https://example.org/';
    return item;
  });
}

/** Runs in the page. */
async function add(oneByOne) {
  const {body} = document;
  if (oneByOne) for (const item of globalThis.made) body.append(item);
  else {
    const tree = document.createElement('section');
    tree.append(...globalThis.made);
    body.append(tree);
  }
  // After every microtask, in which observers are told.
  await new Promise((told) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = told;
    port2.postMessage('');
  });
}

const measure =
  ({withPage}, oneByOne) =>
  ({script}) =>
    withPage(async (page, session) => {
      await page.evaluate(prepare, {script, count});
      return {took: await cpuTime(session, () => page.evaluate(add, oneByOne))};
    });

export const nodes = async (browser, {all}) => {
  const sides = [
    {name: 'july30', script: code(all[0])},
    {name: 'no script', script: ''},
  ];
  const rows = [];
  for (const oneByOne of [false, true]) {
    const how = oneByOne ? 'in 25,000 pieces' : 'as one tree';
    rows.push(row(`100,000 nodes added ${how}`, 'ms', await inTurn(sides, 3, measure(browser, oneByOne)), 'took'));
  }
  return rows;
};
