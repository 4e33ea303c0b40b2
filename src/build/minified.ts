import {transform} from 'esbuild';
import type {ExistingRawSourceMap, Plugin} from 'rollup';
import {minify} from 'terser';

/** Makes a script short. */
export const minified = (): Plugin[] => [shortNames, shortCode];

/** Terser gives each private name of a script another letter; esbuild begins anew in each class, which compresses better. */
const shortNames: Plugin = {
  name: 'short-names',
  renderChunk: (code) => transform(code, {minifyIdentifiers: true, target: 'es2022', charset: 'utf8', sourcemap: 'external'}),
};

/** Nothing unsafe: `unsafe_comps` takes `!(a >= b)` for `a < b`, which is wrong for NaN. */
const shortCode: Plugin = {
  name: 'short-code',
  async renderChunk(code) {
    const {code: short, map} = await minify(code, {
      ecma: 2022,
      module: true,
      compress: {passes: 3, toplevel: true, ecma: 2022, keep_fargs: false},
      mangle: {toplevel: true},
      format: {comments: false},
      sourceMap: {asObject: true},
    });
    return {code: short!, map: map as ExistingRawSourceMap};
  },
};
