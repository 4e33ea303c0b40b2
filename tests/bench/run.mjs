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

const timeLimit = 300_000;

setTimeout(() => {
  console.error(`bench: stopped after ${timeLimit / 1000} s`);
  process.exit(1);
}, timeLimit).unref();

const timed = async (name, rows) => {
  const began = Date.now();
  const found = await rows;
  console.error(`${name}: ${Math.round((Date.now() - began) / 1000)} s`);
  return found;
};

await install();
const both = await sides();
const browser = await start(shiftFiles(both));
try {
  const rows = [
    ...weight(both),
    ...(await timed('load', load(browser, both))),
    ...(await timed('ticks', tickRows(browser, both))),
    ...(await timed('heap', heap(browser, both))),
    ...(await timed('nodes', nodes(browser, both))),
    ...(await timed('layout shift', shift(browser, both))),
  ];
  console.log(`\n${browser.version}; medians of both sides in turn\n\n${table(rows)}`);
} finally {
  await browser.stop();
}
