import {executeServerCommand} from '@web/test-runner-commands';
import {assert} from 'chai';
import {feedOf, helped} from '../figures/feeds.js';
import {seen} from '../elements/mount.js';
import {
  close,
  elementsOf,
  event,
  finished,
  open,
  openAt,
  type Opened,
  script,
  type Site30,
  tags,
  the,
  three,
  watch,
} from './open.js';
import {assertHarmless, assertQuiet, assertReadable, assertShown} from './shown.js';
import {tried} from './tried.js';

const javascript = {'content-type': 'text/javascript'};
const file = (body: string) => ({body, headers: javascript});

/** What pages of the years around 2008 carry still: methods on the built-in prototypes, with meanings of their own. */
const prototypeLike = `
  const define = (owner, methods) => { for (const name in methods) owner[name] = methods[name]; };
  define(Array.prototype, {
    each(iterate) { for (let i = 0; i < this.length; i++) iterate(this[i], i); return this; },
    first() { return this[0]; }, last() { return this[this.length - 1]; }, clear() { this.length = 0; return this; },
    entries() { return this.slice(); }, toArray() { return this.slice(); }, reduce() { return this.length > 1 ? this : this[0]; },
    include(object) { return this.indexOf(object) !== -1; }, toJSON() { return '[' + this.join(', ') + ']'; },
  });
  define(String.prototype, {
    strip() { return this.replace(/^\\s+/, ''); }, sub(pattern, by) { return this.replace(pattern, by); }, toJSON() { return '"' + this + '"'; },
    startsWith(start) { return this.lastIndexOf(start, 0) === 0; },
  });
  define(Number.prototype, {toJSON() { return String(this); }});
  define(Date.prototype, {toJSON() { return '"' + this.toISOString() + '"'; }});
  define(Function.prototype, {
    bind(context) { const own = this, given = [].slice.call(arguments, 1); return function () { return own.apply(context, given.concat([].slice.call(arguments))); }; },
    methodize() { return this; }, argumentNames() { return []; },
  });
  const methods = {
    remove() { this.parentNode.removeChild(this); return this; },
    update(content) { this.innerHTML = content; return this; },
    replace(content) { this.outerHTML = content; return this; },
    insert(content) { this.insertAdjacentHTML('beforeend', content); return this; },
    select(selector) { return [].slice.call(this.querySelectorAll(selector)); },
    next() { return this.nextElementSibling; }, up() { return this.parentNode; }, down() { return this.firstElementChild; },
    hide() { this.style.display = 'none'; return this; }, show() { this.style.display = ''; return this; },
    visible() { return this.style.display !== 'none'; }, observe() { return this; }, fire() { return this; },
    setStyle() { return this; }, getStyle() { return null; }, match(selector) { return this.matches(selector); },
    empty() { return this.innerHTML === ''; }, identify() { return this.id; }, clonePosition() { return this; },
  };
  define(Element.prototype, methods);
  define(HTMLElement.prototype, methods);
  globalThis.$ = (id) => document.getElementById(id);`;

/** The other library of that time: it replaces statics that everybody knows. */
const mooToolsLike = `
  Array.from = (item) => item == null ? [] : Array.isArray(item) ? item : [item];
  Function.from = (item) => typeof item === 'function' ? item : () => item;
  String.from = String; Number.from = (item) => { const number = parseFloat(item); return isFinite(number) ? number : null; };
  Array.prototype.pick = function () { return null; }; Array.prototype.append = function (array) { this.push(...array); return this; };
  Function.prototype.extend = function (key, value) { this[key] = value; return this; };
  Function.prototype.implement = function (key, value) { this.prototype[key] = value; return this; };
  Element.prototype.set = Element.prototype.get = Element.prototype.getProperty = function () { return null; };
  Element.prototype.dispose = function () { return this; }; Element.prototype.empty = function () { this.replaceChildren(); return this; };
  Element.prototype.addEvent = Element.prototype.fireEvent = function () { return this; };`;

