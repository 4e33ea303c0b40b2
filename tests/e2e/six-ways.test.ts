import {executeServerCommand} from '@web/test-runner-commands';
import {assert} from 'chai';
import {seen} from '../elements/mount.js';
import {content} from './framed.js';
import {close, elementsOf, finished, open, type Opened, watch} from './open.js';

const fallback = '<a href="https://www.un.org/en/observances/end-human-trafficking-day">30 July: World Day</a>';

/*
 * The script, or the frame, comes from another site; the page allows that one source and nothing else. `watch.js` is the test's own
 * and is allowed by itself.
 */
suite('the six ways in, from another site, under a policy that allows one source', () => {
  let base: string;
  suiteSetup(async () => {
    base = (await executeServerCommand<string, undefined>('frame-origin')) + '/';
  });
  teardown(close);

  const policy = (what: string, source: string) => ({
    'content-security-policy': `default-src 'none'; ${what} ${source}${what === 'script-src' ? '' : '; script-src'} ${location.origin}/pages/`,
  });

  const ways: [name: string, body: (script: string) => string][] = [
    [
      'script and element',
      (script) => `${script}<world-day-countdown precision="hour" lang="fr">${fallback}</world-day-countdown>`,
    ],
    ['script alone', (script) => script.replace(' src', ' data-july30="countdown" data-precision="hour" lang="fr" src')],
    ['placeholder', (script) => `${script}<div lang="fr" data-july30="countdown" data-precision="hour">${fallback}</div>`],
    ['link', (script) => `${script}<p><a href="${base}embed/fr/countdown.html?precision=hour">30 July: World Day</a></p>`],
  ];

  for (const [name, body] of ways) {
    for (const attributes of ['', ' async', ' defer', ' type="module"']) {
      test(name + attributes, async () => {
        // A module does not know its own address.
        const allowed = name === 'link' && attributes.includes('module') ? ` data-links="${base}"` : '';
        const script = `<script${attributes}${allowed} src="${base}july30.js"></script>`;
        const page = await open({head: watch, body: body(script), headers: policy('script-src', `${base}july30.js`)});
        await finished(page);
        const shown = elementsOf(page.document);
        assert.lengthOf(shown, 1);
        assert.match(seen(shown[0]!.shadowRoot), /jours?.*heures?/);
        assert.equal(page.window.getComputedStyle(shown[0]!.shadowRoot.querySelector('.large')!).fontWeight, '700');
        for (const link of page.document.querySelectorAll('a')) assert.lengthOf(link.getClientRects(), 0, 'the fallback gave way');
        assert.deepEqual(page.window.watched, {warnings: [], errors: [], violations: []});
      });
    }
  }

  const framed = (body: string, source: string): Promise<Opened> => open({head: watch, body, headers: policy('frame-src', source)});
  const inside = ({document}: Opened) => content(document.querySelector('iframe')!);

  for (const sandbox of ['', ' sandbox="allow-scripts"']) {
    test(`frame${sandbox}`, async () => {
      const source = `${base}embed/fr/countdown.html`;
      const page = await framed(`<iframe src="${source}?precision=hour" title="30 July"${sandbox}></iframe>`, source);
      const {shown, settings, lang} = await inside(page);
      assert.match(shown, /jours?[^]*heures?/);
      assert.deepEqual([settings, lang], [{'data-precision': 'hour'}, 'fr']);
      assert.deepEqual(page.window.watched, {warnings: [], errors: [], violations: []});
    });
  }

  test('bare address: the frame that the page’s own oEmbed answer gives', async () => {
    // As WordPress asks: https://oembed.com/#section4
    const address = `${base}embed/ar/children/stat.html`;
    const html = await (await fetch(address)).text();
    const {href} = new DOMParser()
      .parseFromString(html, 'text/html')
      .querySelector<HTMLLinkElement>('head > link[rel="alternate"][type="application/json+oembed"]')!;
    const answer = await fetch(`${href}?maxwidth=600&maxheight=900&url=${encodeURIComponent(address)}&dnt=1&format=json`);
    assert.match(answer.headers.get('content-type')!, /^application\/json/);
    const page = await framed(((await answer.json()) as {html: string}).html, `${base}embed/`);
    const {shown, settings, lang} = await inside(page);
    assert.include(shown, '38');
    assert.deepEqual([settings, lang], [{figure: 'children'}, 'ar']);
    assert.isNotNull(page.document.querySelector('blockquote a'));
    assert.deepEqual(page.window.watched, {warnings: [], errors: [], violations: []});
  });

  test('the same pages without any script say fact, date and link', async () => {
    for (const [path, words] of [
      ['embed/en/countdown.html', '30 July: World Day against Trafficking in Persons'],
      ['embed/en/children/stat.html', '38% of the trafficking victims detected in 2022 were children.'],
      ['embed/zh/blue-heart.html', '7月30日是世界打击贩运人口行为日。'],
    ] as const) {
      const text = await (await fetch(base + path)).text();
      const page = await open({html: text, headers: {'content-security-policy': "default-src 'none'"}});
      assert.include(page.document.body.innerText, words);
      assert.isNotEmpty(page.document.querySelector('a')!.getClientRects());
    }
  });
});
