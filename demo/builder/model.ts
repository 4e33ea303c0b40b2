import type {UiLanguage} from '../settings/words/all.js';
import {fill} from '../../src/i18n/sentence.js';
import {type Locale, localeFor} from '../../src/i18n/locale.js';
import type {BuilderWords} from './words/words.js';
import {html, type TemplateResult} from 'lit';
import {webHref} from '../../src/lib/href.js';
import type {Host, State} from './address.js';
import type {Choice} from './chosen.js';
import type {Rgb} from './contrast.js';
import {explanation} from '../settings/explanation.js';
import type {Described, Kind} from '../settings/manifest.js';
import type {ShortName} from '../../src/lib/tags.js';

/** What the site says of its files. */
export interface Site {
  readonly version: string;
  /** The address that the site was built for; then every embed page answers to oEmbed. */
  readonly base?: string;
  /** What each script weighs, by the name of its file. */
  readonly scripts: Readonly<Record<string, Size>>;
  /** All that a frame loads. */
  readonly frame: Size;
  /** The pictures that were made, by their paths below the folder of the files: their lengths in bytes. */
  readonly cards: Readonly<Record<string, number>>;
  /** What can be taken along, by the name of its file: its length in bytes, and its digest as `integrity` takes it. */
  readonly downloads: Readonly<Record<string, {readonly size: number; readonly digest: string}>>;
}

/** Lengths in bytes: as it is, and compressed with brotli. */
export interface Size {
  readonly plain: number;
  readonly compressed: number;
}

/** Who hosts the files: this page only where it was told its own address. */
export const hostOf = ({host}: Pick<State, 'host'>, {base}: Pick<Site, 'base'>): Host => (base && host !== 'own' ? 'here' : 'own');

/** The folder in an embed's addresses as long as its owner has given none. */
export const exampleFolder = 'https://www.example.org/july30/';

/** The absolute address of the folder with the files, with a slash at its end. */
export function filesOf(state: Pick<State, 'host' | 'files'>, site: Pick<Site, 'base'>): string {
  if (hostOf(state, site) === 'here') return new URL('files/', site.base).href;
  // Some give the address of the file in it.
  return (webHref(state.files) ?? exampleFolder).replace(/\/july30[^/]*\.js$/, '').replace(/\/*$/, '/');
}

/** All that the page shows. */
export interface Model {
  readonly choice: Choice;
  readonly elements: Readonly<Record<ShortName, Described>>;
  readonly site: Site;
  readonly ui: UiLanguage;
  readonly words: BuilderWords;
  /** What the script says of settings in the preview, by their names. */
  readonly warnings: ReadonlyMap<string, string>;
  /** The heights in the preview, in px. */
  readonly heights?: {readonly before: number; readonly after: number};
  /** What was said of the last copy: of which code, and what. */
  readonly said?: {readonly code: string; readonly words: string};
  /** The time, ms since the epoch. */
  readonly now: number;
}

/** What somebody does on the page. */
export interface Actions {
  /** Changes what is chosen. Only what is committed goes into the history: a text once it is finished, not each of its letters. */
  change(change: Partial<State>, commit: boolean): void;
  setting(name: string, value: string | undefined, commit: boolean): void;
  token(name: string, value: string | undefined, commit: boolean): void;
  /** Looks at it in another way, which is in the address and not in the history. */
  look(change: Partial<State>): void;
  speak(ui: UiLanguage, event: Event): void;
  copy(code: string, shown: Element): void;
  /** A CSS colour as the browser reads it. */
  read(colour: string): Rgb | undefined;
}

export const localeOf = ({ui}: Model): Locale => localeFor(ui);

/** What a name is called, or the name itself made readable. */
export const labelOf = ({words}: Model, name: string): string =>
  words.labels[name] ??
  name
    .replace(/^--july30-/, '')
    .replaceAll('-', ' ')
    .replace(/^./, (letter) => letter.toUpperCase());

/** A text with its code between backticks set as code. */
export const rich = (text: string, holes: Readonly<Record<string, string | number>> = {}): (string | TemplateResult)[] =>
  fill(text, holes)
    .split('`')
    .map((piece, index) => (index % 2 === 1 ? html`<code>${piece}</code>` : piece));

/** What the manifest says of something: in the page's language, or in its own English until somebody has translated it. */
export function explained({words, ui}: Model, english: string, kind?: Kind): TemplateResult {
  const text = rich(explanation(words, english, kind));
  const isEnglish = ui !== 'en' && !Object.hasOwn(words.explanations, english);
  return isEnglish ? html`<span lang="en" dir="ltr">${text}</span>` : html`${text}`;
}
