import {type Parsed, parseFigure} from './parse-figure.js';

/** A figure as attributes and frameworks give it: texts and numbers, in the shape of the schema but for `id` and `series`. */
export interface OwnFigure {
  readonly value?: string | number | undefined;
  readonly unit?: string | undefined;
  readonly label?: string | undefined;
  readonly year?: string | number | undefined;
  readonly since?: string | number | undefined;
  readonly qualifier?: string | undefined;
  readonly place?: string | undefined;
  readonly source?: string | undefined;
  readonly sourceUrl?: string | undefined;
  readonly caveat?: string | undefined;
}

/** Only plain digits: `1,200` is twelve hundred to some and one and a fifth to others. */
const number = (given: string | number | undefined): number | undefined =>
  /^-?\d+(\.\d+)?$/.test(String(given)) ? Number(given) : undefined;

/**
 * Reads a figure of the site's own. Empty texts count as absent. What stands there and cannot be understood is a problem even where
 * it could be left out: without its "about" a figure would say something else.
 */
export function ownFigure(given: OwnFigure): Parsed {
  const {value, unit, label, year, since, qualifier, place, source, sourceUrl, caveat} = given;
  return parseFigure({
    id: 'own',
    value: number(value),
    unit,
    label,
    year: number(year),
    since: since ? (number(since) ?? NaN) : undefined,
    qualifier: qualifier || undefined,
    place: place || undefined,
    source,
    sourceUrl,
    caveat: caveat || undefined,
  });
}
