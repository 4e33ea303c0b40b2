import {localeFor} from '../i18n/locale.js';
import {escaped} from '../lib/escaped.js';
import {tags} from '../lib/tags.js';
import {fallbackHtml} from './fallback.js';
import {type EmbedPage, oembedAddress, titleOf} from './pages.js';
import {type Hosted, previewTags} from './preview.js';

/**
 * An embed page, as HTML: it says fact, date and link without a script, and shows the element with one. Its settings are in its
 * address. In a frame its links open in the whole window.
 *
 * @param hosted - Where it will lie, if that is known. It then names its oEmbed answer, early, as WordPress reads the beginning of a page only.
 */
export function embedPage(page: EmbedPage, hosted?: Hosted): string {
  const {name, lang, figure} = page;
  const {direction} = localeFor(lang).messages;
  const up = '../'.repeat(page.path.split('/').length - 1);
  const title = escaped(titleOf(page));
  const discovery = hosted
    ? `<link rel="alternate" type="application/json+oembed" href="${escaped(oembedAddress(page, hosted.base))}" title="${title}">\n`
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
${previewTags(page, hosted)}</head>
<body>
<${tags[name]}${settings}>${fallbackHtml({element: name, lang, figure})}</${tags[name]}>
</body>
</html>
`;
}
