import {assert} from 'chai';
import {catalogue} from '../../src/figures/catalogue.js';
import {directory} from '../../src/helplines/directory.js';
import {seen} from '../elements/mount.js';
import {close, elementsOf, event, finished, open, type Opened, openAt, script, tags, the, three, watch} from './open.js';
import {tried} from './tried.js';

const javascript = {'content-type': 'text/javascript'};

/** Everything that could need a permission: pictures, buttons, a feed of the page's own excepted. */
const everything = `
  <blue-heart-banner placement="top" dismissible helpline="US"></blue-heart-banner>
  <trafficking-stat></trafficking-stat>
  <trafficking-stat figure="children" view="pictogram"></trafficking-stat>
  <trafficking-stat figure="children" view="trend" compact count-up></trafficking-stat>
  <world-day-countdown precision="second" calendar announce href="https://example.org/"></world-day-countdown>`;

/** All is shown, in our styles, and nothing was said, forbidden or thrown. */
function assertWhole(page: Opened): void {
  const {document, window} = page;
  assert.deepEqual(window.watched, {warnings: [], errors: [], violations: []});
  for (const element of elementsOf(document)) {
    const root = element.shadowRoot;
    assert.isNotNull(root.querySelector('[part="base"]'), element.localName);
    const large = root.querySelector('.large');
    if (large) assert.equal(window.getComputedStyle(large).fontWeight, '700');
    const accent = root.querySelector('.accent');
    if (accent) assert.notEqual(window.getComputedStyle(accent).stroke, 'none');
  }
  const section = the(page, 'blue-heart-banner').shadowRoot.querySelector('section')!;
  assert.equal(window.getComputedStyle(section).display, 'flex');
  assert.equal(window.getComputedStyle(section).borderBlockStartWidth, '3px');
}

