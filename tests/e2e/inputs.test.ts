import {assert} from 'chai';
import fc from 'fast-check';
import {feedOf, helped} from '../figures/feeds.js';
import {seen} from '../elements/mount.js';
import {close, elementsOf, event, finished, open, type Opened, script, tags, watch} from './open.js';
import {assertHarmless} from './shown.js';
import {tried} from './tried.js';

const {feeds: feedCount, sequences} = tried;
const batch = 500;

/** The elements as a site would write them, each with something to see from every setting that shows. */
const right = {
  'trafficking-stat':
    'value="1200" label="people helped" unit="people" qualifier="about" year="2024" since="2019" place="Belgium" source="A ministry" source-url="https://example.org/report" caveat="estimate" lang="en"',
  'blue-heart-banner': 'href="https://example.org/act" link-text="Act now" helpline="US" dismissible time-zone="UTC" lang="en"',
  'world-day-countdown': 'time-zone="Europe/Paris" precision="hour" href="https://example.org/day" calendar lang="en"',
} as const;

type Tag = keyof typeof right;
type Element30 = ReturnType<typeof elementsOf>[number];

const markup = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "' onload='alert(1)",
  '<svg/onload=alert(1)>',
  '</p><iframe srcdoc="<script>alert(1)</script>">',
  '<!--<slot>-->',
  '<template><style>*{display:none}</style></template>',
  '${alert(1)}',
  '{value}{label}{time}',
  '*[{n}]*',
  '<?lit$123$>',
  '&lt;b&gt;',
  ']]>',
];

const addresses = [
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0000javascript:alert(1)',
  '\u0001 javascript:alert(1)',
  'javascript\u200b:alert(1)',
  'javascript&colon;alert(1)',
  'javascript:https://example.org/',
  'javascript://example.org/%0aalert(1)',
  'view-source:javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'tel:+1',
  'mailto:a@b',
  'ftp://example.org/',
  'https://user:password@example.org/',
  '//example.org/x',
  'https:example.org',
  'http://[',
  'https://exa mple.org/',
  'https://example.org/"onclick="alert(1)',
  '\\\\example.org',
  '?q',
  '#top',
  'about:blank',
  'filesystem:https://example.org/',
];

const words = [
  ...[
    'day',
    'hour',
    'second',
    'UTC',
    'Europe/Paris',
    'Nowhere/City',
    'local',
    'top',
    'bottom',
    'inline',
    '07-01',
    '2027-07-01',
    '13-40',
  ],
  ...[
    'false',
    'no',
    '0',
    '',
    ' ',
    'US',
    'uk',
    'IE',
    'XX',
    '30',
    '366',
    '-1',
    '1e9',
    'NaN',
    'Infinity',
    '1,200',
    '99999999999999999999',
  ],
  ...['children', 'profits', '__proto__', 'constructor', 'toString', 'number', 'pictogram', 'trend', 'percent', 'usd', 'people'],
  ...['estimate older', 'null', 'undefined', '[object Object]', '“hour”', 'zh-Hant', 'ar', 'C', 'x_y', 'en-u-nu-arab', 'i-klingon'],
  ...[
    '\ud800',
    '\udc00\ud800',
    'a\ud800b',
    '\u202eoverride\u202d',
    '\u2066isolate',
    '\u200f\u061c',
    '\ufeff',
    '\u0000',
    '\u0007\u001b[31m',
  ],
  ...['\u2028\u2029', '\ufffe\uffff', 'e\u0301'.repeat(50), '👩‍👩‍👧‍👦', '\u0000'.repeat(100), '-'.repeat(1000)],
];

const text = fc.oneof(
  {weight: 3, arbitrary: fc.constantFrom(...words)},
  {weight: 2, arbitrary: fc.constantFrom(...addresses)},
  {weight: 2, arbitrary: fc.constantFrom(...markup)},
  {weight: 2, arbitrary: fc.string({unit: 'binary', maxLength: 20})},
  // Any code units, so halves of surrogate pairs too.
  {
    weight: 1,
    arbitrary: fc.array(fc.integer({min: 0, max: 0xffff}), {maxLength: 12}).map((units) => String.fromCharCode(...units)),
  },
);

