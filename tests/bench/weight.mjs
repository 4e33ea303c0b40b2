/** What a visitor downloads, compressed with brotli at its highest level: scripts, and the style sheets that a peer is not itself without. */
import {brotliCompressSync} from 'node:zlib';
import {pack, weigh} from '../dist/packed.mjs';
import {atMost, row} from './rows.mjs';
import {jobs} from './sides.mjs';

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

const bytes = ({name, scripts, css}) => ({
  name,
  numbers: {bytes: sum([...scripts, ...(css.trim() ? [css] : [])].map((text) => brotliCompressSync(text).length))},
});

export const weight = async ({all, english, job}) => {
  pack();
  const [ours, three] = all.map(bytes);
  const rows = [
    row('weight of all three', 'bytes', [ours, three], 'bytes', atMost(31_200)),
    row('weight of all three in one language', 'bytes', [bytes(english), three], 'bytes', atMost(25_400)),
  ];
  for (const each of jobs) {
    const [{tags}, ...peers] = job[each];
    const {rollup} = await weigh(`import 'july30/define/${tags[0]}';`);
    const alone = {name: 'july30', numbers: {bytes: rollup}};
    rows.push(row(`weight of a ${each} alone, in one language`, 'bytes', [alone, ...peers.map(bytes)], 'bytes'));
  }
  return rows;
};
