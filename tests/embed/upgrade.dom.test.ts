import {assert} from 'chai';
import {upgradeEmbeds} from '../../src/embed/upgrade.js';
import {close, elementsOf, event, finished, open, type Opened, script, tags, watch} from '../e2e/open.js';
import {seen} from '../elements/mount.js';

const javascript = {'content-type': 'text/javascript'};
const fallback = '30 July <a class="fallback" href="https://www.un.org/en/observances/end-human-trafficking-day">World Day</a>';
const quiet = {warnings: [], errors: [], violations: []};

/** The elements of ours as they were made, without what they contain: `world-day-countdown data-precision=hour`. */
const made = ({document}: Opened): string[] =>
  elementsOf(document).map(({localName, attributes}) =>
    [localName, ...[...attributes].map(({name, value}) => `${name}=${value}`)].join(' '),
  );

/** The order of what stands in the body, without scripts' texts and white space. */
const order = ({document}: Opened): string => [...document.body.children].map(({localName}) => localName).join(' ');

/** Lets mutation observers run, and the elements finish. */
const settled = async (page: Opened): Promise<void> => {
  await Promise.resolve();
  await finished(page);
};

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
    ['run by another script', script, '<p></p><script type="text/plain" data-july30="stat"></script>', 'p script trafficking-stat'],
  ];

  for (const [habit, head, body, expected] of habits) {
    test(`an optimiser's habits: ${habit}`, async () => {
      const page = await open({head: watch + head, body});
      assert.equal(order(page), expected);
      assert.include(seen(elementsOf(page.document)[0]!.shadowRoot), '27.6 million');
      assert.deepEqual(page.window.watched, quiet);
    });
  }

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
    const {bottom} = elementsOf(page.document)[0]!.getBoundingClientRect();
    assert.equal(Math.round(bottom), 600, 'in sight at the lower edge');
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

