import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The files of a folder and below, as paths from the project's root with forward slashes. */
export const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
    .filter((path) => !path.includes('node_modules/'));

/** The text of a file, by its path from the project's root. */
export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The source without its comments: rough, but enough to look for names. */
export const code = (path: string): string => read(path).replace(/\/\*[^]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
