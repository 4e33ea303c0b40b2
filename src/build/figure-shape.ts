import {writeFileSync} from 'node:fs';
import prettier from 'prettier';
import {shapeOfFigure} from '../figures/figure-json-schema.js';

/* `npm run schema`: what the script knows of the schema of a figure, as a module. */

const path = 'src/figures/figure-shape.ts';
const code = `// Made from figure.schema.ts by \`npm run schema\`.
import type {Shape} from './parse-figure.js';

export const figureShape: Shape = ${JSON.stringify(shapeOfFigure())};
`;
writeFileSync(path, await prettier.format(code, {...(await prettier.resolveConfig(path)), filepath: path}));