suite('placeholders', () => {
  teardown(close);

  const holder = (tag: string, attributes = 'data-july30="countdown"', inside = fallback) =>
    `<${tag} class="theirs" ${attributes}>${inside}</${tag}>`;

  for (const tag of ['div', 'p', 'span', 'section', 'blockquote', 'li', 'td'])
    test(`<${tag}> stays, and what it contained is the fallback`, async () => {
      const inner = holder(tag);
      const page = await open({
        head: watch + script,
        body: tag === 'td' ? `<table><tr>${inner}</tr></table>` : inner,
      });
      const [element] = elementsOf(page.document);
      const place = element!.parentElement!;
      assert.deepEqual([place.localName, place.className], [tag, 'theirs']);
      assert.lengthOf(place.childNodes, 1);
      assert.equal(element!.innerHTML, fallback);
      assert.lengthOf(page.document.querySelector('.fallback')!.getClientRects(), 0);
      assert.match(seen(element!.shadowRoot), /\d+ days/);
      assert.deepEqual(page.window.watched, quiet);
    });

  test('each element, with its settings, by short name and by tag', async () => {
    const page = await open({
      head: watch + script,
      body: [
        holder('div', 'data-july30="stat" data-figure="children" data-view="pictogram"'),
        holder('div', 'data-july30=" Blue-Heart " data-helpline="US" data-wp-context="x"'),
        holder(
          'div',
          'data-july30="world-day-countdown" data-precision="hour" lang="es" id="theirs" style="color: red" onclick="1"',
        ),
      ].join(''),
    });
    assert.deepEqual(made(page), [
      'trafficking-stat data-figure=children data-view=pictogram',
      'blue-heart-banner data-helpline=US data-wp-context=x',
      'world-day-countdown data-precision=hour lang=es',
    ]);
    const [stat, banner, countdown] = elementsOf(page.document).map(({shadowRoot}) => seen(shadowRoot));
    assert.include(stat, '38%');
    assert.include(banner, '1-888-373-7888');
    assert.include(countdown, 'horas');
    assert.isNotEmpty(page.document.querySelector('blue-heart-banner .fallback')!.getClientRects(), 'the message');
    assert.deepEqual(page.window.watched, quiet);
  });

  test('those that arrive later, and those that get the attribute later', async () => {
    const page = await open({head: watch + script, body: '<main></main>'});
    const main = page.document.querySelector('main')!;
    main.innerHTML = `<section><div>${holder('div')}</div></section>`;
    await settled(page);
    assert.deepEqual(made(page), ['world-day-countdown']);
    main.innerHTML = '<div></div>';
    await settled(page);
    main.querySelector('div')!.setAttribute('data-july30', 'stat');
    await settled(page);
    assert.deepEqual(made(page), ['trafficking-stat']);
    assert.deepEqual(page.window.watched, quiet);
  });

  test('clones, and a page that comes back from a cache of clones, have one each', async () => {
    const page = await open({head: watch + script, body: holder('div')});
    page.document.body.append(page.document.querySelector('.theirs')!.cloneNode(true));
    await settled(page);
    assert.lengthOf(elementsOf(page.document), 2);
    page.document.body.replaceWith(page.document.body.cloneNode(true));
    await settled(page);
    assert.lengthOf(elementsOf(page.document), 2);
    for (const element of elementsOf(page.document)) {
      assert.match(seen(element.shadowRoot), /\d+ days/);
      assert.equal(element.innerHTML, fallback);
    }
  });

  test('one whose end has not come yet waits for it', async () => {
    const page = await open({head: '', body: ''});
    const {document} = page;
    // The one way to have a parser wait in the middle of an element. An opened document has the opener's address.
    const write = (text: string): void => {
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      document.write(text);
    };
    document.open();
    write(`<!doctype html><body><script src="${page.address}july30.js"></script>`);
    await event(document.querySelector('script')!, 'load');
    write('<div data-july30="countdown"><b>30 July</b> ');
    await Promise.resolve();
    assert.lengthOf(elementsOf(document), 0, 'more may come');
    write('<a href="/">World Day</a></div>');
    await Promise.resolve();
    write('<p>After</p>');
    await Promise.resolve();
    const [element] = elementsOf(document);
    assert.equal(element!.textContent, '30 July World Day', 'something follows, so it is complete');
    write('<div data-july30="stat">The last');
    await Promise.resolve();
    assert.lengthOf(elementsOf(document), 1, 'the end of the page may come');
    const complete = event(document, 'DOMContentLoaded');
    document.close();
    await complete;
    assert.equal(elementsOf(document)[1]!.textContent, 'The last');
  });

  test('nothing inside our own elements, in shadow roots or in templates; and never the whole page', async () => {
    const inside = holder('div', 'data-july30="stat"');
    const page = await open({
      html: `<!doctype html><html data-july30="stat"><head>${watch}${script}</head><body data-july30="stat">
        <blue-heart-banner>${inside}</blue-heart-banner><world-day-countdown data-july30="countdown">${inside}</world-day-countdown>
        <template>${inside}</template><section id="host"></section></body></html>`,
    });
    const root = page.document.getElementById('host')!.attachShadow({mode: 'open'});
    root.innerHTML = inside;
    page.document.body.append('more');
    await settled(page);
    assert.deepEqual(made(page), ['blue-heart-banner', 'world-day-countdown data-july30=countdown']);
    assert.lengthOf(root.querySelectorAll('trafficking-stat'), 0);
    assert.deepEqual(page.window.watched, quiet);
  });

  test('an unknown name keeps what stands there, and gets one warning', async () => {
    const page = await open({head: watch + script, body: holder('div', 'data-july30="banner"')});
    assert.deepEqual(made(page), []);
    assert.isNotEmpty(page.document.querySelector('.fallback')!.getClientRects());
    assert.deepEqual(page.window.watched.warnings, [
      'july30: <div> data-july30="banner" is not understood; write blue-heart, countdown, stat.',
    ]);
  });

  test('a page that breaks what we need hears one warning, and what stands there stays', async () => {
    const page = await open({
      head: `${watch}${script}<script src="breaks.js"></script>`,
      body: holder('div') + holder('div', 'data-july30="stat"'),
      files: {'breaks.js': {body: 'document.createElement = () => { throw new Error("broken"); };', headers: javascript}},
    });
    assert.deepEqual(made(page), []);
    assert.isNotEmpty(page.document.querySelector('.fallback')!.getClientRects());
    assert.deepEqual(page.window.watched, {
      ...quiet,
      warnings: ['july30: an element could not be put into the page. Error: broken'],
    });
  });
});

