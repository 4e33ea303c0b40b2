import type {FigureId} from '../figures/catalogue.js';
import {catalogueStatement, caveatOf, type Statement, wordsOf} from '../figures/wording.js';
import {type FallbackLanguage, fallbackWords} from '../languages/all.js';
import {type Locale, localeFor} from '../i18n/locale.js';
import {spoken} from '../i18n/sentence.js';
import {campaignPage, observance} from '../lib/addresses.js';
import {webHref} from '../lib/href.js';
import type {ShortName} from '../lib/tags.js';

/** What a snippet says without the script: a fact, and a link in which the date or the source stands. */
export interface Fallback {
  /** Plain text before the link; empty where the link says it all. */
  readonly text: string;
  readonly link: string;
  readonly href: string;
}

/**
 * What to write between the tags of an element, in the words of the element itself.
 *
 * @param lang - One of our languages.
 * @param figure - For `stat`, an id of the catalogue.
 */
export function fallback(name: ShortName, lang: FallbackLanguage, figure: FigureId = 'forced-labour'): Fallback {
  const locale = localeFor(lang);
  const {messages} = locale;
  if (name === 'countdown') return {text: '', link: fallbackWords[lang].date, href: observance};
  if (name === 'blue-heart') return {text: fallbackWords[lang].sentence, link: messages.campaign, href: campaignPage};
  return statementFallback(locale, catalogueStatement(figure));
}

/** What to write between the tags of a stat that says this. */
export function statementFallback(locale: Locale, statement: Statement): Fallback {
  const {source, sourceUrl} = statement.figure;
  const text = [wordsOf(locale, statement), caveatOf(locale, statement)].filter(Boolean).join(locale.messages.sentenceSpace);
  return {text, link: spoken(locale.messages.source, {source}), href: webHref(sourceUrl)!};
}
