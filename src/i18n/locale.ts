import {ar} from '../languages/ar.js';
import {en} from '../languages/en.js';
import {es} from '../languages/es.js';
import {fr} from '../languages/fr.js';
import type {Messages, PartialMessages} from './messages.js';
import {ru} from '../languages/ru.js';
import {zh} from '../languages/zh.js';

/** The language an element speaks. */
export interface Locale {
  /** BCP 47 tag of the words, such as `fr`. */
  readonly lang: string;
  /** BCP 47 tag for `Intl`: the page's own where its language is ours, always with Western digits and the Gregorian calendar. */
  readonly tag: string;
  readonly messages: Messages;
}

const languages = new Map<string, Messages>(Object.entries({ar, en, es, fr, ru, zh}));
const listeners = new Set<() => void>();

/** Calls `listener` when a language is added. Call the result to stop. */
export function onMessages(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Adds a language, or changes the words of one. Elements already on the page change at once.
 *
 * @param lang - BCP 47 tag, such as `de` or `pt-BR`; one that is malformed is ignored.
 * @param messages - The words, as in `Messages`; what is left out is said in English (or stays, for a language that is there).
 */
export function addMessages(lang: string, messages: PartialMessages): void {
  const key = canonical(lang);
  if (!key) return;
  const base = languages.get(key.baseName) ?? languages.get(key.language) ?? en;
  const merged = Object.fromEntries(
    Object.entries(base).map(([name, words]) => {
      const given = (messages as PartialMessages | null | undefined)?.[name as keyof Messages];
      return [name, given && typeof given === 'object' ? {...(words as object), ...given} : (given ?? words)];
    }),
  );
  languages.set(key.baseName, merged as unknown as Messages);
  known.clear();
  for (const listener of [...listeners]) listener();
}

const known = new Map<string, Locale>();

/**
 * The locale for a page's language.
 *
 * @param tag - What stands in `lang`: a BCP 47 tag, or anything. Unknown and malformed ones give English.
 */
export function localeFor(tag: string): Locale {
  let locale = known.get(tag);
  if (!locale) {
    const asked = canonical(tag);
    const lang = asked && [asked.baseName, asked.language].find((name) => languages.has(name));
    // A page in Traditional characters gets our Simplified words, and then numbers in the same script.
    const ours = lang && asked.maximize().script === new Intl.Locale(lang).maximize().script;
    locale = {
      lang: lang ?? 'en',
      tag: (ours ? asked.baseName : (lang ?? 'en')) + '-u-ca-gregory-nu-latn',
      messages: languages.get(lang ?? 'en')!,
    };
    if (known.size > 99) known.clear();
    known.set(tag, locale);
  }
  return locale;
}

function canonical(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}