suite('links to embed pages', () => {
  teardown(close);

  const link = (path: string, attributes = '') =>
    `<a class="fallback" ${attributes} href="https://partner.example${path}">30 July</a>`;
  const countdown = link('/july30/embed/en/countdown.html');

  test('the element takes its place, in the language of the address, and the link is its fallback', async () => {
    const page = await open({
      head: watch + script,
      body: `<p>${link('/embed/fr/countdown.html?precision=hour&time-zone=UTC&utm_campaign=x#there', 'rel="nofollow" id="theirs"')}</p>`,
    });
    assert.deepEqual(made(page), ['world-day-countdown lang=fr data-precision=hour data-time-zone=UTC']);
    const [element] = elementsOf(page.document);
    assert.equal(element!.parentElement!.localName, 'p');
    assert.equal(element!.querySelector('a')!.id, 'theirs');
    assert.include(seen(element!.shadowRoot), 'heures');
    assert.lengthOf(page.document.querySelector('.fallback')!.getClientRects(), 0);
    assert.deepEqual(page.window.watched, quiet);
  });

  test('a figure’s own page shows that figure', async () => {
    const page = await open({head: watch + script, body: `<p>${link('/embed/es/children/stat.html?view=pictogram')}</p>`});
    assert.deepEqual(made(page), ['trafficking-stat data-figure=children lang=es data-view=pictogram']);
    assert.include(seen(elementsOf(page.document)[0]!.shadowRoot), '38\u00a0%');
  });

  const places: [name: string, body: string, upgraded: boolean][] = [
    ['alone in a paragraph', `<p>${countdown}</p>`, true],
    ['alone between line breaks, spaces and empty paragraphs', `<div><p>&nbsp;</p> ${countdown}<br><p><br></p></div>`, true],
    ['alone in emphasis', `<p><strong><em>${countdown}</em></strong></p>`, true],
    ['alone in a list item', `<ul><li>${countdown}</li></ul>`, true],
    ['alone in the body', countdown, true],
    ['a comment beside it', `<p><!-- wp:embed -->${countdown}</p>`, true],
    ['in a sentence', `<p>See ${countdown}</p>`, false],
    ['in a sentence, in emphasis', `<p>See <strong>${countdown}</strong></p>`, false],
    ['before a full stop', `<p>${countdown}.</p>`, false],
    ['beside a picture', `<p>${countdown}<img alt=""></p>`, false],
    ['beside another link', `<p>${countdown}${countdown}</p>`, false],
    ['to something else', `<p>${link('/embed/en/other.html')}</p>`, false],
    ['to a page that only begins so', `<p>${link('/embed/en/countdown.html/edit')}</p>`, false],
    ['to a folder that only ends so', `<p>${link('/notembed/en/countdown.html')}</p>`, false],
    ['with the path in its query', `<p>${link('/?u=/embed/en/countdown.html')}</p>`, false],
    ['without a language', `<p>${link('/embed/countdown.html')}</p>`, false],
    ['in a sentence, with the attribute', `<p>See ${link('/', 'data-july30="countdown"')}</p>`, true],
    ['an address that is none', '<p><a class="fallback" href="https://[/embed/en/countdown.html">30 July</a></p>', false],
    ['in a drawing', '<svg><a class="fallback" href="/embed/en/countdown.html"><text y="20">30 July</text></a></svg>', false],
  ];

  for (const [name, body, upgraded] of places) {
    test(`${name}: ${upgraded ? 'becomes the element' : 'stays a link'}`, async () => {
      const page = await open({head: watch + script, body});
      assert.equal(elementsOf(page.document).length, upgraded ? 1 : 0);
      const shown = [...page.document.querySelectorAll('.fallback')].some((each) => each.getClientRects().length > 0);
      assert.equal(shown, !upgraded);
      assert.deepEqual(page.window.watched, quiet);
    });
  }

  test('those that arrive later or get their address later; clones are not doubled', async () => {
    const page = await open({head: watch + script, body: '<main></main>'});
    const main = page.document.querySelector('main')!;
    main.innerHTML = `<p>${countdown}</p><p><a>30 July</a></p>`;
    await settled(page);
    assert.deepEqual(made(page), ['world-day-countdown lang=en']);
    await settled(page);
    main.querySelectorAll('a')[1]!.href = '/embed/ru/stat.html';
    await settled(page);
    assert.deepEqual(made(page), ['world-day-countdown lang=en', 'trafficking-stat lang=ru']);
    page.document.body.replaceWith(page.document.body.cloneNode(true));
    await settled(page);
    assert.deepEqual(made(page), ['world-day-countdown lang=en', 'trafficking-stat lang=ru']);
    assert.deepEqual(page.window.watched, quiet);
  });

  test('its own language wins over that of the address', async () => {
    const page = await open({head: watch + script, body: `<p>${link('/embed/fr/countdown.html', 'lang="ar"')}</p>`});
    assert.deepEqual(made(page), ['world-day-countdown lang=ar']);
  });
});

suite('upgrading', () => {
  teardown(close);

  test('ends when it is told to', async () => {
    const {document: page, window} = await open({head: '', body: ''});
    const stop = upgradeEmbeds(page);
    page.body.innerHTML = '<div data-july30="stat"></div>';
    await Promise.resolve();
    assert.lengthOf(page.querySelectorAll(tags.join()), 1);
    stop();
    page.body.innerHTML = '<div data-july30="stat"></div>';
    await Promise.resolve();
    page.dispatchEvent(new window.Event('readystatechange'));
    assert.lengthOf(page.querySelectorAll(tags.join()), 0);
  });
});
