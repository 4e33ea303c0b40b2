import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {assert} from 'chai';
import type {Browser} from 'puppeteer-core';
import {cardDigest, cardsFolder} from '../../src/build/cards.js';
import {type EmbedPage, embedPages} from '../../src/frame/pages.js';
import {cardName, cardPath, cardSize, cardText, factOf, sharedTitle} from '../../src/frame/preview.js';
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

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The address for which the site is built, below which others read it. */
const base = 'https://campaign.example/july30/';

/** What somebody shares: figures, the Day and the campaign, in scripts of all kinds. */
const shared = [
  'embed/en/children/stat',
  'embed/ar/profits/stat',
  'embed/fr/countdown',
  'embed/zh/blue-heart',
  'embed/ru/stat',
].map((path) => embedPages.find((page) => page.path === path)!);

/**
 * Builds the site for its address in an empty folder, with the cards of some pages and no others: the pictures of this machine
 * count for nothing. Of the bundles only the embed pages are made anew; the others do not know an address.
 */
function buildSite(folder: string, cards: ReadonlyMap<EmbedPage, Uint8Array>): void {
  const unneeded = /\/(?:node_modules|dist\/(?:site|release|npm|types|embed)|demo\/pictures\/cards)$/;
  for (const name of [
    'package.json',
    'tsconfig.json',
    'rollup.config.mjs',
    'LICENSE',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'src',
    'demo',
    'dist',
  ])
    cpSync(join(root, name), join(folder, name), {recursive: true, filter: (from) => !unneeded.test(from)});
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));

  const digests: Record<string, string> = {};
  for (const [page, picture] of cards) {
    const path = join(folder, dirname(cardsFolder), cardPath(page));
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, picture);
    digests[cardPath(page)] = cardDigest(page);
  }
  writeFileSync(join(folder, cardsFolder, 'digests.json'), JSON.stringify(digests));

  const embedOnly = `import all from './rollup.config.mjs';\nexport default all.filter(({input}) => input === 'src/frame/frame.ts');\n`;
  writeFileSync(join(folder, 'embed.config.mjs'), embedOnly);
  const run = (...given: string[]): unknown =>
    execFileSync('node', ['--import', 'tsx/esm', ...given], {
      cwd: folder,
      env: {...process.env, JULY30_BASE: base},
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  run('node_modules/rollup/dist/bin/rollup', '-c', 'embed.config.mjs', '--silent', '--preserveSymlinks');
  run('demo/site/build-site.ts');
}

/** What programs read of a page's head, as a browser parses it. */
interface Head {
  readonly title: string;
  /** The contents of its named tags, each as often as it is there. */
  readonly tags: Readonly<Record<string, readonly string[]>>;
  readonly canonical: readonly string[];
  readonly oembed: readonly string[];
  /** Tags that a parser puts elsewhere, where nobody looks for them. */
  readonly outside: number;
}

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

  suite('the address of a page that somebody shares', () => {
    let folder: string;

    /** A file of the built site, by the address at which it will lie. */
    const fileAt = (address: string): Buffer => {
      assert.isTrue(address.startsWith(base), `${address} is absolute, https and of the site`);
      return readFileSync(join(folder, 'dist/site', decodeURIComponent(address.slice(base.length))));
    };

    /** Reads a page without running it. */
    async function headOf(address: string): Promise<Head> {
      const html = fileAt(address).toString();
      const page = await browser.newPage();
      const head = await page.evaluate((text) => {
        const parsed = new DOMParser().parseFromString(text, 'text/html');
        const tags: Record<string, string[]> = {};
        for (const meta of parsed.head.querySelectorAll('meta[content]'))
          (tags[meta.getAttribute('property') ?? meta.getAttribute('name') ?? ''] ??= []).push(meta.getAttribute('content')!);
        return {
          title: parsed.title,
          tags,
          canonical: [...parsed.head.querySelectorAll('link[rel="canonical"]')].map((link) => link.getAttribute('href')!),
          oembed: [...parsed.head.querySelectorAll('link[type="application/json+oembed"]')].map((link) =>
            link.getAttribute('href')!,
          ),
          outside: parsed.body.querySelectorAll('meta, link, title').length,
        };
      }, html);
      await page.close();
      return head;
    }

    suiteSetup(async () => {
      folder = mkdtempSync(join(tmpdir(), 'july30-shared-'));
      const page = await browser.newPage();
      await page.setViewport(cardSize);
      const taken = new Map<EmbedPage, Uint8Array>();
      for (const each of shared) {
        await page.goto(`${origin}/card.html?lang=${each.lang}&show=${cardName(each)}`);
        await page.waitForSelector('[data-card]');
        taken.set(each, await page.screenshot());
      }
      await page.close();
      buildSite(folder, taken);
    });
    suiteTeardown(() => rmSync(folder, {recursive: true}));

    for (const each of shared) {
      const address = `${base}files/${each.path}.html`;

      test(`${each.path}: has one picture, one title and one fact in its head`, async () => {
        const {tags, canonical, outside} = await headOf(address);
        // All that has one value is there once: which of two counts is left to each program. https://ogp.me
        const once = ['og:title', 'og:type', 'og:url', 'og:image', 'og:description', 'og:image:width', 'og:image:height'];
        for (const name of [...once, 'og:image:alt', 'og:image:type', 'twitter:card', 'description']) {
          assert.lengthOf(tags[name] ?? [], 1, name);
          assert.match(tags[name]![0]!, /\S/, name);
        }
        assert.equal(outside, 0);
        assert.equal(tags['og:title']![0], sharedTitle(each));
        assert.equal(tags['og:description']![0], factOf(each));
        assert.equal(tags['og:image:alt']![0], cardText(each));
        assert.deepEqual([canonical, tags['og:url']], [[address], [address]]);
      });

      test(`${each.path}: its picture is as large networks ask for it`, async () => {
        const {tags} = await headOf(address);
        const picture = fileAt(tags['og:image']![0]!);
        const [width, height] = sizeOf(picture);
        assert.deepEqual([tags['og:image:width'], tags['og:image:height']], [[String(width)], [String(height)]]);
        assert.deepEqual(tags['og:image:type'], ['image/png']);
        // Facebook: at least 600 x 315 for a large picture, better 1200 x 630, as near to 1.91:1 as can be, at most 8 MB.
        // https://developers.facebook.com/docs/sharing/webmasters/images
        assert.isAtLeast(width, 1200);
        assert.isAtLeast(height, 630);
        assert.closeTo(width / height, 1.91, 0.01);
        // X: 2:1, from 300 x 157 to 4096 x 4096, PNG and no SVG, less than 5 MB; what it has no own tag for it takes from Open Graph.
        // https://developer.x.com/en/docs/x-for-websites/cards/overview/summary-card-with-large-image
        assert.deepEqual(tags['twitter:card'], ['summary_large_image']);
        assert.closeTo(width / height, 2, 0.1);
        assert.isAtMost(Math.max(width, height), 4096);
        // LinkedIn takes the tags of Open Graph. https://www.linkedin.com/help/linkedin/answer/46687
        // Messengers are known to leave larger pictures out: the lightest limit of all is ours.
        assert.isBelow(picture.length, 300_000);
      });

      test(`${each.path}: what messengers read of it is at its beginning`, async () => {
        const html = fileAt(address);
        // WhatsApp: title, description, address and picture in the head, and that within the first 300 KB.
        // https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/
        assert.isBelow(html.indexOf('</head>'), 300_000);
        assert.isAbove(html.indexOf('</head>'), html.indexOf('og:image:alt'));
        const {tags, title} = await headOf(address);
        for (const text of [title, tags['og:title']![0]!, tags['og:description']![0]!]) assert.notMatch(text, /^\s|[\n\r\t]|\s$/);
      });

      test(`${each.path}: its oEmbed answer has the same picture`, async () => {
        // https://oembed.com/#section4 says how it is found, #section2.3 that a thumbnail has all three or none.
        const {oembed, tags} = await headOf(address);
        assert.lengthOf(oembed, 1);
        const answer = JSON.parse(fileAt(oembed[0]!).toString()) as Record<string, unknown>;
        const [width, height] = sizeOf(fileAt(answer['thumbnail_url'] as string));
        assert.deepInclude(answer, {
          version: '1.0',
          type: 'rich',
          title: sharedTitle(each),
          thumbnail_url: tags['og:image']![0],
          thumbnail_width: width,
          thumbnail_height: height,
        });
      });
    }

    test('a page whose picture was not made names none', async () => {
      const {tags, oembed} = await headOf(`${base}files/embed/es/profits/stat.html`);
      assert.notProperty(tags, 'og:image');
      assert.deepEqual(tags['twitter:card'], ['summary']);
      assert.notInclude(fileAt(oembed[0]!).toString(), 'thumbnail');
    });
  });
});
