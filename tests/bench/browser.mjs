/** Pages of a fresh Chromium process each, on loopback, and all sides in turn. */
import {createServer} from 'node:http';
import puppeteer from 'puppeteer-core';
import {chromiumArguments, programs} from '../engines.mjs';
import {median} from './rows.mjs';

const empty = '<!doctype html><html lang="en"><title>bench</title><body>';

/** Isolated from other origins, a page has a clock of 5 µs instead of 100: https://w3c.github.io/hr-time/#dfn-coarsen-time */
const headers = {
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Starts Chromium and a server of the given pages, `{path: {type, body}}`; any other path is an empty page. */
export const start = async (files = {}) => {
  const server = createServer(({url}, response) => {
    const {type = 'text/html', body} = files[url] ?? {body: empty};
    response.writeHead(200, {...headers, 'content-type': `${type}; charset=utf-8`}).end(body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const browser = await puppeteer.launch({
    executablePath: programs.chromium,
    args: [...chromiumArguments, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    protocolTimeout: 600_000,
  });
  const origin = `http://127.0.0.1:${server.address().port}`;

  /** Opens a page of its own process, with nothing compiled or cached, hands it to `use`, and closes it. */
  const withPage = async (use, {path = '/', viewport = {width: 1280, height: 800}, before = []} = {}) => {
    const context = await browser.createBrowserContext();
    try {
      const page = await context.newPage();
      await page.setViewport(viewport);
      for (const script of before) await page.evaluateOnNewDocument(script);
      const session = await page.createCDPSession();
      await page.goto(new URL(path, origin).href);
      return await use(page, session);
    } finally {
      await context.close();
    }
  };
  const stop = async () => {
    await browser.close();
    server.close();
  };
  return {files, withPage, stop, version: await browser.version()};
};

/** Measures all sides in turn, each time another one first, and gives the median of each number: `{name, numbers}` for each side. */
export const inTurn = async (sides, times, measure) => {
  const measured = sides.map(() => []);
  for (let time = 0; time < times; time++) {
    for (const index of sides.keys()) {
      const side = (index + time) % sides.length;
      measured[side].push(await measure(sides[side]));
    }
  }
  return measured.map((runs, side) => ({
    name: sides[side].name,
    numbers: Object.fromEntries(Object.keys(runs[0]).map((key) => [key, median(runs.map((numbers) => numbers[key]))])),
  }));
};

/** Waits until observers have told what is in view, and what they asked for is rendered: two frames, and the beginning of a third. */
export const settled = async (page) => {
  for (let frame = 0; frame < 3; frame++) await page.evaluate(() => new Promise(globalThis.tame?.frame ?? requestAnimationFrame));
};
