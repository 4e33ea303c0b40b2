import {assert} from 'chai';
import fc from 'fast-check';
import type {Figure} from '../../src/figures/figure.schema.js';
import {figureUnits, qualifiers} from '../../src/figures/units.js';
import {parseFigure} from '../../src/figures/parse-figure.js';

const good = {
  id: 'helped',
  value: 1200,
  unit: 'people',
  label: 'people helped by our centres',
  year: 2024,
  source: 'Example Centre, Annual Report 2024',
  sourceUrl: 'https://example.org/report',
};

const everything = {
  ...good,
  since: 2019,
  qualifier: 'more-than',
  place: {en: 'Belgium', fr: 'Belgique'},
  label: {en: 'people helped', fr: 'personnes aidées'},
  caveat: 'estimate older',
  series: [
    {year: 2023, value: 1100},
    {year: 2024, value: 1200},
  ],
};

/** Without some of its fields. */
const without = (...names: string[]): object => Object.fromEntries(Object.entries(good).filter(([name]) => !names.includes(name)));

/** As a feed gives it: `__proto__` is then a field like any other. */
const json = (text: string): unknown => JSON.parse(text);

const long = 'x'.repeat(1_000_000);

suite('parseFigure', () => {
  test('takes a figure that has what it needs', () => {
    assert.deepEqual(parseFigure(good), {figure: good as Figure});
  });

  test('takes a figure with everything', () => {
    assert.deepEqual(parseFigure(everything), {figure: everything as Figure});
  });

  test('knows these units and qualifiers', () => {
    assert.deepEqual([...figureUnits], ['people', 'usd', 'percent', 'percent-change', 'times', 'states', 'count']);
    assert.deepEqual([...qualifiers], ['nearly', 'about', 'more-than', 'estimated']);
    for (const unit of figureUnits) assert.equal(parseFigure({...good, unit}).figure?.unit, unit);
    for (const qualifier of qualifiers) assert.equal(parseFigure({...good, qualifier}).figure?.qualifier, qualifier);
  });

  const accepted: [name: string, patch: object][] = [
    ['a value of zero', {value: 0}],
    ['a negative change', {value: -8.5, unit: 'percent-change'}],
    ['a fraction', {value: 0.05, unit: 'percent'}],
    ['a thousand million million', {value: 1e15}],
    ['an http address', {sourceUrl: 'http://example.org/'}],
    ['an address with spaces around it', {sourceUrl: ' https://example.org/ '}],
    ['a text in one language', {label: {ru: 'человек'}}],
    ['the first year', {year: 1900}],
    ['the last year', {year: 2100}],
    ['an empty series', {series: []}],
    ['optional fields that are undefined', {since: undefined, qualifier: undefined, place: undefined, caveat: undefined}],
    ['a long label', {label: long}],
    ['markup in a text, which is text', {label: '<b>people</b>', source: '<script>'}],
  ];
  for (const [name, patch] of accepted)
    test(`takes ${name}`, () => {
      assert.isUndefined(parseFigure({...good, ...patch}).problems);
    });

  for (const name of Object.keys(good))
    test(`names ${name} when it is missing`, () => {
      assert.deepEqual(parseFigure(without(name)), {problems: [name]});
    });

  test('names everything that is missing, each once', () => {
    assert.deepEqual(parseFigure({}).problems?.toSorted(), ['id', 'label', 'source', 'sourceUrl', 'unit', 'value', 'year']);
    assert.deepEqual(parseFigure(without('unit', 'year')).problems?.toSorted(), ['unit', 'year']);
  });

  const wrong: [path: string, values: unknown[]][] = [
    ['id', ['', 5, null, {}, ['helped']]],
    ['value', [NaN, Infinity, -Infinity, 1e308, -1e308, 2e15, '1200', '', null, true, {}, [1200], 5n, new Date(0)]],
    ['unit', ['', 'People', 'euro', 'toString', '__proto__', null, 0, ['people'], {people: 1}]],
    [
      'label',
      ['', ' ', '\n\t\u00a0', null, 5, {}, {en: ''}, {en: ' '}, {en: 5}, {en: {de: 'x'}}, {en: 'people', fr: null}, [], ['people']],
    ],
    ['year', [NaN, Infinity, 1e308, 1899, 2101, 2020.5, '2024', '', null, -2024, 0, {}, [2024], new Date(0)]],
    ['since', [NaN, 1899, 2101, 2020.5, '2019', '', null, [2019]]],
    ['qualifier', ['', 'About', 'at least', 'constructor', null, 5, ['about']]],
    ['place', ['', ' ', null, 5, {}, {en: ''}, {en: 5}, ['Belgium']]],
    ['source', ['', ' ', '\u3000\n', null, 5, {en: 'Report'}, ['Report']]],
    [
      'sourceUrl',
      [
        '',
        'javascript:alert(1)',
        'JavaScript:alert(1)',
        ' \u0001javascript:alert(1)',
        'java\nscript:alert(1)',
        'javascript://example.org/%0aalert(1)',
        'data:text/html,<script>alert(1)</script>',
        'vbscript:x',
        'ftp://example.org/',
        'file:///etc/passwd',
        'blob:https://example.org/0',
        'mailto:a@example.org',
        'tel:112',
        '//example.org/',
        '/report',
        'example.org',
        'https://',
        'https://[::1',
        long,
        null,
        5,
        {},
        ['https://example.org/'],
      ],
    ],
    ['caveat', ['', ' ', null, 5, {}, {en: ''}, ['estimate']]],
    ['series', [null, {}, 'x', 5, {0: {year: 2020, value: 1}, length: 1}]],
    ['series.0', [[null], ['2020'], [5]]],
    [
      'series.1.year',
      [
        [{year: 2020, value: 1}, {value: 2}],
        [
          {year: 2020, value: 1},
          {year: '2021', value: 2},
        ],
      ],
    ],
    [
      'series.0.value',
      [
        [{year: 2020}],
        [{year: 2020, value: '5'}],
        [{year: 2020, value: NaN}],
        [
          {year: 2020, value: 1e308},
          {year: 2021, value: 1},
        ],
      ],
    ],
  ];
  for (const [path, values] of wrong)
    for (const value of values) {
      const shown =
        typeof value === 'bigint' ? '5n' : typeof value === 'number' ? String(value) : JSON.stringify(value).slice(0, 60);
      test(`names ${path} when it is ${shown}`, () => {
        const [field] = path.split('.') as [string];
        const {figure, problems} = parseFigure({...good, [field]: value});
        assert.isUndefined(figure);
        assert.deepEqual(problems, [path]);
      });
    }

  test('says "figure" of what is no record at all', () => {
    for (const input of [null, undefined, 5, 'figure', true, NaN, Symbol('figure'), () => good])
      assert.deepEqual(parseFigure(input), {problems: ['figure']});
    assert.isUndefined(parseFigure([]).figure);
    assert.isUndefined(parseFigure([good]).figure);
  });

  suite('with __proto__ as a field', () => {
    const rest = JSON.stringify(good).slice(1);
    const hostile: [name: string, text: string][] = [
      ['in a good record', `{"__proto__": {"polluted": 1, "caveat": "never said"}, ${rest}`],
      ['in a point of a series', `{"series": [{"__proto__": {"polluted": 1}, "year": 2020, "value": 5}], ${rest}`],
      ['as a constructor', `{"constructor": {"prototype": {"polluted": 1}}, ${rest}`],
    ];
    for (const [name, text] of hostile)
      test(`${name} it does nothing`, () => {
        const {figure} = parseFigure(json(text));
        assert.equal(figure?.label, good.label);
        assert.notProperty(figure, 'polluted');
        assert.isUndefined(figure?.caveat);
        assert.notProperty({}, 'polluted');
        assert.strictEqual(Object.getPrototypeOf(figure), Object.prototype);
        assert.notInclude(Object.keys(figure!), 'constructor');
        for (const point of figure?.series ?? []) assert.deepEqual(Object.keys(point), ['year', 'value']);
      });

    test('it lends no field to a record that lacks it', () => {
      assert.deepEqual(parseFigure(json(`{"__proto__": {"source": "Report"}, ${JSON.stringify(without('source')).slice(1)}`)), {
        problems: ['source'],
      });
      assert.isUndefined(parseFigure(json(`{"__proto__": ${JSON.stringify(good)}}`)).figure);
    });
  });

  test('leaves out what it does not know', () => {
    assert.deepEqual(parseFigure({...good, html: '<b>', onload: 'alert(1)', valueOf: 5}), {figure: good as Figure});
  });

  test('does not change what it is given', () => {
    const given = Object.freeze({...everything, series: Object.freeze(everything.series.map((point) => Object.freeze(point)))});
    assert.isDefined(parseFigure(given).figure);
  });
});

