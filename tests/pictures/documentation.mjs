import {writeFileSync} from 'node:fs';

const folder = new URL('../../demo/pictures/', import.meta.url);

/** The pictures of the README and of the documentation, at a date that does not change. */
export async function takeDocumentation(browser, origin, light) {
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
    await page.goto(`${origin}/${address}`);
    await page.waitForSelector(shown);
    const picture = await page.screenshot({fullPage: height === undefined});
    writeFileSync(new URL(`${file}.png`, folder), await light(picture));
    await page.close();
  }
}
