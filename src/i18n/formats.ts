import {cached} from '../lib/cached.js';
import type {Locale} from './locale.js';
import type {Plural} from './messages.js';
import {fill} from './sentence.js';

// Making an Intl formatter costs up to a millisecond, formatting with one a few microseconds. Languages are few.
const pluralRules = new Map<string, Intl.PluralRules>();
const numberFormats = new Map<string, Intl.NumberFormat>();
const monthFormats = new Map<string, Intl.DateTimeFormat>();
const countryNames = new Map<string, Intl.DisplayNames>();

/** The form of a text for a number, its hole `{n}` still open. */
export const form = ({tag}: Locale, forms: Plural, n: number): string =>
  forms[cached(pluralRules, tag, () => new Intl.PluralRules(tag)).select(n)] ?? forms.other;

/** The form of a text for a number, with the number put in. */
export const plural = (locale: Locale, forms: Plural, n: number, shown = number(locale, n)): string =>
  fill(form(locale, forms, n), {n: shown});

// Figures are exact: words such as "million" only where no digit is lost.
const inWords = (n: number): boolean => Math.abs(n) >= 1e6 && n % 1e5 === 0;

/** A number in the language's own signs, with Western digits; from a million on with its word, such as `27.6 million`. */
export function number({tag}: Locale, n: number): string {
  return cached(
    numberFormats,
    tag + String(inWords(n)),
    () =>
      new Intl.NumberFormat(tag, {
        maximumFractionDigits: 7,
        ...(inWords(n) && {notation: 'compact', compactDisplay: 'long'}),
      }),
  ).format(n);
}

/**
 * A value with its unit, as words: `27.6 million`, `38%`, `US$236 billion`, `3 times`. The same text in every engine: the words of
 * units are ours, because those of `Intl` differ between versions of CLDR.
 *
 * @param unit - A unit of the figures' schema; for those that say nothing (`people`, `count`) the number alone.
 * @param signed - Whether a change shows its plus; a minus always shows.
 */
export function amount(locale: Locale, value: number, unit: string, signed = false): string {
  const {messages} = locale;
  const n = number(locale, Math.abs(value));
  const sign = value < 0 ? '−' : signed && unit === 'percent-change' && value > 0 ? '+' : '';
  let text = n;
  if (unit === 'usd') text = inWords(value) ? fill(messages.usdInWords, {n}) : plural(locale, messages.usd, Math.abs(value), n);
  else if (unit === 'times') text = plural(locale, messages.times, Math.abs(value), n);
  else if (unit.startsWith('percent')) text = fill(messages.percent, {n});
  // U+200E keeps a sign before its digits where the text around runs from right to left.
  return sign && messages.direction === 'rtl' ? '\u200e' + sign + text : sign + text;
}

/** A month and its year, such as "November 2026". `month` is an ISO 8601 date. */
export const monthAndYear = ({tag}: Locale, month: string): string =>
  cached(monthFormats, tag, () => new Intl.DateTimeFormat(tag, {month: 'long', year: 'numeric', timeZone: 'UTC'})).format(
    new Date(month),
  );

/** A country's name, or its code where the runtime has none. `code` is ISO 3166-1 alpha-2. */
export function country({tag}: Locale, code: string): string {
  try {
    return cached(countryNames, tag, () => new Intl.DisplayNames(tag, {type: 'region'})).of(code) ?? code;
  } catch {
    return code;
  }
}
