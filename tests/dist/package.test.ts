import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {assert} from 'chai';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {ourLanguages} from '../../src/languages/all.js';
import {read} from '../repo/files.js';
import {pack, uses, weigh, weightTable} from './packed.mjs';

interface Packed {
  readonly application: string;
  readonly folder: string;
  readonly tarball: string;
  readonly paths: readonly string[];
}

interface Weight {
  readonly rollup: number;
  readonly esbuild: number;
  readonly modules: readonly string[];
}

const languages = ourLanguages.join('|');
const tags = ['blue-heart-banner', 'trafficking-stat', 'world-day-countdown'];

suite('the package, as npm sends it', () => {
  let packed: Packed;
  let exported: Record<string, string | {readonly types: string; readonly default?: string}>;

  suiteSetup(() => {
    packed = pack();
    const text = readFileSync(packed.folder + 'package.json', 'utf8');
    ({exports: exported} = JSON.parse(text) as {exports: typeof exported});
  });

  test('holds what is meant for others, and nothing else', () => {
    const meant = [
      /^(package\.json|README\.md|CHANGELOG\.md|LICENSE|SECURITY\.md)$/,
      /^dist\/NOTICES\.txt$/,
      new RegExp(`^dist/july30(-\\d+\\.\\d+\\.\\d+)?(\\.(${languages}))?\\.js$`),
      /^dist\/july30(-\d+\.\d+\.\d+)?\.js\.map$/,
      /^dist\/(custom-elements|figure\.schema|integrity|web-types|html-custom-data|css-custom-data)\.json$/,
      new RegExp(`^dist/embed/((${languages})/([\\w-]+/)?(stat|countdown|blue-heart)\\.html|frame\\.(js|css))$`),
      /^dist\/types\/(elements|drop-in|react|preact|solid|svelte|vue)\.d\.ts$/,
      /^dist\/npm\/(july30|core)\.(js|js\.map|d\.ts)$/,
      /^dist\/npm\/(calendar|define|elements|embed|figures|frame|helplines|i18n|languages|lib|package|styles)\/[\w/.-]+\.(js|js\.map|d\.ts)$/,
    ];
    const left = packed.paths.filter((path) => !meant.some((pattern) => pattern.test(path)));
    assert.deepEqual(left, []);
    for (const pattern of meant)
      assert.isTrue(
        packed.paths.some((path) => pattern.test(path)),
        String(pattern),
      );
  });

  test('every module has its map and its types', () => {
    const modules = packed.paths.filter((path) => /^dist\/npm\/.*\.js$/.test(path));
    assert.isAbove(modules.length, 60);
    for (const path of modules) {
      assert.include(packed.paths, path + '.map');
      assert.include(packed.paths, path.replace(/\.js$/, '.d.ts'));
    }
  });

  test('publint finds nothing', async () => {
    const {messages, pkg} = await publint({pkgDir: packed.folder, strict: true});
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg, {color: false})),
      [],
    );
  });

  test('“Are the types wrong?” finds nothing', () => {
    const options = ['--no-install', 'attw', packed.tarball, '--profile', 'esm-only', '--no-definitely-typed', '-f', 'ascii'];
    // What is no module for programs, and what is types alone.
    const excluded = ['embed/*', 'react', 'preact', 'solid', 'svelte', 'vue'];
    const said = execFileSync('npx', [...options, '--exclude-entrypoints', ...excluded], {encoding: 'utf8'});
    // It fails where it finds something; this is for what it looked at.
    assert.lengthOf(said.match(/^bundler: 🟢/gm) ?? [], Object.keys(exported).length - excluded.length);
  });

  test('everything can be imported on a server, and does nothing there', () => {
    const names = Object.entries(exported).flatMap(([name, target]) =>
      /\.json$|\*$/.test(name) || (typeof target === 'object' && !target.default) ? [] : ['july30' + name.slice(1)],
    );
    assert.isAbove(names.length, 20);
    const code = `
      for (const name of ${JSON.stringify(names)}) await import(name);
      const {fallbackHtml} = await import('july30/fallback');
      const {parseFigure, catalogue} = await import('july30/figures');
      const {worldDay, timeZone, remaining} = await import('july30/calendar');
      const now = Date.parse('2027-07-28T22:30:00Z');
      const zone = timeZone('Europe/Paris');
      console.log(JSON.stringify([
        fallbackHtml({element: 'stat', lang: 'fr', figure: 'children'}),
        parseFigure({id: 'x'}).problems,
        Object.keys(catalogue).length,
        remaining(now, worldDay(now, zone), zone, 'hour'),
        typeof document,
      ]));`;
    const said = execFileSync('node', ['--input-type=module', '-e', code], {cwd: packed.application, encoding: 'utf8'});
    const [fallback, problems, figures, left, document] = JSON.parse(said) as [string, string[], number, object[], string];
    assert.match(fallback, /^38\u00a0% .* 2022.*<a href="https:\/\/www\.unodc\.org/);
    assert.sameMembers(problems, ['value', 'unit', 'label', 'year', 'source', 'sourceUrl']);
    assert.equal(figures, 12);
    assert.deepEqual(left, [{unit: 'hour', count: 23}]);
    assert.equal(document, 'undefined');
  });

  test('an element brings neither the others, nor other languages, nor zod', async () => {
    for (const tag of tags) {
      const {modules} = (await weigh(`import 'july30/define/${tag}';`)) as Weight;
      const inside = modules.filter((id) => id.includes('/july30/dist/')).map((id) => id.replace(/^.*\/dist\/npm\//, ''));
      assert.sameMembers([...new Set(inside.map((path) => /^languages\/(\w+)/.exec(path)?.[1]).filter(Boolean))], ['en']);
      assert.sameMembers([...new Set(inside.map((path) => /^elements\/([\w-]+)\//.exec(path)?.[1]).filter(Boolean))], [tag]);
      assert.isFalse(modules.some((id) => id.includes('/zod/')));
      if (tag !== 'trafficking-stat') assert.isFalse(inside.some((path) => path.startsWith('figures/')));
    }
  });

  test('the class alone brings no language, and an import that is not used brings nothing', async () => {
    const {modules} = (await weigh(
      "import {WorldDayCountdown} from 'july30/elements/world-day-countdown'; console.log(WorldDayCountdown);",
    )) as Weight;
    assert.isFalse(modules.some((id) => id.includes('/languages/')));
    const {rollup} = (await weigh("import {WorldDayCountdown} from 'july30/elements/world-day-countdown';")) as Weight;
    assert.isBelow(rollup, 20);
  });

  test('words of a site’s own bring no element and no language of ours', async () => {
    const {modules, rollup} = (await weigh("import {addMessages} from 'july30/messages'; addMessages('de', {});")) as Weight;
    assert.isFalse(modules.some((id) => /\/npm\/(languages|elements)\//.test(id) || id.includes('/lit')));
    assert.isBelow(rollup, 2500);
    assert.isAbove(rollup, 200, 'it is in there');
  });

  const limits: [tag: string, limit: number][] = [
    ['world-day-countdown', 14_200],
    ['blue-heart-banner', 16_000],
    ['trafficking-stat', 15_600],
  ];
  for (const [tag, limit] of limits)
    test(`<${tag}> in English, with Lit, weighs at most ${limit} bytes`, async () => {
      const {rollup, esbuild} = (await weigh(`import 'july30/define/${tag}';`)) as Weight;
      assert.isAtMost(Math.max(rollup, esbuild), limit);
      assert.isAbove(Math.min(rollup, esbuild), 10_000, 'it is in there');
    });

  test('the documentation tells what things weigh (npm run docs)', async () => {
    const [, table] = /<!-- weights -->\n([^]*?)\n<!-- end -->/.exec(read('demo/docs/developers.md'))!;
    assert.equal(table!.trim(), await weightTable());
    assert.isAbove(uses.length, 4);
  });
});
