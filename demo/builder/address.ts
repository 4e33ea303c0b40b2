import {type ShortName, tags} from '../../src/lib/tags.js';
import {type OurLanguage, ourLanguages} from '../../src/languages/all.js';

/** The kinds of site, a tab for each, and the embeds in it. */
export const tabs = {
  element: ['element'],
  script: ['script'],
  wordpress: ['wordpress-shortcode', 'wordpress-html', 'wordpress-address'],
  systems: ['drupal', 'joomla', 'ghost', 'mediawiki', 'squarespace', 'wix'],
  frame: ['frame'],
  link: ['link'],
  mail: ['mail'],
  npm: ['npm'],
} as const;

export type TabId = keyof typeof tabs;
export const tabIds = Object.keys(tabs) as readonly TabId[];

/** An embed for one kind of site. */
export type EmbedId = (typeof tabs)[TabId][number];
export const embedIds: readonly EmbedId[] = tabIds.flatMap((tab) => tabs[tab]);

/** The tab that an embed is in. */
export const tabOf = (id: EmbedId): TabId => tabIds.find((tab) => (tabs[tab] as readonly EmbedId[]).includes(id))!;

const pageSchemes = ['light', 'dark'] as const;
export type Scheme = (typeof pageSchemes)[number];

/** Whose server the files lie on: that of the site's owner, or that of this page. */
const hosts = ['own', 'here'] as const;
export type Host = (typeof hosts)[number];

/** All that somebody has chosen on the page. It is in the address, after the `#`, which browsers send to nobody. */
export interface State {
  readonly element: ShortName;
  /** Attributes by name; those that are not there have their default. */
  readonly settings: Readonly<Record<string, string>>;
  /** Custom properties by name. */
  readonly tokens: Readonly<Record<string, string>>;
  /** The language of the embed; absent for that of the page around it. */
  readonly lang?: OurLanguage | undefined;
  /** What a banner says, in the site's own words. */
  readonly message?: string | undefined;
  /** Whether the page around a frame is always light or always dark; absent where it follows the reader. */
  readonly scheme?: Scheme | undefined;
  /** Who hosts the files; absent for the first that is offered. */
  readonly host?: Host | undefined;
  /** Where the site's owner hosts the files; absent as long as nobody has said it. */
  readonly files?: string | undefined;
  readonly kind: EmbedId;
  /** Whether the page may move when the script runs: then no rule keeps the element's place. */
  readonly moving: boolean;
  /** How the preview is looked at. */
  readonly rtl: boolean;
  readonly dark: boolean;
  readonly phone: boolean;
  readonly noscript: boolean;
  /** The day on which the preview is, an ISO 8601 date; absent for today. */
  readonly day?: string | undefined;
}

export const initial: State = {
  element: 'countdown',
  settings: {},
  tokens: {},
  kind: 'element',
  moving: false,
  rtl: false,
  dark: false,
  phone: false,
  noscript: false,
};

const switches = ['moving', 'rtl', 'dark', 'phone', 'noscript'] as const;
const texts = ['message', 'files', 'day'] as const;

/** Names that mean something of the page's own, so no setting of an element may have them. */
export const reserved: readonly string[] = ['element', 'lang', 'scheme', 'host', 'kind', ...switches, ...texts];

const isSetting = (name: string): boolean => /^[a-z][a-z-]*$/.test(name) && !reserved.includes(name);
const isToken = (name: string): boolean => /^--july30-[a-z-]+$/.test(name);

const pick = (query: URLSearchParams, wanted: (name: string) => boolean): Record<string, string> =>
  Object.fromEntries([...query].filter(([name]) => wanted(name)));

const oneOf = <T extends string>(values: readonly T[], given: string | null): T | undefined =>
  values.find((value) => value === given);

/** Reads an address's hash. What makes no sense there is passed over, except settings: the form says what is wrong with those. */
export function parseAddress(hash: string): State {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  const lang = oneOf(ourLanguages, query.get('lang'));
  const scheme = oneOf(pageSchemes, query.get('scheme'));
  const host = oneOf(hosts, query.get('host'));
  const given = texts.filter((name) => query.get(name));
  return {
    element: oneOf(Object.keys(tags) as ShortName[], query.get('element')) ?? initial.element,
    settings: pick(query, isSetting),
    tokens: pick(query, isToken),
    kind: oneOf(embedIds, query.get('kind')) ?? initial.kind,
    ...(lang && {lang}),
    ...(scheme && {scheme}),
    ...(host && {host}),
    ...Object.fromEntries(given.map((name) => [name, query.get(name)])),
    ...(Object.fromEntries(switches.map((name) => [name, query.has(name)])) as Record<(typeof switches)[number], boolean>),
  };
}

/** The hash that `parseAddress` reads, empty for the initial state. */
export function formatAddress(state: State): string {
  const query = new URLSearchParams();
  const add = (name: string, value: string | undefined, usual = ''): void => {
    if (value !== undefined && value !== usual) query.append(name, value);
  };
  add('element', state.element, initial.element);
  for (const [name, value] of Object.entries({...state.settings, ...state.tokens})) query.append(name, value);
  add('lang', state.lang);
  add('scheme', state.scheme);
  add('host', state.host);
  for (const name of texts) add(name, state[name]);
  for (const name of switches) if (state[name]) query.append(name, '');
  add('kind', state.kind, initial.kind);
  const text = query.toString();
  return text && '#' + text;
}