/** What frameworks give as properties. */
const value: fc.Arbitrary<unknown> = fc.oneof(
  text,
  fc.constantFrom(undefined, null, 0, -1, 1.5, NaN, true, false, [], {}, ['a'], new Date(0), 2n ** 70n),
);

interface Step {
  readonly how: 'attribute' | 'data' | 'property' | 'remove' | 'lang' | 'move' | 'text';
  /** Which of the element's settings, as a number to be taken modulo how many there are. */
  readonly which: number;
  readonly text: string;
  readonly value: unknown;
}

const step: fc.Arbitrary<Step> = fc.record({
  how: fc.constantFrom('attribute', 'attribute', 'attribute', 'data', 'property', 'property', 'remove', 'lang', 'move', 'text'),
  which: fc.nat(100),
  text,
  value,
});

interface Sequence {
  readonly tag: Tag;
  /** Whether it starts from an element that is written well. */
  readonly fromRight: boolean;
  readonly before: readonly Step[];
  readonly after: readonly Step[];
}

const sequence: fc.Arbitrary<Sequence> = fc.record({
  tag: fc.constantFrom(...tags),
  fromRight: fc.boolean(),
  before: fc.array(step, {maxLength: 3}),
  after: fc.array(step, {maxLength: 4}),
});

/** The settings of an element, all of them, as it observes them itself. */
const settingsOf = ({window}: Opened, tag: Tag): string[] =>
  (window.customElements.get(tag) as unknown as {observedAttributes: string[]}).observedAttributes.filter(
    (name) => !name.startsWith('data-'),
  );

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function take(element: Element, settings: readonly string[], {how, which, text, value}: Step): void {
  const name = settings[which % settings.length]!;
  if (how === 'attribute') element.setAttribute(name, text);
  else if (how === 'data') element.setAttribute('data-' + name, text);
  else if (how === 'property') (element as unknown as Record<string, unknown>)[camel(name)] = value;
  else if (how === 'remove') element.removeAttribute(name);
  else if (how === 'lang') element.setAttribute('lang', text);
  else if (how === 'text') element.textContent = text;
  else element.parentNode?.appendChild(element);
}

/** All that our templates are made of. */
const made = new Set(
  'a b bdi button cite details div p path rect line circle polyline polygon g section slot span summary svg table tbody th td tr br text title'.split(
    ' ',
  ),
);

/** What stands in an element and should not: other elements than ours, attributes that run or load something, addresses not allowed. */
function injected(element: Element30): string[] {
  return [...element.shadowRoot.querySelectorAll('*')].flatMap((inner) => {
    const wrong = made.has(inner.localName) ? [] : [inner.outerHTML];
    for (const {name, value} of inner.attributes) {
      if (/^on|^style$|^srcdoc$|^src$|^action$|^formaction$|^target$/.test(name)) wrong.push(`${name}=${value}`);
      if (/href/.test(name) && !/^(https?:\/\/|tel:\+?[\d-]+$)/.test(value)) wrong.push(`${name}=${value}`);
    }
    if (inner.localName === 'a' && !/^(https?|tel):$/.test((inner as HTMLAnchorElement).protocol)) wrong.push(inner.outerHTML);
    return wrong;
  });
}

/** Sets an element right: only the attributes a site wrote, and no property that code has set. */
function setRight(page: Opened, element: Element30, settings: readonly string[]): void {
  const box = page.document.createElement('div');
  box.innerHTML = `<p ${right[element.localName as Tag]}></p>`;
  for (const {name} of [...element.attributes]) element.removeAttribute(name);
  // The next change of an attribute counts, whatever property was set before.
  for (const name of settings) {
    element.setAttribute(name, 'x');
    element.removeAttribute(name);
  }
  for (const {name, value} of box.firstElementChild!.attributes) element.setAttribute(name, value);
  element.replaceChildren();
}

