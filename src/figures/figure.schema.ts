import * as z from 'zod/mini';
import {webHref} from '../lib/href.js';

/** What a figure counts. `usd` is a year's amount; `percent-change` is signed. */
export const figureUnits = ['people', 'usd', 'percent', 'percent-change', 'times', 'states', 'count'] as const;

export const qualifiers = ['nearly', 'about', 'more-than', 'estimated'] as const;

/** One text for all languages, or one for each, by BCP 47 tag. */
export type Text = string | Readonly<Record<string, string>>;

const isName = (given: unknown): given is string => typeof given === 'string' && /\S/.test(given);

const isNumber = (given: unknown, least: number, most: number): given is number =>
  typeof given === 'number' && given >= least && given <= most;

/**
 * The kinds of value in a figure. zod keeps the shape and finds the path of what is wrong; each kind is one check of ours, which costs
 * the visitor a third of zod's own strings, numbers, unions and records. What they mean in JSON Schema stands in `figure.json.ts`.
 */
export const kinds = {
  name: z.custom<string>(isName),
  text: z.custom<Text>((given) => {
    if (!given || typeof given !== 'object' || Array.isArray(given)) return isName(given);
    const texts = Object.values(given);
    return texts.length > 0 && texts.every(isName);
  }),
  // Beyond 2^53 a number is not exact any more, and no count of this subject comes near.
  amount: z.custom<number>((given) => isNumber(given, -1e15, 1e15)),
  year: z.custom<number>((given) => isNumber(given, 1900, 2100) && given % 1 === 0),
  address: z.custom<string>((given) => isName(given) && webHref(given) !== undefined),
  unit: z.custom<(typeof figureUnits)[number]>((given) => figureUnits.includes(given)),
  qualifier: z.custom<(typeof qualifiers)[number]>((given) => qualifiers.includes(given)),
};

const {name, text, amount, year, address, unit, qualifier} = kinds;

/**
 * The one description of a figure: the catalogue, feeds, attributes and the builder are all held to it.
 * No number without a source, so nothing but its qualifications is optional.
 */
export const figureSchema = z.object({
  id: name,
  value: amount,
  unit,
  /** What the value counts, such as "people in forced labour". */
  label: text,
  /** The year the value stands for. */
  year,
  /** For a change or a series: the year it is measured from. */
  since: z.optional(year),
  qualifier: z.optional(qualifier),
  place: z.optional(text),
  /** The publisher and title, as published. */
  source: name,
  sourceUrl: address,
  /** What must be known to read it rightly: keys of shared sentences parted by spaces, or a text. */
  caveat: z.optional(text),
  series: z.optional(z.array(z.object({year, value: amount}))),
});

export type Figure = z.infer<typeof figureSchema>;

/** A figure, or the paths of what is missing or wrong in it, such as `sourceUrl` or `series.2.year`. */
export type Parsed =
  {readonly figure: Figure; readonly problems?: undefined} | {readonly figure?: undefined; readonly problems: readonly string[]};

/** Holds anything to the schema. Never throws. */
export function parseFigure(input: unknown): Parsed {
  const {data, error} = z.safeParse(figureSchema, input);
  return data ? {figure: data} : {problems: [...new Set(error.issues.map(({path}) => path.join('.') || 'figure'))]};
}
