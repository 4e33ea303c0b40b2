/**
 * `npm run bench`: what the design says of weight and speed, measured in one run beside three elements that do the same jobs. Absolute
 * numbers are this machine's; the ratios are what counts. Nothing here fails a build.
 */
import {start} from './browser.mjs';
import {heap} from './heap.mjs';
import {load} from './load.mjs';
import {install} from './peers.mjs';
import {nodes} from './nodes.mjs';
import {shift, shiftFiles} from './shift.mjs';
import {sides} from './sides.mjs';
import {table} from './table.mjs';
import {tickRows} from './ticks.mjs';
import {weight} from './weight.mjs';

/** A whole run takes about ten minutes on a machine with two cores of its own; a shared one is slower. */
const timeLimit = 2_400_000;

setTimeout(() => {
  console.error(`bench: stopped after ${timeLimit / 1000} s; what was measured until then stands above`);
  process.exit(1);
}, timeLimit).unref();

/** Shows the rows of one part as soon as they are there. */
async function show(name, measure) {
  const began = Date.now();
  const rows = await measure();
  console.log(`\n${name}, in ${Math.round((Date.now() - began) / 1000)} s\n\n${table(rows)}`);
}

await install();
const both = await sides();
const browser = await start(shiftFiles(both));
console.log(`${browser.version}; medians of both sides in turn`);
try {
  await show('Weight', () => weight(both));
  await show('Load', () => load(browser, both));
  await show('Ticks', () => tickRows(browser, both));
  await show('Heap', () => heap(browser, both));
  await show('Nodes', () => nodes(browser, both));
  await show('Layout shift', () => shift(browser, both));
} finally {
  await browser.stop();
}
