import {catalogue, type CatalogueFigure, type FigureId} from '../figures/catalogue.js';
import {type FallbackLanguage, fallbackWords} from '../languages/all.js';
import {amount} from '../i18n/formats.js';
import {localeFor} from '../i18n/locale.js';
import {fill, spoken} from '../i18n/sentence.js';
import {campaignPage, observance} from '../lib/addresses.js';
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
  const {value, unit, year, since, caveat = '', source, sourceUrl}: CatalogueFigure = catalogue[figure];
  const sentence = spoken(messages.figures[figure], {value: amount(locale, value, unit), year, since: since ?? ''});
  // Of the caveats of our own figures every word is a key.
  const keys = (caveat as string).split(' ').filter(Boolean) as (keyof typeof messages.caveats)[];
  const caveats = keys.map((key) => messages.caveats[key]);
  const link = fill(messages.source.replace(/[[\]]/g, ''), {source});
  return {text: [sentence, ...caveats].join(' '), link, href: sourceUrl};
}
