import {assert} from 'chai';
import fc from 'fast-check';
import {catalogue} from '../../src/figures/catalogue.js';
import {figureUnits, qualifiers} from '../../src/figures/units.js';
import {parseFigure} from '../../src/figures/parse-figure.js';
import {ar} from '../../src/languages/ar.js';
import {en} from '../../src/languages/en.js';
import {es} from '../../src/languages/es.js';
import {fr} from '../../src/languages/fr.js';
import {ru} from '../../src/languages/ru.js';
import {zh} from '../../src/languages/zh.js';
import type {Language} from '../../src/i18n/register-language.js';
import {version} from '../../src/lib/version.js';
import {feedOf, helped} from '../figures/feeds.js';
import {close, elementsOf, event, finished, open, openAt, type Opened, script, stored, watch} from './open.js';

/*
 * The build minifies what is inside templates and styles, and puts the words before the script. Here the built file and
 * the source stand in two equal pages, and must give equal answers.
 */

const languages = {ar, en, es, fr, ru, zh};
const sourceScript = '<script type="module" src="/src/july30.ts"></script>';

/** The same page twice: with the built file, and with the source. */
async function both(body: string, lang = 'en', files = {}): Promise<[built: Opened, source: Opened]> {
  const dir = lang === 'ar' ? 'rtl' : 'ltr';
  const text = (head: string) =>
    `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>A page</title>${watch}${head}</head><body>${body}</body></html>`;
  const built = await open({html: text(script), files: {...files, 'source.html': {body: text(sourceScript)}}});
  const source = await openAt(built.address + 'source.html');
  return [built, source];
}

/** What an element has rendered: its elements with their attributes, texts and places, without what only the build leaves out. */
function rendered(page: Opened, root: Node): unknown[] {
  return [...root.childNodes].flatMap((node): unknown[] => {
    if (node.nodeType === 3) {
      const text = (node as Text).data.replace(/[ \n\t]+/g, ' ');
      return text.trim() ? [text.trim()] : [];
    }
    if (node.nodeType !== 1) return [];
    const element = node as Element;
    const {x, y, width, height} = element.getBoundingClientRect();
    const attributes = [...element.attributes].map(({name, value}) => `${name}=${value.replace(/\s+/g, ' ').trim()}`).sort();
    const {color, fontSize, display, stroke, fill} = page.window.getComputedStyle(element);
    return [
      [element.localName, ...attributes].join(' '),
      [x, y, width, height].map((length) => Math.round(length * 10) / 10).join(' '),
      [color, fontSize, display, stroke, fill].join(' '),
      rendered(page, element),
    ];
  });
}

const answers = (page: Opened): unknown[] =>
  elementsOf(page.document).map((element) => [element.outerHTML, rendered(page, element.shadowRoot)]);

function assertEqual([built, source]: [Opened, Opened]): void {
  const [ours, theirs] = [answers(built), answers(source)];
  assert.isAbove(ours.length, 0);
  ours.forEach((answer, index) => assert.deepEqual(answer, theirs[index]));
  // A script and a module meet the elements in another order.
  assert.sameMembers(built.window.watched.warnings, source.window.watched.warnings);
  assert.deepEqual(source.window.watched.errors, []);
  assert.deepEqual(built.window.watched.errors, []);
}

