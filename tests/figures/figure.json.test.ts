import {assert} from 'chai';
import {figureJsonSchema} from '../../src/figures/figure.json.js';

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
      unit: {enum: ['people', 'usd', 'percent', 'percent-change', 'times', 'states', 'count']},
      label: text,
      year,
      since: year,
      qualifier: {enum: ['nearly', 'about', 'more-than', 'estimated']},
      place: text,
      source: name,
      sourceUrl: {type: 'string', format: 'uri', pattern: '^https?:'},
      caveat: text,
      series: {
        type: 'array',
        items: {type: 'object', properties: {year, value: amount}, required: ['year', 'value'], additionalProperties: false},
      },
    });
  });
});
