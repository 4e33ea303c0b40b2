/** What a visitor downloads. */
import {brotliCompressSync} from 'node:zlib';
import {atMost} from './table.mjs';

const brotli = (scripts) => scripts.map((script) => brotliCompressSync(script).length).reduce((sum, bytes) => sum + bytes, 0);

export const weight = (sides) => {
  const [ours, theirs] = sides.map(({scripts}) => brotli(scripts));
  return [
    {what: 'weight in brotli', unit: 'bytes', ours, theirs, claim: atMost(31_200)},
    {what: 'weight in brotli, as wished', unit: 'bytes', ours, theirs, claim: atMost(20_000)},
  ];
};
