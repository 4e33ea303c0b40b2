import {assert} from 'chai';
import * as z from 'zod/mini';
import {figureJsonSchema, jsonSchemaOf} from '../../src/figures/figure-json-schema.js';

const name = {type: 'string', pattern: '\\S'};
const text = {anyOf: [name, {type: 'object', minProperties: 1, additionalProperties: name}]};
const year = {type: 'integer', minimum: 1900, maximum: 2100};
const amount = {type: 'number', minimum: -1_000_000_000_000_000, maximum: 1_000_000_000_000_000};

suite('the JSON Schema of a figure', () => {
  const schema = JSON.parse(JSON.stringify(figureJsonSchema())) as Record<string, object>;

  test('is of draft 2020-12', () => {
    assert.include(schema, {$schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object'} as object);
  });

  test('says what a figure must have', () => {
    assert.sameMembers(schema['required'] as string[], ['id', 'value', 'unit', 'label', 'year', 'source', 'sourceUrl']);
  });

  test('says what each field is', () => {
    assert.deepEqual(schema['properties'], {
      id: name,
      value: amount,
      unit: {type: 'string', enum: ['people', 'usd', 'percent', 'percent-change', 'times', 'states', 'count']},
      label: text,
      year,
      since: year,
      qualifier: {type: 'string', enum: ['nearly', 'about', 'more-than', 'estimated']},
      place: text,
      source: name,
      sourceUrl: {type: 'string', format: 'uri', pattern: '^\\s*[Hh][Tt][Tt][Pp][Ss]?:'},
      caveat: text,
      series: {
        type: 'array',
        items: {type: 'object', properties: {year, value: amount}, required: ['year', 'value'], additionalProperties: false},
      },
    });
  });

  test('cannot be made where it would leave out a check', () => {
    const even = z.object({count: z.number().check(z.refine((n) => n % 2 === 0))});
    assert.throws(() => jsonSchemaOf(even, 'input'), /"custom" at properties\.count: register a keyword/);
    const trimmed = z.object({name: z.string().check(z.trim())});
    assert.throws(() => jsonSchemaOf(trimmed, 'input'), /"overwrite" at properties\.name/);
    const divisible = z.object({count: z.number().check(z.multipleOf(2)).register(z.globalRegistry, {multipleOf: 2})});
    assert.deepEqual((jsonSchemaOf(divisible, 'input')['properties'] as {count: object}).count, {type: 'number', multipleOf: 2});
  });
});
