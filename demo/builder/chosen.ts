import {type Fallback, fallback, statementFallback} from '../../src/frame/fallback.js';
import type {FigureId} from '../../src/figures/catalogue.js';
import {figureSchema} from '../../src/figures/figure.schema.js';
import {ownFigure} from '../../src/figures/own-figure.js';
import type {OurLanguage} from '../../src/languages/all.js';
import {localeFor} from '../../src/i18n/locale.js';
import {webHref} from '../../src/lib/href.js';
import {flag} from '../../src/lib/setting.js';
import type {State} from './address.js';
import {missingOf, problemOf} from './checks.js';
import type {Described, Kind, Setting, Token} from '../settings/manifest.js';

/** Where a stat has its figure from: the catalogue, a feed, or the site itself. */
export type Origin = 'catalogue' | 'feed' | 'own';

export const originOf = ({settings}: State): Origin =>
  settings['value'] !== undefined ? 'own' : settings['feed'] !== undefined ? 'feed' : 'catalogue';

/** Whether a setting is part of a figure of the site's own: those are what the schema of a figure names. */
export const isOwn = ({field}: Setting): boolean => Object.hasOwn(figureSchema.shape, field);

/** How a setting is entered where a stat has its figure from there: the ids of a feed are not ours. */
export const kindAt = ({kind}: Setting, origin: Origin): Kind => (kind.is === 'figure' && origin === 'feed' ? {is: 'text'} : kind);

/** Whether a switch is on: by the script's own reading. */
export const isOn = (value: string | undefined): boolean => value !== undefined && flag.read(value)!;

/** How much room the element takes in a column. */
export interface Place {
  /** The width of the column, in CSS px. */
  readonly width: number;
  /** The element's height there, in em of the page's text. */
  readonly height: number;
}

/** What an embed is made from. */
export interface Choice {
  readonly state: State;
  readonly element: Described;
  /** The absolute address of the folder in which the files lie, with a slash at its end. */
  readonly files: string;
  readonly version: string;
  /** Whether the site's owner hosts what they take along. */
  readonly isOwnHost?: boolean;
  /** How high the finished element is, by the width of its column; absent before it was measured. */
  readonly places?: readonly Place[];
  /** The pictures that were made, by their paths below the folder of the files. */
  readonly cards?: readonly string[];
  /** The hash of the script, for `integrity`; absent where the build gave none. */
  readonly integrity?: string;
  /** The hash of a style block, for a policy, by its text; absent where none can be made. */
  readonly styleHashes?: ReadonlyMap<string, string>;
  /** The language of the text between the tags where the embed has that of its page. */
  readonly textLang: OurLanguage;
  /** The builder's own address. */
  readonly base: string;
}

type Written = readonly [name: string, value: string, kind: Kind];

/** The settings to write, by name and in the manifest's order: those that are good and not the default. A switch is the text `true`. */
export function written({state, element}: Choice): readonly Written[] {
  const origin = originOf(state);
  return element.settings.flatMap((setting): Written[] => {
    const {name, byDefault} = setting;
    const kind = kindAt(setting, origin);
    const value = oneLine(state.settings[name] ?? '');
    if (isOwn(setting) ? origin !== 'own' : kind.is === 'figure' && origin === 'own') return [];
    if (name === 'feed' && origin !== 'feed') return [];
    if (kind.is === 'switch') return isOn(state.settings[name]) ? [[name, 'true', kind]] : [];
    if (!value || value === byDefault || problemOf(kind, value)) return [];
    return [[name, value, kind]];
  });
}

/** The names of the settings without which there is no embed: a figure has its source, and is never another one than was asked for. */
export function unfit({state, element}: Choice): readonly string[] {
  if (state.element !== 'stat') return [];
  const origin = originOf(state);
  if (origin === 'own')
    return missingOf(
      element.settings.filter((setting) => isOwn(setting)),
      state.settings,
    );
  return element.settings
    .filter((setting) => {
      const value = state.settings[setting.name];
      if (setting.name === 'feed') return origin === 'feed' && (!value || problemOf(setting.kind, value));
      return setting.kind.is === 'figure' && origin === 'catalogue' && problemOf(setting.kind, value ?? '');
    })
    .map(({name}) => name);
}

/** The file to load: that of the embed's own language where it has one, as that is a fifth lighter. */
export const scriptName = ({lang}: Pick<State, 'lang'>, version: string): string => `july30-${version}${lang ? `.${lang}` : ''}.js`;

/**
 * Whether a visitor may have closed it earlier, or its season may be over: then only a script that runs before the first paint keeps its
 * message from being seen for a moment.
 */
export const mayBeHidden = (choice: Choice): boolean =>
  choice.state.element === 'blue-heart' && written(choice).some(([name]) => ['dismiss-for', 'from', 'until'].includes(name));

const properties = {colour: 'background', font: 'font-family', length: 'border-radius'} as const;

/** Whether browsers understand a value for a custom property of ours; where there is no browser to ask, they are taken to. */
export const isUnderstood = ({kind}: Token, value: string): boolean =>
  value === '' || !Object.hasOwn(globalThis, 'CSS') || CSS.supports(properties[kind], value);

/** The custom properties to write: those that are set, without anything that could end a rule or a style block. */
export const writtenTokens = ({state, element}: Pick<Choice, 'state' | 'element'>): readonly (readonly [string, string])[] =>
  element.tokens.flatMap((token) => {
    const {name} = token;
    const value = oneLine(state.tokens[name] ?? '');
    return value && isUnderstood(token, value) && !/[;{}<>@\\]/.test(value) ? [[name, value] as const] : [];
  });

/** What the embed says without the script, in its own words or the site's: the same facts as with it. */
export function fallbackOf(choice: Choice): Fallback {
  const {state, textLang} = choice;
  const {element, settings, message} = state;
  const lang = state.lang ?? textLang;
  if (element === 'stat' && originOf(state) === 'own') return ownFallback(settings, lang);
  // What a feed says is not known here.
  if (element === 'stat' && originOf(state) === 'feed') return fallback('countdown', lang);
  const usual = fallback(element, lang, (settings['figure'] || undefined) as FigureId | undefined);
  if (element === 'blue-heart') return {...usual, text: oneLine(message ?? '') || usual.text};
  if (element === 'countdown') return {...usual, href: webHref(settings['href']) ?? usual.href};
  return usual;
}

function ownFallback(settings: State['settings'], lang: OurLanguage): Fallback {
  const {figure} = ownFigure({...settings, sourceUrl: settings['source-url']});
  if (!figure) return {text: '', space: '', link: '', href: ''};
  return statementFallback(localeFor(lang), {figure, own: true});
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
