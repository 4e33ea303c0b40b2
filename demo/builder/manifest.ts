import {tags, type ShortName} from '../../src/lib/tags.js';

/** How a setting is entered, and what is checked of it. */
export type Kind =
  | {readonly is: 'switch'}
  | {readonly is: 'choice'; readonly values: readonly string[]}
  | {readonly is: 'number'; readonly least: number; readonly most: number}
  | {readonly is: 'text'; readonly suggestions: readonly string[]}
  | {readonly is: 'figure' | 'country' | 'zone' | 'day' | 'address' | 'year' | 'value' | 'caveat'};

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

const codes = (text: string): string[] => [...new Set([...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code!))];

/** The words of a type such as `'day' | 'hour'`; none for any other type. */
const wordsOf = (type: string): string[] =>
  /^'[^']*'( \| '[^']*')+$/.test(type) ? type.split(' | ').map((word) => word.slice(1, -1)) : [];

/**
 * How a setting is entered, read from what the manifest says of it: a type of several words is a choice, and so are alternatives between
 * backticks in the first sentence unless it says that there are others. The words of the rest tell addresses, days, zones, countries and
 * numbers.
 */
export function kindOf({name, description = '', type}: Item): Kind {
  const sentence = /^.*?[.:](?= [A-Z]|$)/.exec(oneLine(description))?.[0] ?? oneLine(description);
  const alternatives = codes(sentence);
  const [, least, most] = /(\d+) to (\d+)/.exec(sentence + ' ' + oneLine(description)) ?? [];
  const values = wordsOf(type?.text ?? '');
  if (type?.text === 'boolean') return {is: 'switch'};
  if (values.length > 0) return {is: 'choice', values};
  if (/\bid of the catalogue\b/.test(sentence)) return {is: 'figure'};
  if (/\bIANA\b/.test(sentence)) return {is: 'zone'};
  if (/\bcountry such as `[A-Z]{2}`/i.test(sentence)) return {is: 'country'};
  if (/\bkeys of shared sentences\b/.test(sentence)) return {is: 'caveat'};
  if (/\bday\b/.test(sentence) && (alternatives.some((code) => /^(\d{4}-)?\d\d-\d\d$/.test(code)) || name === 'until'))
    return {is: 'day'};
  if (/\bnumber\b/.test(type?.text ?? '')) return {is: /\byear\b/.test(sentence) ? 'year' : 'value'};
  if (least && most && /\bdays\b/.test(sentence)) return {is: 'number', least: Number(least), most: Number(most)};
  if (/\baddress\b|^Where\b/i.test(sentence)) return {is: 'address'};
  if (alternatives.length > 1 && !/such as|a text/.test(sentence)) return {is: 'choice', values: alternatives};
  return {is: 'text', suggestions: []};
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
