import {readFileSync} from 'node:fs';
import {assert} from 'chai';
import type {Browser, HTTPRequest} from 'puppeteer-core';
import {read} from '../repo/files.js';
import {siteTabs, type Tabs} from './tab.js';

const theirs = 'https://www.example.org/';
const file = (path: string): Buffer => readFileSync(new URL(`../../dist/site/${path}`, import.meta.url));

const chosen = [
  ['a countdown', 'element=countdown'],
  ['a countdown with its buttons, in Arabic', 'element=countdown&precision=hour&calendar=&lang=ar'],
  ['a figure', 'element=stat'],
  ['a pictogram, in Russian', 'element=stat&figure=children&view=pictogram&lang=ru'],
  ['a figure with a surface', 'element=stat&figure=profits&--july30-surface=%23eef4f7'],
  ['a banner with a help line', 'element=blue-heart&helpline=US'],
] as const;

/**
 * How far a page moves when the script comes after it was painted: https://web.dev/articles/cls. However late it comes, it is the same,
 * so nothing waits for a number of seconds.
 */
suite('with the rule that the builder writes, a page does not move', () => {
  let tabs: Tabs;
  let browser: Browser;
  let origin: string;

  suiteSetup(async () => {
    tabs = await siteTabs();
    ({browser, origin} = tabs);
  });
  suiteTeardown(() => tabs.close());

  /** What the builder has somebody paste. */
  async function pieces(query: string): Promise<{paste: string; style: string}> {
    const page = await browser.newPage();
    await page.setViewport({width: 1280, height: 900});
    await page.goto(`${origin}/?ui=en#${query}&host=own&files=${theirs}`);
    // Colours are there at once, the heights once the preview has measured them.
    await page.waitForFunction(() =>
      document.querySelector('.piece[data-as="style"] code')?.textContent.includes(':not(:defined)'),
    );
    const [paste, style] = await page.$$eval('.piece code', (codes) => codes.map(({textContent}) => textContent));
    await page.close();
    return {paste: paste!, style: style!};
  }

  /** The sum of all layout shifts of an ordinary page in which they were pasted, at a width of the window in px. */
  async function shift({paste, style}: {paste: string; style: string}, width: number): Promise<number> {
    const page = await browser.newPage();
    await page.setViewport({width, height: 800});
    let release = (): void => undefined;
    const painted = new Promise<void>((resolve) => (release = resolve));
    const html = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>A site</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="demo.css">${style}<body><main><h1>A page</h1><p>Some words before it.</p>
<div>${paste}</div>${'<p>Some words after it, and some more.</p>'.repeat(12)}</main></body></html>`;
    await page.setRequestInterception(true);
    page.on('request', (request: HTTPRequest) => {
      const name = new URL(request.url()).pathname.slice(1);
      if (name.endsWith('.js')) {
        const body = file(`files/${name}`);
        const headers = {'access-control-allow-origin': '*'};
        void painted.then(() => request.respond({status: 200, contentType: 'text/javascript', headers, body}));
      } else if (name === 'demo.css') void request.respond({status: 200, contentType: 'text/css', body: file('examples/demo.css')});
      else void request.respond({status: 200, contentType: 'text/html; charset=utf-8', body: html});
    });
    await page.goto(`${theirs}page.html`, {waitUntil: 'domcontentloaded'});
    await page.evaluate(() => {
      const seen = {sum: 0};
      Object.assign(globalThis, {seen});
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.sum += (entry as PerformanceEntry & {value: number}).value;
      }).observe({type: 'layout-shift', buffered: true});
      return new Promise((resolve) => new PerformanceObserver(resolve).observe({type: 'paint', buffered: true}));
    });
    release();
    await page.waitForFunction(() =>
      document
        .querySelector('world-day-countdown, trafficking-stat, blue-heart-banner')
        ?.shadowRoot?.querySelector('[part~="base"]'),
    );
    const sum = await page.evaluate(
      () =>
        new Promise<number>((resolve) =>
          requestAnimationFrame(() =>
            requestAnimationFrame(() =>
              requestAnimationFrame(() => resolve((globalThis as unknown as {seen: {sum: number}}).seen.sum)),
            ),
          ),
        ),
    );
    await page.close();
    return sum;
  }

  for (const [name, query] of chosen) {
    test(name, async () => {
      const given = await pieces(query);
      for (const width of [360, 1280]) assert.equal(await shift(given, width), 0, `${width} px`);
      for (const width of [320, 430, 600, 768, 1024]) assert.isAtMost(await shift(given, width), 0.05, `${width} px`);
    });
  }

  test('without it, the page moves', async () => {
    const {paste} = await pieces('element=stat');
    assert.isAbove(await shift({paste, style: ''}, 360), 0.02);
  });

  test('the documentation shows the rule for the countdown in English', async () => {
    const {style} = await pieces('element=countdown&lang=en');
    const [shown] = /<style>.*<\/style>/.exec(read('demo/docs/site-owners.md'))!;
    const sizes = (css: string): number[] => [...css.matchAll(/([\d.]+)em/g)].map(([, size]) => Number(size));
    assert.equal(shown.replace(/[\d.]+em/g, 'em'), style.replace(/[\d.]+em/g, 'em'));
    // Fonts differ from machine to machine.
    for (const [index, size] of sizes(style).entries()) assert.closeTo(sizes(shown)[index]!, size, 1);
  });
});
