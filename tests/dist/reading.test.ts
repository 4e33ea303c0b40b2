import {existsSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type Axe from 'axe-core';
import {assert} from 'chai';
import type {Page, SerializedAXNode} from 'puppeteer-core';
import {catalogue} from '../../src/figures/catalogue.js';
import {directory} from '../../src/helplines/directory.js';
import {read} from '../repo/files.js';
import {type Tabs, tabs} from './tab.js';

/*
 * What is read out, what is seen where colours are forced or contrast is asked for, and what comes out on paper: asked of Chromium,
 * which alone shows a test its accessibility tree and really prints. What each language says is kept in `reading/<lang>.txt`, for people
 * to read; `READING=write npx mocha tests/dist/reading.test.ts` writes it anew.
 */

const languages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];

const own =
  'value="1234567" unit="people" qualifier="about" year="2024" since="2019" label="people identified" place="Belgium" source="Ministry of the Interior" source-url="https://www.example.org/report" caveat="detected older"';

/** Every state that says something else. The last two fail on purpose. */
const states = [
  ...Object.keys(catalogue).map((id) => `<trafficking-stat figure="${id}"></trafficking-stat>`),
  '<trafficking-stat figure="children" view="pictogram"></trafficking-stat>',
  '<trafficking-stat figure="children" view="trend" count-up></trafficking-stat>',
  '<trafficking-stat figure="profits" compact></trafficking-stat>',
  `<trafficking-stat ${own}></trafficking-stat>`,
  ...['day', 'hour', 'minute', 'second'].map((unit) => `<world-day-countdown precision="${unit}" calendar></world-day-countdown>`),
  '<world-day-countdown precision="second" href="https://example.org/" announce></world-day-countdown>',
  '<blue-heart-banner></blue-heart-banner>',
  ...Object.keys(directory).map((code) => `<blue-heart-banner dismissible helpline="${code}"></blue-heart-banner>`),
  '<blue-heart-banner link-text="Act" href="/act"><p>The site’s own words.</p></blue-heart-banner>',
  '<trafficking-stat figure="nonsense"><p>What stands between the tags.</p></trafficking-stat>',
  '<trafficking-stat feed="none.json"><p>What stands between the tags.</p></trafficking-stat>',
];

const today = '<world-day-countdown precision="second" calendar theme="Leave no one behind"></world-day-countdown>';

const page = (
  lang: string,
  now: string,
  body: string,
) => `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
  <meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title>
  <style>:root { color-scheme: light dark; } body { background: Canvas; color: CanvasText; } main > * { margin-block: 1em; }</style>
  <script>Date.now = () => ${Date.parse(now)};</script><script src="/axe.js"></script><script src="/july30.js"></script>
  <body><main><h1>30.7.</h1>${body}</main>`;

const pages = (path: string): string | undefined => {
  const [, lang, state] = /^\/(\w\w)\/(\w+)$/.exec(path) ?? [];
  if (state === 'states') return page(lang!, '2026-11-23T12:00:00Z', states.join(''));
  if (state === 'today') return page(lang!, '2027-07-30T12:00:00Z', today);
  return undefined;
};

/** What an element is to assistive technology, in the order in which it is read. */
const lines = ({role, name, children = []}: SerializedAXNode, depth = 0): string[] => {
  const own = ['RootWebArea', 'none', 'InlineTextBox'].includes(role)
    ? []
    : [`${'  '.repeat(depth)}${role} ${name ?? ''}`.trimEnd()];
  // A link and a button are read by their names.
  return ['link', 'button'].includes(role) ? own : [...own, ...children.flatMap((child) => lines(child, depth + own.length))];
};

type Updating = HTMLElement & {readonly updateComplete: Promise<unknown>};