suite('the built file, given anything as a setting', () => {
  teardown(close);

  test(`${sequences} sequences of settings, before and after the upgrade, and right again`, async () => {
    const seed = Date.now() >>> 0;
    console.log(`inputs: ${sequences} sequences, seed ${seed}`);
    const tried = fc.sample(sequence, {seed, numRuns: sequences});
    for (let from = 0; from < sequences; from += batch) {
      const page = await open({head: watch, body: ''});
      const {document} = page;
      // Settings are asked of another page, as this one has no script yet.
      const known = await open({body: ''});
      const settings = Object.fromEntries(tags.map((tag) => [tag, settingsOf(known, tag)])) as Record<Tag, string[]>;
      known.frame.remove();
      const some = tried.slice(from, from + batch);
      const elements = some.map(({tag, fromRight, before}) => {
        const box = document.createElement('div');
        box.innerHTML = `<${tag} ${fromRight ? right[tag] : ''}></${tag}>`;
        const element = box.firstElementChild as Element30;
        document.body.append(box);
        for (const each of before) take(element, settings[tag], each);
        return element;
      });
      const late = document.createElement('script');
      late.src = 'july30.js';
      const ran = event(late, 'load');
      document.head.append(late);
      await ran;
      await finished(page);
      const check = (when: string) =>
        elements.forEach((element, index) => {
          const wrong = injected(element);
          if (wrong.length > 0) assert.fail(`seed ${seed}, sequence ${from + index}, ${when}: ${wrong.join(' ')}`);
        });
      check('before');
      some.forEach(({tag, after}, index) => after.forEach((each) => take(elements[index]!, settings[tag], each)));
      await finished(page);
      check('after');
      for (const element of elements) setRight(page, element, settings[element.localName as Tag]);
      await finished(page);
      const shown = new Map<string, string>();
      for (const tag of tags) {
        document.body.insertAdjacentHTML('beforeend', `<${tag} ${right[tag]}></${tag}>`);
        const model = document.body.lastElementChild as Element30;
        await model.updateComplete;
        shown.set(tag, seen(model.shadowRoot));
        assert.isAbove(shown.get(tag)!.length, 20);
      }
      elements.forEach((element, index) =>
        assert.equal(seen(element.shadowRoot), shown.get(element.localName), `seed ${seed}, sequence ${from + index}`),
      );
      const {errors} = page.window.watched;
      assert.equal([...errors].join(), '', `seed ${seed}, sequences from ${from}`);
      page.frame.remove();
    }
  }).timeout(240_000);

  for (const [name, value] of [
    ['letters', 'x'.repeat(2 ** 20)],
    ['spaces between two letters', `x${' '.repeat(2 ** 20)}x`],
    ['markup', '<b onclick=alert(1)>'.repeat(2 ** 16)],
    ['digits', '1'.repeat(2 ** 20)],
    ['holes', '{label}'.repeat(2 ** 17)],
  ] as const) {
    test(`a megabyte of ${name} in each setting, one by one`, async () => {
      const page = await open({body: ''});
      const {document} = page;
      for (const tag of tags) {
        for (const setting of [...settingsOf(page, tag), 'lang']) {
          document.body.innerHTML = `<${tag} ${right[tag]}></${tag}>`;
          const element = document.body.firstElementChild as Element30;
          // A megabyte that is laid out is the page's own wish; here it is taken, not drawn.
          document.body.style.display = 'none';
          element.setAttribute(setting, value);
          await element.updateComplete;
          assert.deepEqual(injected(element), [], setting);
          element.removeAttribute(setting);
          await element.updateComplete;
        }
      }
      assertHarmless(page);
      for (const warning of page.window.watched.warnings) assert.isBelow(warning.length, 1000);
    });
  }
});

