/**
 * `npm run test:hosting`: serves the built site with nginx, Apache and Caddy as the examples of demo/hosting say, asks for every file in
 * every form, embeds from another origin in Chromium, and puts a load on nginx: 10 s, with `--long` 60 s.
 */
import {chmodSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {count} from '../counts.mjs';
import {stopAsking} from './ask.mjs';
import {openBrowser} from './browser.mjs';
import {askForAll, checks} from './checks.mjs';
import {underLoad} from './load.mjs';
import {unpackServers} from './programs.mjs';
import {servers, start} from './servers.mjs';
import {buildFor, copySite, filesOf} from './site.mjs';
import {hostChecks} from './static-hosts.mjs';

const timeLimit = 480_000;
setTimeout(() => {
  console.error(`hosting: stopped after ${timeLimit / 1000} s`);
  process.exit(1);
}, timeLimit).unref();

const seconds = process.argv.includes('--long') ? 60 : 10;
const results = [];

async function test(name, run) {
  try {
    await run();
    results.push(true);
    console.log(`  passed: ${name}`);
  } catch (error) {
    results.push(false);
    console.log(`  FAILED: ${name}\n${String(error?.stack ?? error).slice(0, 2000)}`);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'july30-hosting-'));
process.on('exit', () => rmSync(folder, {recursive: true, force: true, maxRetries: 3}));
// The servers leave off being root, and then read what is in it.
chmodSync(folder, 0o755);
const place = unpackServers(folder);
const site = join(folder, 'site');
copySite(site);

const browser = await openBrowser();

/** Starts a server, tries it, and stops it. */
async function tryServer(name, options, tryIt) {
  let server;
  await test(`${name} starts with the example`, async () => {
    server = await start(name, {place, folder: mkdtempSync(join(folder, 'server-')), site, ...options});
  });
  if (!server) return;
  try {
    buildFor(site, server.address);
    await tryIt(server);
  } finally {
    await server.stop();
  }
}

async function tryAnswers(title, server) {
  let files;
  await test(`${title}: answers`, async () => {
    files = await askForAll(server, filesOf(site));
  });
  if (files) for (const [what, check] of Object.entries(checks)) await test(`${title}: ${what}`, () => check(server, files));
}

for (const [what, check] of Object.entries(hostChecks)) await test(what, check);

for (const name of Object.keys(servers)) {
  console.log(name);
  await tryServer(name, {}, async (server) => {
    for (const [what, check] of Object.entries(browser.checks)) await test(`${name}: ${what}`, () => check(server));
    if (name === 'nginx')
      for (const [what, check] of Object.entries(browser.builderChecks)) await test(`${name}: ${what}`, () => check(server));
    // The last of these reads what was logged until then.
    await tryAnswers(name, server);
  });
  await tryServer(name, {isRoot: true}, (server) => tryAnswers(`${name}, at the root`, server));
}
await browser.stop();

console.log(`load, ${seconds} s each`);
await underLoad({place, folder, site, seconds, test});

stopAsking();
const passed = results.filter(Boolean).length;
console.log(`${passed} passed, ${results.length - passed} failed`);
count('hosting', passed, results.length - passed);
process.exit(passed === results.length && passed > 0 ? 0 : 1);
