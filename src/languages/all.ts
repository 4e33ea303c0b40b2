import type {FallbackWords} from '../i18n/messages.js';
import './united-nations.js';
import * as ar from './ar.js';
import * as en from './en.js';
import * as es from './es.js';
import * as fr from './fr.js';
import * as ru from './ru.js';
import * as zh from './zh.js';

/** Every language there is, for what is made before a page is shown: embed pages, snippets, the builder. */
export const fallbackWords = {
  ar: ar.fallback,
  en: en.fallback,
  es: es.fallback,
  fr: fr.fallback,
  ru: ru.fallback,
  zh: zh.fallback,
} as const satisfies Readonly<Record<string, FallbackWords>>;

/** A language that the script and its embed pages speak, as a BCP 47 tag. */
export type OurLanguage = keyof typeof fallbackWords;

export const ourLanguages = Object.keys(fallbackWords) as readonly OurLanguage[];
