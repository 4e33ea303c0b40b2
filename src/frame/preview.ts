import {catalogue, type FigureId} from '../figures/catalogue.js';
import {catalogueStatement, sourceLang, wordsOf} from '../figures/wording.js';
import {localeFor} from '../i18n/locale.js';
import {fallbackWords} from '../languages/all.js';
import {campaignPage, observance} from '../lib/addresses.js';
import {escaped} from '../lib/escaped.js';
import {fallback} from './fallback.js';
import {type EmbedPage, pageAddress, titleOf} from './pages.js';

/** Where an embed page lies, for what others show of its address. */
export interface Hosted {
  /** The absolute address of the folder in which the script lies, with a slash at its end. */
  readonly base: string;
  /** Whether the page's card, a picture for those who share its address, lies there, too. */
  readonly hasCard?: boolean;
}

/** The size of a card in px: what the large networks ask for, 1.91 to 1. */
export const cardSize = {width: 1200, height: 630};

/** The figure that a page shows, unless it shows none. */
export const figureOf = ({name, figure}: EmbedPage): FigureId | undefined =>
  name === 'stat' ? (figure ?? 'forced-labour') : undefined;

/** What a page's card shows: a figure, the Day or the campaign. Its file is `cards/<language>/<this>.png`. */
export const cardName = (page: EmbedPage): string => figureOf(page) ?? (page.name === 'countdown' ? 'day' : page.name);

/** The path of a page's card, below the folder of the script. */
export const cardPath = (page: EmbedPage): string => `cards/${page.lang}/${cardName(page)}.png`;

/** Its absolute address. `base` is that of the folder in which the script lies. */
export const cardAddress = (page: EmbedPage, base: string): string => new URL(cardPath(page), base).href;

/** The fact of a page in its language, as plain text: never what would be wrong tomorrow. */
export function factOf(page: EmbedPage): string {
  const {text} = fallback(page.name, page.lang, page.figure);
  return text || fallbackWords[page.lang].sentence;
}

/**
 * What a shared page is called: for a figure its whole sentence, because many networks show nothing but a title and the picture; else the
 * name of the Day or of the campaign.
 */
export function sharedTitle(page: EmbedPage): string {
  const id = figureOf(page);
  return id ? wordsOf(localeFor(page.lang), catalogueStatement(id)) : titleOf(page);
}

/** What is seen on a page's card, for those who do not see it: the fact, and for a figure its source. */
export function cardText(page: EmbedPage): string {
  const {text, space, link} = fallback(page.name, page.lang, page.figure);
  return figureOf(page) ? text + space + link : factOf(page);
}

/**
 * What messengers, networks and search engines read of a page, as HTML for its head: a title, the fact, and where it is known where
 * the page lies, its address and its card.
 *
 * See https://ogp.me and https://developer.x.com/en/docs/x-for-websites/cards/overview/markup
 */
export function previewTags(page: EmbedPage, hosted?: Hosted): string {
  const fact = factOf(page);
  const address = hosted && pageAddress(page, hosted.base);
  const card = hosted?.hasCard ? cardAddress(page, hosted.base) : undefined;
  const named: [string, string][] = [
    ['description', fact],
    ['twitter:card', card ? 'summary_large_image' : 'summary'],
  ];
  const properties: [string, string][] = [
    ['og:type', 'website'],
    ['og:title', sharedTitle(page)],
    ['og:description', fact],
    ['og:locale', openGraphLocale(page.lang)],
    ...(address ? [['og:url', address] as [string, string]] : []),
    ...(card
      ? ([
          ['og:image', card],
          ['og:image:type', 'image/png'],
          ['og:image:width', String(cardSize.width)],
          ['og:image:height', String(cardSize.height)],
          ['og:image:alt', cardText(page)],
        ] as [string, string][])
      : []),
  ];
  return [
    ...named.map(([name, content]) => `<meta name="${name}" content="${escaped(content)}">`),
    ...properties.map(([property, content]) => `<meta property="${property}" content="${escaped(content)}">`),
    ...(address ? [`<link rel="canonical" href="${escaped(address)}">`] : []),
    // In JSON a `<` can be written in another way, so that no text ends the script.
    `<script type="application/ld+json">${JSON.stringify(structured(page, address)).replaceAll('<', '\\u003c')}</script>`,
    '',
  ].join('\n');
}

/** Open Graph names a language with a territory: that in which most people speak it. */
function openGraphLocale(lang: string): string {
  const {language, region} = new Intl.Locale(lang).maximize();
  return `${language}_${region}`;
}

/** What units are called where machines read them; amounts of money have a code instead. */
const unitText: Readonly<Record<string, string>> = {
  people: 'people',
  usd: 'USD per year',
  percent: 'percent',
  'percent-change': 'percent change',
  times: 'times',
  states: 'States',
  count: 'measures',
};

/** A page and its figure for machines: https://schema.org/WebPage, https://schema.org/Observation */
function structured(page: EmbedPage, address: string | undefined): object {
  const locale = localeFor(page.lang);
  const id = figureOf(page);
  const whole = {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    ...(address && {url: address}),
    name: titleOf(page),
    description: factOf(page),
    inLanguage: page.lang,
  };
  if (!id) {
    const url = page.name === 'countdown' ? observance : campaignPage;
    return {...whole, about: {'@type': 'Thing', name: titleOf(page), url}};
  }
  const figure = catalogue[id];
  const statement = catalogueStatement(id);
  return {
    ...whole,
    mainEntity: {
      '@type': 'Observation',
      name: wordsOf(locale, statement),
      value: figure.value,
      unitText: unitText[figure.unit],
      observationDate: String(figure.year),
    },
    citation: {
      '@type': 'CreativeWork',
      name: figure.source,
      url: figure.sourceUrl,
      inLanguage: sourceLang(figure),
    },
  };
}
