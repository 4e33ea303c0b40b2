import {cached} from '../lib/cached.js';
import {guarded, warn} from '../lib/warn.js';
import {languageTag, nearestLanguage} from './language-tag.js';
import type {Messages, PartialMessages} from './messages.js';
import type {Language} from './register-language.js';
import {languages, onLanguages, setMessages} from './registry.js';

/** The language of an element. */
export interface Locale {
  /** BCP 47 tag of the words, such as `fr`. */
  readonly lang: string;
  /** BCP 47 tag for `Intl`: the page's own where its language is ours, always with Western digits and the Gregorian calendar. */
  readonly tag: string;
  readonly messages: Messages;
}

const known = new Map<string, Locale>();
onLanguages(() => known.clear());

/**
 * The locale for a page's language.
 *
 * @param tag - What stands in `lang`: a BCP 47 tag, or anything. What is unknown or malformed gives the first language that is there.
 * @throws Where no language is there at all: the script brings some, the package leaves it to the application.
 */
export const localeFor = (tag: string): Locale =>
  cached(known, tag, () => {
    const asked = languageTag(tag);
    const available = asked && languageOf(asked);
    const {lang, messages} = available ?? firstLanguage();
    // A page in Traditional characters gets our Simplified words, and then numbers in the same script.
    const isOurs = available && asked.maximize().script === new Intl.Locale(lang).maximize().script;
    return {lang, tag: (isOurs ? asked.baseName : lang) + '-u-ca-gregory-nu-latn', messages};
  });

function languageOf(asked: Intl.Locale): Language | undefined {
  const name = nearestLanguage(
    asked,
    languages().map(({lang}) => lang),
  );
  return languages().find(({lang}) => lang === name);
}

function firstLanguage(): Language {
  const [first] = languages();
  if (!first) throw new Error('no language is loaded; import one, such as july30/languages/en');
  return first;
}

/**
 * Adds a language, or changes the words of one. Elements already on the page change at once.
 *
 * @param lang - BCP 47 tag, such as `de` or `pt-BR`; one that is malformed is ignored, and the console says so.
 * @param messages - The words, as in `Messages`. What is left out, at any depth, stays as it was; for a new language it is said in the
 * first language of the page.
 */
export const addMessages = guarded((lang: string, messages: PartialMessages): void => {
  // Pages are not checked for types.
  const given: unknown = lang;
  const name = String(given);
  const tag = languageTag(name);
  if (!tag) return warn(`addMessages: "${name.slice(0, 80)}" names no language; write a tag such as "de".`);
  const base = languageOf(tag) ?? languages()[0];
  setMessages(tag.baseName, (base ? merged(base.messages, messages, name) : messages) as Messages);
});

/** Our words, with those of the site in place of ours where it has any. */
function merged<Words extends object>(words: Words, given: unknown, path: string): Words {
  // A plural text may have other forms than that of the language below it.
  const keys = 'other' in words ? [...Object.keys(words), ...categories] : Object.keys(words);
  const theirs = Object(given) as Record<string, unknown>;
  return Object.fromEntries(
    keys.flatMap((key) => {
      const ours = (words as Record<string, unknown>)[key];
      const text = theirs[key];
      if (typeof ours === 'object') return [[key, merged(ours!, text, `${path}.${key}`)]];
      if (typeof text === 'string') return [[key, text]];
      if (text !== undefined && text !== null) warn(`addMessages: ${path}.${key} is not a text, so it is left out.`);
      return ours === undefined ? [] : [[key, ours]];
    }),
  ) as Words;
}

const categories: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many'];