suite('parseFigure, whatever it is given', () => {
  const isText = (text: unknown): boolean => typeof text === 'string' && text.trim() !== '';

  /** What every figure that passes has, in words other than the schema's. */
  function check(input: unknown): void {
    const {figure, problems} = parseFigure(input);
    if (!figure) {
      assert.isAbove(problems.length, 0);
      for (const path of problems) assert.isAbove(path.length, 0);
      return;
    }
    assert.isUndefined(problems);
    assert.isTrue(Number.isFinite(figure.value), 'value');
    assert.include(['people', 'usd', 'percent', 'percent-change', 'times', 'states', 'count'], figure.unit);
    assert.isTrue(Number.isInteger(figure.year) && figure.year > 1899 && figure.year < 2101, 'year');
    assert.isTrue(isText(figure.id) && isText(figure.source), 'id and source');
    assert.match(new URL(figure.sourceUrl).protocol, /^https?:$/);
    for (const text of [figure.label, figure.place ?? 'x', figure.caveat ?? 'x'])
      assert.isTrue(typeof text === 'string' ? isText(text) : Object.values(text).length > 0 && Object.values(text).every(isText));
    for (const point of figure.series ?? []) assert.isTrue(Number.isFinite(point.value) && Number.isInteger(point.year));
  }

  const anything = fc.anything({withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withObjectString: true});

  test('never throws, and passes nothing without a source', () => {
    fc.assert(fc.property(anything, check), {numRuns: 1000});
  });

  test('never throws for JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => check(JSON.parse(text))),
      {numRuns: 500},
    );
  });

  test('never throws for a good figure with something odd in it', () => {
    const names = [...Object.keys(everything), '__proto__', 'constructor', 'toString'];
    let passed = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.oneof(anything, fc.string(), fc.double(), fc.webUrl(), fc.dictionary(fc.string(), fc.string())),
        (name, odd) => {
          const input = Object.defineProperty({...everything}, name, {value: odd, enumerable: true, configurable: true});
          check(input);
          if (parseFigure(input).figure) passed++;
        },
      ),
      {numRuns: 2000},
    );
    assert.isAbove(passed, 50);
  });
});
