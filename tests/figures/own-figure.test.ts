import {assert} from 'chai';
import fc from 'fast-check';
import {ownFigure} from '../../src/figures/own-figure.js';

const good = {
  value: '1200',
  unit: 'people',
  label: 'people helped',
  year: '2024',
  source: 'Example Centre, Annual Report 2024',
  sourceUrl: 'https://example.org/report',
};

suite('ownFigure', () => {
  test('reads a figure from texts', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(ownFigure(good).figure)), {
      id: 'own',
      value: 1200,
      unit: 'people',
      label: 'people helped',
      year: 2024,
      source: 'Example Centre, Annual Report 2024',
      sourceUrl: 'https://example.org/report',
    });
  });

  test('reads what may be left out', () => {
    const {figure} = ownFigure({...good, since: '2019', qualifier: 'about', place: 'Belgium', caveat: 'estimate'});
    assert.include(figure, {since: 2019, qualifier: 'about', place: 'Belgium', caveat: 'estimate'});
  });

  test('takes empty texts for absent ones', () => {
    const {figure} = ownFigure({...good, since: '', qualifier: '', place: '', caveat: ''});
    assert.isDefined(figure);
    for (const name of ['since', 'qualifier', 'place', 'caveat'] as const) assert.isUndefined(figure[name]);
  });

  test('ignores what is no field of it', () => {
    assert.isDefined(ownFigure({...good, series: 'x', id: 'profits', figure: 'profits'} as typeof good).figure);
    assert.equal(ownFigure({...good, id: 'profits'} as typeof good).figure?.id, 'own');
  });

  const numbers: [text: string, value: number][] = [
    ['0', 0],
    ['38', 38],
    ['-8.5', -8.5],
    ['0.05', 0.05],
    ['007', 7],
    ['27600000', 27_600_000],
    ['150200000000', 150_200_000_000],
  ];
  for (const [text, value] of numbers)
    test(`reads ${text} as ${value}`, () => {
      assert.equal(ownFigure({...good, value: text}).figure?.value, value);
    });

  // Each of these means different numbers to different readers, or none.
  const unclear = [
    ...[
      '',
      ' ',
      '1,200',
      '1.200,5',
      '1 200',
      '1\u202f200',
      '1’200',
      '1_200',
      '1e3',
      '1E3',
      '0x10',
      '0b1',
      '+5',
      '5.',
      '.5',
      '−5',
      '--5',
    ],
    ...['NaN', 'Infinity', '-Infinity', '1e308', '1'.repeat(400), '½', '١٢٠٠', '１２００', '12 million', '38%', '$5', 'twelve'],
    ...['5\n6', '__proto__', 'null', 'true'],
  ];
  for (const text of unclear)
    test(`does not guess what ${JSON.stringify(text).slice(0, 20)} means`, () => {
      assert.deepEqual(ownFigure({...good, value: text}).problems, ['value']);
      assert.deepEqual(ownFigure({...good, year: text}).problems, ['year']);
    });

  for (const name of Object.keys(good) as (keyof typeof good)[])
    test(`names ${name} when it is missing or empty`, () => {
      assert.deepEqual(ownFigure({...good, [name]: undefined}).problems, [name]);
      assert.deepEqual(ownFigure({...good, [name]: ''}).problems, [name]);
    });

  const wrong: [name: string, text: string][] = [
    ['since', 'last year'],
    ['since', '2019.5'],
    ['since', '1899'],
    ['qualifier', 'roughly'],
    ['qualifier', 'About'],
    ['unit', 'euro'],
    ['year', '2101'],
    ['year', '24'],
    ['sourceUrl', 'javascript:alert(1)'],
    ['sourceUrl', 'data:text/html,x'],
    ['sourceUrl', 'ftp://example.org/'],
    ['sourceUrl', '//example.org/'],
    ['sourceUrl', 'www.example.org'],
  ];
  for (const [name, text] of wrong)
    test(`names ${name} when it is ${text}`, () => {
      assert.deepEqual(ownFigure({...good, [name]: text}).problems, [name]);
    });

  test('names everything that is wrong', () => {
    assert.deepEqual(ownFigure({value: '5'}).problems?.toSorted(), ['label', 'source', 'sourceUrl', 'unit', 'year']);
  });

  test('never throws, and passes no value but plain digits', () => {
    const text = fc.option(fc.oneof(fc.string(), fc.constantFrom('5', '2024', 'people', 'https://example.org/')), {nil: undefined});
    const given = fc.record({
      value: fc.oneof(fc.string(), fc.double().map(String), fc.integer().map(String)),
      ...{unit: fc.constantFrom('people', 'percent'), label: text, year: fc.constantFrom('2024', '2020', 'x'), since: text},
      ...{qualifier: fc.constantFrom('', 'about', 'x'), place: text, source: fc.string(), sourceUrl: fc.webUrl(), caveat: text},
    });
    let passed = 0;
    fc.assert(
      fc.property(given, (attributes) => {
        const {figure} = ownFigure(attributes);
        if (!figure) return;
        passed++;
        assert.match(attributes.value, /^-?[0-9]+(\.[0-9]+)?$/);
        assert.equal(figure.value, Number(attributes.value));
        assert.isTrue(attributes.label!.trim() !== '' && figure.source.trim() !== '');
      }),
      {numRuns: 3000},
    );
    assert.isAbove(passed, 10);
  });
});
