import {assert} from 'chai';
import type {Browser} from 'puppeteer-core';
import {embedPages} from '../../src/frame/pages.js';
import {cardName, cardPath, cardSize} from '../../src/frame/preview.js';
import {siteTabs, type Tabs} from './tab.js';

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
  let tabs: Tabs;
  let browser: Browser;
  let origin: string;

  suiteSetup(async () => {
    tabs = await siteTabs();
    ({browser, origin} = tabs);
  });
  suiteTeardown(() => tabs.close());

  const cards = [...new Map(embedPages.map((page) => [cardPath(page), page])).values()];
  for (const lang of ['en', 'ar', 'fr', 'ru', 'es', 'zh']) {
    test(`${lang}: each shows everything it says, in every shape, and says nothing else`, async () => {
      const page = await browser.newPage();
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(String(error)));
      for (const card of cards.filter((each) => each.lang === lang)) {
        for (const [width, height, least] of shapes) {
          await page.setViewport({width, height});
          await page.goto(`${origin}/card.html?lang=${lang}&show=${cardName(card)}`);
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
