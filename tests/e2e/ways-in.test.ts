import {assert} from 'chai';
import {ar} from '../../src/languages/ar.js';
import {en} from '../../src/languages/en.js';
import {es} from '../../src/languages/es.js';
import {fr} from '../../src/languages/fr.js';
import type {Messages} from '../../src/i18n/messages.js';
import {ru} from '../../src/languages/ru.js';
import {zh} from '../../src/languages/zh.js';
import {seen} from '../elements/mount.js';
import {close, elementsOf, event, finished, open, type Opened, requests, script, tags, the, three, watch} from './open.js';
import {tried} from './tried.js';

/** Each language, and how it writes the number of `forced-labour`. */
const languages: [lang: string, words: Messages, number: string][] = [
  ['ar', ar, '27.6\u00a0مليون'],
  ['en', en, '27.6\u00a0million'],
  ['es', es, '27,6\u00a0millones'],
  ['fr', fr, '27,6\u00a0millions'],
  ['ru', ru, '27,6\u00a0миллиона'],
  ['zh', zh, '2760万'],
];

/** The three elements stand on a page, finished, in a language. */
function assertThree(page: Opened, [lang, words, number]: (typeof languages)[number] = languages[1]!): void {
  assert.sameMembers(
    elementsOf(page.document).map(({localName}) => localName),
    [...tags],
  );
  for (const element of elementsOf(page.document)) {
    const base = element.shadowRoot.querySelector<HTMLElement>('[part="base"]')!;
    assert.equal(base.lang, lang);
    assert.equal(base.dir, words.direction);
    assert.isAbove(base.getBoundingClientRect().height, 40, element.localName);
    for (const fallback of element.querySelectorAll('.fallback')) assert.lengthOf(fallback.getClientRects(), 0);
  }
  const [stat, banner, countdown] = tags.map((tag) => seen(the(page, tag).shadowRoot));
  assert.include(stat, number);
  assert.include(stat, words.publishers.ilo);
  assert.include(banner, words.message);
  assert.include(banner, words.learnMore);
  // The Day's name as it stands in the sentence: in Russian in another case.
  assert.include(countdown, /\[(.*)\]/.exec(words.until.day.other)![1]);
  assert.match(countdown!, /\d/);
}

/** Nothing was said, and nothing escaped. */
function assertQuiet({window}: Opened): void {
  assert.deepEqual(window.watched, {warnings: [], errors: [], violations: []});
}