const allStates = [
  ...Object.keys(catalogue).map((id) => `<trafficking-stat figure="${id}"></trafficking-stat>`),
  '<trafficking-stat figure="children" view="pictogram"></trafficking-stat>',
  '<trafficking-stat figure="children" view="trend" compact></trafficking-stat>',
  '<trafficking-stat figure="women-and-girls" view="trend"></trafficking-stat>',
  ...figureUnits.flatMap((unit, index) =>
    ['-1234.5', '0', '1', '2', '38', '5000000'].map(
      (value) =>
        `<trafficking-stat value="${value}" unit="${unit}" label="<b>${unit}</b> & more" year="2024" since="2020" place="Belgium" qualifier="${qualifiers[index % 4]!}" source="A source" source-url="https://example.org/?a=1&b=2" caveat="estimate older"></trafficking-stat>`,
    ),
  ),
  ...['day', 'hour', 'minute', 'second'].map(
    (precision) =>
      `<world-day-countdown precision="${precision}" calendar theme="A theme" time-zone="Asia/Tokyo"></world-day-countdown>`,
  ),
  '<world-day-countdown href="https://example.org/" announce data-precision="hour"></world-day-countdown>',
  '<world-day-countdown precision="week" time-zone="Nowhere" href="javascript:alert(1)"></world-day-countdown>',
  '<blue-heart-banner></blue-heart-banner>',
  '<blue-heart-banner data-dismissible placement="bottom" helpline="UK" link-text="“Act”" href="/act"></blue-heart-banner>',
  ...['US', 'IE', 'PT', 'NL', 'XX'].map((country) => `<blue-heart-banner helpline="${country}"></blue-heart-banner>`),
  '<blue-heart-banner dismiss-for="400"><p>The site’s <a href="/own">own</a> words</p></blue-heart-banner>',
  '<blue-heart-banner placement="left" from="13-40"><img slot="heart" alt="" width="20" height="20"></blue-heart-banner>',
  '<trafficking-stat figure="nonsense">the fallback</trafficking-stat>',
  '<trafficking-stat value="1,200" label="x">the fallback</trafficking-stat>',
  '<trafficking-stat figure="“profits”" compact="false"></trafficking-stat>',
  '<div style="--july30-surface: #eee; --july30-gap: 2em"><trafficking-stat></trafficking-stat></div>',
].join('');

suite('the built file gives the answers of the source', () => {
  teardown(close);

  test('the words of every language, one by one', async () => {
    const page = await open();
    const registry = (page.window as unknown as Record<symbol, readonly Language[]>)[Symbol.for(`july30 languages ${version}`)]!;
    assert.equal(registry[0]?.lang, 'en');
    assert.deepEqual(Object.fromEntries(registry.map(({lang, messages}) => [lang, messages])), languages);
  });

  for (const lang of Object.keys(languages)) {
    test(`every state, in ${lang}`, async () => {
      const pages = await both(allStates, lang);
      assertEqual(pages);
      assert.isAbove(pages[0].window.watched.warnings.length, 5, 'mistakes are named');
    });
  }

  test('what changes afterwards', async () => {
    const pages = await both(allStates);
    for (const page of pages) {
      const [stat] = page.document.querySelectorAll('trafficking-stat');
      const countdown = page.document.querySelector<HTMLElement>('world-day-countdown')!;
      const banner = page.document.querySelector<HTMLElement>('blue-heart-banner')!;
      stat!.setAttribute('figure', 'children');
      stat!.setAttribute('view', 'trend');
      await finished(page);
      stat!.setAttribute('view', 'pictogram');
      countdown.setAttribute('precision', 'second');
      countdown.setAttribute('href', '/x');
      banner.setAttribute('dismissible', '');
      banner.append('words of the site');
      page.window.july30.addMessages('de', {learnMore: 'Mehr', units: {day: {other: '{n} Tage'}}});
      banner.lang = 'de';
      countdown.lang = 'de-CH';
      await finished(page);
      // Values of another kind, as frameworks set them; and back again.
      Object.assign(stat!, {value: 7, unit: 'count', label: 'things', year: 2024, source: 'S', sourceUrl: 'https://example.org'});
      await finished(page);
      Object.assign(stat!, {value: undefined, view: 'number'});
      countdown.removeAttribute('href');
      countdown.removeAttribute('precision');
      await finished(page);
    }
    assertEqual(pages);
    for (const page of pages) {
      for (const element of elementsOf(page.document)) element.remove();
      page.document.body.innerHTML = allStates;
      await finished(page);
      for (const element of elementsOf(page.document))
        for (const button of element.shadowRoot.querySelectorAll<HTMLElement>('button, summary')) button.click();
      await finished(page);
    }
    assertEqual(pages);
  });

  test('what fails is caught alike, and the next change mends it', async () => {
    const pages = await both('<trafficking-stat><p>the fallback</p></trafficking-stat>');
    for (const page of pages) {
      const [stat] = elementsOf(page.document);
      Object.defineProperty(stat, 'figure', {get: () => Symbol('no text'), configurable: true});
      stat!.setAttribute('compact', '');
      await finished(page);
      assert.isAbove(stat!.querySelector('p')!.getClientRects().length, 0);
      delete (stat as unknown as {figure?: unknown}).figure;
      stat!.setAttribute('figure', 'profits');
      await finished(page);
      assert.equal(stat!.querySelector('p')!.getClientRects().length, 0);
    }
    assertEqual(pages);
    assert.lengthOf(pages[0].window.watched.warnings, 1);
  });

  test('what is closed stays closed, with and without a number of days', async () => {
    const banners = ['dismissible', 'dismiss-for="30"', 'dismiss-for="0"', 'dismiss-for="400"', 'dismiss-for="x"', 'dismiss-for']
      .map((attribute, index) => `<blue-heart-banner ${attribute} campaign="c${index}"></blue-heart-banner>`)
      .join('');
    localStorage.clear();
    const pages = await both(banners);
    const kept = [];
    for (const page of pages) {
      localStorage.clear();
      for (const banner of elementsOf(page.document)) {
        banner.shadowRoot.querySelector('button')!.click();
        await finished(page);
        assert.equal(banner.getBoundingClientRect().height, 0, banner.outerHTML);
      }
      kept.push(stored(localStorage));
    }
    localStorage.clear();
    assert.deepEqual(kept[0], kept[1]);
    assertEqual(pages);
  });
});

