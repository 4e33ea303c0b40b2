import {assert} from 'chai';
import {close, elementsOf, event, open, script, watch} from '../e2e/open.js';
import {seen} from '../elements/mount.js';
import {made, quiet, settled} from './page.js';

suite('links to embed pages', () => {
  teardown(close);

  const link = (path: string, attributes = '') => `<a class="fallback" ${attributes} href="${path}">30 July</a>`;
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

  test('stays a link where it is shown only if something else cannot be', async () => {
    const page = await open({
      head: watch + script,
      body: `<blockquote class="wp-embedded-content">${countdown}</blockquote><object data="about:blank"><p>${countdown}</p></object>
        <video><p>${countdown}</p></video>`,
    });
    assert.deepEqual(made(page), []);
    assert.deepEqual(page.window.watched, quiet);
  });

  test('waits for the end of its block: the rest of a sentence may come', async () => {
    const {address, document} = await open({head: '', body: ''});
    // The one way to have a parser wait in the middle of an element. An opened document has the opener's address.
    const write = (text: string): void => {
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      document.write(text);
    };
    document.open();
    write(`<!doctype html><body><script src="${address}july30.js"></script>`);
    await event(document.querySelector('script')!, 'load');
    for (const [start, end, elements] of [
      [`<p>${countdown} `, 'is the World Day.</p>', 0],
      [`<p>${countdown}<br>`, 'is the World Day.</p>', 0],
      [`<p><b>${countdown}</b> `, 'is the World Day.</p>', 0],
      [`<p>${countdown} `, '</p>', 1],
    ] as const) {
      write(start);
      await Promise.resolve();
      assert.lengthOf(elementsOf(document), 0, start);
      write(end + '<p>Next</p>');
      await Promise.resolve();
      assert.lengthOf(elementsOf(document), elements, start);
    }
    write(`<p>${countdown}`);
    await Promise.resolve();
    assert.lengthOf(elementsOf(document), 1);
    const complete = event(document, 'DOMContentLoaded');
    document.close();
    await complete;
    assert.lengthOf(elementsOf(document), 2, 'the end of the page is the end of all blocks');
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
