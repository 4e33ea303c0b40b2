/**
 * `npm run build:wordpress`: packs the plugin with the built script, the embed pages, and what it knows of the script, into
 * dist/july30-wordpress.zip. The same files give the same bytes.
 */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {strToU8, zipSync} from 'fflate';
import {mo, po} from 'gettext-parser';
import {elementsOf, fallbackOf, textsOf} from './texts.mjs';

const root = new URL('../../', import.meta.url);
const from = (path) => readFileSync(new URL(path, root));
const textFrom = (path) => from(path).toString('utf8');
const built = (module) => import(new URL(`dist/npm/${module}.js`, root).href);

if (!existsSync(new URL('dist/july30.js', root))) throw new Error('there is no dist/july30.js to pack; npm run build makes it');

const {version} = JSON.parse(textFrom('package.json'));
const [{tags}, {embedPage, embedPages, fallbackHtml}, {catalogue}, {fallbackLanguages}] = await Promise.all(
  ['lib/tags', 'frame/page', 'figures/catalogue', 'languages/all'].map(built),
);
const figures = Object.keys(catalogue);
const elements = elementsOf(JSON.parse(textFrom('dist/custom-elements.json')), tags, figures);
const fallback = fallbackOf({tags, figures, languages: fallbackLanguages, fallbackHtml});

/** The package's version, wherever the plugin names its own. */
const versioned = (text) => text.replace(/^( \* Version: +|Stable tag: |const JULY30_VERSION = ')[\d.]+/gm, `$1${version}`);

const php = versioned(textFrom('demo/wordpress/july30/july30.php'));
const js = textFrom('demo/wordpress/july30/editor.js');

/** A language's texts for WordPress (as .mo) and for its editor (as JSON, which names the script that asks for it). */
function translated(file) {
  const locale = file.replace(/^july30-|\.po$/g, '');
  const catalog = po.parse(from(`demo/wordpress/july30/languages/${file}`));
  const entries = Object.values(catalog.translations['']).filter(({msgid, msgstr: [text]}) => msgid && text);
  const missing = textsOf(php, js, elements).filter((text) => !entries.some(({msgid}) => msgid === text));
  if (missing.length > 0) console.log(`${locale}: English for want of a translation:\n  ${missing.join('\n  ')}`);
  const messages = Object.fromEntries(entries.map(({msgid, msgstr}) => [msgid, msgstr]));
  return {
    [`languages/july30-${locale}.mo`]: mo.compile(catalog),
    [`languages/july30-${locale}-july30-editor.json`]: strToU8(
      JSON.stringify({domain: 'messages', locale_data: {messages: {'': {lang: locale, domain: 'messages'}, ...messages}}}),
    ),
  };
}

/** The texts, for somebody who translates them into one more language. */
const template = () => ({
  charset: 'utf-8',
  headers: {'Project-Id-Version': `july30 ${version}`, 'Content-Type': 'text/plain; charset=utf-8'},
  translations: {'': Object.fromEntries(textsOf(php, js, elements).map((msgid) => [msgid, {msgid, msgstr: ['']}]))},
});

const frameFiles = ['frame.js', 'frame.css'].filter((name) => existsSync(new URL(`dist/embed/${name}`, root)));
const files = {
  'july30.php': strToU8(php),
  'readme.txt': strToU8(versioned(textFrom('demo/wordpress/july30/readme.txt'))),
  'editor.js': strToU8(js),
  'elements.json': strToU8(JSON.stringify(elements)),
  'fallback.json': strToU8(JSON.stringify(fallback)),
  'july30.js': from('dist/july30.js'),
  LICENSE: from('LICENSE'),
  'languages/july30.pot': po.compile(template()),
  ...Object.assign(
    {},
    ...readdirSync(new URL('demo/wordpress/july30/languages', root))
      .filter((name) => name.endsWith('.po'))
      .map(translated),
  ),
  ...Object.fromEntries(frameFiles.map((name) => [`embed/${name}`, from(`dist/embed/${name}`)])),
  ...Object.fromEntries(embedPages.map((page) => [`${page.path}.html`, strToU8(embedPage(page))])),
};

// A zip file holds local times; midnight is the same everywhere.
const packed = zipSync(
  Object.fromEntries(
    Object.keys(files)
      .sort()
      .map((name) => [`july30/${name}`, files[name]]),
  ),
  {level: 9, mtime: new Date(2026, 0, 1), os: 3, attrs: 0o100644 << 16},
);
writeFileSync(new URL('dist/july30-wordpress.zip', root), packed);
console.log(`dist/july30-wordpress.zip: ${Object.keys(files).length} files, ${packed.length} bytes`);
