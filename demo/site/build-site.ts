/**
 * The last step of `npm run build`: makes the folder dist/site, which a static host serves as it is, at its root or below a folder:
 *
 * | path | what |
 * | --- | --- |
 * | index.html | the builder |
 * | docs/ | the documentation, from demo/docs and the manifest |
 * | examples/ | the elements, and the ways to put them into a page |
 * | pictures/ | what the documentation shows |
 * | files/ | what other sites take: the scripts, the embed pages, the WordPress plugin, archives |
 *
 * Beside each text lies the same compressed, for servers that send such files as they are.
 */
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';
import {cardsFolder, hasCard} from '../../src/build/cards.js';
import {folderAddress} from '../../src/build/embed-pages.js';
import {type EmbedPage, embedPages} from '../../src/frame/pages.js';
import {cardPath} from '../../src/frame/preview.js';
import {ourLanguages} from '../../src/languages/all.js';
import type {Site} from '../builder/model.js';
import {pluginFiles} from '../wordpress/pack.js';
import {archive, type Files, filesBelow} from './archive.js';
import {documentationPage, type Download, pageNames} from './documentation.js';
import type {ReferenceManifest} from './reference.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): Buffer => readFileSync(join(root, path));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const filesOf = (folder: string, wanted?: RegExp): Files => filesBelow(join(root, folder), wanted);

/** A card's path in its folder, without its ending. */
const cardStem = (page: EmbedPage): string => cardPath(page).replace(/^cards\/|\.png$/g, '');

const within = (folder: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, file]) => [`${folder}/${path}`, file]));

const {version} = JSON.parse(read('package.json').toString()) as {readonly version: string};
const base = folderAddress(process.env['JULY30_BASE']);

/** A page of ours with the version in it. */
const versioned = (path: string): Uint8Array => bytes(read(path).toString().replaceAll('{version}', version));

const scripts = filesOf('dist', /^july30[\w.-]*\.js(?:\.map)?$/);
const embed = within('embed', filesOf('dist/embed'));
const terms = {'LICENSE.txt': read('LICENSE'), 'NOTICES.txt': read('dist/NOTICES.txt')};
const calendars = within('calendar', filesOf('dist/calendar'));
const dropIn: Files = {...scripts, ...embed, ...terms, ...calendars, 'integrity.json': read('dist/integrity.json')};

const archives: Files = {
  [`july30-${version}.zip`]: archive(`july30-${version}`, {
    ...dropIn,
    'START-HERE.html': versioned('demo/site/start-here.html'),
  }),
  [`july30-embed-${version}.zip`]: archive('july30', {
    ...embed,
    ...Object.fromEntries(ourLanguages.map((lang) => [`july30.${lang}.js`, scripts[`july30.${lang}.js`]!])),
    ...terms,
  }),
  [`july30-wordpress-${version}.zip`]: archive('july30', pluginFiles()),
};

/** The cards that show the words of today, in all shapes there are. */
const cards = within(
  'cards',
  existsSync(join(root, cardsFolder))
    ? filesOf(
        cardsFolder,
        new RegExp(`^(?:${embedPages.filter(hasCard).map(cardStem).join('|')})(?:-(?:square|strip|strip@2x))?\\.png$`),
      )
    : {},
);

const files: Files = {
  ...dropIn,
  ...archives,
  ...cards,
  'custom-elements.json': read('dist/custom-elements.json'),
  'figure.schema.json': read('dist/figure.schema.json'),
};

const sri = (file: Uint8Array): string => 'sha384-' + createHash('sha384').update(file).digest('base64');

const compressed = promisify(brotliCompress);
const best = (file: Uint8Array): Promise<Buffer> => compressed(file, {params: {[constants.BROTLI_PARAM_SIZE_HINT]: file.length}});
const zipped = promisify(gzip);

/** Both compressions of what was compressed before, as some files are there under two names. */
const known = new Map<string, Promise<readonly [brotli: Buffer, gzip: Buffer]>>();

function both(file: Uint8Array): Promise<readonly [brotli: Buffer, gzip: Buffer]> {
  const digest = sri(file);
  if (!known.has(digest)) known.set(digest, Promise.all([best(file), zipped(file, {level: 9})]));
  return known.get(digest)!;
}

