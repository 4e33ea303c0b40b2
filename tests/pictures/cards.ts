import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Browser} from 'puppeteer-core';
import {cardDigest, cardsFolder} from '../../src/build/cards.js';
import {embedPages, type EmbedPage} from '../../src/frame/pages.js';
import {cardName, cardPath, cardSize} from '../../src/frame/preview.js';
import {ourLanguages} from '../../src/languages/all.js';

/** The shapes of a card, by what stands behind its name: for links, for networks that show squares, and for mail at two densities. */
const shapes: Readonly<Record<string, {readonly width: number; readonly height: number; readonly density: number}>> = {
  '': {...cardSize, density: 1},
  '-square': {width: 1080, height: 1080, density: 1},
  '-strip': {width: 600, height: 280, density: 1},
  '-strip@2x': {width: 600, height: 280, density: 2},
};

/** One page for each card: several pages may show the same one. */
const pagesWithCards = (): readonly EmbedPage[] => [...new Map(embedPages.map((page) => [cardPath(page), page])).values()];

/**
 * Takes the pictures of all cards into an own folder, with a list of digests of their words. In English in all shapes, in other languages
 * for links alone, unless they are asked for.
 *
 * @param allShapesOf - Languages in which the other shapes are made, too.
 * @returns How many bytes there are in each language.
 */
export async function takeCards(
  browser: Browser,
  origin: string,
  light: (picture: Uint8Array) => Promise<Uint8Array>,
  allShapesOf: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  rmSync(cardsFolder, {recursive: true, force: true});
  const digests: Record<string, string> = {};
  const bytes = new Map<string, number>(ourLanguages.map((lang) => [lang, 0]));
  const page = await browser.newPage();
  for (const card of pagesWithCards()) {
    for (const [shape, {width, height, density}] of Object.entries(shapes)) {
      if (shape && !allShapesOf.includes(card.lang)) continue;
      await page.setViewport({width, height, deviceScaleFactor: density});
      await page.goto(`${origin}/card.html?lang=${card.lang}&show=${cardName(card)}`);
      await page.waitForSelector('[data-card]');
      const said = await page.evaluate(() => document.documentElement.dataset['card']);
      if (said !== 'fits') throw new Error(`${cardPath(card)}${shape} ${said}`);
      const picture = await light(await page.screenshot());
      const path = join('demo/pictures', cardPath(card).replace('.png', `${shape}.png`));
      mkdirSync(dirname(path), {recursive: true});
      writeFileSync(path, picture);
      bytes.set(card.lang, bytes.get(card.lang)! + picture.length);
    }
    digests[cardPath(card)] = cardDigest(card);
  }
  await page.close();
  writeFileSync(`${cardsFolder}/digests.json`, JSON.stringify(digests, null, 2) + '\n');
  return bytes;
}
