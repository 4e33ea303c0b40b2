/** Pages of a fresh Chromium process each, on loopback, and both sides in turn. */
import {createServer} from 'node:http';
import puppeteer from 'puppeteer-core';
import {chromiumArguments, programs} from '../engines.mjs';
import {median} from './table.mjs';

/** Starts Chromium and a server of the given pages, `{path: {type, body}}`. */
export const start = async (files) => {
  const server = createServer(({url}, response) => {
    const {type = 'text/html', body} = files[url] ?? {body: '<!doctype html><html lang="en"><title>bench</title><body>'};
    response.writeHead(200, {'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store'}).end(body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const browser = await puppeteer.launch({
    executablePath: programs.chromium,
    args: [...chromiumArguments, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    protocolTimeout: 120_000,
  });
  const origin = `http://127.0.0.1:${server.address().port}`;

  /** Opens a page of its own process, with nothing compiled or cached, hands it to `use`, and closes it. */
  const withPage = async (use, {path = '/', viewport = {width: 1280, height: 800}, before} = {}) => {
    const context = await browser.createBrowserContext();
    try {
      const page = await context.newPage();
      await page.setViewport(viewport);
      if (before) await page.evaluateOnNewDocument(before);
      const session = await page.createCDPSession();
      await page.goto(origin + path);
      return await use(page, session);
    } finally {
      await context.close();
    }
  };
  const stop = async () => {
    await browser.close();
    server.close();
  };
  return {withPage, stop, version: await browser.version()};
};

/** Measures both sides in turn, the first one changing, and gives the median of each number: `[ours, theirs]`. */
export const inTurn = async (sides, times, measure) => {
  const measured = sides.map(() => []);
  for (let time = 0; time < times; time++) {
    const order = time % 2 === 0 ? [0, 1] : [1, 0];
    for (const side of order) measured[side].push(await measure(sides[side]));
  }
  return measured.map((runs) =>
    Object.fromEntries(Object.keys(runs[0]).map((key) => [key, median(runs.map((numbers) => numbers[key]))])),
  );
};

/** Waits until observers have told what is in view, and what they asked for is rendered: two frames, and the beginning of a third. */
export const settled = async (page) => {
  for (let frame = 0; frame < 3; frame++) await page.evaluate(() => new Promise(requestAnimationFrame));
};
