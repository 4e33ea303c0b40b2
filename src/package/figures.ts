import * as z from 'zod/mini';
import {figureSchema} from '../figures/figure.schema.js';
import type {Parsed} from '../figures/parse-figure.js';

export {catalogue, type CatalogueFigure, type FigureId} from '../figures/catalogue.js';
export {type Figure, figureSchema, type Text} from '../figures/figure.schema.js';
export type {Parsed} from '../figures/parse-figure.js';
export {figureUnits, qualifiers} from '../figures/units.js';

/**
 * Reads a figure, such as one record of a feed.
 *
 * @param input - Anything; never throws for what JSON can say.
 * @returns `{figure}`, a fresh object without the fields that the schema does not know, or `{problems}`: the paths of what is missing or
 * wrong, such as `sourceUrl` or `series.2.year`.
 */
export function parseFigure(input: unknown): Parsed {
  const {data, error} = z.safeParse(figureSchema, input);
  if (data) return {figure: data};
  // A text that is wrong in one language is wrong as a whole.
  const field = (path: PropertyKey[]): string => (path[0] === 'series' ? path.join('.') : String(path[0] ?? 'figure'));
  return {problems: [...new Set(error.issues.map(({path}) => field(path)))]};
}
