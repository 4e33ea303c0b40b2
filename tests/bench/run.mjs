/**
 * `npm run bench`: what the design says of weight and speed, measured in one run beside others that do the same jobs. Absolute numbers
 * are this machine's; the ratios are what counts. Nothing here fails a build. README.md says how to read it.
 */
import {start} from './browser.mjs';
import {idle} from './idle.mjs';
import {instances} from './instances.mjs';
import {leaving} from './leaving.mjs';
import {load} from './load.mjs';
import {nodes} from './nodes.mjs';
import {install} from './peers.mjs';
import {record} from './record.mjs';
import {table} from './rows.mjs';
import {shift} from './shift.mjs';
import {sides} from './sides.mjs';
import {tickRows} from './ticks.mjs';
import {weight} from './weight.mjs';

/** A whole run takes about fifteen minutes on a machine with two cores of its own; a shared one is slower. */
const timeLimit = 3_600_000;

setTimeout(() => {
  console.error(`bench: stopped after ${timeLimit / 1000} s; what was measured until then stands above`);
  process.exit(1);
}, timeLimit).unref();

const parts = {
  weight: (browser, all) => weight(all),
  load,
  ticks: tickRows,
  instances,
  leaving,
  idle,
  nodes,
  shift,
};

/** Those that were asked for, as in `npm run bench -- load ticks`; otherwise all. */
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`bench: no part is called ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);
  process.exit(1);
}

await install();
const all = await sides();
const browser = await start();
console.log(`${browser.version}; medians of all sides in turn`);
const write = record(browser.version, all.peers);
try {
  for (const name of asked.length > 0 ? asked : Object.keys(parts)) {
    const began = Date.now();
    const rows = await parts[name](browser, all);
    write(name, rows);
    console.log(`\n${name}, in ${Math.round((Date.now() - began) / 1000)} s\n\n${table(rows)}`);
  }
} finally {
  await browser.stop();
}