/** Values that are no figure's, or only some field's. */
const odd: unknown[] = [
  ...[undefined, null, '', ' ', 'text', '12', 0, -0, 1, -1, 1.5, 38, 1899, 1900, 2021, 2100, 2101, 1e15, 1e16, -1e16, 1e308],
  ...[true, false, [], [1], {}, {en: 'text'}, {en: ''}, {en: 1}, {fr: ' '}, 'javascript:alert(1)', 'ftp://example.org/'],
  ...['https://', 'https://example.org/', '//example.org', 'HTTP://EXAMPLE.ORG', 'people', 'percent', 'nearly', 'estimate older'],
  ...[[{year: 2020, value: 1}], [{year: 2020}], [{year: '2020', value: 1}, {value: 2}], [null], [{year: 2020, value: 1, more: 1}]],
];

const fields = ['id', 'value', 'unit', 'label', 'year', 'since', 'qualifier', 'place', 'source', 'sourceUrl', 'caveat', 'series'];

/** Every field with every odd value. */
const table: unknown[] = [
  ...[null, [], 'text', 7, {}, helped, [helped], {...helped, extra: 1, toString: 'x'}],
  ...fields.flatMap((field) => odd.map((value) => ({...helped, [field]: value}))),
  ...fields.map((field) => Object.fromEntries(Object.entries(helped).filter(([key]) => key !== field))),
  JSON.parse('{"__proto__": {"id": "x"}, "value": 1}'),
  JSON.parse(`{"__proto__": ${JSON.stringify(helped)}}`),
  JSON.parse(JSON.stringify(helped).replace('{', '{"constructor": {"prototype": 1}, "__proto__": {"a": 1}, ')),
];

/** A figure, or one that somebody got nearly right. */
const nearly = fc.oneof(
  fc.jsonValue(),
  fc.record(Object.fromEntries(fields.map((field) => [field, fc.constantFrom(...odd, ...Object.values(helped))])), {
    requiredKeys: [],
  }),
  fc
    .record(
      {
        id: fc.string({minLength: 1}),
        value: fc.double({noNaN: true}),
        unit: fc.constantFrom(...figureUnits),
        label: fc.oneof(fc.string(), fc.dictionary(fc.constantFrom('en', 'fr', 'ar', 'x'), fc.string())),
        year: fc.integer({min: 1890, max: 2110}),
        since: fc.integer({min: 1890, max: 2110}),
        qualifier: fc.constantFrom(...qualifiers),
        place: fc.string(),
        source: fc.string({minLength: 1}),
        sourceUrl: fc.webUrl(),
        caveat: fc.constantFrom('estimate', 'older inflation', 'own words'),
        series: fc.array(fc.record({year: fc.integer({min: 1890, max: 2110}), value: fc.double()}), {maxLength: 3}),
      },
      {requiredKeys: ['id', 'value', 'unit', 'label', 'year', 'source', 'sourceUrl']},
    )
    .map((record) => ({...record})),
);

