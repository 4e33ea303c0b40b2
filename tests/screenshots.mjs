/** `npm run screenshots`: takes the pictures of README.md from the built script, at a date that does not change. */
import {createServer} from 'node:http';
import {readFile} from 'node:fs/promises';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {chromiumArguments, programs} from './engines.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const types = {
  '.svg': 'image/svg+xml',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

const server = createServer(async ({url}, response) => {
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname)).replace(/\/$/, '/index.html');
  try {
    const body = await readFile(join(root, path));
    response.writeHead(200, {'content-type': types[extname(path)] ?? 'application/octet-stream'}).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const browser = await puppeteer.launch({executablePath: programs.chromium, args: chromiumArguments});
for (const [file, width, height, scheme, address, shown] of [
  ['elements', 900, undefined, 'light', 'picture.html?lang=en', ':defined:is(world-day-countdown)'],
  ['elements-phone', 390, undefined, 'dark', 'picture.html?lang=ar', ':defined:is(world-day-countdown)'],
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
  await page.goto(`http://127.0.0.1:${server.address().port}/demo/${address}`);
  await page.waitForSelector(shown);
  await page.screenshot({path: join(root, `demo/${file}.png`), fullPage: height === undefined});
}
await browser.close();
server.close();
