import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {cardPath, cardText} from '../frame/preview.js';
import type {EmbedPage} from '../frame/pages.js';

/** Where `npm run pictures` writes the cards. The folder is no part of the repository. */
export const cardsFolder = 'demo/pictures/cards';

/** What a card's picture must show, as a digest: a picture of other words is not taken. */
export const cardDigest = (page: EmbedPage): string => createHash('sha256').update(cardText(page)).digest('hex');

/** The digests of the cards that were made, by their path below the folder of the script; none where there are no pictures. */
function digestsOfCards(): Readonly<Record<string, string>> {
  const list = `${cardsFolder}/digests.json`;
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Readonly<Record<string, string>>) : {};
}

const made = digestsOfCards();

/** Whether the picture of a page's card was made, and shows the words of today. */
export const hasCard = (page: EmbedPage): boolean => made[cardPath(page)] === cardDigest(page);
