import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {assert} from 'chai';
import type {Browser, HTTPRequest, Page} from 'puppeteer-core';
import {filled, pageNames, sourceOf} from '../../demo/site/documentation.js';
import {type Figure, parseFigure} from '../../src/package/figures.js';
import {filesIn, read} from '../repo/files.js';
import {siteTabs, type Tabs} from './tab.js';

const axe = read('node_modules/axe-core/axe.min.js');
const {version} = JSON.parse(read('package.json')) as {readonly version: string};

/** Where the snippets say that they are: nothing of it leaves this machine. */
const theirs = 'https://www.example.org/';

interface Snippet {
  readonly language: string;
  readonly code: string;
}

/** What a page shows as code, as a reader copies it. */
const snippetsOf = (html: string): Snippet[] =>
  [...html.matchAll(/<pre tabindex="0"><code class="language-(\w*)">([^]*?)<\/code><\/pre>/g)].map(([, language, code]) => ({
    language: language!,
    code: code!.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
  }));

const built = (name: string): string => read(`dist/site/docs/${name}.html`);
const all = pageNames.flatMap((name) => snippetsOf(built(name)).map((snippet) => ({name, ...snippet})));

suite('the documentation', () => {
  let tabs: Tabs;
  let browser: Browser;
  let origin: string;

  suiteSetup(async () => {
    tabs = await siteTabs();
    ({browser, origin} = tabs);
  });
  suiteTeardown(() => tabs.close());

  /** A page that writes down what its console says, what fails, and what its policy forbids. */
  async function watched(width = 1280): Promise<{page: Page; said: string[]}> {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('requestfailed', (request) => {
      // Of a stream that was read to its last byte Chromium may say so, too, though its answer has come.
      if (!request.response()?.ok()) said.push(`${request.url()} failed: ${request.failure()?.errorText}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) said.push(`${response.url()}: ${response.status()}`);
    });
    await page.setViewport({width, height: 800});
    return {page, said};
  }

  for (const name of pageNames) {
    test(`${name}: breaks no policy, and axe finds nothing, light and dark`, async () => {
      const {page, said} = await watched();
      for (const value of ['light', 'dark']) {
        await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value}]);
        await page.goto(`${origin}/docs/${name}.html`, {waitUntil: 'load'});
        const {violations} = (await page.evaluate(
          `${axe}; axe.run({resultTypes: ['violations']${value === 'dark' ? ", runOnly: ['color-contrast']" : ''}})`,
        )) as {
          violations: {id: string; nodes: {html: string}[]}[];
        };
        assert.deepEqual(
          violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`),
          [],
        );
      }
      assert.deepEqual(said, []);
      await page.close();
    });

    test(`${name}: fits into 320 px`, async () => {
      const {page} = await watched(320);
      await page.goto(`${origin}/docs/${name}.html`, {waitUntil: 'load'});
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      await page.close();
    });
  }

  const examples = filesIn('dist/site/examples').filter((path) => path.endsWith('.html'));
  for (const path of examples) {
    test(`${path.replace('dist/site/', '')}: breaks no policy, and says only what it shows`, async () => {
      const {page, said} = await watched();
      await page.goto(`${origin}/${path.replace('dist/site/', '')}`, {waitUntil: 'networkidle0'});
      assert.deepEqual(
        said.filter((message) => !message.includes('value="1234" is not shown: these are missing')),
        [],
      );
      // Other frames load once they are in sight.
      for (const frame of page.frames().filter((each) => each.url() === 'about:srcdoc'))
        assert.isTrue(await frame.evaluate(() => document.body.childElementCount > 0));
      await page.close();
    });
  }

  test('every link leads to a page that is there, and to a place in it', () => {
    const files = new Set(filesIn('dist/site').map((path) => path.replace('dist/site/', '')));
    for (const name of pageNames) {
      const links = [...built(name).matchAll(/(?:href|src)="([^"]*)"/g)].map(([, href]) => href!.replaceAll('&amp;', '&'));
      // What is shown as code is text here, so its quotes are escaped.
      for (const href of links.filter((each) => !/^https?:/.test(each))) {
        const {pathname, hash} = new URL(href, `http://site/docs/${name}.html`);
        const file = pathname.slice(1).replace(/(^|\/)$/, '$1index.html');
        assert.isTrue(files.has(file), `${name}: ${href}`);
        if (hash) assert.include(read(`dist/site/${file}`), `id="${hash.slice(1)}"`, `${name}: ${href}`);
      }
    }
  });

  test('shows the versions of the changelog without the brackets of a link', () => {
    assert.include(built('changelog'), '>Unreleased</h2>');
    assert.notMatch(built('changelog'), /<h2[^>]*>\[/);
  });

  test('on a phone a wide table is still one, and a drawing is as large as its words need', async () => {
    const page = await browser.newPage();
    await page.setViewport({width: 360, height: 740});
    await page.goto(`${origin}/docs/stat.html`);
    const before = await page.$$eval('.wide td:last-child', (cells) =>
      cells.map((cell) => getComputedStyle(cell, '::before').content),
    );
    assert.isAbove(before.length, 10);
    for (const content of before) assert.match(content, /^"[^"]+: "/);
    const {role, children} = (await page.accessibility.snapshot({root: (await page.$('.wide'))!, interestingOnly: false}))!;
    assert.equal(role, 'table');
    assert.deepEqual([...new Set(children!.map((group) => group.role))], ['rowgroup']);
    await page.goto(`${origin}/docs/how-it-works.html`);
    const drawing = await page.$eval('a.drawing', (link) => ({
      scrolls: link.scrollWidth > link.clientWidth,
      fits: document.documentElement.scrollWidth <= innerWidth,
    }));
    assert.deepEqual(drawing, {scrolls: true, fits: true});
    await page.close();
  });

  test('links to other sites are https, and none is a copy of ours', () => {
    for (const name of pageNames) {
      for (const [, href] of built(name).matchAll(/href="(http[^"]*)"/g)) {
        if (!/blueblindfold/.test(href!)) assert.match(href!, /^https:/, name);
        assert.notMatch(href!, /unpkg|jsdelivr|cdnjs|npmjs/);
      }
    }
  });

  /** Answers as a site that hosts our files below `/july30/` and at its root, with a page that holds the snippet. */
  const answer = (html: string) => (request: HTTPRequest) => {
    const {origin: asked, pathname} = new URL(request.url());
    const file = pathname.replace(/^\/(july30\/)?/, '');
    const type = {js: 'text/javascript', css: 'text/css', json: 'application/json', html: 'text/html'}[file.split('.').at(-1)!];
    const own: Record<string, string> = {
      'page.html': html,
      'figures.json': all.find(({code}) => code.includes('"figures": ['))!.code,
    };
    if (asked + '/' !== theirs || !type) return void request.abort();
    const body = own[file] ?? readFileSync(new URL(`../../dist/site/files/${file}`, import.meta.url));
    void request.respond({status: 200, contentType: `${type}; charset=utf-8`, body});
  };

  const pasted = all.filter(({language, code}) => language === 'html' && !/^<style>|…/.test(code));
  for (const [index, {name, code}] of pasted.entries()) {
    test(`${name}: what is shown as code works when it is pasted (${index})`, async () => {
      const {page, said} = await watched();
      const script = code.includes('<script src=') ? '' : `<script src="/july30-${version}.js"></script>`;
      await page.setRequestInterception(true);
      page.on(
        'request',
        answer(
          `<!doctype html><html lang="en"><title>A site</title><link rel="icon" href="data:,"><body>${script}${code}</body></html>`,
        ),
      );
      await page.goto(`${theirs}page.html`, {waitUntil: 'load'});
      // Some only prepare the page: for a language, or for links.
      if (!/july30Ready|data-links/.test(code)) {
        const frame = await page.$('iframe');
        const place = frame ? await frame.contentFrame() : page;
        await place.waitForFunction(() => {
          const ours = [...document.querySelectorAll('world-day-countdown, trafficking-stat, blue-heart-banner')];
          return ours.length === 1 && ours[0]!.shadowRoot?.querySelector('[part~="base"]');
        });
      }
      assert.deepEqual(said, []);
      await page.close();
    });
  }

  test('the feed that it shows is one', () => {
    const {code} = all.find((snippet) => snippet.code.includes('"figures": ['))!;
    const {figures} = JSON.parse(code) as {readonly figures: readonly Figure[]};
    assert.lengthOf(figures, 1);
    for (const figure of figures) assert.deepEqual(parseFigure(figure).figure, figure);
  });

  const scripts = all.filter(({language}) => language === 'js');
  for (const [index, {name, code}] of scripts.entries()) {
    test(`${name}: what is shown as a script runs (${index})`, async () => {
      if (!code.includes('july30/')) {
        const {page, said} = await watched();
        await page.goto(`${origin}/docs/frames.html`);
        await page.evaluate(code);
        await page.addScriptTag({url: `${origin}/files/july30.js`});
        await page.evaluate(() => document.documentElement.append(document.createElement('trafficking-stat')));
        await page.waitForFunction(() => document.querySelector('trafficking-stat')?.shadowRoot?.querySelector('[part~="base"]'));
        assert.deepEqual(said, ['forced-labour 27600000 2021']);
        return page.close();
      }
      // From a file of the project, its own name is the package, as it is for those who installed it.
      const file = new URL(`../../dist/snippet-${index}.mjs`, import.meta.url);
      writeFileSync(file, code);
      try {
        await import(file.href);
      } finally {
        rmSync(file);
      }
    });
  }

  test('its styles are understood, and name what there is', () => {
    const manifest = read('dist/custom-elements.json');
    const styles = all.filter(({language}) => language === 'css');
    assert.isAbove(styles.length, 1);
    for (const {code} of styles) {
      for (const [property] of code.matchAll(/--july30-\w+/g)) assert.include(manifest, `"${property}"`);
      for (const [, part] of code.matchAll(/::part\((\w+)\)/g)) assert.include(manifest, `"${part!}"`);
    }
  });

  test('its commands are scripts of the package', () => {
    const {scripts} = JSON.parse(read('package.json')) as {scripts: Record<string, string>};
    for (const {code} of all.filter(({language}) => language === 'sh'))
      for (const [, script] of code.matchAll(/npm (?:run )?([\w:]+)/g)) if (script !== 'ci') assert.property(scripts, script!);
  });

  test('says the version of the build, and leaves no hole', () => {
    for (const name of pageNames) {
      assert.notMatch(built(name), /\{version\}|<!-- insert/, name);
      assert.include(built(name), `Version ${version}.`);
    }
    assert.throws(
      () => filled('<!-- insert nonsense -->', {version, manifest: {modules: []}, downloads: [], weights: {}}),
      'nonsense',
    );
  });

  test('names every caveat', async () => {
    const {en} = await import('../../src/languages/en.js');
    for (const key of Object.keys(en.caveats)) assert.include(sourceOf('figures'), `\`${key}\``);
  });

  test('says that it is not affiliated', () => {
    for (const name of pageNames) assert.include(built(name), 'not affiliated with or endorsed by the United Nations', name);
  });
});
