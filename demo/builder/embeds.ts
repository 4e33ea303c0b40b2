import {linkSettings, pageSettings} from '../../src/lib/query.js';
import {tags} from '../../src/lib/tags.js';
import {iframeHtml} from '../../src/frame/oembed.js';
import {htmlOf} from '../../src/frame/fallback.js';
import {type EmbedPage, embedPages} from '../../src/frame/pages.js';
import {escaped} from '../../src/lib/escaped.js';
import type {EmbedId} from './address.js';
import {type Choice, fallbackOf, mayBeHidden, originOf, scriptName, written, writtenTokens} from './chosen.js';
import {withoutScript} from './mail.js';
import {placeRule} from './place.js';

/** One thing to copy. */
export interface Piece {
  /** Where it goes: `paste` here, into the `head` of the page, `once` on the site, `here` each time, or what it is. */
  readonly as:
    'paste' | 'head' | 'once' | 'here' | 'address' | 'terminal' | 'module' | 'style' | 'alt' | 'mail' | 'markdown' | 'post';
  readonly code: string;
}

/** An embed for one kind of site. */
export interface Embed {
  readonly pieces: readonly Piece[];
  /** What a content security policy must allow; one directive in each. */
  readonly policy: readonly string[];
  /**
   * What comes over the line: our script, the plugin's copy of it, the frame's page with it, what the site's own bundle holds, or no
   * script at all.
   */
  readonly loads: 'script' | 'plugin' | 'frame' | 'bundle' | 'picture';
  /**
   * By how much what stands below may move: by what the element is higher than its fallback, by less as its place is kept, by all of
   * it, or not at all.
   */
  readonly shift: 'fallback' | 'kept' | 'whole' | 'none';
  /** What shows where the script is blocked. */
  readonly blocked: 'fallback' | 'noscript' | 'page' | 'link';
}

/** The address of the file that never changes. Addresses keep apostrophes, which would end the string in a script. */
export const scriptAddress = ({files, version, state}: Choice): string =>
  new URL(scriptName(state, version), files).href.replaceAll("'", '%27');

