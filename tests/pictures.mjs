/** `npm run pictures`: takes the pictures of the README and of the documentation from the built script, at a date that does not change. */
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {serveSite} from '../demo/server.mjs';
import {chromiumArguments, programs} from './engines.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const server = await serveSite(0);

const browser = await puppeteer.launch({executablePath: programs.chromium, args: chromiumArguments});
for (const [file, width, height, scheme, address, shown] of [
  ['elements', 900, undefined, 'light', 'examples/picture.html?lang=en', ':defined:is(world-day-countdown)'],
  ['elements-phone', 390, undefined, 'dark', 'examples/picture.html?lang=ar', ':defined:is(world-day-countdown)'],
  ['builder', 1280, 1240, 'light', '?ui=en#element=stat&figure=children&view=pictogram', '#stage iframe:not(.coming)'],
]) {
  const page = await browser.newPage();
  await page.setViewport({width, height: height ?? 400, deviceScaleFactor: 2});
  await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
  await page.emulateTimezone('UTC');
  await page.evaluateOnNewDocument(() => {
    const Real = Date;
    const at = Real.UTC(2027, 5, 17, 12);
    globalThis.Date = class extends Real {
      constructor(...given) {
        super(...(given.length > 0 ? given : [at]));
      }
      static now() {
        return at;
      }
    };
  });
  await page.goto(`http://127.0.0.1:${server.address().port}/${address}`);
  await page.waitForSelector(shown);
  await page.screenshot({path: join(root, `demo/pictures/${file}.png`), fullPage: height === undefined});
}
await browser.close();
server.close();
