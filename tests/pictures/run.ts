/*
 * `npm run pictures`: takes all pictures from the built site: those of the README and of the documentation, and the cards, which build and
 * release take in where they show the words of today. `-- fr ru` makes the cards of these languages in all shapes.
 */
import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import puppeteer from 'puppeteer-core';
import {serveSite} from '../../demo/server.mjs';
import {chromiumArguments, programs} from '../engines.mjs';
import {install} from '../install.mjs';
import {takeCards} from './cards.js';
import {takeDocumentation} from './documentation.mjs';

await (install as (folder: URL) => Promise<void>)(new URL('./', import.meta.url));
// By a name that the compiler does not follow: where no pictures are taken it is not installed.
const packageName: string = 'sharp';
const {default: sharp} = (await import(packageName)) as unknown as {default: (picture: Uint8Array) => Sharp};

/** As much of sharp as is used here; it is installed for the pictures alone. */
interface Sharp {
  png(options: object): {toBuffer(): Promise<Uint8Array>};
}

/** A picture with a palette: flat colours and the edges of letters need no more. */
const light = (picture: Uint8Array): Promise<Uint8Array> =>
  sharp(picture).png({palette: true, colours: 64, dither: 0, compressionLevel: 9, effort: 10}).toBuffer();

/** A screenshot of many colours, as it is. */
const whole = (picture: Uint8Array): Promise<Uint8Array> =>
  sharp(picture).png({compressionLevel: 9, effort: 10, palette: true, quality: 100}).toBuffer();

const server = await (serveSite as (port: number) => Promise<Server>)(0);
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const {chromium} = programs as Record<string, string>;
const browser = await puppeteer.launch({executablePath: chromium!, args: chromiumArguments});
try {
  await (takeDocumentation as (...given: unknown[]) => Promise<void>)(browser, origin, whole);
  const bytes = await takeCards(browser, origin, light, ['en', ...process.argv.slice(2)]);
  for (const [lang, size] of bytes) console.log(`cards, ${lang}: ${Math.round(size / 1000)} kB`);
} finally {
  await browser.close();
  server.close();
}
