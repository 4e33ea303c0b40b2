import {existsSync} from 'node:fs';
import {assert} from 'chai';
import {filesIn, read} from './files.js';

interface Package {
  readonly version: string;
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
}

const manifest = JSON.parse(read('package.json')) as Package;

suite('package', () => {
  test('its version is the one the script tells', () => {
    assert.include(read('src/july30.ts'), `const version = '${manifest.version}';`);
    for (const path of ['README.md', 'demo/index.html']) assert.include(read(path), `july30-${manifest.version}.js`);
    assert.include(read('CHANGELOG.md'), manifest.version);
  });

  test('it ships with lit and zod alone, every version exact', () => {
    assert.sameMembers(Object.keys(manifest.dependencies), ['lit', 'zod']);
    for (const version of Object.values({...manifest.dependencies, ...manifest.devDependencies}))
      assert.match(version, /^\d+\.\d+\.\d+$/);
  });

  test('the packages that tests alone use are exact, too', () => {
    for (const folder of ['tests/bench/', 'tests/frames/'])
      for (const version of Object.values((JSON.parse(read(folder + 'package.json')) as Package).dependencies))
        assert.match(version, /^\d+\.\d+\.\d+$/);
  });

  test('no install script runs, and no lockfile names a host', () => {
    for (const folder of ['', 'tests/bench/', 'tests/frames/']) {
      assert.include(read(folder + '.npmrc'), 'ignore-scripts=true');
      assert.notMatch(read(folder + 'package-lock.json'), /https?:\/\/registry|"resolved": "(?!file:)/);
    }
    const lockfile = read('package-lock.json');
    // Those that bring one work without: the first and the third would fetch browsers' drivers, the others check their own platform package.
    const {packages} = JSON.parse(lockfile) as {packages: Record<string, {hasInstallScript?: true}>};
    const scripted = Object.keys(packages).filter((path) => packages[path]!.hasInstallScript);
    assert.sameMembers(
      [...new Set(scripted.map((path) => path.replace(/^.*node_modules\//, '')))],
      ['edgedriver', 'esbuild', 'geckodriver', 'rs-module-lexer'],
    );
  });

  test('every module has its test', () => {
    // Held by the tests of what uses them, by a type check, or by the tests of the built file.
    const elsewhere = [
      /\.styles\.ts$/,
      /^src\/july30\.ts$/,
      /^src\/i18n\/(\w\w|messages)\.ts$/,
      /^src\/i18n\/builder\/\w+\.ts$/,
      // What is seen of the builder: tests/e2e/builder.test.ts.
      /^demo\/builder\/(builder|copy|form|look|model|page|preview)\.ts$/,
      /^src\/calendar\/clock\.ts$/,
      /^src\/elements\/trafficking-stat\/pictures\.ts$/,
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
      '.ci/run',
    ]) {
      assert.isTrue(existsSync(new URL(path, root)), path);
    }
  });
});
