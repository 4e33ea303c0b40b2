import {remaining} from '../calendar/remaining.js';
import {timeZone} from '../calendar/time-zone.js';
import {worldDay} from '../calendar/world-day.js';
import type {FigureId} from '../figures/catalogue.js';
import {catalogueStatement, caveatOf, sourceLang, sourceOf, type Statement, wordsOf} from '../figures/wording.js';
import {type OurLanguage, ourLanguages, fallbackWords} from '../languages/all.js';
import {form, plural} from '../i18n/formats.js';
import {type Locale, localeFor} from '../i18n/locale.js';
import {languageTag, nearestLanguage} from '../i18n/language-tag.js';
import {fill, plainText} from '../i18n/sentence.js';
import {campaignPage, observance} from '../lib/addresses.js';
import {escaped} from '../lib/escaped.js';
import {webHref} from '../lib/href.js';
import type {ShortName} from '../lib/tags.js';

/** What a snippet says without the script: a fact, and a link with the date or the source. */
export interface Fallback {
  /** Plain text before the link; empty where the link is enough. */
  readonly text: string;
  /** What separates it from the link: nothing in Chinese. */
  readonly space: string;
  readonly link: string;
  readonly href: string;
  /** The part of the link that is in another language: a publication's title. */
  readonly foreign?: {readonly text: string; readonly lang: string};
}

/**
 * What to write between the tags of an element, in the words of the element itself.
 *
 * @param lang - One of our languages.
 * @param figure - For `stat`, an id of the catalogue.
 */
export function fallback(name: ShortName, lang: OurLanguage, figure: FigureId = 'forced-labour'): Fallback {
  const locale = localeFor(lang);
  const {campaign, space} = locale.messages;
  if (name === 'countdown') return {text: '', space, link: fallbackWords[lang].date, href: observance};
  if (name === 'blue-heart') return {text: fallbackWords[lang].sentence, space, link: campaign, href: campaignPage};
  return statementFallback(locale, catalogueStatement(figure));
}

/** What to write between the tags of an element, and in which language. */
export interface FallbackOptions {
  /** Its short name: `countdown`, `stat` or `blue-heart`. */
  readonly element: ShortName;
  /** BCP 47 tag of the page; where none of our six languages fits, it is English. */
  readonly lang: string;
  /** For `stat`, an id of the catalogue; `forced-labour` by default. */
  readonly figure?: FigureId | undefined;
  /**
   * For `countdown`, the instant as ms since the epoch: it then says the days that are left in UTC, too. Give it where a page is made for
   * each visit; one that is kept would be wrong tomorrow.
   */
  readonly now?: number | undefined;
}

/**
 * What stands between the tags of an element, as HTML on one line: the whole sentence and a link, so that a page says the fact in its
 * reader's language before the script has run, and without it.
 */
export function fallbackHtml({element, lang, figure, now}: FallbackOptions): string {
  // Not whatever the application has added.
  const asked = languageTag(lang);
  const language = ((asked && nearestLanguage(asked, ourLanguages)) ?? 'en') as OurLanguage;
  const isCounting = element === 'countdown' && now !== undefined;
  return htmlOf(isCounting ? countdownFallback(localeFor(language), now) : fallback(element, language, figure));
}

/** A fallback as HTML on one line: editors break lines into paragraphs. */
export function htmlOf({text, space, link, href, foreign}: Fallback): string {
  const [before, after] = foreign ? link.split(foreign.text) : [link];
  const title = foreign ? `<cite lang="${foreign.lang}">${escaped(foreign.text)}</cite>${escaped(after!)}` : '';
  return `${text && escaped(text) + space}<a href="${escaped(href)}">${escaped(before!)}${title}</a>`;
}

function countdownFallback(locale: Locale, now: number): Fallback {
  const {messages} = locale;
  const zone = timeZone('UTC')!;
  const day = worldDay(now, zone);
  const [left] = day.isToday ? [] : remaining(now, day, zone, 'day');
  const time = left && plural(locale, messages.units.day, left.count);
  const text = left ? plainText(form(locale, messages.until.day, left.count), {time: time!}) : plainText(messages.today, {});
  return {text, space: messages.space, link: fill(messages.date, {year: day.year}), href: observance};
}

/** What to write between the tags of a stat that says this. */
export function statementFallback(locale: Locale, statement: Statement): Fallback {
  const {space} = locale.messages;
  const text = [wordsOf(locale, statement), caveatOf(locale, statement)].filter(Boolean).join(space);
  const link = plainText(locale.messages.source, {source: sourceOf(locale, statement)});
  const {source, sourceUrl} = statement.figure;
  const lang = statement.own ? locale.lang : sourceLang(statement.figure);
  return {text, space, link, href: webHref(sourceUrl)!, ...(lang !== locale.lang && {foreign: {text: source, lang}})};
}
