import {assert} from 'chai';
import {TraffickingStat} from '../../../src/elements/trafficking-stat/trafficking-stat.js';
import {feedOf, helped, serve} from '../../figures/feeds.js';
import {mount} from '../mount.js';
import {fed, rows, said, sentences, type Stat, valueOf, watchStats} from './stat.js';

suite('the pictures of a <trafficking-stat>', () => {
  const {events, warnings} = watchStats();

  suite('as a pictogram', () => {
    /** The marks of a path: where each is, in reading order, and how large. */
    const marks = (element: Stat): {at: string[]; size: number; colour: string}[] =>
      [...element.shadowRoot.querySelectorAll('svg path')].map((path) => ({
        at: [...(path.getAttribute('d') ?? '').matchAll(/M\s*([\d.]+)[\s,]+([\d.]+)/g)].map(([, x, y]) => `${x!} ${y!}`),
        size: parseFloat(getComputedStyle(path).strokeWidth),
        colour: getComputedStyle(path).stroke,
      }));
    const percent = (value: string): string =>
      `view="pictogram" value="${value}" unit="percent" label="of cases" year="2024" source="Report" source-url="https://example.org/"`;

    test('has 38 large marks and 62 small ones, ten in a row', async () => {
      const element = await mount(TraffickingStat, 'figure="children" view="pictogram"');
      const [large, small] = marks(element).sort((one, other) => other.size - one.size);
      assert.lengthOf(large!.at, 38);
      assert.lengthOf(small!.at, 62);
      assert.isAbove(large!.size, small!.size * 2);
      assert.notEqual(large!.colour, small!.colour);
      const all = [...large!.at, ...small!.at].map((at) => at.split(' ').map(Number) as [number, number]);
      const columns = [...new Set(all.map(([x]) => x))];
      const rows = [...new Set(all.map(([, y]) => y))];
      assert.lengthOf(columns, 10);
      assert.lengthOf(rows, 10);
      for (const [index, [x, y]] of all.entries()) {
        assert.equal(x, columns[index % 10]);
        assert.equal(y, rows[Math.floor(index / 10)]);
      }
      assert.deepEqual(
        columns,
        [...columns].sort((one, other) => one - other),
      );
      assert.deepEqual(
        rows,
        [...rows].sort((one, other) => one - other),
      );
      assert.deepEqual(warnings, []);
    });

    const counts: [value: string, large: number][] = [
      ['0', 0],
      ['100', 100],
      ['0.4', 0],
      ['37.5', 38],
      ['99.4', 99],
    ];
    for (const [value, count] of counts)
      test(`has ${count} large marks for ${value} %`, async () => {
        const element = await mount(TraffickingStat, percent(value));
        const [large, small] = marks(element).sort((one, other) => other.size - one.size);
        assert.lengthOf(large!.at, count);
        assert.lengthOf(small!.at, 100 - count);
      });

    test('says the same in words and in a table', async () => {
      const element = await mount(TraffickingStat, 'figure="children" view="pictogram"');
      assert.include(said(element), sentences['children']!['en']!);
      assert.deepEqual(rows(element), [
        ['This figure', '38%'],
        ['The rest', '62%'],
      ]);
      assert.equal(element.shadowRoot.querySelector('svg')!.getAttribute('aria-hidden'), 'true');
    });

    const refused: [name: string, attributes: string, value: string][] = [
      ['above 100', percent('100.5'), '100.5%'],
      ['below 0', percent('-1'), '−1%'],
      ['no percentage', 'view="pictogram" figure="forced-labour"', '27.6\u00a0million'],
      ['a change in percent', 'view="pictogram" figure="detected-change"', '25%'],
      ['no percentage, though between 0 and 100', 'view="pictogram" figure="france-measures"', '45'],
    ];
    for (const [name, attributes, value] of refused)
      test(`is the number, with a warning, for what is ${name}`, async () => {
        const element = await mount(TraffickingStat, attributes);
        assertNumber(element, value, 'view="pictogram"');
      });
  });

  /** The number alone is shown, and one warning has this in it. */
  function assertNumber(element: Stat, value: string, warning: string): void {
    assert.equal(valueOf(element), value);
    assert.isNull(element.shadowRoot.querySelector('svg, table'));
    assert.lengthOf(warnings, 1);
    assert.include(warnings[0], warning);
    assert.deepEqual(
      events.map(({type}) => type),
      ['july30-figure'],
    );
  }

  suite('as a trend', () => {
    interface Chart {
      /** Of the largest strokes: one for each point. */
      readonly points: (readonly [x: number, y: number])[];
      /** The line through them. */
      readonly line: (readonly [x: number, y: number])[];
      /** How far down zero is. */
      readonly ground: number;
    }

    function chart(element: Stat): Chart {
      const paths = [...element.shadowRoot.querySelectorAll('svg path')]
        .sort((one, other) => parseFloat(getComputedStyle(one).strokeWidth) - parseFloat(getComputedStyle(other).strokeWidth))
        .map((path) =>
          [...path.getAttribute('d')!.matchAll(/[ML]\s*(-?[\d.e-]+)[\s,]+(-?[\d.e-]+)/g)].map(
            ([, x, y]) => [Number(x), Number(y)] as const,
          ),
        );
      const [ground, line, points] = paths as [Chart['line'], Chart['line'], Chart['line']];
      return {points, line, ground: ground[0]![1]};
    }

    /** Each point in its place: years across, values up from zero. */
    function assertPlaces(element: Stat, series: readonly [year: number, value: number][]): void {
      const {points, line, ground} = chart(element);
      assert.lengthOf(points, series.length);
      assert.deepEqual(line, points);
      const [[firstYear], [lastYear]] = [series[0]!, series.at(-1)!];
      const [left, right] = [points[0]![0], points.at(-1)![0]];
      assert.isAbove(right, left);
      const [highest] = [...series].sort(([, one], [, other]) => other - one) as [[number, number]];
      const scale = (ground - points[series.indexOf(highest)]![1]) / highest[1];
      assert.isAbove(scale, 0);
      const {x, y, width, height} = element.shadowRoot.querySelector('svg')!.viewBox.baseVal;
      for (const [across, down] of [...points, [left, ground] as const]) {
        assert.isTrue(across >= x && across <= x + width, 'across the picture');
        assert.isTrue(down >= y && down <= y + height, 'down the picture');
      }
      for (const [index, [year, value]] of series.entries()) {
        const [x, y] = points[index]!;
        assert.approximately((x - left) / (right - left), (year - firstYear) / (lastYear - firstYear), 1e-6, String(year));
        assert.approximately(ground - y, value * scale, 1e-6, String(year));
      }
    }

    test('has its points in their places', async () => {
      const element = await mount(TraffickingStat, 'figure="children" view="trend"');
      assertPlaces(element, [
        [2014, 28],
        [2016, 30],
        [2018, 34],
        [2020, 35],
        [2022, 38],
      ]);
      assert.deepEqual(warnings, []);
    });

    test('puts an unsorted series in order, with gaps and values below zero', async () => {
      const series = [
        {year: 2020, value: 30},
        {year: 2010, value: 10},
        {year: 2013, value: -5},
      ];
      const feed = await serve({body: feedOf({...helped, unit: 'percent-change', series})});
      const element = await fed(feed.own, 'helped', 'view="trend"');
      assertPlaces(element, [
        [2010, 10],
        [2013, -5],
        [2020, 30],
      ]);
      assert.include(said(element), 'From +10% in 2010 to +30% in 2020.');
      assert.deepEqual(rows(element), [
        ['2010', '+10%'],
        ['2013', '−5%'],
        ['2020', '+30%'],
      ]);
    });

    test('says the same in a summary and in a table', async () => {
      const element = await mount(TraffickingStat, 'figure="children" view="trend"');
      assert.include(said(element), 'From 28% in 2014 to 38% in 2022.');
      assert.include(said(element), sentences['children']!['en']!);
      assert.include(said(element), 'The number of countries that report data varies from year to year.');
      assert.deepEqual(rows(element), [
        ['2014', '28%'],
        ['2016', '30%'],
        ['2018', '34%'],
        ['2020', '35%'],
        ['2022', '38%'],
      ]);
      assert.isNull(element.shadowRoot.querySelector('table')!.closest('[aria-hidden]'));
      assert.equal(element.shadowRoot.querySelector('svg')!.getAttribute('aria-hidden'), 'true');
    });

    const summaries: [lang: string, summary: string][] = [
      ['ar', 'من 28\u200e%\u200e في عام 2014 إلى 38\u200e%\u200e في عام 2022.'],
      ['es', '28 % en 2014; 38 % en 2022.'],
      ['fr', 'De 28 % en 2014 à 38 % en 2022.'],
      ['ru', '28 % в 2014 году, 38 % в 2022 году.'],
      ['zh', '从2014年的28%到2022年的38%。'],
    ];
    for (const [lang, summary] of summaries)
      test(`is summed up in ${lang}`, async () => {
        assert.include(said(await mount(TraffickingStat, `figure="children" view="trend" lang="${lang}"`)), summary);
      });

    test('runs from left to right in Arabic as well', async () => {
      const element = await mount(TraffickingStat, 'figure="children" view="trend" lang="ar"');
      const [first, last] = [...element.shadowRoot.querySelectorAll('.axis > *')].map(
        (label) => label.getBoundingClientRect().left,
      );
      assert.isBelow(first!, last!);
    });

    test('of values that are all the same, or all zero, is drawn', async () => {
      for (const value of [5, 0]) {
        const series = [
          {year: 2020, value},
          {year: 2021, value},
        ];
        const feed = await serve({body: feedOf({...helped, series})});
        const {points} = chart(await fed(feed.own, 'helped', 'view="trend"'));
        assert.lengthOf(points, 2);
        assert.equal(points[0]![1], points[1]![1]);
        for (const number of points.flat()) assert.isTrue(Number.isFinite(number));
      }
    });

    test('is the number, with a warning, for a figure without a series', async () => {
      assertNumber(await mount(TraffickingStat, 'figure="women-and-girls" view="trend"'), '61%', 'view="trend"');
    });

    test('is the number, with a warning, for a series of one point', async () => {
      const feed = await serve({body: feedOf({...helped, series: [{year: 2024, value: 1200}]})});
      assertNumber(await fed(feed.own, 'helped', 'view="trend"'), '1,200', 'view="trend"');
    });
  });

  suite('its view', () => {
    for (const view of ['chart', '', 'Pictogram', '__proto__'])
      test(`"${view}" is the number, with a warning`, async () => {
        assertNumber(await mount(TraffickingStat, `figure="children" view="${view}"`), '38%', `view="${view}"`);
      });

    test('changes with its attribute', async () => {
      const element = await mount(TraffickingStat, 'figure="children" data-view="trend"');
      assert.lengthOf(rows(element), 5);
      element.setAttribute('view', 'pictogram');
      await element.updateComplete;
      assert.lengthOf(rows(element), 2);
      element.setAttribute('view', 'number');
      await element.updateComplete;
      assert.isNull(element.shadowRoot.querySelector('svg, table'));
      element.removeAttribute('view');
      delete element.dataset['view'];
      await element.updateComplete;
      assert.equal(valueOf(element), '38%');
      assert.isNull(element.shadowRoot.querySelector('svg, table'));
      assert.deepEqual(warnings, []);
    });
  });
});