suite('the built file holds feeds to the schema as the source does', () => {
  teardown(close);

  interface Told {
    readonly figure?: unknown;
    readonly reason?: string;
  }

  /**
   * What the built file says of records: the figure of each, or the paths of what is wrong in it. Each record is a feed of its own, so
   * that each has its own warning; a page says a hundred things at most.
   */
  async function asked(records: readonly unknown[]): Promise<unknown[]> {
    const answers: unknown[] = [];
    for (let from = 0; from < records.length; from += 45) {
      const some = records.slice(from, from + 45).map((record) => JSON.stringify({version: 1, figures: [record]}));
      const page = await open({
        body: '',
        files: Object.fromEntries(
          some.map((body, index) => [`${index}.json`, {body, headers: {'content-type': 'application/json'}}]),
        ),
      });
      const told = await Promise.all(
        some.map(async (text, index) => {
          const stat = page.document.createElement('trafficking-stat');
          const [record] = (JSON.parse(text) as {figures: [{id?: unknown} | null]}).figures;
          const id = record && typeof record === 'object' ? record.id : undefined;
          // By property: a property takes any id.
          Object.assign(stat, {feed: `${index}.json`, figure: id});
          page.document.body.append(stat);
          return Promise.race([event(stat, 'july30-figure'), event(stat, 'july30-figure-error')]) as unknown as Promise<Told>;
        }),
      );
      const {warnings, errors} = page.window.watched;
      assert.deepEqual(errors, []);
      told.forEach(({figure}, index) => {
        const address = new URL(`${index}.json`, page.document.baseURI).href;
        const warning = warnings.find((text) => text.includes(`the feed ${address} has`));
        answers.push(figure ? {figure} : {problems: /such as (.*)\.$/.exec(warning ?? 'no warning')?.[1]});
      });
      page.frame.remove();
    }
    return answers;
  }

  /** What the source says of the same. */
  function expected(record: unknown): unknown {
    const {figure, problems} = parseFigure(JSON.parse(JSON.stringify(record ?? null)));
    if (figure) return {figure};
    const paths = problems.map((path) => `figures.0.${path}`);
    return {problems: paths.slice(0, 8).join(', ')};
  }

  test('a table of every field with odd values', async () => {
    const answers = await asked(table);
    assert.deepEqual(answers, table.map(expected));
    const good = answers.filter((answer) => 'figure' in (answer as object));
    assert.isAbove(good.length, 20);
    assert.isAbove(answers.length - good.length, 200);
  });

  test('figures made at random, right and nearly right', async () => {
    const seed = Date.now();
    const records = fc.sample(nearly, {seed, numRuns: 300});
    const answers = await asked(records);
    records.forEach((record, index) =>
      assert.deepEqual(answers[index], expected(record), `seed ${seed}, record ${index}: ${JSON.stringify(record)}`),
    );
  });

  test('several bad records, named together in one warning', async () => {
    const records = [helped, {...helped, id: 'a', year: 'x'}, {...helped, id: 'b', series: [{year: 2020, value: 1}, {}]}, 7];
    const page = await open({
      body: '<trafficking-stat feed="f.json" figure="helped"></trafficking-stat>',
      files: {'f.json': {body: feedOf(...records), headers: {'content-type': 'application/json'}}},
    });
    const [stat] = elementsOf(page.document);
    if (!stat!.shadowRoot.querySelector('.large')) await event(stat!, 'july30-figure');
    assert.deepEqual(page.window.watched.warnings, [
      `july30: the feed ${new URL('f.json', page.document.baseURI).href} has records that are left out, such as figures.1.year, figures.2.series.1.year, figures.2.series.1.value, figures.3.figure.`,
    ]);
  });
});