/** An address as a policy takes it: https://www.w3.org/TR/CSP3/#match-paths */
const source = (address: string): string =>
  address
    .replace(/[?#].*/, '')
    .replaceAll(';', '%3B')
    .replaceAll(',', '%2C');

const attribute = (name: string, value: string): string => `${name}="${escaped(value)}"`;

const tag = (name: string, attributes: readonly string[], content = ''): string =>
  `<${[name, ...attributes].join(' ')}>${content}</${name}>`;

function loading(choice: Choice): string[] {
  const {integrity} = choice;
  return [
    attribute('src', scriptAddress(choice)),
    ...(integrity ? [attribute('integrity', integrity), attribute('crossorigin', 'anonymous')] : []),
    ...(mayBeHidden(choice) ? [] : ['async']),
  ];
}

/** The line that loads the script. */
export const scriptLine = (choice: Choice): string => tag('script', loading(choice));

const language = ({state}: Choice): string[] => (state.lang ? [attribute('lang', state.lang)] : []);

const attributes = (choice: Choice): string[] =>
  written(choice).map(([name, value, {is}]) => (is === 'switch' ? name : attribute(name, value)));

const dataAttributes = (choice: Choice): string[] => [
  attribute('data-july30', choice.state.element),
  ...written(choice).map(([name, value]) => attribute('data-' + name, value)),
];

const fallbackHtml = (choice: Choice): string => htmlOf(fallbackOf(choice));

/** The line with the element, and between its tags what shows without the script. */
export const elementLine = (choice: Choice): string =>
  tag(tags[choice.state.element], [...language(choice), ...attributes(choice)], fallbackHtml(choice));

/** The rule with the colours and fonts, on one line; empty where none are chosen. */
export function rule(choice: Pick<Choice, 'state' | 'element'>): string {
  const declarations = writtenTokens(choice).map(([name, value]) => `${name}: ${value}`);
  return declarations.length > 0 ? `${tags[choice.state.element]} { ${declarations.join('; ')} }` : '';
}

/** Every style block that an embed may have: the first keeps the place, too. */
export const styleTexts = (choice: Choice): readonly string[] => {
  const colours = rule(choice);
  return [[placeRule(choice), colours].filter(Boolean).join(' '), colours].filter(Boolean);
};

/** The page for frames and links. A figure of ours has one of its own in each language. */
export function pageOf({state, textLang}: Choice): EmbedPage {
  const lang = state.lang ?? textLang;
  const figure = originOf(state) === 'catalogue' ? state.settings['figure'] : undefined;
  const pages = embedPages.filter((page) => page.name === state.element && page.lang === lang);
  return pages.find((page) => page.figure === figure) ?? pages.find((page) => page.figure === undefined)!;
}

/** The address of that page, with the settings that it takes from an address. */
function pageAddress(choice: Choice, names = pageSettings): string {
  const page = pageOf(choice);
  const url = new URL(page.path + '.html', choice.files);
  for (const [name, value] of written(choice))
    if (names.includes(name) && !(page.figure && name === 'figure')) url.searchParams.append(name, value);
  return url.href;
}

/** A frame does not see the page around it. */
function withScheme({state}: Choice, address: string): string {
  const url = new URL(address);
  if (state.scheme) url.searchParams.append('scheme', state.scheme);
  return url.href;
}

/** A link to the embed page, which the script turns into the element. What an address may not say stands beside it, as attributes. */
function linkLine(choice: Choice): string {
  const {text, link} = fallbackOf(choice);
  const beyond = written(choice).some(([name]) => !linkSettings.includes(name));
  const settings = beyond ? dataAttributes(choice) : [];
  return tag(
    'a',
    [attribute('href', pageAddress(choice, beyond ? [] : linkSettings)), ...settings, ...language(choice)],
    escaped(text || link),
  );
}

/** https://codex.wordpress.org/Shortcode_API#Attributes: no brackets, and no quotes inside quotes. */
function shortcode(choice: Choice): string {
  const name = {countdown: 'world_day_countdown', stat: 'trafficking_stat', 'blue-heart': 'blue_heart'}[choice.state.element];
  const given = [...(choice.state.lang ? [['lang', choice.state.lang] as const] : []), ...written(choice)];
  const safe = (value: string): string => escaped(value).replaceAll('[', '&#091;').replaceAll(']', '&#093;');
  const message = choice.state.element === 'blue-heart' && choice.state.message ? fallbackHtml(choice) : '';
  const words = message.replaceAll('[', '&#091;').replaceAll(']', '&#093;');
  return `[${[name, ...given.map(([key, value]) => `${key}="${safe(value)}"`)].join(' ')}]${words && words + `[/${name}]`}`;
}

/** A `div` as wikitext, whose links have their own brackets: https://www.mediawiki.org/wiki/Help:Links#External_links */
function wikitext(choice: Choice): string {
  const {text, space, link, href} = fallbackOf(choice);
  const safe = (words: string): string => escaped(words).replaceAll('[', '&#91;').replaceAll(']', '&#93;');
  const words = `${text && safe(text) + space}[${href.replaceAll(' ', '%20')} ${safe(link)}]`;
  return tag('div', [...dataAttributes(choice), ...language(choice)], words);
}

/** Whether the chosen embed may carry the rule that keeps the element's place: only a tag has a place before the script runs. */
export const carriesPlace = (choice: Choice): boolean => {
  const {shift} = embeds({...choice, state: {...choice.state, moving: false}})[choice.state.kind];
  return shift === 'kept';
};

/** Every embed for a choice. */
export function embeds(choice: Choice): Readonly<Record<EmbedId, Embed>> {
  const place = placeRule(choice);
  const colours = rule(choice);
  const [css = ''] = styleTexts(choice);
  const feed = written(choice).find(([name]) => name === 'feed')?.[1];
  const script = [`script-src ${source(scriptAddress(choice))}`, ...(feed ? [`connect-src ${source(feed)}`] : [])];
  const styled = (css: string): Piece[] => (css ? [{as: 'style', code: `<style>${css}</style>`}] : []);
  const policy = (css: string): string[] => {
    const hash = choice.styleHashes?.get(css);
    return hash ? [...script, `style-src '${hash}'`] : script;
  };
  const once: Piece = {as: 'once', code: scriptLine(choice)};
  const scripted = (...pieces: Piece[]): Embed => ({
    pieces: [...pieces, ...styled(colours)],
    policy: policy(colours),
    loads: 'script',
    shift: 'fallback',
    blocked: 'fallback',
  });
  /** With the element itself on the page: only a tag has a place that can be kept. */
  const tagged = (...pieces: Piece[]): Embed => ({
    ...scripted(),
    pieces: [...pieces, ...styled(css)],
    policy: policy(css),
    shift: place ? 'kept' : 'fallback',
  });
  const framed = (piece: Piece): Embed => ({
    pieces: [piece],
    policy: [`frame-src ${source(new URL('embed/', choice.files).href)}`],
    loads: 'frame',
    shift: 'none',
    blocked: 'page',
  });
  const both = mayBeHidden(choice)
    ? tagged({as: 'head', code: scriptLine(choice)}, {as: 'here', code: elementLine(choice)})
    : tagged({as: 'paste', code: `${scriptLine(choice)}\n${elementLine(choice)}`});
  const placeholder = tag('div', [...dataAttributes(choice), ...language(choice)], fallbackHtml(choice));
  const alone = tag('script', [...loading(choice), ...dataAttributes(choice), ...language(choice)]);
  return {
    element: both,
    script: {
      ...scripted(
        {as: 'paste', code: `${alone}\n${tag('noscript', [], fallbackHtml(choice))}`},
        {as: 'address', code: askingAddress(choice)},
      ),
      shift: 'whole',
      blocked: 'noscript',
    },
    'wordpress-html': both,
    'wordpress-shortcode': {
      ...scripted({as: 'paste', code: shortcode(choice)}),
      policy: ["script-src 'self'", ...policy(colours).slice(1)],
      loads: 'plugin',
    },
    'wordpress-address': framed({as: 'address', code: pageAddress(choice)}),
    drupal: both,
    joomla: scripted(once, {as: 'here', code: placeholder}),
    ghost: both,
    mediawiki: scripted({as: 'once', code: `mw.loader.load( '${scriptAddress(choice)}' );`}, {as: 'here', code: wikitext(choice)}),
    squarespace: both,
    wix: both,
    frame: framed({as: 'paste', code: iframeHtml(pageOf(choice), withScheme(choice, pageAddress(choice)))}),
    link: {...scripted(once, {as: 'here', code: linkLine(choice)}), blocked: 'link'},
    mail: {pieces: withoutScript(choice, pageOf(choice)), policy: [], loads: 'picture', shift: 'none', blocked: 'page'},
    npm: {
      ...tagged(
        {as: 'terminal', code: 'npm install ./july30'},
        {as: 'module', code: "import 'july30';"},
        {as: 'here', code: elementLine(choice)},
      ),
      policy: ["script-src 'self'", ...policy(css).slice(1)],
      loads: 'bundle',
    },
  };
}

/** The script's address with what it is asked for, for systems that take nothing but an address. */
function askingAddress(choice: Choice): string {
  const url = new URL(scriptAddress(choice));
  url.searchParams.append('july30', choice.state.element);
  for (const [name, value] of written(choice)) url.searchParams.append(name, value);
  return url.href;
}
