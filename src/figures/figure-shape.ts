// Made from figure.schema.ts by `npm run schema`.
import type {Shape} from './parse-figure.js';

export const figureShape: Shape = {
  type: 'object',
  properties: {
    id: {type: 'string', pattern: '\\S'},
    value: {type: 'number', minimum: -1000000000000000, maximum: 1000000000000000},
    unit: {type: 'string', enum: ['people', 'usd', 'percent', 'percent-change', 'times', 'states', 'count']},
    label: {
      anyOf: [
        {type: 'string', pattern: '\\S'},
        {type: 'object', additionalProperties: {type: 'string', pattern: '\\S'}, minProperties: 1},
      ],
    },
    year: {type: 'integer', minimum: 1900, maximum: 2100},
    since: {type: 'integer', minimum: 1900, maximum: 2100},
    qualifier: {type: 'string', enum: ['nearly', 'about', 'more-than', 'estimated']},
    place: {
      anyOf: [
        {type: 'string', pattern: '\\S'},
        {type: 'object', additionalProperties: {type: 'string', pattern: '\\S'}, minProperties: 1},
      ],
    },
    source: {type: 'string', pattern: '\\S'},
    sourceUrl: {type: 'string', pattern: '^\\s*[Hh][Tt][Tt][Pp][Ss]?:', format: 'uri'},
    caveat: {
      anyOf: [
        {type: 'string', pattern: '\\S'},
        {type: 'object', additionalProperties: {type: 'string', pattern: '\\S'}, minProperties: 1},
      ],
    },
    series: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          year: {type: 'integer', minimum: 1900, maximum: 2100},
          value: {type: 'number', minimum: -1000000000000000, maximum: 1000000000000000},
        },
        required: ['year', 'value'],
      },
    },
  },
  required: ['id', 'value', 'unit', 'label', 'year', 'source', 'sourceUrl'],
};