const frozen = `
  for (const each of [Object, Array, Map, Set, Promise, Function, String, Number, RegExp, Date, Error, Symbol])
    { Object.freeze(each); Object.freeze(each.prototype); }
  Object.freeze(JSON); Object.freeze(Math); Object.freeze(Reflect);`;

/** Other scripts, and how to tell that they really did what they do. */
const others: [name: string, files: Record<string, string | undefined>, proof: string][] = [
  ['Zone.js', {'zone.js': undefined}, "'Zone' in globalThis && setTimeout.toString().includes('patch') || 'Zone' in globalThis"],
  ['core-js', {'core-js.js': undefined}, "'__core-js_shared__' in globalThis"],
  ['jQuery', {'jquery.js': undefined}, 'jQuery.fn.jquery.length > 0'],
  ['Turbo', {'turbo.js': undefined}, "'Turbo' in globalThis"],
  ['React', {'react.js': undefined}, 'React.version.length > 0'],
  [
    'patches like those of Prototype.js',
    {'prototype.js': prototypeLike},
    "typeof [].each === 'function' && JSON.stringify([1]) === '\"[1]\"'",
  ],
  ['patches like those of MooTools', {'mootools.js': mooToolsLike}, "'pick' in []"],
  ['a method on every object', {'every.js': 'Object.prototype.each = function () {};'}, "'each' in {}"],
  ['frozen built-ins', {'frozen.js': frozen}, 'Object.isFrozen(Array.prototype)'],
  [
    'several of them',
    {'core-js.js': undefined, 'jquery.js': undefined, 'turbo.js': undefined, 'react.js': undefined, 'zone.js': undefined},
    "'Zone' in globalThis",
  ],
];

/** Everything that visitors and sites do. */
async function use(page: Opened): Promise<void> {
  const {document, window} = page;
  for (const element of elementsOf(document)) element.setAttribute('lang', 'ru');
  await finished(page);
  for (const element of elementsOf(document)) element.removeAttribute('lang');
  const stat = the(page, 'trafficking-stat');
  for (const view of ['pictogram', 'trend', 'number']) {
    stat.setAttribute('figure', 'children');
    stat.setAttribute('view', view);
    await finished(page);
    assert.include(seen(stat.shadowRoot), '38%');
  }
  stat.removeAttribute('figure');
  const countdown = the(page, 'world-day-countdown');
  countdown.setAttribute('precision', 'second');
  await finished(page);
  for (const button of countdown.shadowRoot.querySelectorAll('button')) button.click();
  await finished(page);
  assert.include(seen(countdown.shadowRoot), 'Resume');
  for (const button of countdown.shadowRoot.querySelectorAll('button')) button.click();
  window.dispatchEvent(new window.Event('beforeprint'));
  window.dispatchEvent(new window.Event('resize'));
  for (const element of elementsOf(document)) {
    const next = element.nextSibling;
    const parent = element.parentNode!;
    parent.removeChild(element);
    parent.insertBefore(element, next);
  }
  await finished(page);
  assertShown(page);
  const banner = the(page, 'blue-heart-banner');
  banner.setAttribute('dismiss-for', '30');
  await finished(page);
  banner.shadowRoot.querySelector('button')!.click();
  await finished(page);
  assert.equal(seen(banner.shadowRoot), '');
}

