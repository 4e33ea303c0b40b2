import type {ReactiveElement} from 'lit';
import {warnOfAttribute} from './warn.js';

/** How the text of an attribute becomes a setting. */
export interface Reader<T> {
  /** The setting where the attribute is missing or not understood. */
  readonly fallback: T;
  /** `undefined` where the text is not understood. */
  read(text: string): T | undefined;
  /** What to write instead, as the rest of the sentence after "write". */
  readonly instead?: string;
}

/** A text; an empty text is not the same as none. */
export function text(): Reader<string | undefined>;
export function text(fallback: string): Reader<string>;
export function text(fallback?: string): Reader<string | undefined> {
  return {fallback, read: unquoted};
}

/** A switch: it is on where it is present; `false`, `0` or `no` switch it off (content management systems write those). */
export const flag: Reader<boolean> = {
  fallback: false,
  read: (text) => !/^(false|0|no)$/i.test(unquoted(text)),
};

/** One of some words, the first of them by default. */
export const choice = <const T extends string>(...words: readonly [T, T, ...T[]]): Reader<T> => ({
  fallback: words[0],
  read: (text) => words.find((word) => word === unquoted(text)),
  instead: words.join(' or '),
});

/** The attribute of a property: `source-url` for `sourceUrl`. */
export const attributeOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => '-' + letter.toLowerCase());

/**
 * Declares a property that is also an attribute, in kebab-case: `@setting(choice('local', 'UTC')) timeZone!: 'local' | 'UTC'` is
 * `time-zone`. Nothing is reflected.
 *
 * The attribute may also be written with `data-` in front: editors drop attributes that they do not know, and keep those. Whenever
 * either changes, the setting is what the plain one says, else the other. What code sets is read as an attribute's text would be, since
 * frameworks hand over texts, and it counts until the next change of an attribute; `undefined` and `null` give the default.
 * What is not understood gives the default too, with a warning.
 */
export function setting<T>(reader: Reader<T>) {
  return <Host extends ReactiveElement, Name extends string & keyof Host>(
    prototype: Host,
    name: T extends Host[Name] ? Name : never,
  ): void => {
    const element = prototype.constructor as typeof ReactiveElement;
    const attribute = attributeOf(name);
    const value = Symbol(name);
    Object.defineProperty(prototype, name, {
      get(this: Values<T>): T {
        return this[value] ?? reader.fallback;
      },
      set(this: Values<T>, given: unknown) {
        this[value] = understood(this, attribute, given, reader);
      },
      enumerable: true,
      configurable: true,
    });
    element.createProperty(name, {attribute: false});
    // Lit sets these two when an attribute changes; nobody else knows of them.
    for (const form of [attribute, 'data-' + attribute]) {
      const changed = Symbol(form);
      Object.defineProperty(prototype, changed, {
        set(this: Host) {
          this[name] = (this.getAttribute(attribute) ?? this.getAttribute('data-' + attribute)) as Host[typeof name];
        },
      });
      element.createProperty(changed, {attribute: form, noAccessor: true});
    }
  };
}

type Values<T> = Element & Record<symbol, T | undefined>;

/** Never throws: it runs inside the page's own code. */
function understood<T>(host: Element, attribute: string, given: unknown, {read, instead}: Reader<T>): T | undefined {
  if (given == null) return undefined;
  let written: string = typeof given;
  try {
    // eslint-disable-next-line @typescript-eslint/no-base-to-string -- whatever text it has
    written = String(given);
  } catch {
    // An object that has no text.
  }
  const value = read(written);
  if (value === undefined && instead) warnOfAttribute(host, attribute, written, instead);
  return value;
}

const families = [/[“”„‟″]/, /[‘’‚‛′]/, /[«»‹›]/];
const isQuote = (sign = ''): boolean => families.some((family) => family.test(sign));

/**
 * A text without the white space around it and without the typographic quotes that word processors and visual editors put there: a
 * shortcode carries them inside the value. Quotes that belong to the words stay, as in `“modern slavery” victims`.
 */
export function unquoted(written: string): string {
  const text = written.trim();
  let [start, end] = [0, text.length];
  while (isQuote(text[start])) start++;
  while (end > start && isQuote(text[end - 1])) end--;
  const outside = text.slice(0, start) + text.slice(end);
  const inside = text.slice(start, end);
  const words = inside.replace(/(?<=\p{L})’(?=\p{L})/gu, '');
  const isPair = start > 0 && end < text.length;
  // A single one may be an apostrophe, a minute or a second.
  const belong = isPair
    ? families.some((family) => family.test(outside) && family.test(words))
    : isQuote(words) || /^[’′″]$/.test(outside);
  return belong ? text : inside.trim();
}
