import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {assert} from 'chai';
import {strFromU8, unzipSync} from 'fflate';
import puppeteer, {type Browser} from 'puppeteer-core';
import {filesBelow} from '../../demo/site/archive.js';
import {writeRelease} from '../../demo/site/release-files.js';
import {parse} from '../../demo/site/versions.js';
import {fallbackHtml} from '../../src/frame/fallback.js';
import {ourLanguages} from '../../src/languages/all.js';
import {type ShortName, tags} from '../../src/lib/tags.js';
import {version} from '../../src/lib/version.js';
import {chromiumArguments, programs} from '../engines.mjs';
import {type Copy, copyOf, type Said} from '../repo/copy.js';
import {read} from '../repo/files.js';

const namesOf = (number: string): string[] => [
  'SHA256SUMS',
  `july30-${number}.tgz`,
  `july30-${number}.zip`,
  `july30-site-${number}.zip`,
  `july30-wordpress-${number}.zip`,
];

/** The files of two folders are the same to the byte. */
function assertSame(one: string, other: string): void {
  assert.sameMembers(readdirSync(other), readdirSync(one));
  for (const name of readdirSync(one)) assert.isTrue(readFileSync(join(one, name)).equals(readFileSync(join(other, name))), name);
}

/** What an archive holds, without the folder in which all of it lies. */
function unpacked(archive: Uint8Array, folder: string): Record<string, Uint8Array> {
  const files = Object.entries(unzipSync(archive));
  for (const [path] of files) assert.isTrue(path.startsWith(`${folder}/`), path);
  return Object.fromEntries(files.map(([path, file]) => [path.slice(folder.length + 1), file]));
}

suite('the release of this build', () => {
  let folder: string;
  const fileOf = (name: string): Buffer => readFileSync(join(folder, 'one', name));

  suiteSetup(() => {
    folder = mkdtempSync(join(tmpdir(), 'july30-release-'));
    writeRelease(join(folder, 'one'));
  });
  suiteTeardown(() => rmSync(folder, {recursive: true}));

  test('is the same to the byte a second time, in another time zone and with other rights', () => {
    const {TZ = ''} = process.env;
    const umask = process.umask(0o077);
    process.env['TZ'] = TZ === 'America/Los_Angeles' ? 'Asia/Kathmandu' : 'America/Los_Angeles';
    try {
      writeRelease(join(folder, 'two'));
    } finally {
      process.umask(umask);
      if (TZ) process.env['TZ'] = TZ;
      else delete process.env['TZ'];
    }
    assertSame(join(folder, 'one'), join(folder, 'two'));
  });

  test('holds five files, whose digests sha256sum finds right', () => {
    assert.sameMembers(readdirSync(join(folder, 'one')), namesOf(version));
    const checked = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], {cwd: join(folder, 'one'), encoding: 'utf8'});
    assert.deepEqual(
      checked.trim().split('\n'),
      namesOf(version)
        .slice(1)
        .map((name) => `${name}: OK`),
    );
  });

  test('the archive for websites holds every file of integrity.json, the pages for frames, and the terms', () => {
    const files = unpacked(fileOf(`july30-${version}.zip`), `july30-${version}`);
    const digests = JSON.parse(strFromU8(files['integrity.json']!)) as Record<string, string>;
    assert.includeMembers(Object.keys(digests), ['july30.js', `july30-${version}.js`, `july30-${version}.fr.js`, 'embed/frame.js']);
    for (const [name, digest] of Object.entries(digests))
      assert.equal(`sha384-${createHash('sha384').update(files[name]!).digest('base64')}`, digest, name);
    assert.includeMembers(Object.keys(files), [
      'START-HERE.html',
      'LICENSE.txt',
      'NOTICES.txt',
      'embed/ar/blue-heart.html',
      'embed/en/children/stat.html',
    ]);
  });

  test('the others hold the site, the plugin and the package', () => {
    const site = unpacked(fileOf(`july30-site-${version}.zip`), `july30-site-${version}`);
    assert.deepEqual(Object.keys(site), Object.keys(filesBelow('dist/site')).sort());
    assert.isTrue(Buffer.from(site['index.html']!).equals(Buffer.from(read('dist/site/index.html'))));
    const plugin = unpacked(fileOf(`july30-wordpress-${version}.zip`), 'july30');
    assert.include(strFromU8(plugin['july30.php']!), ` * Version:           ${version}\n`);
    assert.include(strFromU8(plugin['july30.php']!), `const JULY30_VERSION = '${version}';`);
    assert.include(strFromU8(plugin['readme.txt']!), `Stable tag: ${version}\n`);
    assert.equal(strFromU8(plugin['changelog.txt']!), read('CHANGELOG.md'));
    const listed = execFileSync('tar', ['-tvzf', join(folder, 'one', `july30-${version}.tgz`)], {encoding: 'utf8'})
      .trim()
      .split('\n');
    for (const line of listed) assert.match(line, /^-rw-r--r-- .* package\/\S+$/);
    assert.isTrue(listed.some((line) => line.endsWith('package/dist/npm/july30.js')));
    assert.isFalse(listed.some((line) => /dist\/(?:release|site|wordpress)\//.test(line)));
  });
});

