import {catalogue, type FigureId} from '../figures/catalogue.js';
import {type OurLanguage, ourLanguages} from '../languages/all.js';
import {localeFor} from '../i18n/locale.js';
import {type ShortName, tags} from '../lib/tags.js';

/** One page for frames and links, and what it shows. */
export interface EmbedPage {
  /** Below the folder of the script, without its ending: `embed/fr/countdown`, or for a figure's own page `embed/fr/profits/stat`. */
  readonly path: string;
  readonly name: ShortName;
  readonly lang: OurLanguage;
  readonly figure?: FigureId;
}

const names = Object.keys(tags) as readonly ShortName[];
const figures = Object.keys(catalogue) as readonly FigureId[];

/** Every embed page there is: each element, and each figure of the catalogue, in each language. */
export const embedPages: readonly EmbedPage[] = ourLanguages.flatMap((lang) => [
  ...names.map((name): EmbedPage => ({path: `embed/${lang}/${name}`, name, lang})),
  ...figures.map((figure): EmbedPage => ({path: `embed/${lang}/${figure}/stat`, name: 'stat', lang, figure})),
]);

/** What a page is called, in its language. */
export function titleOf({name, lang}: EmbedPage): string {
  const {messages} = localeFor(lang);
  return name === 'blue-heart' ? messages.campaign : messages.day;
}

/** The absolute address of an embed page. `base` is that of the folder in which the script lies. */
export const pageAddress = ({path}: EmbedPage, base: string): string => new URL(path + '.html', base).href;

/** The absolute address of its oEmbed answer, a file beside the page. */
export const oembedAddress = ({path}: EmbedPage, base: string): string => new URL(path + '.json', base).href;
