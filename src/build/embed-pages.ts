import {readFileSync} from 'node:fs';
import type {Plugin} from 'rollup';
import {oembed} from '../frame/oembed.js';
import {embedPage} from '../frame/page.js';
import {embedPages as pages} from '../frame/pages.js';
import {hasCard} from './cards.js';

/**
 * Writes the pages for frames and links, their style sheet, and where the folder's own address is given, what each of them answers to
 * oEmbed: such an answer names its page by the whole address, which no build can know by itself.
 */
export const embedPages = (base: string | undefined): Plugin => ({
  name: 'embed-pages',
  generateBundle() {
    const write = (fileName: string, source: string): string => this.emitFile({type: 'asset', fileName, source});
    write('frame.css', readFileSync('src/frame/frame.css', 'utf8'));
    for (const page of pages) {
      const path = page.path.replace(/^embed\//, '');
      const hosted = base ? {base, hasCard: hasCard(page)} : undefined;
      write(path + '.html', embedPage(page, hosted));
      if (hosted) write(path + '.json', JSON.stringify(oembed(page, hosted), null, 2) + '\n');
    }
    console.log(
      `dist/embed: ${pages.length} pages, ` +
        (base
          ? `each with its oEmbed answer for ${base}`
          : 'none with an oEmbed answer; to write them: npm run build -- --base https://…/ (the address of the site)'),
    );
  },
});

/** The address of the folder that will hold the files, with a slash at its end. */
export function folderAddress(given: string | undefined): string | undefined {
  if (!given) return undefined;
  if (!/^https?:$/.test(URL.canParse(given) ? new URL(given).protocol : '')) throw new Error(`--base ${given} is no web address`);
  return new URL(given.replace(/\/*$/, '/')).href;
}
