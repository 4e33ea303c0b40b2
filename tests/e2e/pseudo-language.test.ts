import {assert} from 'chai';
import {catalogue, type CatalogueFigure} from '../../src/figures/catalogue.js';
import {directory} from '../../src/helplines/directory.js';
import {en} from '../../src/languages/en.js';
import type {PartialMessages} from '../../src/i18n/messages.js';
import {close, elementsOf, finished, open, type Opened, the} from './open.js';
import {banners, countdowns, stats} from './states.js';

/*
 * A language in which every text says only its own key, as in `‹figures.children›`. Whatever else has letters is a word that somebody
 * wrote outside i18n, or one of the few things that come from elsewhere: see `foreign`.
 */

type Words = string | {readonly [key: string]: Words};

const categories = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** The same texts with the same holes and marks, and the key for everything between them. */
function pseudo(words: Words, path: readonly string[] = []): Words {
  if (typeof words === 'object')
    return Object.fromEntries(Object.entries(words).map(([key, inner]) => [key, pseudo(inner, [...path, key])]));
  const key = `‹${path.filter((part) => !categories.includes(part)).join('.')}›`;
  const replaced = words.replace(/[^*[\]{}]+(?![^{]*\})/g, key);
  return replaced.includes(key) ? replaced : replaced + key;
}

/** Every key there is. */
const keys = (words: Words, path: readonly string[] = []): string[] =>
  typeof words === 'string' || 'other' in words
    ? [`‹${path.join('.')}›`]
    : Object.entries(words).flatMap(([key, inner]) => keys(inner, [...path, key]));

const {direction, millions, ownNumber, ...texts} = en;
const messages = {...(pseudo(texts) as object), direction, millions, ownNumber} as PartialMessages;

/** What is not ours to say: publishers' names, addresses, and the words of Intl for numbers, months and countries. */
const foreign = [
  ...Object.values<CatalogueFigure>(catalogue).flatMap(({source, publishers}) => [source, ...publishers]),
  ...[
    ['1', '2'],
    ['1', '2', '3'],
  ].flatMap((items) =>
    new Intl.ListFormat('qps').formatToParts(items).flatMap(({type, value}) => (type === 'literal' ? value.trim() : [])),
  ),
  ...Object.keys(directory).map((code) => new Intl.DisplayNames('qps', {type: 'region'}).of(code)!),
  ...[1e6, 1e9].flatMap((n) =>
    new Intl.NumberFormat('qps-u-nu-latn', {notation: 'compact', compactDisplay: 'long'})
      .formatToParts(n)
      .filter(({type}) => type === 'compact')
      .map(({value}) => value),
  ),
].sort((one, other) => other.length - one.length);

/** Everything an element says: its texts, and the attributes that are read out or shown. */
function said(element: Element & {readonly shadowRoot: ShadowRoot}): string[] {
  const all = [...element.shadowRoot.querySelectorAll('*')];
  const attributes = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'alt', 'title', 'placeholder'];
  return [
    ...all.flatMap((each) => [...each.childNodes].filter(({nodeType}) => nodeType === 3).map(({textContent}) => textContent!)),
    ...all.flatMap((each) => attributes.map((name) => each.getAttribute(name) ?? '')),
    ...all.flatMap((each) => {
      const view = element.ownerDocument.defaultView!;
      return ['::before', '::after', '::marker'].map((pseudoElement) => view.getComputedStyle(each, pseudoElement).content);
    }),
  ].filter((text) => text.trim() && !['none', 'normal', '""'].includes(text));
}

/** The letters in what elements say that are nobody's, and which keys were said. */
function hardCoded(page: Opened, found: Set<string>): string[] {
  return elementsOf(page.document).flatMap((element) =>
    said(element).flatMap((text) => {
      for (const [key] of text.matchAll(/‹[^›]*›/g)) found.add(key);
      let rest = text.replace(/‹[^›]*›/g, ' ').replace(/https?:\/\/\S+/g, ' ');
      if (/^[\w.-]+\.[a-z]{2,}$/.test(rest)) rest = '';
      for (const name of foreign) rest = rest.replaceAll(name, ' ');
      return /\p{L}/u.test(rest) ? [`${element.outerHTML}: ${text}`] : [];
    }),
  );
}

suite('in a language of keys', () => {
  const found = new Set<string>();
  teardown(close);

  async function inKeys(body: string, now?: string): Promise<Opened> {
    const page = await open({body, ...(now && {now: Date.parse(now)})});
    page.window.july30.addMessages('qps', messages);
    page.document.documentElement.lang = 'qps';
    await finished(page);
    return page;
  }

  test('every figure says no other word', async () => {
    assert.deepEqual(hardCoded(await inKeys(stats), found), []);
  });

  for (const now of [
    '2026-11-23T12:34:56Z',
    '2027-07-28T00:00:00Z',
    '2027-07-29T20:00:00Z',
    '2027-07-29T23:30:30Z',
    '2027-07-29T23:59:01Z',
    '2027-07-29T23:59:59.999Z',
    '2027-07-30T12:00:00Z',
    '2027-07-31T00:00:00Z',
  ]) {
    test(`every countdown says no other word at ${now}`, async () => {
      const page = await inKeys(countdowns, now);
      assert.deepEqual(hardCoded(page, found), []);
      const buttons = elementsOf(page.document).flatMap(({shadowRoot}) => [...shadowRoot.querySelectorAll('button')]);
      buttons.find(({textContent}) => textContent === '‹pause›')?.click();
      await finished(page);
      assert.deepEqual(hardCoded(page, found), []);
    });
  }

  test('the calendar file says no other word', async () => {
    const page = await inKeys('<world-day-countdown calendar></world-day-countdown>');
    const saved = new Promise<Blob>((resolve) => {
      page.window.URL.createObjectURL = (file: Blob) => {
        resolve(file);
        return 'about:blank';
      };
    });
    page.window.HTMLAnchorElement.prototype.click = () => undefined;
    the(page, 'world-day-countdown').shadowRoot.querySelector('button')!.click();
    const file = await (await saved).text();
    assert.match(file, /^SUMMARY:‹day›\r$/m);
  });

  for (const now of ['2026-11-23T12:00:00Z', '2027-11-23T00:00:00Z']) {
    test(`every banner says no other word at ${now}`, async () => {
      const page = await inKeys(banners, now);
      assert.deepEqual(hardCoded(page, found), []);
      const button = the(page, 'blue-heart-banner').shadowRoot.querySelector('button')!;
      // The focus of a frame is its own, whether or not the window has it.
      page.frame.focus();
      button.focus();
      button.click();
      await finished(page);
      assert.deepEqual(hardCoded(page, found), []);
    });
  }

  test('every text was said in one of these', () => {
    assert.sameMembers([...found], keys(texts as unknown as Words));
  });
});
