import {assert} from 'chai';
import fc from 'fast-check';
import {figureSchema} from '../../src/figures/figure.schema.js';
import {parseFigure} from '../../src/figures/parse-figure.js';
import {figureUnits, qualifiers} from '../../src/figures/units.js';
import {parseFigure as bySchema} from '../../src/package/figures.js';

function assertEqual(input: unknown): boolean {
  const parsed = parseFigure(input);
  const expected = bySchema(input);
  assert.deepEqual(parsed.figure, expected.figure);
  assert.sameMembers([...(parsed.problems ?? [])], [...(expected.problems ?? [])]);
  return parsed.figure !== undefined;
}

const words = fc.oneof(fc.string({minLength: 1}), fc.constantFrom('people helped', ' x ', 'человек', '\u3000', '<b>'));
const text = fc.oneof(words, fc.dictionary(fc.constantFrom('en', 'fr', 'zh-Hans', '__proto__', 'constructor', ''), words));
const year = fc.integer({min: 1899, max: 2101});
const value = fc.oneof(fc.integer(), fc.double({min: -1e15, max: 1e15, noNaN: true}), fc.constantFrom(1e15, -1e15, 0));
const address = fc.oneof(fc.webUrl(), fc.constantFrom(' https://example.org/', 'HTTP://example.org', 'http:example.org'));

const figures = fc.record(
  {
    id: words,
    value,
    unit: fc.constantFrom(...figureUnits),
    label: text,
    year,
    since: year,
    qualifier: fc.constantFrom(...qualifiers),
    place: text,
    source: words,
    sourceUrl: address,
    caveat: text,
    series: fc.array(fc.record({year, value})),
    html: words,
  },
  {requiredKeys: ['id', 'value', 'unit', 'label', 'year', 'source', 'sourceUrl']},
);

const odd = fc.oneof(
  fc.jsonValue(),
  fc.string(),
  fc.webUrl(),
  fc.constantFrom('', ' ', null, [], {}, [[]], [{}], [null], {en: ''}, {en: 5}, {__proto__: null}, 2020.5, 1e308, -0, '2020', true),
  fc.constantFrom(
    'javascript:alert(1)',
    'ftp://example.org/',
    'https://',
    '//example.org/',
    '\u0001https://example.org/',
    '\u00a0https://example.org/',
  ),
);

/** A good record with one thing changed, in it or in a point of its series. */
const changed = fc
  .tuple(
    figures,
    fc.constantFrom(
      'id',
      'value',
      'unit',
      'label',
      'year',
      'since',
      'qualifier',
      'place',
      'source',
      'sourceUrl',
      'caveat',
      'series',
      'point',
      '__proto__',
    ),
    odd,
  )
  .map(([figure, name, odd]) =>
    name === 'point'
      ? {...figure, series: [{year: 2020, value: 1}, odd]}
      : Object.defineProperty({...figure}, name, {value: odd, enumerable: true, configurable: true}),
  );

suite('parseFigure and the schema', () => {
  test('say the same of 10,000 records that are good or nearly good', () => {
    let good = 0;
    fc.assert(
      fc.property(figures, (record) => {
        if (assertEqual(record)) good++;
      }),
      {numRuns: 10_000},
    );
    assert.isAbove(good, 2000);
  });

  test('say the same of 10,000 records in which one thing is changed', () => {
    let good = 0;
    fc.assert(
      fc.property(changed, (record) => {
        if (assertEqual(record)) good++;
      }),
      {numRuns: 10_000},
    );
    assert.isAbove(good, 100);
  });

  test('say the same of any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => void assertEqual(json)),
      {numRuns: 2000},
    );
  });

  test('do not throw for what JSON cannot say', () => {
    const circular: Record<string, unknown> = {};
    circular['label'] = circular;
    const others = [
      undefined,
      Symbol('figure'),
      5n,
      () => 1,
      new Date(0),
      new Map([['en', 'x']]),
      new Set(),
      /x/,
      NaN,
      Infinity,
      circular,
    ];
    for (const other of [...others, Object.create(null) as unknown, new Proxy({}, {}), new Array<unknown>(3), Object.freeze({})]) {
      assert.isUndefined(parseFigure(other).figure);
      for (const name of Object.keys(figureSchema.shape)) parseFigure({[name]: other, series: [other]});
    }
  });

  test('take nothing from what a page has given to every object', () => {
    const page = Object.prototype as {caveat?: string};
    page.caveat = 'never said';
    try {
      const {figure} = parseFigure({
        id: 'a',
        value: 1,
        unit: 'count',
        label: 'x',
        year: 2020,
        source: 's',
        sourceUrl: 'https://example.org',
      });
      assert.isFalse(Object.hasOwn(figure!, 'caveat'));
    } finally {
      delete page.caveat;
    }
  });
});
