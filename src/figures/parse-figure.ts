import {webHref} from '../lib/href.js';
import type {Figure} from './figure.schema.js';
import {figureShape} from './figure-shape.js';

/** The keywords of JSON Schema that describe a figure: https://json-schema.org/draft/2020-12 */
export interface Shape {
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer';
  readonly anyOf?: readonly Shape[];
  /** Of an object with known fields. */
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  /** Of an object with any fields. */
  readonly additionalProperties?: Shape;
  readonly minProperties?: number;
  readonly items?: Shape;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  /** A web address. */
  readonly format?: 'uri';
  readonly minimum?: number;
  readonly maximum?: number;
}

/** A figure, or the paths of what is missing or wrong in it, such as `sourceUrl` or `series.2.year`. */
export type Parsed =
  {readonly figure: Figure; readonly problems?: undefined} | {readonly figure?: undefined; readonly problems: readonly string[]};

/**
 * Holds anything to the schema of a figure, as zod does, in a fraction of its weight. Never throws for what JSON can say.
 *
 * @returns A fresh figure without the fields that the schema does not know, or what is wrong.
 */
export function parseFigure(input: unknown): Parsed {
  const problems: string[] = [];
  const figure = copyOf(input, figureShape, [], problems) as Figure;
  return problems.length > 0 ? {problems} : {figure};
}

function copyOf(given: unknown, shape: Shape, path: readonly (string | number)[], problems: string[]): unknown {
  const {properties, required, items} = shape;
  if (properties && isRecord(given)) {
    const fields = Object.entries(properties).map(([name, field]) => [name, field, fieldOf(given, name)] as const);
    const there = fields.filter(([name, , value]) => value !== undefined || required?.includes(name));
    return Object.fromEntries(there.map(([name, field, value]) => [name, copyOf(value, field, [...path, name], problems)]));
  }
  if (items && Array.isArray(given)) return given.map((item, index) => copyOf(item, items, [...path, index], problems));
  if (properties || items || !fits(given, shape)) problems.push(path.join('.') || 'figure');
  return isRecord(given) ? Object.fromEntries(entriesOf(given)) : given;
}

function fits(given: unknown, {type, anyOf, ...shape}: Shape): boolean {
  if (anyOf) return anyOf.some((option) => fits(given, option));
  if (type === 'object') {
    const entries = isRecord(given) ? entriesOf(given) : [];
    return entries.length >= shape.minProperties! && entries.every(([, value]) => fits(value, shape.additionalProperties!));
  }
  if (type === 'string') {
    return (
      typeof given === 'string' &&
      (!shape.enum || shape.enum.includes(given)) &&
      (!shape.pattern || new RegExp(shape.pattern).test(given)) &&
      (!shape.format || webHref(given) !== undefined)
    );
  }
  return (
    typeof given === 'number' &&
    given >= shape.minimum! &&
    given <= shape.maximum! &&
    (type === 'number' || Number.isInteger(given))
  );
}

const isRecord = (given: unknown): given is Readonly<Record<string, unknown>> =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

/** Only what is the record's own: a page may have given every object more. */
const fieldOf = (record: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(record, name) ? record[name] : undefined;

/** Without a field of this name, which in JavaScript is no field. */
const entriesOf = (record: object): [string, unknown][] => Object.entries(record).filter(([name]) => name !== '__proto__');
