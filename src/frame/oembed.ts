import {fallback} from './fallback.js';
import {escaped} from '../lib/escaped.js';
import {type EmbedPage, pageAddress, titleOf} from './pages.js';
import {cardAddress, cardSize, type Hosted, sharedTitle} from './preview.js';

/**
 * The height of a frame whose host ignores its messages, in px: enough for every figure and language at a width of 320 px, where
 * text needs the most room.
 */
const heights = {'blue-heart': 200, countdown: 200, stat: 420};

/** The width that is asked for, in px. Embed pages fit into any. */
const width = 600;

/**
 * The frame for a page, as HTML on one line, with the fact above it for those who get no frame. WordPress keeps just these two
 * elements, and hides the first once the second has told its height.
 *
 * @param address - The page's address, with settings in its query.
 */
export function frameHtml(page: EmbedPage, address: string): string {
  const {text, link} = fallback(page.name, page.lang, page.figure);
  const quote = `<blockquote lang="${page.lang}"><a href="${escaped(address)}">${escaped(text || link)}</a></blockquote>`;
  return quote + iframeHtml(page, address);
}

/** The frame alone, for pages that keep it as it is: the page in it says the fact itself. */
export const iframeHtml = (page: EmbedPage, address: string): string =>
  `<iframe src="${escaped(address)}" title="${escaped(titleOf(page))}" ` +
  `width="${width}" height="${heights[page.name]}" loading="lazy"></iframe>`;

/** The answer to "what does this address look like in another page?", of the type `rich`: https://oembed.com/#section2 */
export function oembed(page: EmbedPage, {base, hasCard}: Hosted): object {
  const {width: thumbnailWidth, height: thumbnailHeight} = cardSize;
  const thumbnail = {
    thumbnail_url: cardAddress(page, base),
    thumbnail_width: thumbnailWidth,
    thumbnail_height: thumbnailHeight,
  };
  return {
    version: '1.0',
    type: 'rich',
    title: sharedTitle(page),
    provider_name: 'july30',
    provider_url: base,
    cache_age: 86_400,
    width,
    height: heights[page.name],
    html: frameHtml(page, pageAddress(page, base)),
    ...(hasCard && thumbnail),
  };
}
