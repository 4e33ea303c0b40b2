import {assert} from 'chai';
import {seen} from '../elements/mount.js';
import {close, elementsOf, finished, open, script, type Site30, the, watch, scriptFile, turn} from './open.js';
import {assertHarmless, assertReadable} from './shown.js';
import {tried} from './tried.js';

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
        files: {'timers.js': scriptFile(heldTimers)},
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
      files: {'timers.js': scriptFile(heldTimers)},
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
      files: {'timers.js': scriptFile(heldTimers)},
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
          files: {'breaks.js': scriptFile(text)},
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
