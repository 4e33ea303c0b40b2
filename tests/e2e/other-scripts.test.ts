import {assert} from 'chai';
import {seen} from '../elements/mount.js';
import {close, elementsOf, finished, open, type Opened, script, the, three, watch, scriptFile, type ServedFile} from './open.js';
import {assertQuiet, assertShown} from './shown.js';
import {tried} from './tried.js';

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
        const own = Object.entries(files).flatMap(([path, body]) => (body === undefined ? [] : [[path, scriptFile(body)]]));
        const page = await open({
          head: watch + (order === 'before' ? theirs + script : script + theirs),
          files: Object.fromEntries(own) as Record<string, ServedFile>,
        });
        assert.isTrue((page.window as unknown as {eval(text: string): unknown}).eval(proof));
        assertQuiet(page);
        assertShown(page);
        await use(page);
        assertQuiet(page);
        const again = await open({
          head: watch + theirs + script,
          body: three.replace('<blue-heart-banner>', '<blue-heart-banner dismiss-for="30">'),
          files: Object.fromEntries(own) as Record<string, ServedFile>,
        });
        assert.equal(seen(the(again, 'blue-heart-banner').shadowRoot), '', 'what was closed for days stays closed');
      });
    }
  }
});
