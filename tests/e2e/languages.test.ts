import {assert} from 'chai';
import {en} from '../../src/languages/en.js';
import {fr} from '../../src/languages/fr.js';
import {ru} from '../../src/languages/ru.js';
import {seen} from '../elements/mount.js';
import {close, event, finished, open, type Opened, watch} from './open.js';

/*
 * Files of one language: two of them make a page of two languages. What is in another language than these is in the first one, and
 * that is decided by the order of the tags.
 */

const words = {en, fr, ru};
const tag = (lang: string, more = '') => `<script src="july30.${lang}.js"${more}></script>`;
const banners = (...langs: string[]) => langs.map((lang) => `<blue-heart-banner lang="${lang}"></blue-heart-banner>`).join('');

/** Which language each banner of a page speaks. */
const spoken = (page: Opened): (string | undefined)[] =>
  [...page.document.querySelectorAll('blue-heart-banner')].map((banner) => {
    const text = seen(banner.shadowRoot!);
    return Object.entries(words).find(([, {message}]) => text.includes(message.slice(0, 30)))?.[0];
  });

/** Adds a script to a page that is there, and waits until it has run. */
async function add(page: Opened, name: string, place: (script: HTMLScriptElement) => void): Promise<void> {
  const script = page.document.createElement('script');
  script.src = name;
  const ran = event(script, 'load');
  place(script);
  await ran;
  await finished(page);
}

const asked = ['fr', 'ru', 'de', '', 'fr_CA'];

suite('files of one language', () => {
  teardown(close);

  for (const attribute of ['', ' async', ' defer']) {
    for (const [first, second] of [
      ['fr', 'ru'],
      ['ru', 'fr'],
    ] as const) {
      test(`${first}, then ${second}${attribute && `, both${attribute}`}: a page of two languages, the first one in front`, async () => {
        const page = await open({
          lang: 'en',
          head: watch + tag(first, attribute) + tag(second, attribute),
          body: banners(...asked),
        });
        assert.deepEqual(spoken(page), ['fr', 'ru', first, first, 'fr']);
        assert.deepEqual([page.window.watched.warnings, page.window.watched.errors, page.window.starts], [[], [], 1]);
      });
    }
  }

  test('the one that comes late has the tag before: the page changes to it', async () => {
    const page = await open({head: watch + tag('ru'), body: banners(...asked)});
    assert.deepEqual(spoken(page), ['ru', 'ru', 'ru', 'ru', 'ru']);
    await add(page, 'july30.fr.js', (script) => page.document.head.prepend(script));
    assert.deepEqual(spoken(page), ['fr', 'ru', 'fr', 'fr', 'fr']);
    assert.equal(page.window.starts, 1);
  });

  test('the one that comes late has the tag after: only what is in its language changes', async () => {
    const page = await open({head: watch + tag('ru'), body: banners(...asked)});
    await add(page, 'july30.fr.js', (script) => page.document.body.append(script));
    assert.deepEqual(spoken(page), ['fr', 'ru', 'ru', 'ru', 'fr']);
  });

  test('beside the file of six, it is only heard where its tag is first', async () => {
    const page = await open({head: watch + '<script src="july30.js"></script>' + tag('fr'), body: banners(...asked)});
    assert.deepEqual(spoken(page), ['fr', 'ru', 'en', 'en', 'fr']);
    const other = await open({head: watch + tag('fr') + '<script src="july30.js"></script>', body: banners(...asked)});
    assert.deepEqual(spoken(other), ['fr', 'ru', 'fr', 'fr', 'fr']);
    assert.deepEqual(other.window.watched.warnings, []);
  });

  test('words that a site has changed stay when the same file comes again', async () => {
    const page = await open({head: watch + tag('fr'), body: banners('fr')});
    page.window.july30.addMessages('fr', {learnMore: 'Lire la suite'});
    await add(page, 'july30.fr.js?again', (script) => page.document.head.prepend(script)).catch(() => undefined);
    assert.include(seen(page.document.querySelector('blue-heart-banner')!.shadowRoot!), 'Lire la suite');
  });

  test('words of another version are not taken, and that is said once', async () => {
    const other = '<script src="other-version.es.js"></script>';
    const page = await open({head: watch + tag('fr') + other, body: banners('es', 'fr')});
    assert.deepEqual(spoken(page), ['fr', 'fr']);
    assert.lengthOf(page.window.watched.warnings, 1);
    assert.include(page.window.watched.warnings[0], '9.9.9 does nothing');
    assert.deepEqual(page.window.watched.errors, []);
  });

  test('the language that only the head names counts', async () => {
    const html = `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Language" content="fr"><title>A page</title>
      ${watch}<script src="july30.js"></script></head><body><blue-heart-banner></blue-heart-banner></body></html>`;
    assert.deepEqual(spoken(await open({html})), ['fr']);
  });

  test('an image called currentScript does no harm', async () => {
    const page = await open({head: watch, body: `<img name="currentScript" alt="">${tag('fr')}${tag('ru')}${banners('fr', 'ru')}`});
    assert.deepEqual(spoken(page), ['fr', 'ru']);
    assert.deepEqual(page.window.watched.errors, []);
  });
});

suite('what a page says before the script is there', () => {
  teardown(close);

  for (const attribute of ['', ' async', ' defer']) {
    test(`is heard: the documentation's example, right after the script${attribute && ' with' + attribute}`, async () => {
      const documentation = await (await fetch('/demo/docs/languages.md')).text();
      const [example] = /<script>\n[^<]*july30Ready[^<]*<\/script>/.exec(documentation)!;
      const page = await open({
        head: `${watch}<script src="july30.js"${attribute}></script>${example}`,
        body: '<world-day-countdown lang="de"></world-day-countdown>',
        now: Date.parse('2027-07-30T12:00:00Z'),
      });
      await finished(page);
      assert.include(seen(page.document.querySelector('world-day-countdown')!.shadowRoot!), 'Heute ist der Welttag');
      assert.deepEqual([page.window.watched.warnings, page.window.watched.errors], [[], []]);
    });
  }
});

suite('a page whose console throws', () => {
  teardown(close);

  const broken = {body: "console.warn = () => { throw new Error('broken'); };", headers: {'content-type': 'text/javascript'}};
  const rows: [name: string, head: string, headers?: Record<string, string>][] = [
    ['a second version', '<script src="july30.js"></script><script src="other-version.js"></script>'],
    [
      'a policy that forbids the elements',
      '<script src="july30.js"></script>',
      {'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'"},
    ],
    ['a page that broke what the script is made of', '<script src="gone.js"></script><script src="july30.js"></script>'],
  ];
  for (const [name, head, headers] of rows) {
    test(`${name} does not throw out of the script`, async () => {
      const page = await open({
        head: `${watch}<script src="broken.js"></script>${head}`,
        ...(headers && {headers}),
        files: {'broken.js': broken, 'gone.js': {...broken, body: 'Map = undefined;'}},
        finish: false,
      });
      assert.deepEqual(page.window.watched.errors, []);
    });
  }
});
