/**
 * `npm run release -- <version>`: sets the version, runs the tests, builds, and writes dist/release (see release-files.ts).
 *
 * package.json says the version; the lockfile and src/lib/version.ts follow it and are written here, and everything else takes it from
 * these when it is built. If the tests fail, the version is set back. It publishes nothing, and makes no commit and no tag: its last
 * words say what is left for a person to do. When it can start is said in versions.ts.
 *
 * `--no-tests` leaves out the tests. That is for the test of this script, which is one of them.
 */
import {execFileSync, spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Files} from './archive.js';
import {releaseFiles, writeRelease} from './release-files.js';
import {type Numbered, refusal, withVersion} from './versions.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const numbered = ['package.json', 'package-lock.json', 'src/lib/version.ts'] as const;
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const write = (files: Numbered): void => numbered.forEach((path) => writeFileSync(join(root, path), files[path]));
const files = Object.fromEntries(numbered.map((path) => [path, read(path)])) as unknown as Numbered;

const given = process.argv.slice(2);
const isTested = !given.includes('--no-tests');
const asked = given.filter((word) => word !== '--no-tests');
const [version = ''] = asked;
const {version: present} = JSON.parse(files['package.json']) as {readonly version: string};

/** The lines that git answers; undefined where it has no answer. */
function git(...given: string[]): string[] | undefined {
  const {status, stdout} = spawnSync('git', given, {cwd: root, encoding: 'utf8'});
  return status === 0 ? stdout.split('\n').filter(Boolean) : undefined;
}

const here = git('tag', '--points-at', 'HEAD') ?? [];
const reason = refusal({
  asked,
  present,
  changelog: read('CHANGELOG.md'),
  changed: git('status', '--porcelain')?.map((line) => line.slice(3)),
  tags: (git('tag') ?? []).filter((tag) => !here.includes(tag)),
  today: new Date().toISOString().slice(0, 10),
});
if (reason) {
  console.error(reason);
  process.exit(1);
}

/** The address of one host has no place in what everybody gets. */
delete process.env['JULY30_BASE'];
const npm = (...given: string[]): unknown => execFileSync('npm', given, {cwd: root, stdio: 'inherit'});

/** What the tests have tried and what is handed out are two builds of the same source: they must be the same. */
function mustEqual(tried: Files, made: Files): void {
  const different = Object.keys(made).filter((name) => !Buffer.from(made[name]!).equals(tried[name] ?? Buffer.of()));
  if (different.length > 0) throw new Error(`built twice, these files differ: ${different.join(', ')}`);
}

try {
  write(withVersion(files, version));
  if (isTested) npm('test');
  const tried = isTested ? releaseFiles() : undefined;
  npm('run', '--silent', 'build');
  const made = releaseFiles();
  if (tried) mustEqual(tried, made);
  writeRelease(join(root, 'dist/release'), made);
} catch (error) {
  write(files);
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  console.error(`Nothing is released, and the version is ${present} as before. Fix what failed, commit it, and run this again.`);
  process.exit(1);
}

const forWhom = [
  [`july30-${version}.zip`, 'for a website of one’s own'],
  [`july30-wordpress-${version}.zip`, 'for WordPress'],
  [`july30-${version}.tgz`, 'for applications'],
  [`july30-site-${version}.zip`, 'for whoever hosts the site'],
  ['SHA256SUMS', 'for checking: sha256sum -c SHA256SUMS'],
] as const;
const committing = version === present ? '' : `Commit the version: git commit -am "Release ${version}". `;
console.log(`
dist/release holds version ${version}. Nothing is published yet. What is left to do:

1. ${committing}Tag the commit: git tag v${version}. Push both.
2. Put all files of dist/release on the page from which people download:
${forWhom.map(([name, whom]) => `     ${name.padEnd(forWhom[1][0].length)}  ${whom}`).join('\n')}
3. Unpack july30-site-${version}.zip, and put what is in it on the server of your own site.
`);