suite('the built file, beside other scripts', () => {
  setup(() => localStorage.clear());
  teardown(() => {
    localStorage.clear();
    close();
  });

  test('as many as SECURITY.md says', () => assert.equal(others.length, tried.otherScripts));

  for (const [name, files, proof] of others) {
    for (const order of ['before', 'after'] as const) {
      test(`${name}, ${order} ours`, async () => {
        const theirs = Object.keys(files)
          .map((path) => `<script src="${path}"></script>`)
          .join('');
        const own = Object.entries(files).flatMap(([path, body]) => (body === undefined ? [] : [[path, file(body)]]));
        const page = await open({
          head: watch + (order === 'before' ? theirs + script : script + theirs),
          files: Object.fromEntries(own) as Record<string, ReturnType<typeof file>>,
        });
        assert.isTrue((page.window as unknown as {eval(text: string): unknown}).eval(proof));
        assertQuiet(page);
        assertShown(page);
        await use(page);
        assertQuiet(page);
        const again = await open({
          head: watch + theirs + script,
          body: three.replace('<blue-heart-banner>', '<blue-heart-banner dismiss-for="30">'),
          files: Object.fromEntries(own) as Record<string, ReturnType<typeof file>>,
        });
        assert.equal(seen(the(again, 'blue-heart-banner').shadowRoot), '', 'what was closed for days stays closed');
      });
    }
  }
});

