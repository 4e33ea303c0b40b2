/** What the plugin knows of the script: settings and words from its own documentation and messages, so that nothing is said twice. */
import {explanation} from '../settings/explanation.js';
import {figureSentence} from '../settings/figure-sentence.js';
import {described, type Kind, type Manifest, type Setting} from '../settings/manifest.js';
import type {SettingWords} from '../settings/words/words.js';
import {directory} from '../../src/helplines/directory.js';
import {catalogue, type FigureId} from '../../src/figures/catalogue.js';
import {fallbackHtml} from '../../src/frame/fallback.js';
import {localeFor} from '../../src/i18n/locale.js';
import {type OurLanguage, ourLanguages} from '../../src/languages/all.js';
import {type ShortName, tags} from '../../src/lib/tags.js';
import type {ElementData, EditorData, SettingData, EditorWords} from './editor/data.js';

const names = Object.keys(tags) as readonly ShortName[];
const figures = Object.keys(catalogue) as readonly FigureId[];

const shortcodes: Readonly<Record<ShortName, string>> = {
  countdown: 'world_day_countdown',
  stat: 'trafficking_stat',
  'blue-heart': 'blue_heart',
};

/** The values between which a setting chooses. */
function choicesOf(kind: Kind): readonly string[] | undefined {
  if (kind.is === 'choice') return kind.values;
  if (kind.is === 'figure') return figures;
  return kind.is === 'country' ? Object.keys(directory) : undefined;
}

function settingOf({name, kind, byDefault}: Setting): SettingData {
  const choices = choicesOf(kind);
  return {
    name,
    type: kind.is === 'switch' ? 'boolean' : 'string',
    ...(byDefault !== undefined && {byDefault}),
    ...(choices && {choices}),
    ...(kind.is === 'country' && {isCountry: true}),
  };
}

/** Each element's tag, shortcode and settings, by its short name. */
export function elementsOf(manifest: Manifest): Readonly<Record<ShortName, ElementData>> {
  const elements = described(manifest);
  const element = (name: ShortName): ElementData => ({
    tag: tags[name],
    shortcode: shortcodes[name],
    settings: elements[name].settings.map(settingOf),
  });
  return {'blue-heart': element('blue-heart'), countdown: element('countdown'), stat: element('stat')};
}

/** What each element says without the script, as HTML, by short name, figure and language. Only the stat has figures, the others ''. */
export function fallbacks(): EditorData['fallback'] {
  const byLanguage = (name: ShortName, figure?: FigureId): Record<string, string> =>
    Object.fromEntries(ourLanguages.map((lang) => [lang, fallbackHtml({element: name, lang, figure})]));
  return Object.fromEntries(
    names.map((name) => [
      name,
      name === 'stat' ? Object.fromEntries(figures.map((figure) => [figure, byLanguage(name, figure)])) : {'': byLanguage(name)},
    ]),
  );
}

/** The names of the settings that are addresses. */
export const addressSettings = (manifest: Manifest): string[] => [
  ...new Set(
    Object.values(described(manifest))
      .flatMap(({settings}) => settings)
      .filter(({kind}) => kind.is === 'address')
      .map(({name}) => name),
  ),
];

/** What the settings are called in one language. What it does not explain, English does. */
export function settingWords(manifest: Manifest, lang: OurLanguage, words: SettingWords): EditorWords {
  const explained = Object.entries(described(manifest)).flatMap(([name, {settings}]) =>
    settings.map(({name: setting, description, kind}): [string, string] => [
      `${name}/${setting}`,
      explanation(words, description, kind).replaceAll('`', ''),
    ]),
  );
  const sentences = figures.map((figure): [string, string] => [figure, figureSentence(localeFor(lang), figure)]);
  return {
    labels: words.labels,
    values: {...words.values, ...Object.fromEntries(sentences)},
    explanations: Object.fromEntries(explained),
  };
}

/** A block as WordPress describes it: https://developer.wordpress.org/block-editor/reference-guides/block-api/block-metadata/ */
export function blockJson(manifest: Manifest, name: ShortName, version: string): object {
  const {summary} = described(manifest)[name];
  const {settings} = elementsOf(manifest)[name];
  return {
    $schema: 'https://schemas.wp.org/trunk/block.json',
    apiVersion: 3,
    name: `july30/${name}`,
    version,
    title: {countdown: 'World Day Countdown', stat: 'Trafficking Statistic', 'blue-heart': 'Blue Heart'}[name],
    description: summary,
    category: 'widgets',
    icon: {countdown: 'calendar-alt', stat: 'chart-bar', 'blue-heart': 'heart'}[name],
    keywords: ['july30', 'human trafficking'],
    textdomain: 'july30',
    attributes: {
      ...Object.fromEntries(settings.map((setting) => [setting.name, {type: setting.type}])),
      lang: {type: 'string'},
      words: {type: 'string', source: 'html', selector: '[data-july30]'},
    },
    supports: {align: ['wide', 'full'], html: false},
    editorScript: 'july30-editor',
    viewScript: 'july30',
  };
}

/** A text of the plugin's own that is to be translated, with its context where WordPress looks for it under one. */
export interface Text {
  readonly context: string;
  readonly text: string;
}

/** The plugin's texts that are to be translated: those in its code, its header and its blocks. */
export function textsOf(code: string, header: string, blocks: readonly object[]): Text[] {
  const called = [...code.matchAll(/\b(?:__|said)\( ?(["'])((?:(?!\1)[^\\]|\\.)*)\1(?:, 'july30')? ?\)/g)].map(
    ([, , text]) => text!,
  );
  const described = ['Plugin Name', 'Description'].map((name) => new RegExp(`^ \\* ${name}: +(.*)$`, 'm').exec(header)![1]!);
  const inBlocks = (blocks as readonly {title: string; description: string; keywords: readonly string[]}[]).flatMap(
    ({title, description, keywords}) => [
      {context: 'block title', text: title},
      {context: 'block description', text: description},
      ...keywords.filter((word) => word !== 'july30').map((text) => ({context: 'block keyword', text})),
    ],
  );
  const all = [...[...described, ...called].map((text) => ({context: '', text})), ...inBlocks];
  return [...new Map(all.map((text) => [JSON.stringify(text), text])).values()];
}