const damage = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      ' ',
      'null',
      '[]',
      '{}',
      '7',
      '"text"',
      'true',
      '{"version": 1}',
      '{"version": 1, "figures": {}}',
      '{"version": 2, "figures": []}',
    ],
    ...[
      '{"version": "1", "figures": []}',
      '<!doctype html><p>Not found',
      '{"version": 1, "figures": [',
      '\u0000',
      '['.repeat(100_000),
    ],
    ...[`{"version": 1, "figures": ${'['.repeat(5000)}${']'.repeat(5000)}}`, '{"__proto__": {"version": 1, "figures": []}}'],
    ...[
      '\ufeff' + feedOf(helped),
      feedOf(helped).replace('{', '{"version": 2,'),
      feedOf(helped, helped),
      feedOf(...Array<object>(500).fill(helped)),
    ],
  ),
  // The good feed with something cut out, put in, or said twice.
  fc.record({at: fc.nat(), length: fc.nat(40), put: text}).map(({at, length, put}) => {
    const good = feedOf(helped);
    const from = at % good.length;
    return good.slice(0, from) + put + good.slice(from + length);
  }),
  // The good record with a field that says something else.
  fc
    .record({
      field: fc.constantFrom(...Object.keys(helped), 'caveat', 'place', 'since', 'series', '__proto__', 'constructor'),
      value: fc.oneof(text, fc.jsonValue()),
    })
    .map(
      ({field, value}) =>
        `{"version": 1, "figures": [${JSON.stringify(helped).replace(/\}$/, '')}, ${JSON.stringify(field)}: ${JSON.stringify(value)}}]}`,
    ),
);

suite('the built file, given anything as a feed', () => {
  teardown(close);

  test(`${feedCount} feeds: nothing thrown, nothing injected, one event for each`, async () => {
    const seed = Date.now() >>> 0;
    console.log(`inputs: ${feedCount} feeds, seed ${seed}`);
    const feeds = fc.sample(damage, {seed, numRuns: feedCount});
    for (let from = 0; from < feeds.length; from += 40) {
      const some = feeds.slice(from, from + 40);
      const files = Object.fromEntries(
        some.map((body, index) => [
          `${index}.json`,
          {body, headers: {'content-type': index % 2 ? 'application/json' : 'text/plain'}},
        ]),
      );
      const page = await open({head: watch + script, body: '', files});
      const told: string[] = [];
      for (const type of ['july30-figure', 'july30-figure-error'])
        page.document.addEventListener(type, ({target}) => told.push((target as Element).getAttribute('feed')!));
      const answers = some.map((_, index) => {
        const stat = page.document.createElement('trafficking-stat');
        stat.setAttribute('feed', `${index}.json`);
        stat.setAttribute('figure', 'helped');
        stat.innerHTML = '<p class="fallback">the fallback</p>';
        const answer = Promise.race([event(stat, 'july30-figure'), event(stat, 'july30-figure-error')]);
        page.document.body.append(stat);
        return answer;
      });
      await Promise.all(answers);
      await finished(page);
      elementsOf(page.document).forEach((stat, index) => {
        const why = `seed ${seed}, feed ${from + index}: ${some[index]!.slice(0, 500)}`;
        assert.deepEqual(injected(stat), [], why);
        const large = stat.shadowRoot.querySelector('.large');
        const fallback = stat.querySelector('.fallback')!.getClientRects().length;
        assert.equal(fallback, large ? 0 : 1, why);
        // Never a figure without its source.
        if (large) assert.match(stat.shadowRoot.querySelector<HTMLAnchorElement>('[part="source"]')!.href, /^https?:/, why);
      });
      assert.sameMembers(
        told,
        some.map((_, index) => `${index}.json`),
      );
      assertHarmless(page);
      page.frame.remove();
    }
  });
});

suite('the built file, given anything as words', () => {
  teardown(close);

  test('languages that are none, and words that are no words', async () => {
    const page = await open({body: tags.map((tag) => `<${tag} ${right[tag]}></${tag}>`).join('')});
    const {july30} = page.window;
    const add = july30.addMessages as unknown as (...given: unknown[]) => void;
    for (const lang of [undefined, null, 7, {}, '', 'x_y', 'en', 'de', '\ud800', 'x'.repeat(2 ** 20)])
      for (const words of [
        undefined,
        null,
        7,
        'text',
        [],
        {},
        {learnMore: 7},
        {learnMore: null},
        {units: 'x'},
        {units: {day: null}},
        {today: {}},
      ])
        add(lang, words);
    await finished(page);
    add('en', {learnMore: '<img src=x onerror=alert(1)>', message: '"><script>alert(1)</script>'});
    await finished(page);
    for (const element of elementsOf(page.document)) assert.deepEqual(injected(element), []);
    assertHarmless(page);
  });
});