suite('the built file, with the elements moved about', () => {
  teardown(close);

  interface JQuery {
    appendTo(target: string): JQuery;
    detach(): JQuery;
    clone(deep?: boolean): JQuery;
    attr(name: string, value: string): JQuery;
    html(markup: string): JQuery;
    wrap(markup: string): JQuery;
    replaceWith(markup: string): JQuery;
    toggle(): JQuery;
    fadeIn(ms: number): JQuery;
    remove(): JQuery;
    trigger(type: string): JQuery;
  }

  test('by jQuery', async () => {
    const page = await open({head: watch + '<script src="jquery.js"></script>' + script, body: `${three}<div id="there"></div>`});
    const {$} = page.window as unknown as {$: (selector: string) => JQuery};
    for (const tag of tags) $(tag).wrap('<section><div></div></section>').appendTo('#there');
    await finished(page);
    assertShown(page);
    $('trafficking-stat').detach().attr('figure', 'children').appendTo('#there');
    await finished(page);
    assert.include(seen(the(page, 'trafficking-stat').shadowRoot), '38%');
    $('trafficking-stat').clone(true).appendTo('#there');
    $('#there').toggle().toggle();
    $('world-day-countdown').replaceWith('<world-day-countdown precision="hour"></world-day-countdown>');
    await finished(page);
    assert.lengthOf(page.document.querySelectorAll('trafficking-stat'), 2);
    for (const stat of page.document.querySelectorAll('trafficking-stat')) assert.include(seen(stat.shadowRoot!), '38%');
    $('#there').html(three);
    await finished(page);
    assertShown(page);
    $(tags.join()).trigger('july30-dismiss').remove();
    assertQuiet(page);
  });

  test('by Turbo, which swaps the body and keeps a clone for the way back', async () => {
    const head = `${watch}<script src="turbo.js"></script>${script}`;
    const text = (body: string) =>
      `<!doctype html><html lang="en"><head><title>A page</title>${head}</head><body>${body}</body></html>`;
    const page = await open({
      html: text(three + '<a id="on" href="next.html">on</a>'),
      files: {'next.html': {body: text('<h1>Next</h1>' + three), headers: {'content-type': 'text/html'}}},
    });
    const [first] = elementsOf(page.document);
    const next = event(page.document, 'turbo:load');
    page.document.getElementById('on')!.click();
    await next;
    await finished(page);
    assert.isNotNull(page.document.querySelector('h1'), 'the same window, another body');
    assert.isFalse(first!.isConnected);
    assertShown(page);
    const back = event(page.document, 'turbo:load');
    page.window.history.back();
    await back;
    await finished(page);
    assert.isNull(page.document.querySelector('h1'));
    assertShown(page);
    assert.equal(page.window.starts, 1, 'the script was not run again');
    assertQuiet(page);
  });

  interface React {
    renderToString(element: unknown): string;
    createElement(type: string, props: object | null, ...children: unknown[]): unknown;
    hydrateRoot(container: Element, element: unknown, options: object): {render(element: unknown): void; unmount(): void};
    flushSync(task: () => void): void;
  }

  for (const when of ['before', 'after'] as const) {
    test(`by React, which hydrates ${when} our script has run`, async () => {
      const ours = (React: React, figure: string, days: number, list: number) =>
        React.createElement(
          'main',
          null,
          React.createElement('h1', null, 'A page'),
          React.createElement('trafficking-stat', {figure, compact: ''}, React.createElement('p', null, 'The fallback')),
          React.createElement('blue-heart-banner', {'dismiss-for': days, dismissible: true}, 'A message'),
          React.createElement('world-day-countdown', {precision: 'hour', className: 'theirs', onClick: () => {}}, '30 July'),
          ...Array.from({length: list}, (_, key) => React.createElement('trafficking-stat', {key, figure: 'profits'})),
        );
      const maker = (await open({head: '<script src="react.js"></script>', body: ''})).window as unknown as {React: React};
      const markup = maker.React.renderToString(ours(maker.React, 'forced-labour', 30, 1));
      const page = await open({
        head: `${watch}<script src="react.js"></script>${when === 'after' ? script : ''}`,
        body: `<div id="root">${markup}</div>`,
      });
      const {React} = page.window as unknown as {React: React};
      const wrong: unknown[] = [];
      const options = {
        onRecoverableError: (error: unknown) => wrong.push(error),
        onUncaughtError: (error: unknown) => wrong.push(error),
      };
      const root = React.flushSync as unknown as (task: () => unknown) => ReturnType<React['hydrateRoot']>;
      const before = elementsOf(page.document);
      const mounted = root(() =>
        React.hydrateRoot(page.document.getElementById('root')!, ours(React, 'forced-labour', 30, 1), options),
      );
      if (when === 'before') {
        const late = page.document.createElement('script');
        late.src = 'july30.js';
        const ran = event(late, 'load');
        page.document.head.append(late);
        await ran;
      }
      await turn(page);
      await finished(page);
      assert.deepEqual(wrong, []);
      assert.deepEqual(elementsOf(page.document), before, 'hydrated, not made anew');
      assert.include(seen(the(page, 'trafficking-stat').shadowRoot), '27.6\u00a0million');
      React.flushSync(() => mounted.render(ours(React, 'children', 10, 3)));
      await finished(page);
      assert.include(seen(the(page, 'trafficking-stat').shadowRoot), '38%');
      assert.lengthOf(page.document.querySelectorAll('[figure="profits"], trafficking-stat'), 4);
      React.flushSync(() => mounted.render(ours(React, 'nonsense', 10, 0)));
      await finished(page);
      const fallback = the(page, 'trafficking-stat').querySelector('p')!;
      assert.isAbove(fallback.getClientRects().length, 0);
      React.flushSync(() => mounted.unmount());
      assert.deepEqual(wrong, []);
      assert.deepEqual(elementsOf(page.document), []);
      assert.deepEqual(
        page.window.watched.warnings.filter((text) => !text.includes('figure="nonsense"')),
        [],
      );
      assertHarmless(page);
    });
  }

  test('by document.write, while the page is read and after', async () => {
    const writes = `document.write(${JSON.stringify(three)});`;
    const page = await open({head: watch + script, body: '<script src="writes.js"></script>', files: {'writes.js': file(writes)}});
    assertShown(page);
    // Written over, the document is a new page in the same window.
    page.document.open();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Pages do.
    page.document.write(`<!doctype html><html lang="en"><body>${three}`);
    page.document.close();
    await finished(page);
    assertShown(page);
    assertQuiet(page);
  });

  test('made by innerHTML, a template, a range, a parser or a clone, in any state', async () => {
    const page = await open({body: ''});
    const {document, window} = page;
    const ways: [name: string, make: () => void][] = [
      ['innerHTML', () => (document.body.innerHTML = three)],
      ['insertAdjacentHTML', () => document.body.insertAdjacentHTML('afterbegin', three)],
      ['a range', () => document.body.append(document.createRange().createContextualFragment(three))],
      [
        'a template',
        () => {
          const template = document.createElement('template');
          template.innerHTML = three;
          document.body.append(template.content.cloneNode(true));
        },
      ],
      ['a parser', () => document.body.append(...new window.DOMParser().parseFromString(three, 'text/html').body.childNodes)],
      [
        'clones of what is shown',
        () => {
          document.body.innerHTML = three;
          document.body.replaceChildren(...[...document.body.childNodes].map((node) => node.cloneNode(true)));
        },
      ],
      [
        'an import of what another document made',
        () => {
          const other = document.implementation.createHTMLDocument();
          other.body.innerHTML = three;
          document.body.append(document.importNode(other.body, true));
        },
      ],
    ];
    for (const [name, make] of ways) {
      document.body.replaceChildren();
      make();
      await finished(page);
      assertShown(page);
      assert.lengthOf(elementsOf(document), 3, name);
    }
    assertQuiet(page);
  });

  test('into a shadow root, on into another, and out again', async () => {
    const page = await open({body: `<div lang="fr"></div><div lang="ru"></div>${three}`});
    const [one, other] = [...page.document.querySelectorAll('div')].map((div) => div.attachShadow({mode: 'open'}));
    const moved = elementsOf(page.document);
    const says = (words: string) => assert.include(seen(moved[0]!.shadowRoot), words);
    for (const [root, words] of [
      [one!, 'millions'],
      [other!, 'миллиона'],
      [one!, 'millions'],
      [page.document.body, '27.6\u00a0million'],
    ] as const) {
      root.append(...moved);
      for (const element of moved) await element.updateComplete;
      says(words);
    }
    page.document.body.append(...moved);
    // The roots it left are watched no more, and the one it is in is.
    for (const div of page.document.querySelectorAll('div')) div.lang = 'zh';
    page.document.documentElement.lang = 'es';
    await finished(page);
    says('millones');
    assertQuiet(page);
  });

  for (const then of ['and stays away', 'and comes back', 'and comes back before the answer'] as const) {
    test(`removed while a feed loads, ${then}`, async () => {
      const {own} = await executeServerCommand<{own: string}, object>('feed', {body: feedOf(helped), held: true});
      const page = await open({
        body: `<trafficking-stat feed="${own}" figure="helped"><p>the fallback</p></trafficking-stat>`,
      });
      const stat = the(page, 'trafficking-stat');
      const figure = event(stat, 'july30-figure');
      stat.remove();
      if (then === 'and comes back before the answer') page.document.body.append(stat);
      await executeServerCommand('feed-release', own);
      const second = page.document.createElement('trafficking-stat') as typeof stat;
      second.setAttribute('feed', own);
      second.setAttribute('figure', 'helped');
      const told = event(second, 'july30-figure');
      page.document.body.append(second);
      await told;
      if (then === 'and comes back') page.document.body.append(stat);
      if (then !== 'and stays away') {
        await figure;
        await finished(page);
        assert.include(seen(stat.shadowRoot), '1,200');
      }
      assert.lengthOf(await executeServerCommand<unknown[], string>('feed-requests', own), 1);
      assertQuiet(page);
    });
  }

  test('the only countdown, paused and moved, stays paused', async () => {
    const page = await open({body: '<div></div><world-day-countdown precision="second"></world-day-countdown>'});
    const countdown = the(page, 'world-day-countdown');
    const button = () => countdown.shadowRoot.querySelector('button')!;
    button().click();
    await finished(page);
    assert.equal(button().textContent, 'Resume');
    countdown.remove();
    page.document.querySelector('div')!.append(countdown);
    await finished(page);
    assert.equal(button().textContent, 'Resume');
    // One that is really gone takes the pause along: what is shown next runs.
    countdown.remove();
    await turn(page);
    page.document.body.append(countdown);
    await finished(page);
    assert.equal(button().textContent, 'Pause');
    assertQuiet(page);
  });

  test('what sticks pads the scrolling of the document it is in, and of no other', async () => {
    const page = await open({body: '<blue-heart-banner placement="top"></blue-heart-banner>'});
    const other = await openAt((await open({head: '', body: ''})).address, {height: 1200});
    const padding = ({window, document}: Opened) => window.getComputedStyle(document.documentElement).scrollPaddingTop;
    const banner = the(page, 'blue-heart-banner');
    assert.notEqual(padding(page), 'auto');
    other.document.body.append(banner);
    await banner.updateComplete;
    assert.equal(padding(page), 'auto');
    assert.equal(padding(other), `${banner.shadowRoot.querySelector('section')!.offsetHeight}px`);
    // It is measured against the window it is in: there it is too high for a low one.
    other.frame.style.height = '200px';
    await event(other.window, 'resize');
    assert.equal(padding(other), 'auto');
    other.frame.style.height = '1200px';
    await event(other.window, 'resize');
    assert.notEqual(padding(other), 'auto');
    page.document.body.append(banner);
    await banner.updateComplete;
    assert.equal(padding(other), 'auto');
    assert.notEqual(padding(page), 'auto');
    banner.remove();
    assert.equal(padding(page), 'auto');
    assertQuiet(page);
  });
});

