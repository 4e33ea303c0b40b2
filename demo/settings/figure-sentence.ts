import {catalogue, type CatalogueFigure, type FigureId} from '../../src/figures/catalogue.js';
import {amount} from '../../src/i18n/formats.js';
import type {Locale} from '../../src/i18n/locale.js';
import {plainText} from '../../src/i18n/sentence.js';

/** What a figure of the catalogue is called where one is chosen: the sentence that says it. */
export function figureSentence(locale: Locale, id: FigureId): string {
  const {value, unit, year, since}: CatalogueFigure = catalogue[id];
  return plainText(locale.messages.figures[id], {value: amount(locale, value, unit), year, since: since ?? ''});
}