suite('the built file, read', function () {
  this.timeout(180_000);
  let opened: Tabs;

  suiteSetup(async () => (opened = await tabs(pages)));
  suiteTeardown(() => opened.close());

  async function at(path: string, features: {name: string; value: string}[] = []): Promise<Page> {
    const tab = await opened.browser.newPage();
    await tab.setViewport({width: 700, height: 800});
    await tab.emulateTimezone('UTC');
    const session = await tab.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {features});
    // Functions that are sent to the page carry this of the compiler's.
    await tab.evaluateOnNewDocument('globalThis.__name = (named) => named');
    await tab.goto(opened.origin + path, {waitUntil: 'networkidle0'});
    await tab.evaluate(async () => {
      for (const each of document.querySelectorAll<Updating>('main > :not(h1)')) await each.updateComplete;
    });
    return tab;
  }

  const findings = (tab: Page) =>
    tab.evaluate(async () => {
      const {axe} = globalThis as unknown as {axe: typeof Axe};
      const {violations} = await axe.run(document, {
        resultTypes: ['violations'],
        // No page of a site has thirty of these regions.
        rules: {'landmark-unique': {enabled: false}},
      });
      return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`));
    });

  for (const lang of languages) {
    test(`what a screen reader gets in ${lang}, in every state`, async () => {
      const said: string[] = [];
      for (const state of ['states', 'today']) {
        const tab = await at(`/${lang}/${state}`);
        const tree = await tab.accessibility.snapshot({interestingOnly: false});
        said.push(...lines(tree!));
        await tab.close();
      }
      const path = `tests/dist/reading/${lang}.txt`;
      const found =
        said.filter((line) => /\S \S|\S/.test(line) && !/^ *(generic|paragraph|main|StaticText) *$/.test(line)).join('\n') + '\n';
      const file = fileURLToPath(new URL(`../../${path}`, import.meta.url));
      if (process.env['READING'] === 'write') writeFileSync(file, found);
      assert.isTrue(existsSync(file), path);
      assert.equal(found, read(path));
    });

    // Colours do not depend on the language; two directions are enough.
    const preferences = [
      [{name: 'prefers-color-scheme', value: 'light'}],
      [{name: 'prefers-color-scheme', value: 'dark'}],
      [{name: 'prefers-contrast', value: 'more'}],
    ].slice(0, lang === 'en' || lang === 'ar' ? 3 : 1);

    test(`axe finds nothing in ${lang}, in every state`, async () => {
      for (const state of ['states', 'today']) {
        for (const features of preferences) {
          const tab = await at(`/${lang}/${state}`, features);
          assert.deepEqual(await findings(tab), [], JSON.stringify([state, features]));
          await tab.close();
        }
      }
    });
  }

  test('axe finds nothing where banners are closed, disclosures open and the counting is paused', async () => {
    const tab = await at('/en/states');
    await tab.evaluate(async () => {
      for (const element of document.querySelectorAll<Updating>('main > :not(h1)')) {
        for (const control of element.shadowRoot?.querySelectorAll<HTMLElement>('summary, button:not([part="close"])') ?? [])
          if (!/calendar/i.test(control.textContent)) control.click();
        await element.updateComplete;
      }
    });
    assert.deepEqual(await findings(tab), []);
    await tab.evaluate(async () => {
      const [banner] = document.querySelectorAll<Updating>('blue-heart-banner[dismissible]');
      const close = banner!.shadowRoot!.querySelector<HTMLElement>('[part="close"]')!;
      close.focus();
      close.click();
      await banner!.updateComplete;
    });
    assert.deepEqual(await findings(tab), []);
    await tab.close();
  });

  for (const [scheme, ink] of [
    ['light', 'black'],
    ['dark', 'white'],
  ] as const) {
    test(`in forced colours, ${scheme}: the colours of the system, and everything is still there`, async () => {
      const tab = await at('/en/states', [
        {name: 'forced-colors', value: 'active'},
        {name: 'prefers-color-scheme', value: scheme},
      ]);
      const picture = await tab.screenshot({fullPage: true, encoding: 'base64', type: 'png'});
      if (process.env['PICTURES']) writeFileSync(`${process.env['PICTURES']}/forced-${scheme}.png`, Buffer.from(picture, 'base64'));
      const painted = await tab.evaluate(async (png) => {
        const image = new Image();
        image.src = `data:image/png;base64,${png}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
        canvas.drawImage(image, 0, 0);
        /** The colours of the pixels in a box, the most frequent first. */
        const colours = (box: Element) => {
          const {x, y, width, height} = box.getBoundingClientRect();
          const {data} = canvas.getImageData(x + scrollX, y + scrollY, Math.max(width, 1), Math.max(height, 1));
          const counts = new Map<string, number>();
          for (let at = 0; at < data.length; at += 4) {
            const colour = [data[at], data[at + 1], data[at + 2]].join();
            counts.set(colour, (counts.get(colour) ?? 0) + 1);
          }
          return [...counts].sort(([, one], [, other]) => other - one).map(([colour]) => colour);
        };
        return [...document.querySelectorAll('main > :not(h1)')].flatMap((element) =>
          ['.large', '.heart svg', '.picture svg', '[part="button"]', '[part="close"]', 'a'].flatMap((selector) => {
            const box = element.shadowRoot?.querySelector(selector);
            if (!box?.checkVisibility() || box.getBoundingClientRect().width < 2) return [];
            return [{what: `${element.outerHTML.slice(0, 80)} ${selector}`, colours: colours(box)}];
          }),
        );
      }, picture);
      assert.isAbove(painted.length, 60);
      const ground = ink === 'black' ? '255,255,255' : '0,0,0';
      for (const {what, colours} of painted) {
        assert.equal(colours[0], ground, what);
        // Something is drawn on it that is far enough from it.
        const far = colours.slice(1).some((colour) => {
          const sum = colour.split(',').reduce((total, part) => total + Number(part), 0);
          return ink === 'black' ? sum < 400 : sum > 350;
        });
        assert.isTrue(far, what);
      }
      await tab.close();
    });
  }

  test('on paper: every value final, every source a link with its address, no button', async () => {
    const tab = await at('/en/states');
    await tab.evaluate(() => {
      addEventListener('beforeprint', () =>
        queueMicrotask(() => {
          const seen = (root: Element | ShadowRoot): string => (root instanceof Element ? (root as HTMLElement).innerText : '');
          Object.assign(globalThis, {
            paper: [...document.querySelectorAll<HTMLElement>('main > :not(h1)')].map((element) => ({
              tag: element.localName,
              text: seen(element.shadowRoot!.querySelector('[part="base"]') ?? element),
              buttons: [...element.shadowRoot!.querySelectorAll('button')].filter((button) => button.checkVisibility()).length,
              open: [...element.shadowRoot!.querySelectorAll('details')].every((details) => details.open),
            })),
          });
        }),
      );
    });
    const pdf = Buffer.from(await tab.pdf()).toString('latin1');
    const paper = await tab.evaluate(
      () => (globalThis as unknown as {paper: {tag: string; text: string; buttons: number; open: boolean}[]}).paper,
    );
    assert.lengthOf(paper, states.length);
    for (const {tag, text, open} of paper) {
      assert.isTrue(open);
      assert.isAbove(text.length, 2, tag);
    }
    assert.include(paper.map(({text}) => text).join('\n'), '27.6\u00a0million');
    for (const figure of Object.values(catalogue)) {
      const {sourceUrl} = figure as {sourceUrl: string};
      assert.include(pdf, `/URI (${sourceUrl.replace(/[()\\]/g, '\\$&')})`, sourceUrl);
    }
    await tab.emulateMediaType('print');
    const printed = await tab.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      return [...document.querySelectorAll('main > :not(h1)')].map((element) => ({
        buttons: [...element.shadowRoot!.querySelectorAll('button, summary')].filter((control) => control.checkVisibility()).length,
        text: element.shadowRoot!.querySelector<HTMLElement>('[part="base"]')?.innerText ?? '',
        source: element.shadowRoot!.querySelector<HTMLAnchorElement>('[part="source"]')?.href,
        tag: element.localName,
      }));
    });
    for (const {buttons, text, source, tag} of printed) {
      assert.equal(buttons, 0, text);
      if (source) assert.include(text, source);
      if (tag === 'world-day-countdown') assert.notMatch(text, /\d+ (days|hours|minutes|seconds)/);
    }
    await tab.close();
  });
});
