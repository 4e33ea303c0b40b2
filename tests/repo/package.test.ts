import {existsSync} from 'node:fs';
import {assert} from 'chai';
import {ourLanguages} from '../../src/languages/all.js';
import {filesIn, read} from './files.js';

interface Package {
  readonly version: string;
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
}

const manifest = JSON.parse(read('package.json')) as Package;

suite('package', () => {
  test('its version is the one the script tells', () => {
    assert.include(read('src/lib/version.ts'), `export const version = '${manifest.version}';`);
    assert.include(read('dist/site/index.html'), `july30-${manifest.version}.js`);
  });

  test('it ships with lit and zod alone, every version exact', () => {
    assert.sameMembers(Object.keys(manifest.dependencies), ['lit', 'zod']);
    for (const version of Object.values({...manifest.dependencies, ...manifest.devDependencies}))
      assert.match(version, /^\d+\.\d+\.\d+$/);
  });

  interface Lockfile {
    readonly packages: Record<string, {readonly hasInstallScript?: true; readonly version?: string; readonly integrity?: string}>;
  }

  // The project, and what its tests alone install.
  for (const folder of [
    '',
    'tests/bench/',
    'tests/frames/',
    'tests/frameworks/',
    'tests/frameworks/more/',
    'tests/hosts/',
    'tests/pictures/',
  ]) {
    const lockfile = read(`${folder}package-lock.json`);
    const {packages} = JSON.parse(lockfile) as Lockfile;
    const declared = JSON.parse(read(`${folder}package.json`)) as Partial<Package>;

    test(`${folder || 'the project'}: every version is exact, and the lockfile is complete`, () => {
      const asked = {...declared.dependencies, ...declared.devDependencies};
      for (const [name, version] of Object.entries(asked)) {
        assert.match(version, /^\d+\.\d+\.\d+$/);
        assert.equal(packages[`node_modules/${name}`]?.version, version, name);
      }
      for (const [path, {version, integrity}] of Object.entries(packages)) {
        if (path === '') continue;
        assert.match(version!, /^\d+\.\d+\.\d+/, path);
        assert.match(integrity ?? '', /^sha512-/, path);
      }
    });

    test(`${folder || 'the project'}: no install script runs, and the lockfile names no host`, () => {
      assert.include(read(`${folder}.npmrc`), 'ignore-scripts=true');
      assert.notMatch(lockfile, /https?:\/\/registry|"resolved": "(?!file:)/);
      const scripted = Object.keys(packages).filter((path) => packages[path]!.hasInstallScript);
      // Of the tools that applications are built with by hand.
      const natives = ['@parcel/watcher', 'lmdb', 'msgpackr-extract', 'sharp'];
      // Those that bring one work without: the first and the third would fetch browsers' drivers, core-js and iframe-resizer ask for gifts, the others
      // check their own platform package.
      const known = ['edgedriver', 'esbuild', 'geckodriver', 'rs-module-lexer', 'core-js-bundle', 'iframe-resizer', ...natives];
      for (const path of scripted) assert.include(known, path.replace(/^.*node_modules\//, ''));
    });
  }

  test('every module has its test', () => {
    // Held by the tests of what uses them, by a type check, or by the tests of the built file.
    const elsewhere = [
      /\.styles\.ts$/,
      /^src\/(july30|core)\.ts$/,
      // tests/dist looks at what they write.
      /^src\/build\/.*\.ts$/,
      // tests/dist/package.test.ts looks at them as an application does.
      /^src\/(define|package)\/[\w-]+\.ts$/,
      /^src\/(i18n\/messages|languages\/[\w-]+)\.ts$/,
      /^demo\/builder\/words\/\w+\.ts$/,
      // What is seen of the builder: tests/e2e/builder.test.ts.
      /^demo\/builder\/(builder|copy|form|host|look|model|page|preview)\.ts$/,
      /^src\/calendar\/clock\.ts$/,
      // tests/figures/schema-equality.test.ts holds them to each other.
      /^src\/figures\/(figure\.schema|units)\.ts$/,
      /^src\/lib\/(addresses|version)\.ts$/,
      /^src\/elements\/[\w-]+\/(events|help-line-text|pictures)\.ts$/,
    ];
    const tests = filesIn('tests');
    const modules = [...filesIn('src'), ...filesIn('demo/builder')].filter((path) => path.endsWith('.ts'));
    const without = modules.filter((path) => {
      const name = path
        .replace(/^(src|demo\/builder)\//, (_, room) => (room === 'src' ? 'tests/' : 'tests/demo/'))
        .replace(/\.ts$/, '');
      const flat = name.replace(/^(tests\/elements\/)[^/]+\/([^/]+)$/, '$1$2');
      return ![name, flat].some((stem) => tests.some((test) => test === `${stem}.test.ts` || test === `${stem}.dom.test.ts`));
    });
    assert.deepEqual(
      without.filter((path) => !elsewhere.some((pattern) => pattern.test(path))),
      [],
    );
    for (const pattern of elsewhere)
      assert.isTrue(
        without.some((path) => pattern.test(path)),
        `${pattern} is needed no more`,
      );
  });

  test('exports each language, alone and as a drop-in file', () => {
    const {exports} = JSON.parse(read('package.json')) as {exports: Record<string, unknown>};
    const dropIn = (lang: string) => ({types: './dist/types/drop-in.d.ts', default: `./dist/july30.${lang}.js`});
    for (const lang of ourLanguages) {
      assert.equal(exports[`./languages/${lang}`], `./dist/npm/languages/${lang}.js`);
      assert.deepEqual(exports[`./july30.${lang}.js`], dropIn(lang));
    }
  });

  test('the top level holds what the project was given, and what tools and people need', () => {
    const root = new URL('../../', import.meta.url);
    for (const path of [
      'src',
      'demo',
      'tests',
      'rollup.config.mjs',
      'package.json',
      'tsconfig.json',
      'README.md',
      'LICENSE',
      'SECURITY.md',
      '.ci/run',
      '.github/pull_request_template.md',
    ]) {
      assert.isTrue(existsSync(new URL(path, root)), path);
    }
  });
});
