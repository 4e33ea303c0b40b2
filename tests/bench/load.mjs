/** From the script's text to one of each element on an empty page. */
import {inTurn} from './browser.mjs';
import {code} from './sides.mjs';
import {atMostTheirs} from './table.mjs';

/** Runs in the page. */
async function upgrade({script, html, tags}) {
  document.body.innerHTML = html;
  const element = document.createElement('script');
  element.textContent = script;
  performance.mark('start');
  document.head.append(element);
  performance.mark('evaluated');
  // A task comes after every microtask, and so after every first update.
  await new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage('');
  });
  document.body.getBoundingClientRect();
  performance.mark('rendered');
  for (const tag of tags) if (!document.querySelector(tag).shadowRoot?.textContent.trim()) throw new Error(`<${tag}> is empty`);
  const from = (name) => performance.measure(name, 'start', name).duration;
  return {evaluated: from('evaluated'), rendered: from('rendered')};
}

const measure =
  ({withPage}, slowdown) =>
  (side) =>
    withPage(async (page, session) => {
      await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
      return page.evaluate(upgrade, {
        script: code(side),
        html: Object.values(side.elements).join(''),
        tags: Object.values(side.tags),
      });
    });

const rowsAt = async (browser, sides, slowdown) => {
  const [ours, theirs] = await inTurn(sides, 15, measure(browser, slowdown));
  const where = slowdown === 1 ? '' : `, CPU ${slowdown} times slower`;
  return [
    {what: `script run${where}`, unit: 'ms', ours: ours.evaluated, theirs: theirs.evaluated},
    {
      what: `one of each rendered${where}`,
      unit: 'ms',
      ours: ours.rendered,
      theirs: theirs.rendered,
      claim: atMostTheirs(),
    },
  ];
};

export const load = async (browser, sides) => [...(await rowsAt(browser, sides, 1)), ...(await rowsAt(browser, sides, 4))];
