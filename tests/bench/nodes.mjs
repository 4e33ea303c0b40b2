/** What a page pays for our looking at whatever is added to it: 100,000 nodes, until every observer has been told. */
import {inTurn} from './browser.mjs';
import {code} from './sides.mjs';

const count = 100_000;

/** Runs in the page. */
async function add({script, count, oneByOne}) {
  (0, eval)(script);
  const {body} = document;
  const made = Array.from({length: count / 4}, () => {
    const item = document.createElement('p');
    item.append(document.createElement('b'), document.createElement('a'), 'text');
    item.lastElementChild.href = 'https://example.org/';
    return item;
  });
  const begun = performance.now();
  if (oneByOne) for (const item of made) body.append(item);
  else {
    const tree = document.createElement('section');
    tree.append(...made);
    body.append(tree);
  }
  // After every microtask, in which observers are told.
  await new Promise((told) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = told;
    port2.postMessage('');
  });
  return {took: performance.now() - begun};
}

export const nodes = async (browser, sides) => {
  const rows = [];
  for (const oneByOne of [false, true]) {
    const measure = (side) => browser.withPage((page) => page.evaluate(add, {script: side && code(side), count, oneByOne}));
    const [ours, bare] = await inTurn([sides[0], undefined], 9, measure);
    const how = oneByOne ? 'in 25,000 pieces' : 'as one tree';
    rows.push({
      what: `100,000 nodes added ${how}, and on a page without any script`,
      unit: 'ms',
      ours: ours.took,
      theirs: bare.took,
    });
  }
  return rows;
};
