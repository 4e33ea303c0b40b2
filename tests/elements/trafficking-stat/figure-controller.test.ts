import {assert} from 'chai';
import {TraffickingStat} from '../../../src/elements/trafficking-stat/trafficking-stat.js';
import {feedOf, helped, serve} from '../../figures/feeds.js';
import {mount} from '../mount.js';
import {assertFallback, copyOf, fed, said, type Stat, type Told, valueOf, watchStats} from './stat.js';

suite('the figure of a <trafficking-stat>', () => {
  const {events, warnings} = watchStats();

  suite('an unknown figure', () => {
    for (const id of ['', 'profit', 'Children', 'children-2014', '__proto__', 'constructor', 'toString', 'forced labour'])
      test(`such as "${id}" leaves the fallback, with one warning`, async () => {
        const element = await mount(TraffickingStat, `figure="${id}">The fact <i>as text</i>`);
        assertFallback(element, warnings, `figure="${id}"`, 'forced-labour', 'children-tripled', 'france-measures');
        assert.deepEqual(
          events.map(({type, reason}) => [type, reason]),
          [['july30-figure-error', `there is no figure "${id}"`]],
        );
      });

    test('is warned of once, however many elements name it', async () => {
      const element = await mount(TraffickingStat, 'figure="nothing">The fact <i>as text</i>');
      for (const copy of [copyOf(element), copyOf(element)]) {
        await copy.updateComplete;
        assertFallback(copy, warnings, 'figure="nothing"');
      }
    });

    test('gives way to one that is known, and back', async () => {
      const element = await mount(TraffickingStat, 'figure="nothing">The fact <i>as text</i>');
      element.figure = 'children';
      await element.updateComplete;
      assert.equal(valueOf(element), '38%');
      element.figure = 'nothing';
      await element.updateComplete;
      assertFallback(element, warnings, 'figure="nothing"');
      assert.deepEqual(
        events.map(({type}) => type),
        ['july30-figure-error', 'july30-figure', 'july30-figure-error'],
      );
    });
  });

  test('each unknown figure is told of, with its name as the reason', async () => {
    const element = await mount(TraffickingStat, 'figure="one"');
    element.figure = 'two';
    await element.updateComplete;
    assert.deepEqual(
      events.map(({reason}) => reason),
      ['there is no figure "one"', 'there is no figure "two"'],
    );
  });

  test('what a listener does to the record that it gets changes no other element', async () => {
    document.addEventListener('july30-figure', (event) => (event as Told).figure!.series!.push({year: 2030, value: 99}), {
      once: true,
    });
    await mount(TraffickingStat, 'figure="children" view="trend"');
    const next = await mount(TraffickingStat, 'figure="children" view="trend"');
    assert.notInclude(next.shadowRoot.textContent, '99%');
    assert.lengthOf(events.at(-1)!.figure!.series!, 5);
  });

  suite('a feed', () => {
    const {fetch} = globalThis;
    let asked: unknown[] = [];
    /** The page's own, which answers or fails as a test says. */
    const pages = (answer: () => unknown): void => {
      asked = [];
      globalThis.fetch = ((address: unknown) => {
        asked.push(address);
        return answer();
      }) as typeof fetch;
    };
    teardown(() => (globalThis.fetch = fetch));

    test('is not asked where a value makes the figure', async () => {
      pages(() => new Promise(() => undefined));
      await mount(TraffickingStat, 'feed="/never.json" value="1"');
      assert.isEmpty(asked);
      await mount(TraffickingStat, 'feed="/once.json"');
      assert.lengthOf(asked, 1);
    });

    const failures: [name: string, rejection: unknown, reason: string][] = [
      ['nothing', undefined, 'undefined'],
      ['a text', 'no network', 'no network'],
      ['an error of another realm', {message: 'blocked'}, 'blocked'],
    ];
    for (const [index, [name, rejection, reason]] of failures.entries())
      test(`that is refused with ${name} leaves the fallback, and is told of`, async () => {
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- as pages do
        pages(() => Promise.reject(rejection));
        const told = new Promise((tell) => {
          document.addEventListener('july30-figure-error', tell, {once: true});
        });
        const element = await mount(TraffickingStat, `feed="/refused-${index}.json">The fact <i>as text</i>`);
        await told;
        assert.equal(events.at(-1)!.reason, reason);
        assertFallback(element, warnings, 'feed="/refused-', `the fallback stays: ${reason}.`);
      });
  });

  suite('a figure of the site’s own', () => {
    const own = {
      value: '1200',
      unit: 'people',
      label: 'people helped',
      year: '2024',
      source: 'Example Centre, Annual Report 2024',
      'source-url': 'https://example.org/report',
    };
    const attributes = (given: object, prefix = ''): string =>
      Object.entries(given)
        .map(([name, value]) => `${prefix}${name}="${String(value)}"`)
        .join(' ');
    const shown = (given: object, prefix?: string): Promise<Stat> =>
      mount(TraffickingStat, `${attributes(given, prefix)}>The fact <i>as text</i>`);

    for (const prefix of ['', 'data-'])
      test(`is given by ${prefix}attributes`, async () => {
        const element = await shown({...own, qualifier: 'about', place: 'Belgium', since: '2019', caveat: 'estimate'}, prefix);
        assert.equal(
          said(element),
          'about 1,200 people helped (Belgium, 2019–2024). This is an estimate, not a count. Source: Example Centre, Annual Report 2024',
        );
        assert.equal(valueOf(element), 'about 1,200');
        const link = element.shadowRoot.querySelector('a')!;
        assert.equal(link.href, 'https://example.org/report');
        assert.equal(link.rel, 'noopener noreferrer');
        assert.isFalse(link.hasAttribute('target'));
        assert.deepEqual(warnings, []);
      });

    const values: [value: string, unit: string, more: object, shown: string][] = [
      ['0', 'count', {}, '0'],
      ['27600000', 'people', {}, '27.6\u00a0million'],
      ['27654321', 'people', {}, '27,654,321'],
      ['37.5', 'percent', {}, '37.5%'],
      ['25', 'percent-change', {}, '+25%'],
      ['-8.5', 'percent-change', {}, '−8.5%'],
      ['5200000', 'usd', {}, 'US$5.2\u00a0million'],
      ['950', 'usd', {qualifier: 'nearly'}, 'nearly US$950'],
      ['1', 'times', {}, '1 time'],
      ['5', 'times', {qualifier: 'more-than'}, 'more than 5 times'],
      ['40', 'states', {qualifier: 'estimated'}, 'an estimated 40'],
    ];
    for (const [value, unit, more, expected] of values)
      test(`shows ${value} ${unit} as ${expected}`, async () => {
        assert.equal(valueOf(await shown({...own, value, unit, ...more})), expected);
      });

    const translated: [lang: string, shown: string][] = [
      ['ar', 'نحو 1,200 people helped (Belgium، 2024)'],
      ['en', 'about 1,200 people helped (Belgium, 2024)'],
      ['es', 'alrededor de 1200 people helped (Belgium, 2024)'],
      ['fr', 'environ 1 200 people helped (Belgium, 2024)'],
      ['ru', 'примерно 1 200 people helped (Belgium, 2024)'],
      ['zh', '约1,200people helped（Belgium，2024）'],
    ];
    for (const [lang, expected] of translated)
      test(`is framed in ${lang}`, async () => {
        const element = await shown({...own, qualifier: 'about', place: 'Belgium', lang});
        assert.isTrue(said(element).startsWith(expected), said(element));
      });

    test('is told of anew when its words change and its value does not', async () => {
      const element = await shown(own);
      for (const [name, value] of [
        ['label', 'people freed'],
        ['unit', 'count'],
        ['year', '2025'],
      ] as const) {
        element.setAttribute(name, value);
        await element.updateComplete;
      }
      assert.deepEqual(
        events.map(({figure}) => [figure!.label, figure!.unit, figure!.year]),
        [
          ['people helped', 'people', 2024],
          ['people freed', 'people', 2024],
          ['people freed', 'count', 2024],
          ['people freed', 'count', 2025],
        ],
      );
    });

    test('is told of by an event', async () => {
      await shown(own);
      assert.deepEqual(
        events.map(({type}) => type),
        ['july30-figure'],
      );
      assert.include(events[0]!.figure, {value: 1200, year: 2024, source: own.source, sourceUrl: own['source-url']});
    });

    for (const missing of ['unit', 'label', 'year', 'source', 'source-url'] as const)
      test(`without ${missing} leaves the fallback, with one warning that names it`, async () => {
        const given = Object.fromEntries(Object.entries(own).filter(([name]) => name !== missing));
        const element = await shown({...given, figure: 'children'});
        assertFallback(element, warnings, 'value="1200"');
        assert.match(warnings[0]!, new RegExp(`: ${missing}\\.$`));
        assert.deepEqual(
          events.map(({type, reason}) => [type, reason]),
          [['july30-figure-error', missing]],
        );
      });

    test('of a value alone names all that is missing', async () => {
      const element = await shown({value: 5});
      assertFallback(element, warnings, 'unit', 'label', 'year', 'source', 'source-url');
    });

    const wrong: [name: string, value: string][] = [
      ['value', ''],
      ['value', '1,200'],
      ['value', '1e308'],
      ['value', 'many'],
      ['unit', 'euro'],
      ['year', 'last year'],
      ['since', 'long ago'],
      ['qualifier', 'roughly'],
      ['source', ' '],
      ['source-url', 'javascript:alert(1)'],
      ['source-url', 'data:text/html,x'],
      ['source-url', 'ftp://example.org/'],
      ['source-url', '//example.org/'],
      ['source-url', '/report'],
    ];
    for (const [name, value] of wrong)
      test(`with ${name}="${value}" leaves the fallback, with one warning that names it`, async () => {
        const element = await shown({...own, [name]: value});
        assertFallback(element, warnings);
        assert.lengthOf(warnings, 1);
        assert.match(warnings[0]!, new RegExp(`: ${name}\\.$`));
      });

    test('is no figure of the catalogue, whatever figure is named', async () => {
      const element = await shown({...own, figure: 'children', value: 7});
      assert.isTrue(said(element).startsWith('7 people helped (2024)'));
    });

    test('may stand in typographic quotes', async () => {
      const quoted = Object.fromEntries(Object.entries(own).map(([name, value]) => [name, `“${value}”`]));
      assert.isTrue(said(await shown(quoted)).startsWith('1,200 people helped (2024)'));
    });

    test('goes with its attribute, and the catalogue is back', async () => {
      const element = await shown(own);
      element.removeAttribute('value');
      await element.updateComplete;
      assert.equal(valueOf(element), '27.6\u00a0million');
    });

    test('set by code wins until an attribute changes', async () => {
      const element = await shown(own);
      Object.assign(element, {value: '5', label: 'children helped'});
      await element.updateComplete;
      assert.isTrue(said(element).startsWith('5 children helped (2024)'));
      element.setAttribute('value', '6');
      await element.updateComplete;
      assert.isTrue(said(element).startsWith('6 children helped (2024)'));
    });

    test('may be numbers, where a framework sets properties', async () => {
      const element = await shown(own);
      Object.assign(element, {value: 0, year: 2020, since: 2019});
      await element.updateComplete;
      assert.isTrue(said(element).startsWith('0 people helped (2019–2020)'), said(element));
      Object.assign(element, {value: NaN});
      await element.updateComplete;
      assertFallback(element, warnings, 'value="NaN"', ': value.');
    });

    test('is cleared by null, as frameworks do', async () => {
      const element = await shown(own);
      Object.assign(element, {value: null, feed: null});
      await element.updateComplete;
      assert.equal(valueOf(element), '27.6\u00a0million');
      assert.deepEqual(warnings, []);
    });

    test('shows label, place, caveat and source as text, never as markup', async () => {
      const markup = '<img src=x onerror=alert(1)><b>{value}*[x]</b>';
      const element = await shown(own);
      Object.assign(element, {label: markup, place: markup, caveat: markup, source: markup});
      await element.updateComplete;
      assert.equal(said(element), `1,200 ${markup} (${markup}, 2024). ${markup} Source: ${markup}`);
      assert.isNull(element.shadowRoot.querySelector('img, b, script'));
    });

    test('has shared caveats by their keys, and others as they are written', async () => {
      const keys = await shown({...own, caveat: 'estimate detected'});
      assert.include(said(keys), 'This is an estimate, not a count. These are detected victims, not all victims.');
      const text = await shown({...own, caveat: 'Only detected cases.'});
      assert.include(said(text), '2024). Only detected cases. Source');
      const hostile = await shown({...own, caveat: 'constructor'});
      assert.include(said(hostile), '2024). constructor Source');
    });

    test('that is an older one names no newer one of ours', async () => {
      assert.include(said(await shown({...own, caveat: 'older'})), '2024). This is an earlier estimate. Source');
      const feed = await serve({body: feedOf({...helped, id: 'profits-2020', caveat: 'older'})});
      const element = await fed(feed.own, 'profits-2020');
      assert.include(said(element), '2024). This is an earlier estimate. Source');
    });
  });
});
