import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {SourceMap, type SourceMapping, type SourceMapPayload} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {runInNewContext} from 'node:vm';
import {brotliCompressSync} from 'node:zlib';
import {assert} from 'chai';
import {ourLanguages, fallbackWords} from '../../src/languages/all.js';
import {localeFor} from '../../src/i18n/locale.js';
import {filesIn, read} from '../repo/files.js';

const {version} = JSON.parse(read('package.json')) as {version: string};
const built = read('dist/july30.js');

/** The drop-in files: the one of six languages, and one for each. */
const dropIn = ['july30.js', ...ourLanguages.map((lang) => `july30.${lang}.js`)];
const pinned = (name: string) => name.replace('july30', `july30-${version}`);

suite('the drop-in files', () => {
  for (const name of dropIn) {
    const limit = name === 'july30.js' ? 31_200 : 25_400;
    test(`${name} weighs at most ${limit.toLocaleString('en')} bytes of brotli`, () => {
      assert.isAtMost(brotliCompressSync(read(`dist/${name}`)).length, limit);
    });

    test(`${name} is there under a name for pinning, the same but for its source map`, () => {
      const withoutMap = (text: string) => text.replace(/\n\/\/# sourceMappingURL=.*\n?$/, '');
      const text = read(`dist/${name}`);
      assert.equal(withoutMap(read(`dist/${pinned(name)}`)), withoutMap(text));
      assert.match(text, /\/\/# sourceMappingURL=july30\.js\.map\n?$/);
      assert.match(read(`dist/${pinned(name)}`), new RegExp(`# sourceMappingURL=july30-${version}\\.js\\.map\n?$`));
    });
  }

  test('are the same but for their words, on the first line', () => {
    const script = (name: string) => read(`dist/${name}`).replace(/^.*\n/, '');
    for (const name of dropIn) assert.equal(script(name), script('july30.js'), name);
    for (const lang of ourLanguages) {
      const [words] = read(`dist/july30.${lang}.js`).split('\n');
      const spoken = ourLanguages.filter((each) => words!.includes(localeFor(each).messages.message));
      assert.deepEqual(spoken, [lang]);
    }
  });

  test('hold no words of the fallback, which are for pages without a script', () => {
    for (const lang of ourLanguages) assert.notInclude(read(`dist/july30.${lang}.js`), fallbackWords[lang].sentence);
  });
});

suite('the built file', () => {
  test('its source map leads back to where a text was written', () => {
    for (const name of ['july30', `july30-${version}`]) {
      const map = JSON.parse(read(`dist/${name}.js.map`)) as SourceMapPayload;
      assert.equal(map.version, 3);
      const text = built.replace('\uFEFF', '');
      for (const [words, source] of [
        ['july30-dismiss', 'elements/blue-heart-banner/events.ts'],
        ['has records that are left out', 'figures/feed.ts'],
        ['BEGIN:VCALENDAR', 'calendar/icalendar.ts'],
      ] as const) {
        const lines = text.slice(0, text.indexOf(words)).split('\n');
        const {originalSource, originalLine} = new SourceMap(map).findEntry(
          lines.length - 1,
          lines.at(-1)!.length,
        ) as SourceMapping;
        assert.match(originalSource, new RegExp(`${source}$`));
        const original = map.sourcesContent[map.sources.findIndex((path) => path.endsWith(source))]!;
        // The entry is where the whole text, or the statement around it, begins.
        assert.include(
          original
            .split('\n')
            .slice(originalLine, originalLine + 8)
            .join('\n'),
          words,
        );
      }
    }
  });

  test('needs nothing beside it', () => {
    const scripts = filesIn('dist').filter((path) => /^dist\/[^/]+\.js$/.test(path));
    // The builder is a page's own script, and no part of any embed.
    assert.sameMembers(scripts, [...[...dropIn, ...dropIn.map(pinned)].map((name) => `dist/${name}`), 'dist/builder.js']);
    assert.notMatch(built, /\bimport\s*\(|\bimport\s*["{*]|\brequire\s*\(/);
  });

  test('starts with a byte order mark, so that no page garbles it', () => {
    assert.equal(built.charCodeAt(0), 0xfeff);
  });

  test('asks the network only for a feed', () => {
    assert.lengthOf(built.match(/\bfetch\(/g) ?? [], 1);
    assert.notMatch(built, /XMLHttpRequest|sendBeacon|WebSocket|EventSource|new Image|importScripts|document\.cookie|geolocation/);
  });

  test('evaluates nothing, and brings Lit without its development messages', () => {
    assert.notMatch(built, /new Function|\beval\(/);
    assert.notMatch(built, /dev-mode|Lit is in dev/);
  });

  test('has its own Trusted Types policy, and not the one of Lit', () => {
    assert.include(built, 'july30');
    assert.notMatch(built, /createPolicy\(\s*["']lit-html/);
  });

  test('its templates and styles are minified', () => {
    assert.notMatch(built.slice(0, built.lastIndexOf('\n//#')), /\n {2,}|> {2,}<|; {2,}/);
  });

  test('does nothing where there is no document', () => {
    const context = {console: {warn: (...words: unknown[]) => assert.fail(words.join(' '))}};
    runInNewContext(built, context);
    assert.sameMembers(Object.keys(context), ['console']);
    const path = fileURLToPath(new URL('../../dist/july30.js', import.meta.url));
    assert.equal(execFileSync(process.execPath, [path], {encoding: 'utf8'}), '');
  });

  test('can be imported from npm on a server', async () => {
    await import(new URL('../../dist/npm/july30.js', import.meta.url).href);
    assert.isUndefined((globalThis as Record<string, unknown>)['july30']);
  });
});

suite('the built script of the embed pages', () => {
  const frame = read('dist/embed/frame.js');

  test('weighs at most 1,200 bytes of brotli', () => {
    assert.isAtMost(brotliCompressSync(frame).length, 1200);
  });

  test('is one classic script with nothing beside it', () => {
    assert.match(frame, /^!function\(\)\{|^\(function ?\(\) ?\{|^\(\(\) ?=> ?\{/);
    assert.notMatch(frame, /\bimport\b|\bexport\b|\brequire\s*\(|sourceMappingURL/);
    const scripts = filesIn('dist/embed').filter((path) => !/\.(html|json)$/.test(path));
    assert.sameMembers(scripts, ['dist/embed/frame.js', 'dist/embed/frame.css']);
  });

  test('says it all in signs that no encoding garbles', () => {
    assert.match(frame, /^[\x20-\x7e\n]*$/);
  });

  test('asks the network for nothing, stores nothing, waits for no timer and writes no markup', () => {
    assert.notMatch(frame, /fetch|XMLHttp|import\(|[sS]torage|cookie|setTimeout|setInterval|innerHTML|\beval\b|new Function|style/);
  });

  test('its style sheet paints nothing unless it is asked to, and loads nothing', () => {
    const styles = read('dist/embed/frame.css');
    const unasked = styles.replace(/:root\[data-scheme[^{]*\{[^}]*\}/g, '');
    assert.match(unasked, /^body \{/m);
    assert.notMatch(unasked, /background|color(?!: inherit)/);
    assert.notMatch(styles, /url\(|@import|@font-face/);
  });
});

suite('what the build writes beside it', () => {
  test('the digest of each file, for pinning', () => {
    const digests = JSON.parse(read('dist/integrity.json')) as Record<string, string>;
    const scripts = filesIn('dist').filter((path) => /^dist\/(?:july30|embed\/)[^/]*\.js$/.test(path));
    assert.sameMembers(
      Object.keys(digests),
      scripts.map((path) => path.replace('dist/', '')),
    );
    for (const [name, digest] of Object.entries(digests))
      assert.equal(
        digest,
        `sha384-${createHash('sha384')
          .update(read(`dist/${name}`))
          .digest('base64')}`,
      );
  });

  test('the same bytes, built again from the same commit', function () {
    this.timeout(120_000);
    // Elsewhere, so that nothing of the place gets in.
    const elsewhere = mkdtempSync(join(tmpdir(), 'july30-again-'));
    try {
      for (const path of ['src', 'demo', 'rollup.config.mjs', 'tsconfig.json', 'package.json'])
        cpSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), join(elsewhere, path), {recursive: true});
      symlinkSync(fileURLToPath(new URL('../../node_modules', import.meta.url)), join(elsewhere, 'node_modules'));
      execFileSync('npm', ['run', '--silent', 'bundle', '--', '--preserveSymlinks'], {
        cwd: elsewhere,
        stdio: 'pipe',
        env: {...process.env, TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8', NODE_ENV: 'development'},
      });
      const again = readdirSync(join(elsewhere, 'dist'), {recursive: true, withFileTypes: true})
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(join(elsewhere, 'dist/').length))
        .filter((name) => !name.startsWith('npm/'));
      assert.includeMembers(again, ['integrity.json', 'embed/frame.js', 'embed/ar/stat.html', 'builder.js']);
      for (const name of again) assert.equal(readFileSync(join(elsewhere, 'dist', name), 'utf8'), read(`dist/${name}`), name);
    } finally {
      rmSync(elsewhere, {recursive: true});
    }
  });

  test('the schema of a figure, with what a figure must have', () => {
    const schema = JSON.parse(read('dist/figure.schema.json')) as {required: string[]; properties: Record<string, unknown>};
    assert.sameMembers(schema.required, ['id', 'value', 'unit', 'label', 'year', 'source', 'sourceUrl']);
    assert.deepEqual(schema.properties['year'], {type: 'integer', minimum: 1900, maximum: 2100});
  });

  test('types for those who build with it', () => {
    assert.include(filesIn('dist/npm'), 'dist/npm/elements/trafficking-stat/trafficking-stat.d.ts');
  });
});