suite('START-HERE.html', () => {
  let folder: string;
  let page: string;
  let browser: Browser;
  const written = (): string => readFileSync(page, 'utf8');

  suiteSetup(async () => {
    folder = mkdtempSync(join(tmpdir(), 'july30-start-'));
    const archive = readFileSync(`dist/site/files/july30-${version}.zip`);
    for (const [path, file] of Object.entries(unpacked(archive, `july30-${version}`))) {
      mkdirSync(dirname(join(folder, path)), {recursive: true});
      writeFileSync(join(folder, path), file);
    }
    page = join(folder, 'START-HERE.html');
    const {chromium} = programs as Record<string, string>;
    browser = await puppeteer.launch({executablePath: chromium!, args: chromiumArguments});
  });
  suiteTeardown(async () => {
    await browser.close();
    rmSync(folder, {recursive: true});
  });

  test('shows all three elements from the disk, without an error and without the network', async () => {
    const tab = await browser.newPage();
    const wrong: string[] = [];
    const asked: string[] = [];
    tab.on('console', (message) => wrong.push(message.text()));
    tab.on('pageerror', (error) => wrong.push(String(error)));
    tab.on('requestfailed', (request) => wrong.push(request.url()));
    tab.on('request', (request) => asked.push(request.url().replace(/^.*\//, '')));
    await tab.goto(`file://${page}`, {waitUntil: 'networkidle0'});
    const shown = await tab.evaluate(
      (names) =>
        names.map((name) => {
          const {shadowRoot} = document.querySelector(name)!;
          return {parts: shadowRoot?.querySelectorAll('*').length ?? 0, text: shadowRoot?.textContent.replace(/\s+/g, ' ') ?? ''};
        }),
      Object.values(tags),
    );
    // Before it runs, an element is one slot.
    for (const {parts} of shown) assert.isAbove(parts, 3);
    const text = shown.map((element) => element.text).join('\n');
    assert.match(text, /\d+ days? until the World Day|Today is the World Day/);
    assert.include(text, '27.6 million');
    assert.deepEqual(asked, ['START-HERE.html', 'july30.js']);
    assert.deepEqual(wrong, []);
  });

  test('fits phones and desktops, and its links and the pages for frames lead somewhere', async () => {
    const tab = await browser.newPage();
    for (const width of [320, 360, 1280]) {
      await tab.setViewport({width, height: 800});
      await tab.goto(`file://${page}`, {waitUntil: 'networkidle0'});
      assert.isAtMost(await tab.evaluate(() => document.documentElement.scrollWidth), width);
    }
    const links = await tab.evaluate(() => [...document.links].map(({href}) => href).filter((href) => href.startsWith('file:')));
    assert.isAbove(links.length, 5);
    for (const link of links) assert.isTrue(existsSync(new URL(link)), link);
    for (const link of links.filter((each) => each.endsWith('.html'))) {
      await tab.goto(link, {waitUntil: 'networkidle0'});
      const parts = await tab.evaluate(() => document.querySelector('body > *')!.shadowRoot?.querySelectorAll('*').length);
      assert.isAbove(parts ?? 0, 3, link);
    }
  });

  test('passes axe', async () => {
    const tab = await browser.newPage();
    for (const value of ['light', 'dark']) {
      await tab.emulateMediaFeatures([{name: 'prefers-color-scheme', value}]);
      await tab.goto(`file://${page}`, {waitUntil: 'networkidle0'});
      await tab.addScriptTag({path: 'node_modules/axe-core/axe.min.js'});
      const violations = await tab.evaluate(async () => {
        const {axe} = window as unknown as {axe: {run(): Promise<{violations: {id: string; nodes: {html: string}[]}[]}>}};
        return (await axe.run()).violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join()}`);
      });
      assert.deepEqual(violations, [], value);
    }
  });

  test('says what to paste in the words that the elements bring, and no digest that a disk would refuse', () => {
    const text = written().replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    for (const element of Object.keys(tags) as ShortName[]) {
      const line = `<${tags[element]}>${fallbackHtml({element, lang: 'en'})}</${tags[element]}>`;
      assert.equal(text.split(line).length, 3, `${element}: once live and once to paste`);
    }
    assert.include(text, `<script src="/july30-${version}.js" async></script>`);
    assert.notMatch(text, /integrity=|crossorigin|\{version\}/);
  });

  test('names the file of each language, and says who is not behind it', () => {
    for (const lang of ourLanguages) assert.include(written(), `<code>july30-${version}.${lang}.js</code>`);
    assert.include(written(), 'not affiliated with or endorsed by the United Nations');
    assert.include(written(), `july30-wordpress-${version}.zip`);
  });
});

suite('npm run release', function () {
  this.timeout(300_000);
  const next = `${parse(version)![0] + 1}.0.0`;
  let copy: Copy;
  let head: string;
  let said: Said;
  const result = (): string => join(copy.folder, 'dist/release');

  suiteSetup(() => {
    copy = copyOf([
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'rollup.config.mjs',
      'custom-elements-manifest.config.mjs',
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'src',
      'demo',
    ]);
    const entry = `## [Unreleased]\n\n## [${next}] - 2027-07-01\n`;
    writeFileSync(join(copy.folder, 'CHANGELOG.md'), read('CHANGELOG.md').replace('## [Unreleased]\n', entry));
    copy.commit();
    head = copy.git('rev-parse', 'HEAD');
    said = copy.release([next, '--no-tests'], {umask: '077', TZ: 'Pacific/Kiritimati'});
  });
  suiteTeardown(() => copy.remove());

  test('sets the version, and commits and tags nothing', () => {
    assert.equal(said.status, 0, said.complaint);
    assert.equal(copy.git('status', '--porcelain'), ' M package-lock.json\n M package.json\n M src/lib/version.ts\n');
    assert.equal(copy.git('rev-parse', 'HEAD'), head);
    assert.equal(copy.git('tag'), '');
    for (const path of ['site/files/july30-V.js', 'site/files/july30-embed-V.zip', 'july30-V.fr.js'])
      assert.isNotEmpty(readFileSync(join(copy.folder, 'dist', path.replace('V', next))));
    assert.include(readFileSync(join(copy.folder, 'dist/site/index.html'), 'utf8'), `july30-${next}.js`);
  });

  test('says at its end what is left to do', () => {
    assert.sameMembers(readdirSync(result()), namesOf(next));
    const [, last] = said.output.split('\ndist/release holds');
    assert.include(last!, 'Nothing is published yet.');
    for (const name of [...namesOf(next), `git commit -am "Release ${next}"`, `git tag v${next}`]) assert.include(last!, name);
    assert.isBelow(last!.split('\n').length, 14);
  });

  test('the commit of it gives the same bytes, on a machine that is set up in another way', () => {
    const first = mkdtempSync(join(tmpdir(), 'july30-first-'));
    try {
      for (const [name, file] of Object.entries(filesBelow(result()))) writeFileSync(join(first, name), file);
      copy.commit();
      copy.git('tag', `v${next}`);
      const again = copy.release([next, '--no-tests'], {umask: '002', TZ: 'America/St_Johns'});
      assert.equal(again.status, 0, again.complaint);
      assert.notInclude(again.output, 'git commit');
      assertSame(first, result());
    } finally {
      rmSync(first, {recursive: true});
    }
  });
});
