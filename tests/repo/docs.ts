/*
 * `npm run docs`: writes what the documentation keeps of the source and of the built package: the picture of the house, and the table of
 * weights. Tests hold both.
 */
import {writeFileSync} from 'node:fs';
import {house, housePicture} from '../../demo/site/house.js';
import {weightTable} from '../dist/packed.mjs';
import {read} from './files.js';

const root = new URL('../../', import.meta.url);
const page = 'demo/docs/developers.md';

writeFileSync(new URL('demo/pictures/house.svg', root), housePicture(house()));
const table = await weightTable();
writeFileSync(new URL(page, root), read(page).replace(/(<!-- weights -->\n)[^]*?(\n<!-- end -->)/, `$1\n${table}\n$2`));
