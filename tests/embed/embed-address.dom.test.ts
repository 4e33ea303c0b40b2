import {assert} from 'chai';
import fc from 'fast-check';
import {linkSettings} from '../../src/lib/query.js';
import {close, elementsOf, open, requests, script, watch} from '../e2e/open.js';
import {made, quiet} from './page.js';

suite('what the address of a link says', () => {
  teardown(close);

  const link = (href: string, attributes = '') => `<p><a class="fallback" ${attributes} href="${href}">30 July</a></p>`;

  for (const href of [
    'javascript:/embed/en/countdown.html',
    'data:text/html,/embed/en/countdown.html',
    `blob:${location.origin}/embed/en/countdown.html`,
  ])
    test(`${href} is no address of an embed page`, async () => {
      const page = await open({head: watch + script, body: link(href)});
      assert.deepEqual(made(page), []);
      assert.deepEqual(page.window.watched, quiet);
    });

  const hostile =
    'feed=https://evil.example/f.json&value=1&label=lies&source=me&source-url=https://evil.example&year=2020&placement=top&href=https://evil.example&link-text=Donate&helpline=US&dismiss-for=300&from=01-01&campaign=x&theme=lies&caveat=none&style=x&onclick=alert(1)&data-feed=x';
  for (const [name, page] of [
    ['figure', 'stat'],
    ['countdown', 'countdown'],
    ['banner', 'blue-heart'],
  ] as const)
    for (const attributes of ['', `data-july30="${page}"`])
      test(`of an address only harmless settings count: ${name} ${attributes}`, async () => {
        const {document, window, ...rest} = await open({
          head: watch + script,
          body: link(`/embed/en/${page}.html?${hostile}&precision=hour`, attributes),
        });
        const opened = {document, window, ...rest};
        assert.deepEqual(
          elementsOf(document).map((element) => [...element.attributes].map(({name, value}) => `${name}=${value}`)),
          [['lang=en', 'data-precision=hour']],
        );
        assert.sameMembers(await requests(opened), ['', 'watch.js', 'july30.js']);
        assert.deepEqual(window.watched.errors, []);
      });

  test('the path wins over the query', async () => {
    const page = await open({
      head: watch + script,
      body: link('/embed/en/children/stat.html?figure=profits&lang=fr') + link('/embed/en/stat.html?figure=profits&lang=fr'),
    });
    assert.deepEqual(made(page), ['trafficking-stat data-figure=children lang=en', 'trafficking-stat lang=en data-figure=profits']);
  });

  test('a marked link carries the rest as attributes, an unmarked one does not', async () => {
    const attributes = 'data-placement="top" data-link-text="Act" lang="fr" data-links="x"';
    const page = await open({
      head: watch + script,
      body: link('/embed/en/blue-heart.html', attributes) + link('/embed/en/blue-heart.html', `${attributes} data-july30`),
    });
    assert.deepEqual(made(page), ['blue-heart-banner lang=fr', 'blue-heart-banner lang=fr data-placement=top data-link-text=Act']);
  });

  test('whatever an address says, nothing but the short list becomes a setting', async () => {
    const page = await open({head: watch + script, body: '<main></main>', finish: false});
    const main = page.document.querySelector('main')!;
    const query = fc.array(
      fc.tuple(
        fc.oneof(fc.constantFrom(...linkSettings, 'feed', 'href', 'value', 'placement', 'data-feed'), fc.string({unit: 'binary'})),
        fc.string({unit: 'binary'}),
      ),
    );
    await fc.assert(
      fc.asyncProperty(query, async (given) => {
        const {document} = page;
        const anchor = document.createElement('a');
        anchor.href = `/embed/en/stat.html?${new URLSearchParams(given).toString()}`;
        main.replaceChildren(anchor);
        await Promise.resolve();
        const names = elementsOf(document).flatMap((element) => [...element.attributes].map(({name}) => name));
        for (const name of names) assert.include(['lang', ...linkSettings.map((each) => `data-${each}`)], name);
        assert.include(names, 'lang');
      }),
    );
  });
});
