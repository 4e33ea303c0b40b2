import {amount, list} from '../i18n/formats.js';
import {languageTag, nearestLanguage} from '../i18n/language-tag.js';
import type {Locale} from '../i18n/locale.js';
import {fill, type Holes, plainText} from '../i18n/sentence.js';
import {catalogue, type CatalogueFigure, type FigureId} from './catalogue.js';
import type {Figure, Text} from './figure.schema.js';

/** A figure to put into words. One of the catalogue has its own sentence in each language; all others use their label. */
export type Statement =
  {readonly id: FigureId; readonly figure: CatalogueFigure; readonly own: false} | {readonly figure: Figure; readonly own: true};

/** The statement of a figure of the catalogue. */
export const catalogueStatement = (id: FigureId): Statement => ({id, figure: catalogue[id], own: false});

/** Its sentence, with the marks and holes of `Messages`. */
export const sentenceOf = ({messages}: Locale, statement: Statement): string =>
  statement.own ? messages.ownFigure : messages.figures[statement.id];

/** The values for the holes of its sentence. While the element counts up, `value` is not yet that of the figure. */
export function holesOf(locale: Locale, statement: Statement, value = statement.figure.value): Holes {
  const {figure} = statement;
  const {comma, qualifiers} = locale.messages;
  const {unit, qualifier, year, since, place} = figure;
  const n = amount(locale, value, unit, statement.own);
  const years = since ? `${since}–${year}` : String(year);
  return {
    value: statement.own && qualifier ? fill(qualifiers[qualifier], {n}) : n,
    label: 'label' in figure ? textIn(locale, figure.label) : '',
    where: place ? textIn(locale, place) + comma + years : years,
    year,
    since: since ?? '',
  };
}

/** The whole sentence, as plain text. */
export const wordsOf = (locale: Locale, statement: Statement): string =>
  plainText(sentenceOf(locale, statement), holesOf(locale, statement));

/** What readers must know about it: ready-made notes by their keys, or a text of its own; empty if there is none. */
export function caveatOf(locale: Locale, statement: Statement): string {
  const {figure} = statement;
  if (!figure.caveat) return '';
  const {caveats, newer, space} = locale.messages;
  const words = textIn(locale, figure.caveat);
  const keys = words.split(/\s+/);
  if (!keys.every((key): key is keyof typeof caveats => Object.hasOwn(caveats, key))) return words;
  // Only of a figure of ours is it known which is the newer.
  const later: CatalogueFigure | undefined = statement.own ? undefined : catalogue[statement.id.replace(/-\d+$/, '') as FigureId];
  return keys
    .flatMap((key) =>
      key === 'older' && later
        ? [caveats.older, fill(newer, {value: amount(locale, later.value, later.unit), year: later.year})]
        : [caveats[key]],
    )
    .join(space);
}

/** Who published a figure of ours, as it stands before the title; empty where the title says it. */
export function publishersOf(locale: Locale, {publishers}: CatalogueFigure): string {
  const {comma, publishers: own} = locale.messages;
  const names: Readonly<Record<string, string>> = own;
  const by = publishers.map((id) => names[id] ?? id);
  return by.length > 0 ? list(locale, 'conjunction', by) + comma : '';
}

/** The language of its source, a BCP 47 tag. */
export const sourceLang = ({sourceLang = 'en'}: CatalogueFigure): string => sourceLang;

/** Its source as plain text: publisher, title and year. */
export const sourceOf = (locale: Locale, {own, figure}: Statement): string =>
  own ? figure.source : publishersOf(locale, figure) + figure.source;

/** A text for the reader of a page: in the nearest language that it has, else in English, else in its first. */
export function textIn({tag}: Locale, text: Text): string {
  if (typeof text === 'string') return text;
  const nearest = nearestLanguage(languageTag(tag)!, Object.keys(text));
  return text[nearest ?? 'en'] ?? Object.values(text)[0]!;
}
