import {cached} from '../lib/cached.js';
import type {Locale} from './locale.js';
import type {Plural} from './messages.js';
import {fill} from './sentence.js';

// Making an Intl formatter costs up to a millisecond, formatting with one a few microseconds. Languages are few.
const pluralRules = new Map<string, Intl.PluralRules>();
const numberFormats = new Map<string, Intl.NumberFormat>();
const listFormats = new Map<string, Intl.ListFormat>();
const countryNames = new Map<string, Intl.DisplayNames>();

/** The form of a text for a number, its hole `{n}` still open. */
export const form = ({tag}: Locale, forms: Plural, n: number): string =>
  forms[cached(pluralRules, tag, () => new Intl.PluralRules(tag)).select(n)] ?? forms.other;

/** The form of a text for a number, with the number put in. */
export const plural = (locale: Locale, forms: Plural, n: number, shown = number(locale, n)): string =>
  fill(form(locale, forms, n), {n: shown});

// Figures are exact: words such as "million" only where no digit is lost.
const inWords = (n: number): boolean => Math.abs(n) >= 1e6 && n % 1e5 === 0;

/**
 * A number in the language's own signs, with Western digits.
 *
 * @param words - Whether it is written with its word from a million on, such as `27.6 million`.
 */
export function number(locale: Locale, n: number, words = inWords(n)): string {
  const {tag, messages} = locale;
  if (words && messages.millions && Math.abs(n) >= 1e9) return fill(messages.millions, {n: number(locale, n / 1e6, false)});
  return (
    cached(
      numberFormats,
      tag + String(words),
      () => new Intl.NumberFormat(tag, {maximumFractionDigits: 7, ...(words && {notation: 'compact', compactDisplay: 'long'})}),
    )
      .format(n)
      // A number and its word stay on one line.
      .replace(' ', '\u00a0')
  );
}

/** An enumeration: "a, b and c" as a `conjunction`, "3 days, 4 hours" as a `unit`. */
export const list = ({tag}: Locale, type: Intl.ListFormatType, items: readonly string[]): string =>
  cached(listFormats, tag + type, () => new Intl.ListFormat(tag, {type})).format(items);

/**
 * A value with its unit, as words: `27.6 million`, `38%`, `US$236 billion`, `3 times`. The same text in every engine: the words of
 * units are ours, because those of `Intl` differ between versions of CLDR.
 *
 * @param unit - A unit of the figures' schema; for those that say nothing (`people`, `count`) the number alone.
 * @param own - Whether it is a figure of the site's own: a noun that we do not know follows, and a change shows its plus.
 */
export function amount(locale: Locale, value: number, unit: string, own = false): string {
  const {messages} = locale;
  const words = inWords(value) && (unit === 'usd' || !own || messages.ownNumber === 'words');
  const n = number(locale, Math.abs(value), words);
  const sign = value < 0 ? '−' : own && unit === 'percent-change' && value > 0 ? '+' : '';
  let text = n;
  if (unit === 'usd') text = words ? fill(messages.usdInWords, {n}) : plural(locale, messages.usd, Math.abs(value), n);
  else if (unit === 'times') text = plural(locale, messages.times, Math.abs(value), n);
  else if (unit.startsWith('percent')) text = fill(messages.percent, {n});
  // U+200E keeps a sign before its digits where the text around runs from right to left.
  return sign && messages.direction === 'rtl' ? '\u200e' + sign + text : sign + text;
}

/** The name of a country by its ISO 3166-1 alpha-2 code, which stands for itself where the runtime has no name. */
export const country = ({tag}: Locale, code: string): string =>
  cached(countryNames, tag, () => new Intl.DisplayNames(tag, {type: 'region'})).of(code)!;
