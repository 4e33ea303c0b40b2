import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {assert} from 'chai';
import {type Beginning, changelogEntry, compare, entriesOf, parse, refusal, withVersion} from '../../demo/site/versions.js';
import {version} from '../../src/lib/version.js';
import {type Copy, copyOf} from './copy.js';
import {filesIn, read} from './files.js';

const changelog = `# Changelog

## [Unreleased]

### Added

Something.

## [4.1.0] - 2027-07-01

### Fixed

A word.

## [4.0.10] - 2027-06-31

Of a day that is none.

## [4.0.9] - 2027-05-01

### Added

## [4.0.8]

Without a date.

## [4.0.0] - 2027-01-31

The first one.
`;

suite('versions', () => {
  test('are three plain numbers', () => {
    assert.deepEqual(parse('0.1.0'), [0, 1, 0]);
    assert.deepEqual(parse('12.0.345'), [12, 0, 345]);
    for (const text of [
      '',
      '1',
      '1.2',
      '1.2.3.4',
      'v1.2.3',
      '01.2.3',
      '1.2.3-rc.1',
      '1.2.3+4',
      ' 1.2.3',
      '1.2.3\n',
      '1.2.x',
      '１.２.３',
    ])
      assert.isUndefined(parse(text), text);
  });

  test('are compared by number, and what is none is not compared', () => {
    const inOrder = ['0.0.9', '0.1.0', '0.9.0', '0.10.0', '1.0.0', '1.0.1', '10.0.0'];
    assert.deepEqual([...inOrder].reverse().sort(compare), inOrder);
    assert.equal(compare('1.2.3', '1.2.3'), 0);
    assert.throws(() => compare('1.2.3', 'newest'), 'newest is no version');
  });

  test('are found in the changelog with their day and their text', () => {
    assert.deepEqual(
      entriesOf(changelog).map((entry) => entry.version),
      ['4.1.0', '4.0.0'],
    );
    assert.deepEqual(changelogEntry(changelog, '4.1.0'), {version: '4.1.0', date: '2027-07-01', text: '### Fixed\n\nA word.'});
    assert.deepEqual(changelogEntry(changelog.replaceAll('\n', '\r\n'), '4.0.0')!.text, 'The first one.');
    for (const other of ['4.0.10', '4.0.9', '4.0.8', 'Unreleased']) assert.isUndefined(changelogEntry(changelog, other), other);
  });

  test('the changelog of the project has this form', () => {
    const headings = read('CHANGELOG.md').match(/^## .*$/gm)!;
    assert.equal(headings[0], '## [Unreleased]');
    const entries = entriesOf(read('CHANGELOG.md'));
    assert.lengthOf(headings, entries.length + 1, 'each heading has a version and a date');
    const sorted = entries.map((entry) => entry.version).sort((one, other) => compare(other, one));
    assert.deepEqual(
      entries.map((entry) => entry.version),
      sorted,
    );
  });

  test('one file says the version, and those that follow it are changed and nothing else in them', () => {
    const files = {
      'package.json': read('package.json'),
      'package-lock.json': read('package-lock.json'),
      'src/lib/version.ts': read('src/lib/version.ts'),
    };
    const changed = withVersion(files, '90.1.2');
    const lock = JSON.parse(changed['package-lock.json']) as {version: string; packages: Record<string, {version: string}>};
    assert.equal((JSON.parse(changed['package.json']) as {version: string}).version, '90.1.2');
    assert.equal(lock.version, '90.1.2');
    assert.equal(lock.packages['']!.version, '90.1.2');
    assert.include(changed['src/lib/version.ts'], "export const version = '90.1.2';");
    assert.deepEqual(withVersion(changed, version), files);
    assert.throws(() => withVersion({...files, 'src/lib/version.ts': ''}, '90.1.2'), 'no version where one is expected');
  });

  test('no other file names it', () => {
    const root = fileURLToPath(new URL('../../', import.meta.url));
    const top = readdirSync(root, {withFileTypes: true}).flatMap((entry) => (entry.isFile() ? [entry.name] : []));
    const folders = ['.ci', '.github', 'src', 'demo', 'tests'];
    const named = version.replaceAll('.', '\\.');
    // In tests a bare number may be another project's, or an example.
    const ours = new RegExp(`july30[^\\s'"]{0,12}[-@ ]v?${named}(?!\\d|\\.\\d)`);
    const bare = new RegExp(`(?<![\\d.])${named}(?!\\d|\\.\\d)`);
    const naming = [...top, ...folders.flatMap(filesIn)].filter((path) =>
      (path.startsWith('tests/') ? ours : bare).test(read(path)),
    );
    // Of tests, lockfiles name versions of other packages only.
    const known = ['package.json', 'package-lock.json', 'src/lib/version.ts', 'CHANGELOG.md'];
    assert.deepEqual(
      naming.filter((path) => !known.includes(path)),
      [],
    );
    assert.includeMembers(naming, known.slice(0, 3));
  });
});

suite('a release is refused', () => {
  const beginning: Beginning = {
    asked: ['4.1.0'],
    present: '4.0.0',
    changelog,
    changed: [],
    tags: ['v4.0.0'],
    today: '2027-07-02',
  };
  const refused = (differently: Partial<Beginning>): string | undefined => refusal({...beginning, ...differently});

  test('and not without a reason', () => {
    assert.isUndefined(refused({}));
  });

  test('where no version is said, or none that is plain', () => {
    const example = 'Say which version you release, and nothing else, for example: npm run release -- 4.2.0';
    assert.equal(refused({asked: []}), example);
    assert.equal(refused({asked: ['4.2.0', '4.3.0']}), example);
    for (const asked of ['v4.1.0', '4.1', '4.1.0-rc.1', 'patch'])
      assert.equal(
        refused({asked: [asked]}),
        `“${asked}” is no version: give three numbers with points between them, for example 4.2.0.`,
      );
  });

  test('where something is not committed, or could not be', () => {
    assert.equal(
      refused({changed: ['CHANGELOG.md']}),
      'Commit or take back what is not committed yet, and run this again: CHANGELOG.md.',
    );
    assert.match(refused({changed: ['a', 'b', 'c', 'd', 'e']})!, /: a, b, c and 2 more\.$/);
    assert.match(refused({changed: undefined})!, /^This folder is no git clone, .*: clone the project and run this there\.$/);
  });

  test('where the version does not grow', () => {
    const lower = /^Version 4\.0\.\d is lower than [\d.]+: choose a higher one, for example 4\.2\.0\.$/;
    assert.match(refused({asked: ['4.0.0'], present: '4.1.0', tags: []})!, lower);
    // Whoever forgot to set package.json has told of it all the same.
    assert.match(refused({asked: ['4.0.5']})!, lower);
    assert.equal(
      refused({tags: ['v4.0.0', 'v4.1.0']}),
      'Version 4.1.0 is released already, as the tag v4.1.0 says: choose a higher one, for example 4.2.0.',
    );
  });

  test('but not where the present version has no tag yet: the first one, or one whose tests failed', () => {
    const first = {asked: ['0.1.0'], present: '0.1.0', changelog: '## [0.1.0] - 2027-07-01\n\nThe first version.\n', tags: []};
    assert.isUndefined(refused(first));
    assert.isUndefined(refused({present: '4.1.0'}));
  });

  test('where the changelog does not tell of it', () => {
    const say = 'CHANGELOG.md has no entry for 4.3.0: write what changed below a line “## [4.3.0] - 2027-07-02”, and commit it.';
    assert.equal(refused({asked: ['4.3.0']}), say);
    for (const entry of [
      '## [4.3.0]\n\nNo date.',
      '## 4.3.0 - 2027-07-02\n\nNo brackets.',
      '## [4.3.0] - 2027-07-02\n\n### Added\n',
    ])
      assert.equal(refused({asked: ['4.3.0'], changelog: `${entry}\n\n${changelog}`}), say, entry);
  });
});

suite('npm run release, in a clone', () => {
  const major = parse(version)![0] + 1;
  const next = `${major}.0.0`;
  const numbered = ['package.json', 'package-lock.json', 'src/lib/version.ts'];
  let copy: Copy;
  const write = (path: string, text: string): void => writeFileSync(join(copy.folder, path), text);

  setup(() => {
    copy = copyOf([...numbered, 'CHANGELOG.md', 'demo/site']);
  });
  teardown(() => copy.remove());

  /** Nothing was built, nothing is left behind, and there is one sentence to read. */
  function assertRefused(given: readonly string[], reason: RegExp): void {
    const before = copy.git('status', '--porcelain');
    const {status, output, complaint} = copy.release(given);
    assert.equal(status, 1);
    assert.equal(output, '');
    assert.match(complaint, reason);
    assert.match(complaint, /^[^\n]+\n$/);
    assert.equal(copy.git('status', '--porcelain'), before);
  }

  test('says why it cannot start, in one line', () => {
    assertRefused([], /^Say which version you release/);
    assertRefused(['v2'], /^“v2” is no version/);
    assertRefused(['--help'], /^“--help” is no version/);
    assertRefused([next], new RegExp(`^CHANGELOG\\.md has no entry for ${next}`));
    write('CHANGELOG.md', `## [${next}] - 2027-07-01\n\nSomething.\n`);
    write('new.txt', '');
    assertRefused([next], /^Commit or take back .*: CHANGELOG\.md, new\.txt\.$/m);
    copy.commit();
    assertRefused(['0.0.1'], /^Version 0\.0\.1 is lower than/);
    copy.git('tag', `v${next}`);
    write('new.txt', 'newer');
    copy.commit();
    assertRefused([next], new RegExp(`^Version ${next} is released already, as the tag v${next} says`));
  });

  test('sets the version back where the tests or the build fail', () => {
    write('CHANGELOG.md', `## [${next}] - 2027-07-01\n\nSomething.\n`);
    const {scripts, ...rest} = JSON.parse(read('package.json')) as {scripts: object};
    const failing = (name: string) => JSON.stringify({...rest, scripts: {...scripts, [name]: 'exit 3'}}, null, 2);
    for (const [name, given] of [
      ['test', [next]],
      ['build', [next, '--no-tests']],
    ] as const) {
      write('package.json', failing(name));
      copy.commit();
      const {status, complaint} = copy.release(given);
      assert.equal(status, 1);
      assert.include(complaint, `Nothing is released, and the version is ${version} as before.`);
      assert.equal(copy.git('status', '--porcelain'), '');
      assert.equal(readFileSync(join(copy.folder, 'package.json'), 'utf8'), failing(name));
    }
  });
});
