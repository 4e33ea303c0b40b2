import type {Plugin} from 'rollup';
import {figureJsonSchema} from '../figures/figure-json-schema.js';

/** Writes the schema of a figure for editors and other programs. */
export const figureSchema = (): Plugin => ({
  name: 'figure-schema',
  generateBundle() {
    const source = JSON.stringify(figureJsonSchema(), null, 2) + '\n';
    this.emitFile({type: 'asset', fileName: 'figure.schema.json', source});
  },
});