/** Waits until what is asked for now has had its turn. */
const turn = ({window}: Opened): Promise<void> =>
  new Promise((resolve) => {
    const {port1, port2} = new window.MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });

/** Runs before all scripts of the page: its timers wait until a test lets them go off. */
const heldTimers = `
  var waiting = new Map();
  var handles = 0;
  setTimeout = (task, delay) => { waiting.set(++handles, {task, delay}); return handles; };
  clearTimeout = (handle) => waiting.delete(handle);
  var pass = (ms) => {
    const now = Date.now() + ms;
    Date.now = () => now;
    for (const [handle, {task}] of [...waiting]) { waiting.delete(handle); setTimeoutTask(task); }
  };
  // As a browser does it: what a task throws is the page's own error.
  var setTimeoutTask = (task) => { try { task(); } catch (error) { watched.errors.push('timer: ' + error); } };`;

type Held = Site30 & {pass(ms: number): void; readonly waiting: ReadonlyMap<number, unknown>; eval(text: string): unknown};

const ticking = `
  <world-day-countdown id="first" precision="second" time-zone="Europe/Paris"><p class="fallback">30 July</p></world-day-countdown>
  <blue-heart-banner placement="top" until="12-31"><p class="fallback">The message</p></blue-heart-banner>
  <world-day-countdown id="last" precision="minute" announce><p class="fallback">30 July</p></world-day-countdown>
  <trafficking-stat count-up view="trend" figure="children"><p class="fallback">38%</p></trafficking-stat>`;

