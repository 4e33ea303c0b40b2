import {assert} from 'chai';
import {feedOf, helped} from '../figures/feeds.js';
import {seen} from '../elements/mount.js';
import {close, elementsOf, event, finished, open, type Opened, requests, script, stored, tags, the, three, watch} from './open.js';

const json = {'content-type': 'application/json'};

/** Everything on, but a feed and a stored dismissal. */
const everything = `
  <blue-heart-banner placement="bottom" dismissible helpline="UK" from="11-01" until="12-31"></blue-heart-banner>
  <trafficking-stat figure="children" view="pictogram" count-up></trafficking-stat>
  <trafficking-stat figure="children" view="trend" compact></trafficking-stat>
  <trafficking-stat value="12" unit="people" label="people" year="2024" source="A" source-url="https://example.org/"></trafficking-stat>
  <world-day-countdown precision="second" calendar announce theme="A theme" href="https://example.org/"></world-day-countdown>`;

/** What a page keeps of its visitor. */
const kept = ({window, document}: Opened): unknown => ({
  cookie: document.cookie,
  local: stored(window.localStorage),
  session: stored(window.sessionStorage),
});

/** Whatever a page has asked for, by the last part of its address; failed requests too. */
const asked = ({window}: Opened): string[] =>
  window.performance.getEntriesByType('resource').map(({name}) => name.replace(/^.*\//, ''));

async function use(page: Opened): Promise<void> {
  for (const element of elementsOf(page.document))
    for (const button of element.shadowRoot.querySelectorAll<HTMLElement>('button, summary')) button.click();
  page.window.dispatchEvent(new page.window.Event('beforeprint'));
  page.document.documentElement.lang = 'ru';
  await finished(page);
}

suite('the promises of the built file', () => {
  setup(() => localStorage.clear());
  teardown(() => {
    localStorage.clear();
    close();
  });

  test('nothing leaves the page after the script, whatever is used, and nothing is kept', async () => {
    const page = await open({body: everything});
    const before = kept(page);
    await use(page);
    assert.sameMembers(asked(page), ['watch.js', 'july30.js']);
    // In no certain order: a browser asks ahead for what it sees.
    assert.sameMembers(await requests(page), ['', 'watch.js', 'july30.js']);
    assert.deepEqual(kept(page), before);
    assert.equal(seen(the(page, 'blue-heart-banner').shadowRoot), '', 'it was closed');
    assert.deepEqual(page.window.watched, {warnings: [], errors: [], violations: []});
  });

  test('what could ask for something is never called, on load or in use', async () => {
    // Asked of the page, as entries of what was sent can be lost and may come late.
    const doors = `
      var called = [];
      const guard = (owner, name) => { const own = owner[name]; owner[name] = function (...given) { called.push(name); return Reflect.apply(own, this, given); }; };
      guard(globalThis, 'fetch');
      guard(Navigator.prototype, 'sendBeacon');
      guard(XMLHttpRequest.prototype, 'open');
      guard(Storage.prototype, 'setItem');
      if (globalThis.FontFace) guard(globalThis.FontFaceSet?.prototype ?? {add() {}}, 'add');
      for (const name of ['WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'Image', 'Audio', 'BroadcastChannel'])
        if (globalThis[name]) globalThis[name] = class { constructor() { called.push(name); } };
      if (navigator.geolocation) guard(Object.getPrototypeOf(navigator.geolocation), 'getCurrentPosition');`;
    const page = await open({
      head: `${watch}<script src="doors.js"></script>${script}`,
      body: everything,
      files: {'doors.js': {body: doors, headers: {'content-type': 'text/javascript'}}},
    });
    await use(page);
    const {called} = page.window as unknown as {called: string[]};
    assert.deepEqual(called, []);
    // The doors are really watched.
    the(page, 'trafficking-stat').setAttribute('feed', 'none.json');
    await finished(page);
    assert.deepEqual(called, ['fetch']);
  });

  test('dismiss-for stores one key: the campaign and the expiry', async () => {
    const page = await open({body: '<blue-heart-banner dismiss-for="30" campaign="spring"></blue-heart-banner>'});
    assert.deepEqual(kept(page), {cookie: page.document.cookie, local: {}, session: {}});
    the(page, 'blue-heart-banner').shadowRoot.querySelector('button')!.click();
    await finished(page);
    const expiry = Date.parse('2026-12-23T12:00:00Z');
    assert.deepEqual(stored(page.window.localStorage), {july30: JSON.stringify({spring: expiry})});

    const again = await open({body: '<blue-heart-banner dismiss-for="30" campaign="spring"></blue-heart-banner>'});
    assert.equal(seen(the(again, 'blue-heart-banner').shadowRoot), '');
    assert.equal(the(again, 'blue-heart-banner').getBoundingClientRect().height, 0);
    const later = await open({now: expiry + 1, body: '<blue-heart-banner campaign="spring"></blue-heart-banner>'});
    assert.include(seen(the(later, 'blue-heart-banner').shadowRoot), 'Learn more');
  });

  test('without dismiss-for it stays closed on the page only, and nothing is stored', async () => {
    const page = await open({body: '<blue-heart-banner dismissible></blue-heart-banner>'});
    the(page, 'blue-heart-banner').shadowRoot.querySelector('button')!.click();
    const second = page.document.createElement('blue-heart-banner') as ReturnType<typeof the>;
    page.document.body.append(second);
    await finished(page);
    assert.equal(seen(the(page, 'blue-heart-banner').shadowRoot), '');
    assert.equal(seen(second.shadowRoot), '');
    assert.deepEqual(stored(page.window.localStorage), {});
    const again = await open({body: '<blue-heart-banner dismissible></blue-heart-banner>'});
    assert.include(seen(the(again, 'blue-heart-banner').shadowRoot), 'Learn more');
  });

  test('a feed makes one request, however many elements ask', async () => {
    const page = await open({
      body: Array(5).fill('<trafficking-stat feed="figures.json" figure="helped">the fallback</trafficking-stat>').join(''),
      files: {'figures.json': {body: feedOf(helped, {...helped, id: 'bad', source: ''}), headers: json}},
    });
    const shown = [...page.document.querySelectorAll('trafficking-stat')].map((stat) =>
      stat.shadowRoot!.querySelector('.large') ? Promise.resolve() : event(stat, 'july30-figure'),
    );
    await Promise.all(shown);
    await finished(page);
    for (const stat of elementsOf(page.document)) assert.include(seen(stat.shadowRoot), '1,200');
    assert.sameMembers(await requests(page), ['', 'watch.js', 'july30.js', 'figures.json']);
    assert.deepEqual(page.window.watched.warnings, [
      `july30: the feed ${new URL('figures.json', page.document.baseURI).href} has records that are left out, such as figures.1.source.`,
    ]);
    assert.deepEqual(page.window.watched.errors, []);
  });

  test('a feed under a policy that forbids it: the fallback stays, with one warning', async () => {
    const page = await open({
      body: '<trafficking-stat feed="figures.json" figure="helped"><p class="fallback">the fallback</p></trafficking-stat>',
      headers: {'content-security-policy': "default-src 'none'; script-src 'self'; connect-src 'none'"},
      files: {'figures.json': {body: feedOf(helped), headers: json}},
    });
    const stat = the(page, 'trafficking-stat');
    if (page.window.watched.warnings.length === 0) await event(stat, 'july30-figure-error');
    await finished(page);
    assert.isAbove(page.document.querySelector('.fallback')!.getClientRects().length, 0);
    assert.lengthOf(page.window.watched.warnings, 1);
    assert.deepEqual(page.window.watched.errors, []);
  });

  test('no number without a source', async () => {
    const page = await open({
      body: '<trafficking-stat value="1200" unit="people" label="people helped" year="2024"><p class="fallback">the fallback</p></trafficking-stat>',
    });
    assert.isAbove(page.document.querySelector('.fallback')!.getClientRects().length, 0);
    assert.deepEqual(page.window.watched.warnings, [
      'july30: <trafficking-stat> value="1200" is not shown: these are missing or not understood: source, source-url.',
    ]);
  });

  for (const [name, head] of [
    ['the script is not there', '<script src="no-such-file.js"></script>'],
    ['the script is blocked', '<script src="july30.js" integrity="sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="></script>'],
    ['the script breaks off half-way', '<script src="half.js"></script>'],
  ] as const) {
    test(`what stands between the tags shows: ${name}`, async () => {
      const page = await open({
        head: watch + head,
        body: three + '<blue-heart-banner><p class="fallback">The message</p></blue-heart-banner>',
        files: {'half.js': {body: "!function(){if('", headers: {'content-type': 'text/javascript'}}},
      });
      for (const tag of tags) assert.isUndefined(page.window.customElements.get(tag));
      for (const fallback of page.document.querySelectorAll('.fallback'))
        assert.isAbove(fallback.getBoundingClientRect().height, 10);
    });
  }

  for (const [name, body] of [
    ['Intl.NumberFormat', 'Intl.NumberFormat = function () { throw new Error("broken"); };'],
    ['matchMedia', 'matchMedia = () => { throw new Error("broken"); };'],
    ['getComputedStyle', 'getComputedStyle = () => { throw new Error("broken"); };'],
    ['Intl.DateTimeFormat', 'Intl.DateTimeFormat = function () { throw new Error("broken"); };'],
  ] as const) {
    test(`a page that breaks ${name} keeps its fallback at worst, and hears no exception`, async () => {
      const page = await open({
        head: `${watch}${script}<script src="breaks.js"></script>`,
        body: `${three}
          <world-day-countdown precision="second" time-zone="Europe/Paris"><p class="fallback">30 July</p></world-day-countdown>
          <blue-heart-banner helpline="US"><p class="fallback">The message</p></blue-heart-banner>`,
        files: {'breaks.js': {body, headers: {'content-type': 'text/javascript'}}},
      });
      assert.deepEqual(page.window.watched.errors, []);
      for (const element of elementsOf(page.document)) {
        if (element.matches(':empty')) continue;
        assert.isAbove(element.getBoundingClientRect().height, 10, element.outerHTML);
        const slot = element.shadowRoot.querySelector('slot:not([hidden])');
        assert.isTrue(!!slot || !!element.shadowRoot.querySelector('.large'), element.outerHTML);
      }
    });
  }
});
