import type {ExistingRawSourceMap, Plugin} from 'rollup';
import {minify} from 'terser';

/** Makes a script short. Nothing unsafe: `unsafe_comps` takes `!(a >= b)` for `a < b`, which is wrong where a number is none. */
export const minified = (): Plugin => ({
  name: 'minified',
  async renderChunk(code) {
    const {code: short, map} = await minify(code, {
      ecma: 2022,
      module: true,
      compress: {passes: 2, toplevel: true, ecma: 2022, keep_fargs: false},
      mangle: {toplevel: true},
      format: {comments: false},
      sourceMap: {asObject: true},
    });
    return {code: short!, map: map as ExistingRawSourceMap};
  },
});
