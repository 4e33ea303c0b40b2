import {isDeepStrictEqual} from 'node:util';
import type {Plugin} from 'rollup';
import {figureJsonSchema, shapeOfFigure} from '../figures/figure-json-schema.js';
import {figureShape} from '../figures/figure-shape.js';

/** Writes the schema of a figure for editors and other programs, and sees that the script knows the same. */
export const figureSchema = (): Plugin => ({
  name: 'figure-schema',
  buildStart() {
    if (!isDeepStrictEqual(shapeOfFigure(), figureShape))
      this.error('src/figures/figure-shape.ts is not what figure.schema.ts says: run npm run schema');
  },
  generateBundle() {
    const source = JSON.stringify(figureJsonSchema(), null, 2) + '\n';
    this.emitFile({type: 'asset', fileName: 'figure.schema.json', source});
  },
});
