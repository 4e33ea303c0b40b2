import {tags, type ShortName} from '../../src/lib/tags.js';

/** How a setting is entered, and what is checked of it. */
export type Kind =
  | {readonly is: 'switch'}
  | {readonly is: 'choice'; readonly values: readonly string[]}
  | {readonly is: 'number'; readonly least: number; readonly most: number}
  | {readonly is: 'figure' | 'country' | 'zone' | 'day' | 'address' | 'year' | 'value' | 'caveat' | 'text'};

/** One attribute of an element. */
export interface Setting {
  readonly name: string;
  /** The property, as the schema of a figure names it too. */
  readonly field: string;
  /** In a visitor's words, with code between backticks. */
  readonly description: string;
  /** What it is without the attribute; absent for nothing. */
  readonly byDefault?: string;
  readonly kind: Kind;
}

/** One custom property of an element. */
export interface Token {
  readonly name: string;
  readonly description: string;
  readonly byDefault: string;
  readonly kind: 'colour' | 'font' | 'length';
}

/** What the manifest says of an element. */
export interface Described {
  readonly summary: string;
  readonly settings: readonly Setting[];
  readonly tokens: readonly Token[];
}

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: {readonly text: string};
  readonly fieldName?: string;
}

/** The parts of a custom elements manifest that are read here: https://github.com/webcomponents/custom-elements-manifest */
export interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly summary?: string;
      readonly attributes?: readonly Item[];
      readonly cssProperties?: readonly Item[];
    }[];
  }[];
}

const oneLine = (text = ''): string => text.replace(/\s+/g, ' ').trim();

/** The words of a type such as `'day' | 'hour' | undefined`; none for any other type. */
function wordsOf(type: string): string[] {
  const words = type.replace(/ \| undefined$/, '');
  return /^'[^']*'( \| '[^']*')+$/.test(words) ? words.split(' | ').map((word) => word.slice(1, -1)) : [];
}

/** How those settings are entered whose type is only a text or a number. */
const kinds: Readonly<Record<string, Kind>> = {
  figure: {is: 'figure'},
  feed: {is: 'address'},
  href: {is: 'address'},
  'source-url': {is: 'address'},
  value: {is: 'value'},
  year: {is: 'year'},
  since: {is: 'year'},
  caveat: {is: 'caveat'},
  'time-zone': {is: 'zone'},
  from: {is: 'day'},
  until: {is: 'day'},
  'dismiss-for': {is: 'number', least: 1, most: 365},
  helpline: {is: 'country'},
};

/** How a setting is entered: by its type where that is a switch or some words, by its name where we know it, else as a text. */
export function kindOf({name, type}: Item): Kind {
  if (type?.text === 'boolean') return {is: 'switch'};
  const values = wordsOf(type?.text ?? '');
  if (values.length > 0) return {is: 'choice', values};
  return Object.hasOwn(kinds, name) ? kinds[name]! : {is: 'text'};
}

const tokenKind = ({name, default: value = ''}: Item): Token['kind'] =>
  name.endsWith('font') ? 'font' : /^[\d.]/.test(value) ? 'length' : 'colour';

/** What a manifest says of our elements. An attribute that is new there appears by itself. */
export function described(manifest: Manifest): Readonly<Record<ShortName, Described>> {
  const declarations = manifest.modules.flatMap(({declarations = []}) => declarations);
  const describe = (name: ShortName): Described => {
    const {summary = '', attributes = [], cssProperties = []} = declarations.find(({tagName}) => tagName === tags[name]) ?? {};
    return {
      summary: oneLine(summary),
      settings: attributes.map((item) => ({
        name: item.name,
        field: item.fieldName ?? item.name,
        description: oneLine(item.description),
        ...(item.default !== undefined && item.default !== 'false' && {byDefault: item.default.replace(/^'|'$/g, '')}),
        kind: kindOf(item),
      })),
      tokens: cssProperties.map((item) => ({
        name: item.name,
        description: oneLine(item.description),
        byDefault: item.default ?? '',
        kind: tokenKind(item),
      })),
    };
  };
  return {'blue-heart': describe('blue-heart'), countdown: describe('countdown'), stat: describe('stat')};
}
