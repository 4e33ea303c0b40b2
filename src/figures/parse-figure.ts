import {webHref} from '../lib/href.js';
import type {Figure} from './figure.schema.js';
import {figureUnits, qualifiers} from './units.js';

/** A figure, or the paths of what is missing or wrong in it, such as `sourceUrl` or `series.2.year`. */
export type Parsed =
  {readonly figure: Figure; readonly problems?: undefined} | {readonly figure?: undefined; readonly problems: readonly string[]};

type Check = (given: unknown) => boolean;
/** The fields of a record, each with what its value must be: it passes a check, or is a list of records. */
interface Fields {
  readonly [name: string]: Check | Fields;
}

const words: Check = (given) => typeof given === 'string' && /\S/.test(given);
const text: Check = (given) =>
  words(given) || (isRecord(given) && entriesOf(given).length > 0 && entriesOf(given).every(([, value]) => words(value)));
const between =
  (least: number, most: number): Check =>
  (given) =>
    typeof given === 'number' && given >= least && given <= most;
const amount = between(-1e15, 1e15);
const year: Check = (given) => Number.isInteger(given) && between(1900, 2100)(given);
const oneOf =
  (values: readonly unknown[]): Check =>
  (given) =>
    values.includes(given);
const webAddress: Check = (given) => typeof given === 'string' && /^\s*https?:/i.test(given) && webHref(given) !== undefined;

const needed: Fields = {
  id: words,
  value: amount,
  unit: oneOf(figureUnits),
  label: text,
  year,
  source: words,
  sourceUrl: webAddress,
};
const optional: Fields = {since: year, qualifier: oneOf(qualifiers), place: text, caveat: text, series: {year, value: amount}};

/**
 * Holds anything to what figureSchema says of a figure, with the same verdict, paths and result; a property-based test holds the two to
 * each other. zod would weigh eight times as much on the visitor's device. Never throws for what JSON can say.
 *
 * @returns A fresh figure without the fields that the schema does not know, or what is wrong.
 */
export function parseFigure(input: unknown): Parsed {
  const problems: string[] = [];
  const figure = copyOf(input, {...needed, ...optional}, '', problems) as Figure;
  return problems.length > 0 ? {problems} : {figure};
}

function copyOf(given: unknown, fields: Fields, path: string, problems: string[]): unknown {
  if (!isRecord(given)) problems.push(path.slice(0, -1) || 'figure');
  else
    return Object.fromEntries(
      Object.entries(fields).flatMap(([name, check]) => {
        // Only what is the record's own: a page may have given every object more.
        const value = Object.hasOwn(given, name) ? given[name] : undefined;
        if (value === undefined && name in optional) return [];
        const at = path + name;
        if (typeof check === 'object' && Array.isArray(value))
          return [[name, value.map((item, index) => copyOf(item, check, `${at}.${index}.`, problems))]];
        if (typeof check === 'object' || !check(value)) problems.push(at);
        return [[name, isRecord(value) ? Object.fromEntries(entriesOf(value)) : value]];
      }),
    );
  return undefined;
}

const isRecord = (given: unknown): given is Readonly<Record<string, unknown>> =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

/** Without a field of this name, which in JavaScript is no field. */
const entriesOf = (record: object): [string, unknown][] => Object.entries(record).filter(([name]) => name !== '__proto__');