suite('the built file, in a page that breaks things after it has loaded', () => {
  teardown(close);

  const breaks: [name: string, text: string][] = [
    ...['NumberFormat', 'DateTimeFormat', 'PluralRules', 'Locale', 'DisplayNames'].flatMap((name): [string, string][] => [
      [`Intl.${name} throws`, `Intl.${name} = function () { throw new Error('broken'); };`],
      [`Intl.${name} is gone`, `delete Intl.${name};`],
    ]),
    [
      'what formats throws',
      "Intl.DateTimeFormat.prototype.formatToParts = Intl.NumberFormat.prototype.format = () => { throw new Error('broken'); };",
    ],
    ['Intl is gone', 'Intl = undefined;'],
    ['matchMedia throws', "matchMedia = () => { throw new Error('broken'); };"],
    ['matchMedia gives nothing', 'matchMedia = () => undefined;'],
    ['getComputedStyle throws', "getComputedStyle = () => { throw new Error('broken'); };"],
    ['getComputedStyle gives nothing', 'getComputedStyle = () => null;'],
    ['console.warn throws', "console.warn = () => { throw new Error('broken'); };"],
    ['console is gone', 'console = undefined;'],
    ['importNode throws', "Document.prototype.importNode = () => { throw new Error('broken'); };"],
    ['observers are gone', 'MutationObserver = ResizeObserver = IntersectionObserver = undefined;'],
    [
      'observers observe nothing',
      "for (const each of [MutationObserver, ResizeObserver, IntersectionObserver]) each.prototype.observe = () => { throw new Error('broken'); };",
    ],
    ['timers throw', "setTimeout = requestAnimationFrame = () => { throw new Error('broken'); };"],
    ['storage is gone', "Object.defineProperty(globalThis, 'localStorage', {get() { throw new Error('broken'); }});"],
    ['URL throws', "URL = function () { throw new Error('broken'); };"],
    ['fetch throws', "fetch = () => { throw new Error('broken'); };"],
    ['Date has another now', 'Date.now = () => NaN;'],
    ['Math.min is theirs', 'Math.min = Math.max = () => NaN;'],
    ['elements are made by somebody else', "document.createElement = () => { throw new Error('broken'); };"],
    [
      'styles cannot be adopted',
      "Object.defineProperty(document, 'adoptedStyleSheets', {get() { throw new Error('broken'); }, set() { throw new Error('broken'); }});",
    ],
  ];

  test('as many as SECURITY.md says', () => assert.equal(breaks.length, tried.brokenAfter));

  for (const [name, text] of breaks) {
    test(`${name}: nothing escapes, and there is always something to read`, async () => {
      const page = await open({
        head: `${watch}<script src="timers.js"></script>${script}`,
        body: ticking,
        files: {'timers.js': file(heldTimers)},
      });
      const {document} = page;
      const window = page.window as Held;
      const {pass} = window;
      assert.isAbove(window.waiting.size, 0, 'something ticks');
      window.eval(text);
      pass(61_000);
      await turn(page);
      assertReadable(page);
      for (const element of elementsOf(document)) element.setAttribute('lang', 'pt-BR');
      document.documentElement.lang = 'fr-CA';
      await turn(page);
      for (const type of ['resize', 'beforeprint', 'pageshow', 'focus']) window.dispatchEvent(new window.Event(type));
      for (const type of ['visibilitychange', 'resume']) document.dispatchEvent(new window.Event(type));
      await turn(page);
      assertReadable(page);
      the(page, 'trafficking-stat').setAttribute('feed', 'none.json');
      for (const button of document.querySelectorAll('world-day-countdown')) button.shadowRoot?.querySelector('button')?.click();
      await turn(page);
      for (const element of elementsOf(document)) {
        element.remove();
        document.body.append(element);
      }
      await turn(page);
      await turn(page);
      document.body.insertAdjacentHTML('beforeend', ticking.replaceAll('id=', 'data-id='));
      await turn(page);
      pass(86_400_000);
      await turn(page);
      assertReadable(page);
      assertHarmless(page);
    });
  }

  test('one that fails does not stop the others, and is right again at the next tick once it can be', async () => {
    const page = await open({
      head: `${watch}<script src="timers.js"></script>${script}`,
      body: ticking,
      files: {'timers.js': file(heldTimers)},
    });
    const window = page.window as Held;
    const first = page.document.getElementById('first') as ReturnType<typeof the>;
    const last = page.document.getElementById('last') as ReturnType<typeof the>;
    const before = seen(last.shadowRoot);
    // Only the zone that is named fails.
    window.eval(`
      var format = Object.getOwnPropertyDescriptor(Intl.DateTimeFormat.prototype, 'format');
      Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {configurable: true, get() {
        if (this.resolvedOptions().timeZone === 'Europe/Paris') throw new Error('broken');
        return format.get.call(this);
      }});`);
    window.pass(61_000);
    await finished(page);
    assertHarmless(page);
    assert.notEqual(seen(last.shadowRoot), before);
    assert.isAbove(first.querySelector('.fallback')!.getClientRects().length, 0);
    window.eval("Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', format)");
    window.pass(61_000);
    await finished(page);
    assert.lengthOf(first.querySelector('.fallback')!.getClientRects(), 0);
    assert.isNotNull(first.shadowRoot.querySelector('.large'));
    assertHarmless(page);
  });

  test('a failure while the words are written is mended by the next tick, though they are the same', async () => {
    const page = await open({
      head: `${watch}<script src="timers.js"></script>${script}`,
      body: '<world-day-countdown><p class="fallback">30 July</p></world-day-countdown><blue-heart-banner><p class="fallback">Words</p></blue-heart-banner>',
      files: {'timers.js': file(heldTimers)},
    });
    const window = page.window as Held;
    window.eval(
      "var {importNode} = Document.prototype; Document.prototype.importNode = () => { throw new Error('broken'); }; document.documentElement.lang = 'fr';",
    );
    await turn(page);
    await finished(page);
    const [fallback] = page.document.querySelectorAll('.fallback');
    // What is written in another language needs no new nodes: these do.
    for (const element of elementsOf(page.document)) {
      element.setAttribute('helpline', 'US');
      element.setAttribute('precision', 'second');
      element.setAttribute('href', '/x');
    }
    await finished(page);
    assert.isAbove(fallback!.getClientRects().length, 0);
    window.eval('Document.prototype.importNode = importNode');
    window.pass(1);
    await finished(page);
    for (const element of elementsOf(page.document)) assert.isNotNull(element.shadowRoot.querySelector('[part="base"]'));
    assert.lengthOf(fallback!.getClientRects(), 0);
    assertHarmless(page);
  });
});