suite('the built file, under a policy', () => {
  teardown(close);

  const strict = "default-src 'none'; script-src 'self'";
  const policies: [name: string, policy: string][] = [
    ['that allows our script only', strict],
    [
      'that says so for each kind',
      `${strict}; style-src 'none'; img-src 'none'; connect-src 'none'; font-src 'none'; media-src 'none'; frame-src 'none'; child-src 'none'; worker-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'`,
    ],
    ['with Trusted Types for us', `${strict}; require-trusted-types-for 'script'; trusted-types july30`],
    ['with Trusted Types for anybody', `${strict}; require-trusted-types-for 'script'`],
    ['with Trusted Types for us and Lit', `${strict}; require-trusted-types-for 'script'; trusted-types lit-html july30`],
  ];

  for (const [name, policy] of policies) {
    test(`${name}: whole and silent`, async () => {
      const page = await open({body: everything, headers: {'content-security-policy': policy}});
      assertWhole(page);
      // What visitors do may touch other things than what is shown at first.
      for (const element of elementsOf(page.document))
        for (const button of element.shadowRoot.querySelectorAll<HTMLElement>('button:not([part="close"]), summary'))
          button.click();
      page.window.july30.addMessages('en', {learnMore: 'More'});
      page.document.documentElement.lang = 'ar';
      page.window.dispatchEvent(new page.window.Event('beforeprint'));
      await finished(page);
      assertWhole(page);
      the(page, 'blue-heart-banner').shadowRoot.querySelector<HTMLElement>('[part="close"]')!.click();
      await finished(page);
      assert.equal(seen(the(page, 'blue-heart-banner').shadowRoot), '');
      assert.deepEqual(page.window.watched, {warnings: [], errors: [], violations: []});
    });
  }

  test('a nonce on the script is enough', async () => {
    const page = await open({
      head: watch + '<script nonce="n1" src="july30.js"></script>',
      body: everything,
      headers: {'content-security-policy': "default-src 'none'; script-src 'nonce-n1' 'self'"},
    });
    assertWhole(page);
  });

  test('a hash of the script is enough', async () => {
    const text = await (await fetch((await open({body: ''})).address + 'july30.js')).text();
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode('\uFEFF' + text));
    const base64 = btoa(String.fromCharCode(...new Uint8Array(hash)));
    const page = await open({
      head: `${watch}<script>\uFEFF${text}</script>`,
      body: everything,
      headers: {
        'content-security-policy': `default-src 'none'; script-src 'self' 'sha256-${base64}'; style-src 'none'; img-src 'none'; connect-src 'none'`,
      },
    });
    assertWhole(page);
  });

  test('a feed that the policy forbids is the only thing it has to forbid', async () => {
    const page = await open({
      body: everything + '<trafficking-stat feed="figures.json" figure="x">the fallback</trafficking-stat>',
      headers: {'content-security-policy': `${strict}; require-trusted-types-for 'script'; trusted-types july30`},
    });
    const {watched} = page.window;
    if (watched.violations.length === 0) await event(page.window, 'securitypolicyviolation');
    assert.lengthOf(watched.violations, 1);
    assert.match(watched.violations[0]!, /^connect-src .*figures\.json/);
    assert.deepEqual(watched.errors, []);
  });

  const denied = [
    ...[
      'accelerometer',
      'autoplay',
      'camera',
      'clipboard-read',
      'clipboard-write',
      'display-capture',
      'encrypted-media',
      'fullscreen',
    ],
    ...['geolocation', 'gyroscope', 'hid', 'idle-detection', 'magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture'],
    ...['publickey-credentials-get', 'screen-wake-lock', 'serial', 'storage-access', 'sync-xhr', 'unload', 'usb', 'web-share'],
  ];
  const headers: [name: string, headers: Record<string, string>][] = [
    ['that denies every permission there is', {'permissions-policy': denied.map((name) => `${name}=()`).join(', ')}],
    ['that lets nobody guess a type', {'x-content-type-options': 'nosniff'}],
    [
      'that keeps the page to itself',
      {
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'origin-agent-cluster': '?1',
      },
    ],
    ['that forbids old ways of documents', {'document-policy': 'document-write=?0', 'x-frame-options': 'SAMEORIGIN'}],
  ];
  for (const [name, more] of headers) {
    test(`${name}: whole and silent`, async () => {
      const page = await open({body: everything, headers: more});
      assertWhole(page);
    });
  }

  test('with storage that throws on access: whole and silent, and closing works', async () => {
    const throws =
      "for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(globalThis, name, {get() { throw new DOMException('no', 'SecurityError'); }}); Object.defineProperty(document, 'cookie', {get() { throw new DOMException('no', 'SecurityError'); }});";
    const page = await open({
      head: `${watch}<script src="throws.js"></script>${script}`,
      body: everything.replace('dismissible', 'dismiss-for="30"'),
      files: {'throws.js': {body: throws, headers: javascript}},
    });
    assertWhole(page);
    the(page, 'blue-heart-banner').shadowRoot.querySelector<HTMLElement>('[part="close"]')!.click();
    await finished(page);
    assert.equal(seen(the(page, 'blue-heart-banner').shadowRoot), '');
    assert.deepEqual(page.window.watched, {warnings: [], errors: [], violations: []});
  });

  test('the page beside us that runs its own Lit, both with Trusted Types', async () => {
    const host = `
      import {html, render} from '/node_modules/lit/index.js';
      render(html\`<p id="theirs">\${'their own Lit'}</p>\`, document.getElementById('theirs-here'));`;
    for (const head of [
      watch + script + '<script type="module" src="host.js"></script>',
      watch + '<script type="module" src="host.js"></script><script type="module" src="july30.js"></script>',
    ]) {
      const page = await open({
        head,
        body: everything + '<div id="theirs-here"></div>',
        headers: {'content-security-policy': `${strict}; require-trusted-types-for 'script'; trusted-types lit-html july30`},
        files: {'host.js': {body: host, headers: javascript}},
      });
      assert.equal(page.document.getElementById('theirs')!.textContent, 'their own Lit');
      // Lit itself tells of two copies in development builds only.
      assertWhole(page);
    }
  });

  const refused = ["'none'", 'lit-html', 'something-else'];
  for (const list of refused) {
    test(`trusted-types ${list}: the fallback stays, and one warning says what to allow`, async () => {
      const page = await open({
        head: watch + script + script,
        headers: {'content-security-policy': `${strict}; require-trusted-types-for 'script'; trusted-types ${list}`},
      });
      const {customElements, watched} = page.window;
      assert.deepEqual(watched.errors, []);
      if ('trustedTypes' in page.window) {
        for (const tag of tags) assert.isUndefined(customElements.get(tag));
        for (const fallback of page.document.querySelectorAll('.fallback')) assert.isAbove(fallback.getClientRects().length, 0);
        assert.deepEqual(
          [...new Set(watched.warnings)],
          ["july30: the page's policy forbids the elements, so their fallback stays; allow it with: trusted-types july30"],
        );
        assert.equal(page.window.starts, 0);
      } else {
        // An engine that knows nothing of Trusted Types forbids nothing.
        assert.deepEqual(watched, {warnings: [], errors: [], violations: []});
        for (const element of elementsOf(page.document)) assert.isNotNull(element.shadowRoot);
      }
    });
  }

  test('as many as SECURITY.md says', () => assert.equal(policies.length + headers.length + refused.length, tried.policies));

  test('one warning for one copy where Trusted Types forbid us', async () => {
    const page = await open({
      headers: {'content-security-policy': `${strict}; require-trusted-types-for 'script'; trusted-types 'none'`},
    });
    assert.lengthOf(page.window.watched.warnings, 'trustedTypes' in page.window ? 1 : 0);
  });

  test('the script itself forbidden: the fallback stays', async () => {
    const page = await open({headers: {'content-security-policy': "default-src 'none'"}, head: script});
    for (const tag of tags) assert.isUndefined(page.window.customElements.get(tag));
    for (const fallback of page.document.querySelectorAll('.fallback')) assert.isAbove(fallback.getClientRects().length, 0);
  });
});

