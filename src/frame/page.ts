import {catalogue, type FigureId} from '../figures/catalogue.js';
import {type FallbackLanguage, fallbackLanguages} from '../languages/all.js';
import {localeFor} from '../i18n/locale.js';
import {fallbackHtml} from './fallback.js';
import {escaped} from '../lib/escaped.js';
import {type ShortName, tags} from '../lib/tags.js';

/** One page for frames and links, and what it shows. */
export interface EmbedPage {
  /** Below the folder of the script, without its ending: `embed/fr/countdown`, or for a figure's own page `embed/fr/profits/stat`. */
  readonly path: string;
  readonly name: ShortName;
  readonly lang: FallbackLanguage;
  readonly figure?: FigureId;
}

const names = Object.keys(tags) as readonly ShortName[];
const figures = Object.keys(catalogue) as readonly FigureId[];

/** Every embed page there is: each element, and each figure of the catalogue, in each language. */
export const embedPages: readonly EmbedPage[] = fallbackLanguages.flatMap((lang) => [
  ...names.map((name): EmbedPage => ({path: `embed/${lang}/${name}`, name, lang})),
  ...figures.map((figure): EmbedPage => ({path: `embed/${lang}/${figure}/stat`, name: 'stat', lang, figure})),
]);

/** What a page is called, in its language. */
export function titleOf({name, lang}: EmbedPage): string {
  const {messages} = localeFor(lang);
  return name === 'blue-heart' ? messages.campaign : messages.day;
}

/**
 * An embed page, as HTML: it says fact, date and link without a script, and shows the element with one. Its settings are in its
 * address. In a frame its links open in the whole window.
 *
 * @param oembed - The absolute address of the page's oEmbed answer; named early, as WordPress reads the beginning of a page only.
 */
export function embedPage(page: EmbedPage, oembed?: string): string {
  const {name, lang, figure} = page;
  const {direction} = localeFor(lang).messages;
  const up = '../'.repeat(page.path.split('/').length - 1);
  const title = escaped(titleOf(page));
  const discovery = oembed
    ? `<link rel="alternate" type="application/json+oembed" href="${escaped(oembed)}" title="${title}">\n`
    : '';
  const settings = figure ? ` figure="${figure}"` : '';
  return `<!doctype html>
<html lang="${lang}" dir="${direction}">
<head>
<meta charset="utf-8">
<title>${title}</title>
${discovery}<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<base target="_top">
<link rel="stylesheet" href="${up}embed/frame.css">
<script src="${up}embed/frame.js" defer></script>
<script src="${up}july30.${lang}.js" defer></script>
</head>
<body>
<${tags[name]}${settings}>${fallbackHtml({element: name, lang, figure})}</${tags[name]}>
</body>
</html>
`;
}
