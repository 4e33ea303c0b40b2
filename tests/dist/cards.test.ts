import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {assert} from 'chai';
import puppeteer, {type Browser} from 'puppeteer-core';
import {serveSite} from '../../demo/server.mjs';
import {embedPages} from '../../src/frame/pages.js';
import {cardName, cardPath, cardSize} from '../../src/frame/preview.js';
import {chromiumArguments, programs} from '../engines.mjs';

/** The size of a PNG, from its first chunk: https://www.w3.org/TR/png-3/#11IHDR */
function sizeOf(png: Uint8Array): readonly [width: number, height: number] {
  const view = new DataView(png.buffer, png.byteOffset);
  assert.equal(view.getUint32(0), 0x89504e47);
  return [view.getUint32(16), view.getUint32(20)];
}

/** Widths and heights, and the least size of the text that can still be read where they are shown, in px. */
const shapes = [
  [1080, 1080, 36],
  [600, 280, 12],
  [cardSize.width, cardSize.height, 28],
] as const;

suite('the cards', () => {
  let server: Server;
  let browser: Browser;

  suiteSetup(async () => {
    server = await (serveSite as (port: number) => Promise<Server>)(0);
    const {chromium} = programs as Record<string, string>;
    browser = await puppeteer.launch({executablePath: chromium!, args: chromiumArguments});
  });
  suiteTeardown(async () => {
    await browser.close();
    server.close();
  });

  const cards = [...new Map(embedPages.map((page) => [cardPath(page), page])).values()];
  for (const lang of ['en', 'ar', 'fr', 'ru', 'es', 'zh']) {
    test(`${lang}: each shows everything it says, in every shape, and says nothing else`, async () => {
      const page = await browser.newPage();
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(String(error)));
      const {port} = server.address() as AddressInfo;
      for (const card of cards.filter((each) => each.lang === lang)) {
        for (const [width, height, least] of shapes) {
          await page.setViewport({width, height});
          await page.goto(`http://127.0.0.1:${port}/card.html?lang=${lang}&show=${cardName(card)}`);
          await page.waitForSelector('[data-card]');
          const {fits, dir, size} = await page.evaluate(() => ({
            fits: document.documentElement.dataset['card'],
            dir: document.documentElement.dir,
            size: parseFloat(document.getElementById('card')!.style.fontSize),
          }));
          assert.equal(fits, 'fits', `${cardPath(card)} ${width}`);
          assert.equal(dir, lang === 'ar' ? 'rtl' : 'ltr');
          assert.isAtLeast(size, least, `${cardPath(card)} ${width}`);
        }
        const picture = await page.screenshot();
        assert.deepEqual(sizeOf(picture), [cardSize.width, cardSize.height]);
        assert.isAbove(picture.length, 10_000, 'it is not blank');
        assert.isBelow(picture.length, 300_000, cardPath(card));
      }
      assert.deepEqual(said, []);
      await page.close();
    });
  }
});