suite('the built file, on a page', () => {
  teardown(close);

  for (const language of languages) {
    test(`with the script and three tags, nothing else, in ${language[0]}`, async () => {
      const html = `<!doctype html><html lang="${language[0]}"><script src="july30.js"></script>${tags.map((tag) => `<${tag}></${tag}>`).join('')}`;
      const page = await open({html});
      assertThree(page, language);
      assert.deepEqual(await requests(page), ['', 'july30.js']);
    });
  }

  const ways: [name: string, head: string, body: string][] = [
    ['in the head', script, three],
    ['async in the head', '<script async src="july30.js"></script>', three],
    ['deferred in the head', '<script defer src="july30.js"></script>', three],
    ['as a module', '<script type="module" src="july30.js"></script>', three],
    ['as an async module', '<script type="module" async src="july30.js"></script>', three],
    ['before the elements in the body', '', script + three],
    ['after the elements in the body', '', three + script],
    ['async after the elements', '', three + '<script async src="july30.js"></script>'],
    ['with an integrity-checked, anonymous request', '<script src="july30.js" crossorigin="anonymous"></script>', three],
    ['twice', script + script, three],
    ['twice, classic and as a module', script, three + '<script type="module" src="july30.js"></script>'],
    ['between others in one strict file', '<script src="bundle.js"></script>', three],
    ['in quirks mode', script, three],
  ];

  for (const [name, head, body] of ways) {
    test(name, async () => {
      const html = `<html lang="en"><head><meta charset="utf-8">${watch}${head}</head><body>${body}</body></html>`;
      const page = await open({html: name === 'in quirks mode' ? html : '<!doctype html>' + html});
      assertThree(page);
      assertQuiet(page);
    });
  }

  test('between others in one strict file: those run too', async () => {
    const {window} = await open({head: '<script src="bundle.js"></script>'});
    assert.equal((window as unknown as {after: number}).after, 1);
  });

  test('late, put into a page that was finished long ago', async () => {
    const page = await open({head: watch});
    assert.isNull(the(page, 'trafficking-stat').shadowRoot);
    const late = page.document.createElement('script');
    late.src = 'july30.js';
    const ran = event(late, 'load');
    page.document.head.append(late);
    await ran;
    await finished(page);
    assertThree(page);
    assertQuiet(page);
  });

  test('evaluated as text, where there is no current script', async () => {
    const page = await open({head: watch});
    const text = await (await page.window.fetch('july30.js')).text();
    Object.defineProperty(page.document, 'currentScript', {value: undefined});
    (page.window as unknown as {eval(text: string): void}).eval(text);
    await finished(page);
    assertThree(page);
    assertQuiet(page);
  });

  test('a second run of the same version leaves what is there, loads no library again, and new tags work', async () => {
    const page = await open({head: watch + script + script + script, body: ''});
    page.document.body.innerHTML = three;
    await finished(page);
    assertThree(page);
    assertQuiet(page);
    assert.equal(page.window.starts, 1);
  });

  test('two versions: the first stays, and the second says so once', async () => {
    const other = '<script src="other-version.js"></script>';
    const page = await open({head: watch + script + other});
    const {version} = page.window.july30;
    assertThree(page);
    assert.deepEqual(page.window.watched, {
      warnings: [`july30: version ${version} is on this page already, so 9.9.9 does nothing.`],
      errors: [],
      violations: [],
    });

    const turned = await open({head: watch + other + script});
    assertThree(turned);
    assert.equal(turned.window.july30.version, '9.9.9');
    assert.deepEqual(turned.window.watched.warnings, [
      `july30: version 9.9.9 is on this page already, so ${version} does nothing.`,
    ]);
  });

  test('behind another version not even a library of ours runs', async () => {
    const earlier = {body: "globalThis[Symbol.for('july30')] = {version: '0.0.1'};"};
    const headers = {'content-type': 'text/javascript'};
    const {window, document} = await open({
      head: watch + '<script src="earlier.js"></script>' + script,
      files: {'earlier.js': {...earlier, headers}},
    });
    assert.lengthOf(window.watched.warnings, 1);
    assert.equal(window.starts, 0);
    for (const tag of tags) assert.isUndefined(window.customElements.get(tag));
    assert.isAbove(document.querySelector('.fallback')!.getClientRects().length, 0);
  });

  const inserts: [name: string, code: string][] = [
    [
      'an element with an address',
      "const script = document.createElement('script'); script.async = true; script.src = 'july30.js'; document.head.append(script);",
    ],
    [
      'an element with the text of the script',
      "fetch('july30.js').then((answer) => answer.text()).then((text) => { const script = document.createElement('script'); script.text = text; document.body.append(script); script.remove(); });",
    ],
    [
      'an element before the first script there is',
      "const script = document.createElement('script'); script.src = 'july30.js'; const [first] = document.getElementsByTagName('script'); first.parentNode.insertBefore(script, first);",
    ],
    ['a function made of its text', "fetch('july30.js').then((answer) => answer.text()).then((text) => new Function(text)());"],
    ['a module that imports it', "import('./july30.js');"],
    ['twice, one after the other', "import('./july30.js').then(() => import('./july30.js?again'));"],
  ];
  test('as many as SECURITY.md says', () => assert.equal(ways.length + inserts.length, tried.waysIn));

  for (const [name, code] of inserts) {
    test(`put there by a tag manager, past load: ${name}`, async () => {
      const page = await open({
        head: watch + '<script src="manager.js"></script>',
        files: {'manager.js': {body: `addEventListener('load', () => { ${code} });`, headers: {'content-type': 'text/javascript'}}},
      });
      for (const tag of tags) await page.window.customElements.whenDefined(tag);
      await finished(page);
      assertThree(page);
      assertQuiet(page);
    });
  }

  test('in a document that another frame has opened', async () => {
    const page = await open({head: watch, body: ''});
    const inner = page.document.createElement('iframe');
    page.document.body.append(inner);
    const document = inner.contentDocument!;
    document.open();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Pages do.
    document.write(
      `<!doctype html><html lang="en"><base href="${page.window.location.href}"><script src="watch.js"></script>${script}<body>${three}`,
    );
    document.close();
    await event(inner, 'load');
    const opened = {...page, document, window: inner.contentWindow as unknown as Opened['window']};
    await finished(opened);
    assertThree(opened);
    assertQuiet(opened);
    assert.isUndefined(page.window.customElements.get('trafficking-stat'), 'each frame has its own');
  });

  test('two versions, in one strict file and as a module: the first stays, and each other says so once', async () => {
    const page = await open({
      head: `${watch}<script src="bundle.js"></script><script src="other-version.js"></script><script type="module" src="other-version.js"></script>${script}`,
    });
    const {version} = page.window.july30;
    assertThree(page);
    const told = `july30: version ${version} is on this page already, so 9.9.9 does nothing.`;
    assert.deepEqual(page.window.watched, {warnings: [told, told], errors: [], violations: []});
    assert.equal(page.window.starts, 1);
  });

  test('window.july30 adds a language, and what is shown changes', async () => {
    const page = await open({lang: 'de'});
    assert.include(seen(the(page, 'blue-heart-banner').shadowRoot), 'Learn more');
    page.window.july30.addMessages('de', {learnMore: 'Mehr erfahren'});
    await finished(page);
    assert.include(seen(the(page, 'blue-heart-banner').shadowRoot), 'Mehr erfahren');
    assert.include(seen(the(page, 'blue-heart-banner').shadowRoot), en.message);
    assertQuiet(page);
  });

  test('what a page hangs into Lit is called by our copy, too, and does no harm', async () => {
    const names = [
      'litElementHydrateSupport',
      'litElementPolyfillSupport',
      'litHtmlPolyfillSupport',
      'reactiveElementPolyfillSupport',
    ];
    const hooks = `var hooked = []; for (const name of ${JSON.stringify(names)}) globalThis[name] = () => hooked.push(name);`;
    const page = await open({
      head: watch + '<script src="hooks.js"></script>' + script,
      files: {'hooks.js': {body: hooks, headers: {'content-type': 'text/javascript'}}},
    });
    assertThree(page);
    assertQuiet(page);
    assert.sameMembers((page.window as unknown as {hooked: string[]}).hooked, names);
  });

  // A browser gives such an anchor a global name: https://html.spec.whatwg.org/#named-access-on-the-window-object
  for (const [order, body] of [
    ['before', `<a id="july30" href="#x">30 July</a>${script}${three}`],
    ['after', `${script}${three}<a id="july30" href="#x">30 July</a>`],
  ] as const) {
    test(`an anchor called july30 ${order} the script is still there, and languages can be added all the same`, async () => {
      const page = await open({head: watch, body});
      assertThree(page);
      const anchor = page.document.getElementById('july30')!;
      assert.equal(anchor.textContent, '30 July');
      // Whoever came first has the name.
      assert.equal((page.window.july30 as unknown) === anchor, order === 'before');
      const ours = (page.window as unknown as Record<symbol, Opened['window']['july30']>)[Symbol.for('july30')]!;
      ours.addMessages('en', {learnMore: 'More on this'});
      await finished(page);
      assert.include(seen(the(page, 'blue-heart-banner').shadowRoot), 'More on this');
      assertQuiet(page);
    });
  }

  test('a variable of the page that is called july30 stays', async () => {
    const page = await open({
      head: watch + '<script src="own.js"></script>' + script,
      files: {'own.js': {body: "var july30 = 'theirs';", headers: {'content-type': 'text/javascript'}}},
    });
    assert.isTrue((page.window.july30 as unknown) === 'theirs');
    assertThree(page);
    assertQuiet(page);
  });

  test('a tag that somebody else defined stays theirs, and that is said once', async () => {
    const page = await open({
      head: watch + '<script src="theirs.js"></script>' + script + script,
      files: {
        'theirs.js': {
          body: "customElements.define('trafficking-stat', class extends HTMLElement { connectedCallback() { this.theirs = true; } });",
          headers: {'content-type': 'text/javascript'},
        },
      },
    });
    assert.property(the(page, 'trafficking-stat'), 'theirs');
    assert.isNull(the(page, 'trafficking-stat').shadowRoot);
    assert.include(seen(the(page, 'blue-heart-banner').shadowRoot), en.message);
    assert.include(seen(the(page, 'world-day-countdown').shadowRoot), en.day);
    assert.deepEqual(page.window.watched.warnings, ['july30: <trafficking-stat> is defined by another script already.']);
    assert.deepEqual(page.window.watched.errors, []);
  });

  for (const charset of ['windows-1252', 'windows-1251', 'shift_jis']) {
    test(`a page in ${charset}, and a server that names no encoding for the script`, async () => {
      for (const language of languages) {
        const html = `<!doctype html><html lang="${language[0]}"><script src="july30.js"></script>${three}`;
        const page = await open({html, headers: {'content-type': `text/html; charset=${charset}`}});
        assert.equal(page.document.characterSet.toLowerCase(), charset);
        assertThree(page, language);
        page.frame.remove();
      }
    });
  }

  test('an old script tag that names another encoding', async () => {
    const page = await open({lang: 'ru', head: watch + '<script src="july30.js" charset="windows-1252"></script>'});
    assertThree(page, languages[4]);
  });
});
