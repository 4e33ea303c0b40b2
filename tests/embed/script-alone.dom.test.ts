import {assert} from 'chai';
import {close, elementsOf, event, open, type Opened, script, watch} from '../e2e/open.js';
import {seen} from '../elements/mount.js';
import {made, order, quiet, settled} from './page.js';

suite('script alone', () => {
  teardown(close);

  const asking = (attributes: string) => `<script src="july30.js" ${attributes}></script>`;

  test('the element follows its script, with the settings of the script', async () => {
    const page = await open({
      head: watch,
      body: `<p>Before</p>${asking('data-july30="countdown" data-precision="hour" data-time-zone="UTC" lang="fr"')}<p>After</p>`,
    });
    assert.equal(order(page), 'p script world-day-countdown p');
    assert.deepEqual(made(page), ['world-day-countdown data-precision=hour data-time-zone=UTC lang=fr']);
    assert.include(seen(elementsOf(page.document)[0]!.shadowRoot), 'heures');
    assert.deepEqual(page.window.watched, quiet);
  });

  const habits: [habit: string, head: string, body: string, expected: string][] = [
    ['async', '', `<p></p>${asking('async data-july30="stat"')}`, 'p script trafficking-stat'],
    ['deferred', '', `<p></p>${asking('defer data-july30="stat"')}`, 'p script trafficking-stat'],
    ['made a module', '', `<p></p>${asking('type="module" data-july30="stat"')}`, 'p script trafficking-stat'],
    ['moved into the head', asking('data-july30="stat"'), '<p></p>', 'trafficking-stat p'],
    ['moved into the head and deferred', asking('defer data-july30="stat"'), '<p></p>', 'trafficking-stat p'],
    ['moved to the end of the body', '', `<p></p>${asking('data-july30="stat"')}`, 'p script trafficking-stat'],
    ['its attributes without quotes', '', '<p></p><script data-july30=stat src=july30.js></script>', 'p script trafficking-stat'],
    [
      'its attributes in other quotes',
      '',
      "<p></p><script src='july30.js' data-july30='stat'></script>",
      'p script trafficking-stat',
    ],
    ['in capitals', '', '<p></p><SCRIPT SRC="july30.js" DATA-JULY30="Stat"></SCRIPT>', 'p script trafficking-stat'],
    ['typographic quotes', '', `<p></p>${asking('data-july30="“stat”"')}`, 'p script trafficking-stat'],
    ['the tag for the short name', '', `<p></p>${asking('data-july30="trafficking-stat"')}`, 'p script trafficking-stat'],
    ['its settings in its query', '', '<p></p><script src="july30.js?july30=stat"></script>', 'p script trafficking-stat'],
    [
      'a version in its query',
      '',
      '<p></p><script src="july30.js?ver=6.1" data-july30="stat"></script>',
      'p script trafficking-stat',
    ],
    [
      'concatenated, in strict mode',
      '',
      '<p></p><script src="bundle.js" data-july30="stat"></script>',
      'p script trafficking-stat',
    ],
    ['without an address, its text inside', script, '<p></p><script data-july30="stat"></script>', 'p script trafficking-stat'],
  ];

  for (const [habit, head, body, expected] of habits) {
    test(`an optimiser's habits: ${habit}`, async () => {
      const page = await open({head: watch + head, body});
      assert.equal(order(page), expected);
      assert.include(seen(elementsOf(page.document)[0]!.shadowRoot), '27.6\u00a0million');
      assert.deepEqual(page.window.watched, quiet);
    });
  }

  const waiting = '<script type="text/plain" src="july30.js" data-july30="countdown"></script>';

  test('one that waits for consent is nothing until it runs', async () => {
    const page = await open({head: watch + script, body: `<p></p>${waiting}<p></p>`});
    assert.deepEqual(made(page), []);
    const held = page.document.querySelector('[type="text/plain"]')!;
    const agreed = page.document.createElement('script');
    agreed.dataset['july30'] = 'countdown';
    agreed.src = 'july30.js';
    const ran = event(agreed, 'load');
    held.replaceWith(agreed);
    await ran;
    await settled(page);
    assert.equal(order(page), 'p script world-day-countdown p');
    assert.deepEqual(page.window.watched, quiet);
  });

  test('one that a consent manager copies into the head puts the element where it was written', async () => {
    const page = await open({head: watch, body: `<p></p>${waiting}<p></p>`});
    const agreed = page.document.createElement('script');
    agreed.dataset['july30'] = 'countdown';
    agreed.src = 'july30.js';
    const ran = event(agreed, 'load');
    page.document.head.append(agreed);
    await ran;
    await settled(page);
    assert.equal(order(page), 'p script world-day-countdown p');
    assert.deepEqual(page.window.watched, quiet);
  });

  test('in the hidden box of a tag manager it counts as in the head', async () => {
    const box = `<div style="display:none;visibility:hidden"><script src="july30.js?july30=blue-heart&placement=top"></script></div>`;
    const page = await open({head: watch, body: `<p></p>${box}`});
    assert.equal(order(page), 'blue-heart-banner p div');
    assert.deepEqual(page.window.watched, quiet);
  });

  test('in any other box that is not shown it says so, and stays', async () => {
    const page = await open({head: watch, body: `<p></p><div hidden>${asking('data-july30="stat"')}</div>`});
    assert.equal(order(page), 'p div');
    assert.deepEqual(made(page), ['trafficking-stat']);
    assert.deepEqual(page.window.watched.warnings, [
      'july30: a script with data-july30 is in a box that is not shown; write it where its element should be.',
    ]);
  });

  test('executed twice', async () => {
    const page = await open({head: watch, body: asking('data-july30="stat"')});
    const again = page.document.createElement('script');
    again.src = 'july30.js';
    const ran = event(again, 'load');
    page.document.head.append(again);
    await ran;
    assert.equal(order(page), 'script trafficking-stat');
    assert.deepEqual(page.window.watched, quiet);
  });

  test('late, put into a page by a tag manager', async () => {
    const page = await open({head: watch, body: '<p></p>'});
    const late = page.document.createElement('script');
    late.src = 'july30.js';
    late.dataset['july30'] = 'countdown';
    const ran = event(late, 'load');
    page.document.body.append(late);
    await ran;
    await settled(page);
    assert.equal(order(page), 'p script world-day-countdown');
    assert.deepEqual(page.window.watched, quiet);
  });

  test('settings in the query; an attribute of the tag wins', async () => {
    const page = await open({
      head: watch,
      body: '<script src="july30.js?july30=countdown&precision=hour&time-zone=UTC&onclick=alert()&utm_source=x" data-precision="minute"></script>',
    });
    assert.deepEqual(made(page), ['world-day-countdown data-precision=minute data-time-zone=UTC data-onclick=alert()']);
    assert.deepEqual(page.window.watched, quiet);
  });

  test('several on a page, each once', async () => {
    const page = await open({
      head: watch,
      body: asking('data-july30="countdown"') + asking('data-july30="stat"') + asking('data-july30="stat" data-figure="children"'),
    });
    assert.equal(order(page), 'script world-day-countdown script trafficking-stat script trafficking-stat');
    assert.deepEqual(page.window.watched, quiet);
  });

  test('several in the head stand in their order at the top', async () => {
    const page = await open({
      head: watch + asking('data-july30="blue-heart"') + asking('data-july30="countdown"') + asking('data-july30="stat"'),
      body: '<main></main>',
    });
    assert.equal(order(page), 'blue-heart-banner world-day-countdown trafficking-stat main');
  });

  test('two banners with equal settings are one, whoever wrote them', async () => {
    const page = await open({
      head: watch + asking('data-july30="blue-heart" data-placement="top"'),
      body: `<main></main>${asking('data-july30="blue-heart" data-placement="top"')}${asking('data-july30="blue-heart"')}`,
    });
    assert.deepEqual(made(page), ['blue-heart-banner data-placement=top', 'blue-heart-banner']);

    const written = await open({
      head: watch,
      body: `<blue-heart-banner placement="top"></blue-heart-banner>${asking('data-july30="blue-heart" data-placement="top"')}`,
    });
    assert.deepEqual(made(written), ['blue-heart-banner placement=top']);
  });

  test('in the head, at the bottom edge: the end of the body, where it can stick', async () => {
    const page = await open({
      head: watch + asking('data-july30="blue-heart" data-placement="bottom"'),
      body: '<main style="height: 3000px"></main><footer></footer>',
    });
    assert.equal(order(page), 'main footer blue-heart-banner');
    const {bottom} = elementsOf(page.document)[0]!.shadowRoot.querySelector('[part="base"]')!.getBoundingClientRect();
    assert.equal(Math.round(bottom), 600, 'in sight at the lower edge');
  });

  const cells: [body: string, style: string][] = [
    ['a grid of rows', 'display: grid; grid-template-rows: auto 1fr auto; min-height: 200px'],
    ['a grid of columns', 'display: grid; grid-template-columns: 240px 1fr'],
    ['a flex row', 'display: flex'],
  ];
  /** As a style sheet that is loaded without holding up the page. */
  const lateStyle = `<script>addEventListener('DOMContentLoaded', () => document.querySelector('style').media = 'all')</script>`;
  for (const [name, style] of cells)
    for (const late of [false, true])
      test(`where the body is ${name}, the page's own items keep their places${late ? ', also when its style comes late' : ''}`, async () => {
        const sheet = `<style${late ? ' media="not all"' : ''}>html { color: black } body { margin: 0; font: 20px monospace; color: green; ${style} }</style>`;
        const items = '<header>Header</header><main>Main</main><footer>Footer</footer>';
        const sizes = ({document}: Opened) =>
          [...document.body.children].map((item) => item.getBoundingClientRect()).map(({width, height}) => [width, height]);
        const own = await open({head: sheet.replace(' media="not all"', ''), body: items});
        const expected = sizes(own);
        close();
        const page = await open({
          head: watch + sheet + asking('data-july30="blue-heart"') + asking('data-july30="countdown"') + (late ? lateStyle : ''),
          body: items,
        });
        await settled(page);
        assert.deepEqual(sizes(page), expected);
        assert.deepEqual(
          [...page.document.documentElement.children].map(({localName}) => localName),
          ['head', 'blue-heart-banner', 'world-day-countdown', 'body'],
        );
        const {fontSize, fontFamily, color} = page.window.getComputedStyle(elementsOf(page.document)[1]!);
        assert.deepEqual([fontSize, fontFamily, color], ['20px', 'monospace', 'rgb(0, 128, 0)']);
        assert.lengthOf(elementsOf(page.document), 2);
        assert.deepEqual(page.window.watched, quiet);
      });

  test('a page that changes its body gets back what the head asks for, and no more', async () => {
    const page = await open({head: watch + asking('data-july30="blue-heart"'), body: '<main></main>'});
    const {document} = page;
    const kept = document.body.cloneNode(true);
    const next = document.createElement('body');
    next.innerHTML = '<article></article>';
    document.body.replaceWith(next);
    await settled(page);
    assert.equal(order(page), 'blue-heart-banner article');
    // As Turbo does when a visitor goes back: the body that it had kept by cloning.
    document.body.replaceWith(kept);
    await settled(page);
    assert.equal(order(page), 'blue-heart-banner main');
    elementsOf(document)[0]!.remove();
    document.body.append('something new');
    await settled(page);
    assert.equal(order(page), 'main', 'what a page takes away stays away');
    assert.deepEqual(page.window.watched, quiet);
  });

  test('a clone of a part of the page is not doubled', async () => {
    const page = await open({head: watch, body: `<main>${asking('data-july30="countdown" data-precision="hour"')}</main>`});
    page.document.body.append(page.document.querySelector('main')!.cloneNode(true));
    await settled(page);
    assert.lengthOf(elementsOf(page.document), 2);
    for (const main of page.document.querySelectorAll('main'))
      assert.deepEqual(
        [...main.children].map(({localName}) => localName),
        ['script', 'world-day-countdown'],
      );
  });

  test('an unknown name gets one warning that says what to write', async () => {
    const page = await open({head: watch, body: asking('data-july30="counter"') + asking('data-july30="counter"')});
    assert.deepEqual(made(page), []);
    assert.deepEqual(page.window.watched.warnings, [
      'july30: <script> data-july30="counter" is not understood; write blue-heart, countdown, stat.',
    ]);
  });
});

suite('the script’s own query is the site owner’s', () => {
  teardown(close);

  const asking = (query: string) => `<script src="july30.js?july30=${query}"></script>`;

  const cases: [query: string, expected: string][] = [
    ['stat&feed=/f.json?lang=en', 'trafficking-stat data-feed=/f.json?lang=en'],
    ['countdown&precision=hour#v1', 'world-day-countdown data-precision=hour'],
    ['countdown&theme=a%26b%20c+d%23', 'world-day-countdown data-theme=a&b c d#'],
    [
      'blue-heart&placement=top&lang=fr&href=https%3A%2F%2Fa.example%2F%3Fx%3D1',
      'blue-heart-banner data-placement=top lang=fr data-href=https://a.example/?x=1',
    ],
    [
      'stat&value=12&label=x&unit=people&year=2020&source=s&source-url=https://a.example',
      'trafficking-stat data-value=12 data-label=x data-unit=people data-year=2020 data-source=s data-source-url=https://a.example',
    ],
  ];
  for (const [query, expected] of cases)
    test(query, async () => {
      const page = await open({head: watch, body: asking(query)});
      assert.deepEqual(made(page), [expected]);
      assert.deepEqual(page.window.watched.errors, []);
    });
});
