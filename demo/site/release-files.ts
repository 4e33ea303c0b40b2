/**
 * What `npm run release` hands out, made of the present build:
 *
 * | file | for whom |
 * | --- | --- |
 * | july30-<version>.zip | a website of one's own: the scripts, the pages for frames, and a page that shows how to begin |
 * | july30-wordpress-<version>.zip | WordPress, as its page for plugins takes it |
 * | july30-<version>.tgz | applications: the package, as npm packs it |
 * | july30-site-<version>.zip | whoever hosts the site |
 * | SHA256SUMS | whoever checks a download: `sha256sum -c SHA256SUMS` |
 *
 * The same commit gives the same bytes with the same Node, whatever the time, the time zone and the rights that new files get. Pictures
 * that `npm run pictures` has left in the folder of cards go into the site, and are made by fonts: a release with them is another one.
 */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {archive, type Files, filesBelow} from './archive.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): Buffer => readFileSync(join(root, path));

/** What npm says of the package in a folder, which it packs unless it is asked not to. */
function npmPack(folder: string, ...options: string[]): {readonly filename: string; readonly files: readonly {path: string}[]} {
  const said = execFileSync('npm', ['pack', '--json', '--ignore-scripts', ...options], {cwd: folder, encoding: 'utf8'});
  const [packed] = JSON.parse(said) as ReturnType<typeof npmPack>[];
  return packed!;
}

/**
 * The package as npm packs it. npm gives every file one date, but keeps who may read it, and that depends on the machine: so it packs a
 * copy that all may read.
 */
function tarball(): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'july30-pack-'));
  try {
    for (const {path} of npmPack(root, '--dry-run').files) {
      const copy = join(folder, 'package', path);
      mkdirSync(dirname(copy), {recursive: true});
      copyFileSync(join(root, path), copy);
      chmodSync(copy, 0o644);
    }
    return readFileSync(join(folder, npmPack(join(folder, 'package'), '--pack-destination', folder).filename));
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** The SHA-256 digest of each file, in the form that `sha256sum` writes and checks. */
export const sums = (files: Files): string =>
  Object.keys(files)
    .sort()
    .map((name) => `${createHash('sha256').update(files[name]!).digest('hex')}  ${name}\n`)
    .join('');

/** The files of a release by their names. It needs `npm run build` to have run, and throws where a file is missing. */
export function releaseFiles(): Files {
  const {version} = JSON.parse(read('package.json').toString()) as {readonly version: string};
  const built = (name: string): Files => ({[name]: read(`dist/site/files/${name}`)});
  const files: Files = {
    ...built(`july30-${version}.zip`),
    ...built(`july30-wordpress-${version}.zip`),
    [`july30-${version}.tgz`]: tarball(),
    [`july30-site-${version}.zip`]: archive(`july30-site-${version}`, filesBelow(join(root, 'dist/site'))),
  };
  return {...files, SHA256SUMS: new TextEncoder().encode(sums(files))};
}

/** Writes the release into a folder, which then holds nothing else. */
export function writeRelease(folder: string, files: Files = releaseFiles()): void {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  for (const [name, file] of Object.entries(files)) writeFileSync(join(folder, name), file);
}
