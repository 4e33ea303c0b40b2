import {readdirSync, readFileSync} from 'node:fs';
import {strToU8} from 'fflate';
import {mo, po} from 'gettext-parser';
import type {Manifest} from '../settings/manifest.js';
import {settingsFor} from '../settings/words/all.js';
import {ourLanguages} from '../../src/languages/all.js';
import {pageSettings} from '../../src/lib/query.js';
import {type ShortName, tags} from '../../src/lib/tags.js';
import {embedPage} from '../../src/frame/page.js';
import {embedPages} from '../../src/frame/pages.js';
import {addressSettings, blockJson, elementsOf, fallbacks, settingWords, type Text, textsOf} from './texts.js';

const root = new URL('../../', import.meta.url);
const source = 'demo/wordpress/july30/';
const from = (path: string): Buffer => readFileSync(new URL(path, root));
const textFrom = (path: string): string => from(path).toString('utf8');
const filesIn = (path: string): string[] => readdirSync(new URL(path, root));

const {version} = JSON.parse(textFrom('package.json')) as {readonly version: string};
const manifest = JSON.parse(textFrom('dist/custom-elements.json')) as Manifest;
const names = Object.keys(tags) as readonly ShortName[];

/** The package's version, wherever the plugin names its own. */
const versioned = (text: string): string => text.replaceAll('{version}', version);

const php: Record<string, string> = {
  'july30.php': versioned(textFrom(source + 'july30.php')),
  ...Object.fromEntries(filesIn(source + 'inc').map((name) => [`inc/${name}`, textFrom(`${source}inc/${name}`)])),
};
const editor = textFrom('dist/wordpress/editor.js');
const blocks = Object.fromEntries(names.map((name) => [name, blockJson(manifest, name, version)]));
const texts = textsOf(Object.values(php).join('') + editor, php['july30.php']!, Object.values(blocks));

const json = (data: unknown): Uint8Array => strToU8(JSON.stringify(data));

/** The translation of one text, unless it has none. */
type Translated = (text: Text) => string | undefined;

/** A language's texts for WordPress (as .mo) and for its editor (as JSON, which names the script that asks for it). */
function translated(file: string): Record<string, Uint8Array> {
  const locale = file.replace(/^july30-|\.po$/g, '');
  const [lang = ''] = locale.split('_');
  const catalog = po.parse(from(`${source}languages/${file}`));
  const settings = settingsFor(lang);
  const own: Translated = ({context, text}) => catalog.translations[context]?.[text]?.msgstr[0];
  // What the blocks are is said by the script's own documentation, which the builder speaks, too.
  const find: Translated = (text) =>
    own(text) || (text.context === 'block description' ? settings.explanations[text.text] : undefined);
  const missing = texts.filter((text) => !find(text));
  if (missing.length > 0)
    console.log(`${locale}: English for want of a translation:\n  ${missing.map(({text}) => text).join('\n  ')}`);
  const translations = {...catalog.translations};
  for (const text of texts) {
    const found = find(text);
    if (found) (translations[text.context] ??= {})[text.text] = {msgid: text.text, msgctxt: text.context, msgstr: [found]};
  }
  const messages = Object.fromEntries(texts.filter(({context}) => !context).map((text) => [text.text, [find(text) ?? text.text]]));
  return {
    [`languages/july30-${locale}.mo`]: mo.compile({...catalog, translations}),
    [`languages/july30-${locale}-july30-editor.json`]: json({
      domain: 'messages',
      locale_data: {messages: {'': {lang: locale, domain: 'messages'}, ...messages}},
    }),
  };
}

/** The texts, for somebody who translates them into one more language. */
function template(): Uint8Array {
  const translations: Record<string, Record<string, {msgid: string; msgctxt?: string; msgstr: string[]}>> = {};
  for (const {context, text} of texts)
    (translations[context] ??= {})[text] = {msgid: text, ...(context && {msgctxt: context}), msgstr: ['']};
  return po.compile({
    charset: 'utf-8',
    headers: {'Project-Id-Version': `july30 ${version}`, 'Content-Type': 'text/plain; charset=utf-8'},
    translations,
  });
}

const scripts = ['july30.js', ...ourLanguages.map((lang) => `july30.${lang}.js`)];
/** The plugin's folder: its own files with the built script, the embed pages, and what it knows of the script. */
export const pluginFiles = (): Readonly<Record<string, Uint8Array>> => ({
  ...Object.fromEntries(Object.entries(php).map(([name, text]) => [name, strToU8(text)])),
  'readme.txt': strToU8(versioned(textFrom(source + 'readme.txt'))),
  'changelog.txt': from('CHANGELOG.md'),
  'editor.js': strToU8(editor),
  'elements.json': json(elementsOf(manifest)),
  'fallback.json': json(fallbacks()),
  'addresses.json': json({pageSettings, addresses: addressSettings(manifest)}),
  LICENSE: from('LICENSE'),
  'languages/july30.pot': template(),
  ...Object.fromEntries(scripts.map((name) => [name, from(`dist/${name}`)])),
  ...Object.fromEntries(names.map((name) => [`blocks/${name}/block.json`, json(blocks[name])])),
  ...Object.fromEntries(ourLanguages.map((lang) => [`words/${lang}.json`, json(settingWords(manifest, lang, settingsFor(lang)))])),
  ...Object.fromEntries(
    filesIn(source + 'languages')
      .filter((name) => name.endsWith('.po'))
      .flatMap((name) => Object.entries(translated(name))),
  ),
  ...Object.fromEntries(['frame.js', 'frame.css'].map((name) => [`embed/${name}`, from(`dist/embed/${name}`)])),
  ...Object.fromEntries(embedPages.map((page) => [`${page.path}.html`, strToU8(embedPage(page))])),
});
