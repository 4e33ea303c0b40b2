import {readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {zipSync} from 'fflate';

/** Files by their path in an archive or a folder. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** The files of a folder and below whose paths fit, by their path in it. */
export const filesBelow = (folder: string, wanted = /./): Files =>
  Object.fromEntries(
    readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
      .filter((path) => wanted.test(path))
      .sort()
      .map((path) => [path, readFileSync(join(folder, path))]),
  );

/**
 * A zip archive of files that lie in one folder. The same files give the same bytes: in the order of their names, all of the first
 * minute of 2026. A zip archive holds local times, and midnight is the same everywhere.
 */
export const archive = (folder: string, files: Files): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, file]) => [`${folder}/${name}`, file]),
    ),
    {level: 9, mtime: new Date(2026, 0, 1), os: 3, attrs: 0o100644 << 16},
  );