suite('the built file, in a page that has broken things before', () => {
  teardown(close);

  const missing = [
    'MutationObserver',
    'ResizeObserver',
    'IntersectionObserver',
    'HTMLElement.prototype.attachInternals',
    'Element.prototype.attachShadow',
    'CSSStyleSheet',
    'CSSStyleSheet.prototype.replaceSync',
    'matchMedia',
    'getComputedStyle',
    'console.warn',
    'console',
    'customElements',
    'customElements.define',
    'Intl.Locale',
    'Intl.NumberFormat',
    'Intl.DateTimeFormat',
    'Intl.PluralRules',
    'Intl',
    'URL',
    'fetch',
    'AbortSignal',
    'localStorage',
    'ShadowRoot',
    'Document.prototype.createTreeWalker',
    'Document.prototype.createComment',
    'Document.prototype.importNode',
    'Document.prototype.createElement',
    'Object.hasOwn',
    'Object.fromEntries',
    'Array.prototype.at',
    'queueMicrotask',
    'Element.prototype.closest',
    'Element.prototype.matches',
    'Element.prototype.replaceChildren',
    'EventTarget.prototype.dispatchEvent',
    'trustedTypes',
    'Event',
    'TextDecoder',
  ];

  test('as many as SECURITY.md says', () => assert.equal(missing.length * 2, tried.brokenBefore));

  for (const name of missing) {
    const [owner, key] = name.includes('.') ? [name.replace(/\.[^.]+$/, ''), name.replace(/^.*\./, '')] : ['globalThis', name];
    for (const [how, value] of [
      ['is missing', 'undefined'],
      ['throws', "function () { throw new Error('broken'); }"],
    ] as const) {
      test(`${name} ${how}: nothing escapes, and there is always something to read`, async () => {
        const text = `Object.defineProperty(${owner}, '${key}', {value: ${value}, configurable: true, writable: true});`;
        const page = await open({
          head: `${watch}<script src="breaks.js"></script>${script}`,
          body: ticking,
          files: {'breaks.js': file(text)},
          finish: false,
        });
        await turn(page);
        assertReadable(page);
        for (const element of elementsOf(page.document)) element.setAttribute('lang', 'ru');
        await turn(page);
        for (const element of elementsOf(page.document)) {
          element.parentNode!.removeChild(element);
          page.document.body.appendChild(element);
        }
        await turn(page);
        assertReadable(page);
        assertHarmless(page);
      });
    }
  }
});
