/**
 * `npm run test:frameworks`: the packed package in applications of React, Vue and Svelte, each built by its own tool and made on a server
 * first, and in pages with an import map; with `--all` those of Preact, Solid, Angular, Astro, Eleventy and VitePress, too. Their types
 * are held to right and wrong tags.
 */
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname} from 'node:path';
import puppeteer from 'puppeteer-core';
import {count} from '../counts.mjs';
import {chromiumArguments, programs} from '../engines.mjs';
import {pack} from '../dist/packed.mjs';
import {install} from '../install.mjs';
import {checks} from './checks.mjs';

const here = new URL('./', import.meta.url);
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

await install(here);
const {all, first, pageOf, unpack} = await import('./build.mjs');
const wantsAll = process.argv.includes('--all');
const {folder} = pack();
unpack(folder);

/** Runs a tool of this folder; its words where it failed. */
const tool = (name, ...given) => {
  const {status, stdout, stderr} = spawnSync('npx', ['--no-install', name, ...given], {cwd: here.pathname, encoding: 'utf8'});
  return {status, said: stdout + stderr};
};
const good = ({status, said}) => {
  if (status !== 0) throw new Error(said);
};
for (const name of ['plain', 'react', 'preact', 'solid']) await test(`types: ${name}`, () => good(tool('tsc', '-p', name)));
await test('types: vue', () => good(tool('vue-tsc', '-p', 'vue')));
await test('types: svelte', () => {
  const {said} = tool('svelte-check', '--workspace', 'svelte', '--tsconfig', './tsconfig.json', '--output', 'machine');
  const errors = said.split('\n').filter((line) => / ERROR /.test(line));
  const isExpected = (line) => /"Wrong\.svelte"/.test(line);
  if (errors.filter(isExpected).length !== 3 || !errors.every(isExpected)) throw new Error(said);
});

const types = {'.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json'};
let page = '';
let site = here;
const server = createServer(({url}, response) => {
  const path = new URL(url, 'http://localhost').pathname;
  if (path === '/' && page) return response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
  try {
    const file = path === '/' ? '/index.html' : path;
    const content = readFileSync(new URL('.' + file, site));
    response.setHeader('content-type', types[extname(file)] ?? 'text/html; charset=utf-8').end(content);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const address = `http://127.0.0.1:${server.address().port}/`;

const browser = await puppeteer.launch({executablePath: programs.chromium, args: [...chromiumArguments, '--js-flags=--expose-gc']});
try {
  for (const name of wantsAll ? all : first) {
    console.log(name);
    page = '';
    await test('is built', async () => {
      page = await pageOf(name);
    });
    if (page) for (const [what, run] of Object.entries(checks)) await test(`${name}: ${what}`, () => run(browser, address));
  }
  page = '';
  if (wantsAll) await tryMore();
} finally {
  await browser.close();
  server.close();
}

/** Applications with heavy tools of their own. What a generator has made does not change. */
async function tryMore() {
  const there = new URL('more/', here);
  await install(there);
  const {folderOf, more, unpack: unpackMore} = await import('./more/build.mjs');
  unpackMore(folder);
  const [onServer, takesOver, ...changes] = Object.keys(checks);
  for (const [name, {kind, build}] of Object.entries(more)) {
    console.log(name);
    await test('is built', build);
    site = new URL(`file://${folderOf(name)}`);
    for (const what of [onServer, takesOver, ...(kind === 'application' ? changes : [])])
      await test(`${name}: ${what}`, () => checks[what](browser, address));
  }
}

const passed = results.filter(Boolean).length;
console.log(`${passed} passed, ${results.length - passed} failed`);
count('frameworks', passed, results.length - passed);
process.exit(passed === results.length && passed > 0 ? 0 : 1);