suite('the built file, in a frame with an opaque origin', () => {
  teardown(close);

  /** Runs in the frame: closes the banner, and tells what stands there before and after. */
  const check = `
    const shown = (tag) => document.querySelector(tag).shadowRoot.textContent.replace(/\\s+/g, ' ').trim();
    addEventListener('load', async () => {
      const banner = document.querySelector('blue-heart-banner');
      for (const tag of ${JSON.stringify(tags)}) await document.querySelector(tag).updateComplete;
      const before = ${JSON.stringify(tags)}.map(shown);
      let storage = 'works';
      try { localStorage.getItem('july30'); } catch ({name}) { storage = name; }
      const buttons = [...document.querySelector('world-day-countdown').shadowRoot.querySelectorAll('button')].map(({textContent}) => textContent);
      banner.shadowRoot.querySelector('[part="close"]').click();
      await banner.updateComplete;
      const again = document.createElement('blue-heart-banner');
      document.body.append(again);
      await again.updateComplete;
      parent.postMessage({origin, storage, before, buttons, after: shown('blue-heart-banner'), again: again.shadowRoot.textContent.trim(), ...watched}, '*');
    });`;

  interface Report {
    readonly origin: string;
    readonly storage: string;
    readonly before: readonly string[];
    readonly buttons: readonly string[];
    readonly after: string;
    readonly again: string;
    readonly warnings: readonly string[];
    readonly errors: readonly string[];
    readonly violations: readonly string[];
  }

  test('all is shown, no button that cannot work, and the banner closes though nothing can be stored', async () => {
    const reported = event(globalThis, 'message');
    await open({
      head: watch + '<script src="check.js"></script>' + script,
      body: `
        <trafficking-stat></trafficking-stat>
        <blue-heart-banner dismiss-for="30"></blue-heart-banner>
        <world-day-countdown calendar precision="hour"></world-day-countdown>`,
      files: {'check.js': {body: check, headers: javascript}},
      sandbox: 'allow-scripts',
    });
    const {data} = (await reported) as MessageEvent<Report>;
    assert.equal(data.origin, 'null');
    assert.equal(data.storage, 'SecurityError');
    assert.include(data.before[0], '27.6 million');
    assert.include(data.before[1], 'Learn more');
    assert.include(data.before[2], 'World Day against Trafficking in Persons');
    assert.deepEqual(data.buttons, ['Pause']);
    assert.equal(data.after, '');
    assert.equal(data.again, '', 'closed until the page is left');
    assert.deepEqual([data.warnings, data.errors, data.violations], [[], [], []]);
  });

  /** Addresses that can be read in the three elements of a page, beside or instead of a link. */
  const readable = `(document) => [...document.querySelectorAll('${tags.join()}')].map(({shadowRoot}) =>
    [...shadowRoot.querySelectorAll('.address, bdi')]
      .filter((text) => text.getClientRects().length > 0 && /^https?:/.test(text.textContent))
      .map((text) => text.textContent))`;
  const linked = `
    <trafficking-stat></trafficking-stat>
    <trafficking-stat compact></trafficking-stat>
    <blue-heart-banner helpline="US" href="https://example.org/act"></blue-heart-banner>
    <world-day-countdown href="https://example.org/day"></world-day-countdown>`;

  test('addresses can be read, as links may lead nowhere', async () => {
    const report = `
      addEventListener('load', async () => {
        for (const element of document.body.children) await element.updateComplete;
        for (const details of document.querySelector('[compact]').shadowRoot.querySelectorAll('details')) details.open = true;
        parent.postMessage((${readable})(document), '*');
      });`;
    const reported = event(globalThis, 'message');
    await open({
      head: '<script src="report.js"></script>' + script,
      body: linked,
      files: {'report.js': {body: report, headers: javascript}},
      sandbox: 'allow-scripts',
    });
    const [stat, compact, banner, countdown] = ((await reported) as MessageEvent<string[][]>).data;
    const {sourceUrl} = catalogue['forced-labour'];
    assert.deepEqual(stat, [sourceUrl]);
    assert.deepEqual(compact, [sourceUrl]);
    assert.deepEqual(banner, ['https://example.org/act', directory.US!.url]);
    assert.deepEqual(countdown, ['https://example.org/day']);
  });

  test('beside it, in a page of its own origin, the links are enough', async () => {
    const page = await open({body: linked});
    const {eval: evaluate} = page.window as unknown as {eval(code: string): unknown};
    assert.deepEqual(evaluate(`(${readable})(document)`), [[], [], [], []]);
  });

  test('beside it, in a page of its own origin, the calendar button is there', async () => {
    const page = await open({body: '<world-day-countdown calendar></world-day-countdown>'});
    const buttons = [...the(page, 'world-day-countdown').shadowRoot.querySelectorAll('button')];
    assert.deepEqual(
      buttons.map(({textContent}) => textContent),
      ['Add to calendar'],
    );
  });
});

