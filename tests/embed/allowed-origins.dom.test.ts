import {executeServerCommand} from '@web/test-runner-commands';
import {assert} from 'chai';
import {close, elementsOf, open, script, watch} from '../e2e/open.js';
import {made, quiet} from './page.js';

/*
 * Whoever may post an address is a stranger.
 */
suite('whose links count', () => {
  let other: string;
  suiteSetup(async () => {
    other = await executeServerCommand<string, undefined>('frame-origin');
  });
  teardown(close);

  const path = '/embed/en/countdown.html';
  const link = (href: string, attributes = '') => `<p><a class="fallback" ${attributes} href="${href}">30 July</a></p>`;
  const refused = (origin: string) =>
    `july30: links to ${origin} stay links; to allow them, write data-july30 on them, or data-links="${origin}" on the script's tag.`;
  const meta = (content: string, name = 'july30-links') => `<meta name="${name}" content="${content}">`;
  const elsewhere = 'https://partner.example';

  const allowed: [name: string, head: () => string, body: () => string][] = [
    ['the page’s own, as a path', () => script, () => link(path)],
    ['the page’s own, as an address', () => script, () => link(location.origin + path)],
    ['the script’s own', () => `<script src="${other}/july30.js"></script>`, () => link(other + path)],
    ['the script’s own, async', () => `<script async src="${other}/july30.js"></script>`, () => link(other + path)],
    ['named on the script', () => script.replace(' src', ` data-links="${elsewhere}" src`), () => link(elsewhere + path)],
    [
      'named on the script among others, as addresses',
      () => script.replace(' src', ` data-links=" https://a.example:8443/x  ${elsewhere.toUpperCase()}/folder/ " src`),
      () => link(elsewhere + path),
    ],
    [
      'named on a module’s tag',
      () => `<script type="module" src="july30.js" data-links="${elsewhere}"></script>`,
      () => link(elsewhere + path),
    ],
    ['named in the head', () => script + meta(elsewhere), () => link(elsewhere + path)],
    ['marked', () => script, () => link(elsewhere + path, 'data-july30="countdown"')],
    ['marked, its name in its address', () => script, () => link(elsewhere + path, 'data-july30')],
  ];
  for (const [name, head, body] of allowed)
    test(`${name}: becomes the element`, async () => {
      const page = await open({head: watch + head(), body: body()});
      assert.lengthOf(elementsOf(page.document), 1);
      assert.lengthOf(page.document.querySelector('.fallback')!.getClientRects(), 0);
      assert.deepEqual(page.window.watched, quiet);
    });

  const foreign: [name: string, href: string, head?: string, before?: string][] = [
    ['another site’s', elsewhere],
    ['another port’s', 'http://localhost:1'],
    ['another scheme’s', `https://${location.host}`],
    ['a site’s whose name only begins so', `${elsewhere}.evil.example`, script + meta(elsewhere)],
    ['a part of a site', 'https://sub.partner.example', script + meta(elsewhere)],
    ['named by some other meta element', elsewhere, script + meta(elsewhere, 'links')],
    ['named by a meta element in a comment', elsewhere, script, `<div>${meta(elsewhere)}</div>`],
    ['named by what is no script', elsewhere, script, `<div data-links="${elsewhere}"></div>`],
    ['named by another script', elsewhere, `${script}<script src="watch.js" data-links="${elsewhere}"></script>`],
    [
      'of a picture that takes the place of the current script',
      elsewhere,
      '',
      `<img name="currentScript" src="${elsewhere}/x.png" alt="">${script}`,
    ],
  ];
  for (const [name, origin, head = script, before = ''] of foreign)
    test(`${name}: stays a link, and one warning names the origin`, async () => {
      const page = await open({head: watch + head, body: before + link(origin + path) + link(origin + path)});
      assert.deepEqual(made(page), []);
      for (const each of page.document.querySelectorAll('.fallback')) assert.isNotEmpty(each.getClientRects());
      assert.deepEqual(page.window.watched.warnings, [refused(origin)]);
    });

  test('what is wrong in a stranger’s address is not said: a hundred of them would take all warnings', async () => {
    const page = await open({head: watch + script, body: link(elsewhere + path + '?precision=week&time-zone=Mars')});
    assert.deepEqual(made(page), []);
    assert.deepEqual(page.window.watched.warnings, [refused(elsewhere)]);
  });

  test('an origin that is none is said', async () => {
    const page = await open({
      head: watch + script.replace(' src', ' data-links="partner.example" src'),
      body: link(elsewhere + path),
    });
    assert.deepEqual(made(page), []);
    assert.deepEqual(page.window.watched.warnings, [
      'july30: <script> data-links="partner.example" is not understood; write origins such as https://www.example.org.',
      refused(elsewhere),
    ]);
  });

  test('an opaque origin equals nothing, not even itself', async () => {
    // As a module the script does not know where it comes from; the page's own origin is all there is.
    const answer = `addEventListener('load', async () => {
      await customElements.whenDefined('world-day-countdown');
      parent.postMessage({july30: document.querySelectorAll('world-day-countdown').length}, '*');
    })`;
    const heard = new Promise<unknown>((resolve) => {
      addEventListener('message', ({data}: MessageEvent<{july30?: number} | null>) => {
        if (data?.july30 !== undefined) resolve(data.july30);
      });
    });
    await open({
      head: `<script>${answer}</script><script type="module" src="${other}/july30.js"></script>`,
      body: link(path) + link('file:///embed/en/countdown.html') + link(path, 'data-july30'),
      sandbox: 'allow-scripts',
    });
    assert.equal(await heard, 1, 'the one that is marked');
  });
});
