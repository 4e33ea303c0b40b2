/** A copy of dist/site to be served, with what must not be served besides, and what each file of it must come with. */
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const built = fileURLToPath(new URL('../../dist/site', import.meta.url));

const types = {
  '.html': 'text/html;charset=utf-8',
  '.css': 'text/css;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.txt': 'text/plain;charset=utf-8',
  '.ics': 'text/calendar;charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.zip': 'application/zip',
};

const year = 'public, max-age=31536000, immutable';
const hour = 'public, max-age=3600, stale-while-revalidate=86400';

const calendar = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n';

/** How long a file may be kept, by its path. */
export const cachingOf = (path) => (/^files\/july30-[^/]*\d+\.\d+\.\d+/.test(path) ? year : hour);

/** The paths of what is built, without what is compressed, and without what is meant for the host. */
export const builtPaths = () =>
  readdirSync(built, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(built.length + 1))
    .filter((path) => path !== '_headers' && !/\.(?:br|gz)$/.test(path));

/** Copies the site to a folder. Beside it lie a calendar, a repository's settings, and a link that leads nowhere. */
export function copySite(folder) {
  // Apache says that a file which has just been written may change again.
  cpSync(built, folder, {recursive: true, preserveTimestamps: true});
  writeFileSync(join(folder, 'reminder.ics'), calendar);
  mkdirSync(join(folder, '.git'));
  writeFileSync(join(folder, '.git/config'), 'secret');
  writeFileSync(join(folder, 'files/.secret.js'), 'secret');
  symlinkSync('loop', join(folder, 'loop'));
}

/** What the site says of its files if it was built for the address at which it is served. */
export function buildFor(folder, base) {
  const path = join(folder, 'site.json');
  writeFileSync(path, JSON.stringify({...JSON.parse(readFileSync(path, 'utf8')), base}));
  for (const compressed of ['.br', '.gz']) rmSync(path + compressed, {force: true});
}

const bytes = (path) => (existsSync(path) ? readFileSync(path) : undefined);

/** Every file that must be served, with what it must come with. */
export const filesOf = (folder) =>
  [...builtPaths(), 'reminder.ics'].map((path) => {
    const file = join(folder, path);
    const type = types[extname(path)];
    if (!type) throw new Error(`of which type is ${path}?`);
    return {path, type, caching: cachingOf(path), plain: bytes(file), br: bytes(file + '.br'), gzip: bytes(file + '.gz')};
  });
