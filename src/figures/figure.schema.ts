import * as z from 'zod/mini';
import {webHref} from '../lib/href.js';
import {figureUnits, qualifiers} from './units.js';

const words = z.string().check(z.regex(/\S/));

/** One text for all languages, or one for each, by BCP 47 tag. */
const text = z.union([
  words,
  z
    .record(z.string(), words)
    .check(z.refine((texts) => Object.keys(texts).length > 0))
    .register(z.globalRegistry, {minProperties: 1}),
]);

// Beyond 2^53 a number is not exact any more, and no count of this subject comes near.
const amount = z.number().check(z.gte(-1e15), z.lte(1e15));

const year = z.int().check(z.gte(1900), z.lte(2100));

const webAddress = z
  .string()
  .check(
    z.regex(/^\s*[Hh][Tt][Tt][Pp][Ss]?:/),
    z.refine((address) => webHref(address) !== undefined),
  )
  .register(z.globalRegistry, {format: 'uri'});

/**
 * The one description of a figure: the catalogue, feeds, attributes, the builder and the published JSON Schema are all made from it or
 * held to it. No number without a source, so nothing but its qualifications is optional.
 *
 * What zod checks by a function of ours, JSON Schema says by the keyword that is registered beside it.
 */
export const figureSchema = z.object({
  id: words,
  value: amount,
  unit: z.enum(figureUnits),
  /** What the value counts, such as "people in forced labour". */
  label: text,
  /** The year the value stands for. */
  year,
  /** For a change or a series: the year it is measured from. */
  since: z.optional(year),
  qualifier: z.optional(z.enum(qualifiers)),
  place: z.optional(text),
  /** The publisher and title, as published. */
  source: words,
  sourceUrl: webAddress,
  /** What readers must know about it: keys of ready-made notes, separated by spaces, or a text. */
  caveat: z.optional(text),
  series: z.optional(z.array(z.object({year, value: amount}))),
});

export type Text = z.infer<typeof text>;

export type Figure = z.infer<typeof figureSchema>;
