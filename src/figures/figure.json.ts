import * as z from 'zod/mini';
import {figureSchema, figureUnits, kinds, qualifiers} from './figure.schema.js';

const name = {type: 'string', pattern: '\\S'};

/** What each kind of value is in JSON Schema. */
const described = new Map<unknown, object>([
  [kinds.name, name],
  [kinds.text, {anyOf: [name, {type: 'object', minProperties: 1, additionalProperties: name}]}],
  [kinds.amount, {type: 'number', minimum: -1e15, maximum: 1e15}],
  [kinds.year, {type: 'integer', minimum: 1900, maximum: 2100}],
  [kinds.address, {type: 'string', format: 'uri', pattern: '^https?:'}],
  [kinds.unit, {enum: figureUnits}],
  [kinds.qualifier, {enum: qualifiers}],
]);

/** The schema of a figure as JSON Schema (draft 2020-12), for editors, feeds and the builder. Not part of the script. */
export const figureJsonSchema = (): object =>
  z.toJSONSchema(figureSchema, {
    unrepresentable: 'any',
    override: ({zodSchema, jsonSchema}) => Object.assign(jsonSchema, described.get(zodSchema)),
  });
