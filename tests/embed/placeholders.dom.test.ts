import {assert} from 'chai';
import {close, elementsOf, event, open, script, watch} from '../e2e/open.js';
import {seen} from '../elements/mount.js';
import {fallback, made, quiet, settled} from './page.js';

const javascript = {'content-type': 'text/javascript'};

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

  test('one that gets other content is filled again, once in a second; one that is emptied stays empty', async () => {
    const page = await open({head: watch + script, body: holder('div') + holder('section')});
    const [div, section] = ['div', 'section'].map((tag) => page.document.querySelector(tag)!);
    const anew = () => {
      const text = page.document.createElement('b');
      text.textContent = 'The 30th of July';
      div!.replaceChildren(text);
    };
    anew();
    section!.replaceChildren();
    await settled(page);
    assert.equal(div!.firstElementChild!.localName, 'world-day-countdown');
    assert.equal(div!.textContent, 'The 30th of July');
    assert.lengthOf(section!.childNodes, 0);
    anew();
    await settled(page);
    assert.equal(div!.innerHTML, '<b>The 30th of July</b>');
    await new Promise<void>((filled) =>
      new MutationObserver(() => div!.querySelector('world-day-countdown') && filled()).observe(div!, {childList: true}),
    );
    assert.deepEqual(page.window.watched, quiet);
  });

  test('one that asks for another element gets that in the place of the first', async () => {
    const page = await open({head: watch + script, body: holder('div')});
    const div = page.document.querySelector('div')!;
    div.dataset['july30'] = 'blue-heart';
    await settled(page);
    assert.deepEqual(made(page), ['blue-heart-banner']);
    assert.equal(elementsOf(page.document)[0]!.innerHTML, fallback);
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