const isText = (path: string): boolean => /\.(?:html|css|js|json|svg|txt|xml|ics)$/.test(path);

/** Beside each text the same, compressed with brotli and with gzip at their highest levels. */
async function withCompressed(all: Files): Promise<Files> {
  const parts = await Promise.all(
    Object.entries(all)
      .filter(([path]) => isText(path))
      .map(async ([path, file]) => {
        const [brotli, gzipped] = await both(file);
        return [[`${path}.br`, brotli] as const, [`${path}.gz`, gzipped] as const];
      }),
  );
  return {...all, ...Object.fromEntries(parts.flat())};
}

const languageNames = new Intl.DisplayNames('en', {type: 'language'});

/** What a file is, in English. */
function whatIs(name: string): string {
  if (name.includes('embed')) return 'pages for frames and links';
  if (name.includes('wordpress')) return 'the plugin for WordPress';
  if (name.endsWith('.zip')) return 'everything, with a page that shows how to begin';
  const [, lang] = /\.([a-z]\w+)\.js$/.exec(name) ?? [];
  return lang ? `the script in ${languageNames.of(lang)!}` : 'the script in six languages';
}

/** What somebody may take along, the file of six languages first. */
const downloads: readonly Download[] = [
  `july30-${version}.js`,
  ...ourLanguages.map((lang) => `july30-${version}.${lang}.js`),
  ...Object.keys(archives),
].map((name) => ({name, what: whatIs(name), size: files[name]!.length, digest: sri(files[name]!)}));

const compressedFiles = await withCompressed(files);
const weightOf = (name: string): number => compressedFiles[`${name}.br`]!.length;
const size = (...names: string[]): Site['frame'] => ({
  plain: names.reduce((sum, name) => sum + files[name]!.length, 0),
  compressed: names.reduce((sum, name) => sum + weightOf(name), 0),
});

const scriptNames = downloads.map(({name}) => name).filter((name) => name.endsWith('.js'));
const site: Site = {
  version,
  ...(base && {base}),
  scripts: Object.fromEntries(scriptNames.map((name) => [name, size(name)])),
  frame: size('july30.en.js', 'embed/frame.js', 'embed/frame.css', 'embed/en/countdown.html'),
  cards: Object.fromEntries(Object.entries(cards).map(([path, file]) => [path, file.length])),
  downloads: Object.fromEntries(downloads.map(({name, size, digest}) => [name, {size, digest}])),
};

const manifest = JSON.parse(read('dist/custom-elements.json').toString()) as ReferenceManifest;
const weights = Object.fromEntries(scriptNames.map((name) => [name.replace(`-${version}`, ''), weightOf(name)] as const));
const docs = Object.fromEntries(
  pageNames.map((name) => [`docs/${name}.html`, bytes(documentationPage(name, {version, manifest, downloads, weights}))]),
);

const pages: Files = {
  'index.html': versioned('demo/index.html'),
  ...filesOf('demo', /^(?:base\.css|builder\.css|(?:preview|card)\.(?:html|js|css)|heart\.svg)$/),
  'builder.js': read('dist/builder.js'),
  'site.json': bytes(JSON.stringify(site, null, 2) + '\n'),
  ...docs,
  ...within('docs', filesOf('demo/site', /^(?:documentation\.css|look\.js)$/)),
  ...within('examples', filesOf('demo/examples')),
  ...within('pictures', filesOf('demo/pictures', /^[\w-]+\.(?:png|svg)$/)),
  // As texts, which browsers show.
  ...within(
    'hosting',
    Object.fromEntries(Object.entries(filesOf('demo/hosting', /^[^_]/)).map(([name, file]) => [`${name}.txt`, file])),
  ),
  _headers: read('demo/hosting/_headers'),
};

const whole = {...(await withCompressed(pages)), ...within('files', compressedFiles)};
for (const [path, file] of Object.entries(whole)) {
  const target = join(root, 'dist/site', path);
  mkdirSync(dirname(target), {recursive: true});
  writeFileSync(target, file);
}

const total = Object.values(whole).reduce((sum, file) => sum + file.length, 0);
console.log(`dist/site: ${Object.keys(whole).length} files, ${(total / 1e6).toFixed(1)} MB; any static host can serve it`);