suite('the built file, moved into another document', () => {
  teardown(close);

  const looks = (page: Opened, element: Element & {readonly shadowRoot: ShadowRoot}): string[] =>
    [...element.shadowRoot.querySelectorAll('[part]')].map((part) => {
      const {display, fontWeight, fontSize, stroke, borderBlockStartWidth, position} = page.window.getComputedStyle(part);
      return [part.getAttribute('part'), display, fontWeight, fontSize, stroke, borderBlockStartWidth, position].join(' ');
    });

  test('its elements keep their styles, work on, and come back', async () => {
    const page = await open({body: everything});
    const {address} = await open({head: '', body: ''});
    const other = await openAt(address);
    const before = elementsOf(page.document).map((element) => looks(page, element));
    const moved = elementsOf(page.document);
    for (const element of moved) other.document.body.append(element);
    await finished(other);
    assert.deepEqual(
      moved.map((element) => looks(other, element)),
      before,
    );
    page.window.july30.addMessages('en', {learnMore: 'More on this'});
    await finished(other);
    assert.include(seen(the(other, 'blue-heart-banner').shadowRoot), 'More on this');

    for (const element of moved) page.document.body.append(element);
    await finished(page);
    assert.deepEqual(
      moved.map((element) => looks(page, element)),
      before,
    );
    assert.deepEqual(page.window.watched, {warnings: [], errors: [], violations: []});
  });

  test('never in a document before: made by one, put into another', async () => {
    const page = await open({body: three});
    const other = await openAt((await open({head: '', body: ''})).address);
    const made = page.document.createElement('trafficking-stat') as ReturnType<typeof the>;
    other.document.body.append(made);
    await made.updateComplete;
    const large = made.shadowRoot.querySelector('.large')!;
    assert.equal(other.window.getComputedStyle(large).fontWeight, '700');
  });
});
