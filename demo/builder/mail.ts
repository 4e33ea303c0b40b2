import {catalogueStatement, wordsOf} from '../../src/figures/wording.js';
import {cardPath, cardSize, cardText, factOf, figureOf} from '../../src/frame/preview.js';
import type {EmbedPage} from '../../src/frame/pages.js';
import {localeFor} from '../../src/i18n/locale.js';
import {escaped} from '../../src/lib/escaped.js';
import {type Choice, fallbackOf, originOf} from './chosen.js';
import type {Piece} from './embeds.js';

/** The most that a post may have on the networks that count strictest. */
export const postLength = 280;

/**
 * How such networks count: any address as 23, and signs of Chinese, Japanese and Korean twice.
 * See https://docs.x.com/fundamentals/counting-characters
 */
export function lengthOfPost(text: string): number {
  const weights = Array.from(text.replace(/https?:\S+/g, '_'.repeat(23)), (sign) => {
    const point = sign.codePointAt(0)!;
    return point < 0x1100 || (point >= 0x2000 && point <= 0x2037) ? 1 : 2;
  });
  return weights.reduce<number>((sum, weight) => sum + weight, 0);
}

/** Whether what is chosen is ours to put into words and pictures: all but a figure of a feed or of the site's own. */
const isOurs = ({state}: Choice): boolean => state.element !== 'stat' || originOf(state) === 'catalogue';

/** The path of the picture for what is chosen; absent where none was made, as for a figure of the site's own. */
export const cardOf = (choice: Choice, page: EmbedPage): string | undefined =>
  isOurs(choice) && choice.cards?.includes(cardPath(page)) ? cardPath(page) : undefined;

/** The fact with its year and its source, short enough for a post: what does not fit is left to the publisher's page, at its end. */
export function post(choice: Choice, page: EmbedPage): string {
  const {text, space, link, href} = fallbackOf(choice);
  const figure = figureOf(page);
  const fact = isOurs(choice) ? factOf(page) : text;
  const sentence = isOurs(choice) && figure ? wordsOf(localeFor(page.lang), catalogueStatement(figure)) : fact;
  const source = figure ? link : '';
  const wanted = [
    [fact, source, href],
    [fact, href],
    [sentence, source, href],
    [sentence, href],
  ];
  const texts = wanted.map((parts) => parts.filter(Boolean).join(space || ' '));
  return (
    texts.find((each) => lengthOfPost(each) <= postLength) ??
    Array.from(fact)
      .slice(0, postLength / 2)
      .join('') + '…'
  );
}

/** An address in the brackets of a link, which one of its own would end: https://spec.commonmark.org/0.31.2/#link-destination */
const inMarkdown = (address: string): string => address.replaceAll('(', '%28').replaceAll(')', '%29');

/** What to take along to places where no script runs: the picture in mail and in Markdown, its alternative text, and a post. */
export function withoutScript(choice: Choice, page: EmbedPage): readonly Piece[] {
  const card = cardOf(choice, page);
  const text: Piece = {as: 'post', code: post(choice, page)};
  if (!card) return [text];
  // Whoever hosts it themselves uploads the picture alone.
  const address = new URL(choice.isOwnHost ? card.replace(/^.*\//, '') : card, choice.files).href;
  const {href} = fallbackOf(choice);
  const alt = cardText(page);
  // Half of its size, so that it is sharp on every screen.
  const size = `width="${cardSize.width / 2}" height="${cardSize.height / 2}"`;
  return [
    {as: 'alt', code: alt},
    {as: 'mail', code: `<a href="${escaped(href)}"><img src="${escaped(address)}" ${size} alt="${escaped(alt)}"></a>`},
    {as: 'markdown', code: `[![${alt.replace(/[[\]\\]/g, '\\$&')}](${inMarkdown(address)})](${inMarkdown(href)})`},
    text,
  ];
}
