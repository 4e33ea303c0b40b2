/** What must hold in every application, whatever it is made with. Each check opens the page anew. */
import assert from 'node:assert/strict';

/** Two days before the Day, at noon: on the Day itself nothing is counted. */
const now = Date.parse('2027-07-28T12:00:00Z');

const tags = ['world-day-countdown', 'trafficking-stat', 'blue-heart-banner'];

/** Runs in the page: that a frame has come and every element is finished. */
const settled = (tags) =>
  new Promise((done) => {
    requestAnimationFrame(async () => {
      await Promise.all([...document.querySelectorAll(tags.join())].map((element) => element.updateComplete));
      requestAnimationFrame(done);
    });
  });

async function open(browser, address, {script = true} = {}) {
  const page = await browser.newPage();
  const said = [];
  page.on('console', (message) => ['error', 'warn', 'warning'].includes(message.type()) && said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.setJavaScriptEnabled(script);
  await page.evaluateOnNewDocument((now) => {
    const ahead = now - Date.now();
    const real = Date.now;
    Date.now = () => real() + ahead;
  }, now);
  // Pages have no icon, which is no fault.
  await page.setRequestInterception(true);
  page.on('request', (request) => (request.url().endsWith('/favicon.ico') ? request.respond({status: 204}) : request.continue()));
  await page.goto(address, {waitUntil: 'networkidle0'});
  if (script) await page.waitForFunction(() => !!window.show && !!document.querySelector('world-day-countdown')?.shadowRoot);
  const settle = () => page.evaluate(settled, tags);
  if (script) await settle();
  const show = async (change) => {
    // What is undefined would be lost on the way.
    const entries = Object.entries(change).map(([name, value]) => [name, value ?? null, value === undefined]);
    await page.evaluate((entries) => {
      window.show(Object.fromEntries(entries.map(([name, value, isUndefined]) => [name, isUndefined ? undefined : value])));
    }, entries);
    await settle();
    await settle();
  };
  return {page, said, show, settle};
}

/** The words of an element as they are seen, and its buttons and links. */
const look = (page, selector) =>
  page.evaluate((selector) => {
    const root = document.querySelector(selector)?.shadowRoot;
    const all = (what) => [...root.querySelectorAll(what)];
    return {
      words: all('[part=base]')[0]?.textContent.replace(/\s+/g, ' ').trim(),
      buttons: all('button').map((button) => button.getAttribute('aria-label') ?? button.textContent.trim()),
      links: all('a').map(({href}) => href),
    };
  }, selector);

async function withPage(browser, address, run, options) {
  const opened = await open(browser, address, options);
  try {
    await run(opened);
    assert.deepEqual(opened.said, [], 'the console is silent');
  } finally {
    await opened.page.close();
  }
}

const check = (run, options) => (browser, address) => withPage(browser, address, run, options);

export const checks = {
  'the server’s page says the fact without a script': check(
    async ({page}) => {
      const words = await page.evaluate(() => document.body.innerText);
      assert.match(words, /38.% .*2022/);
      assert.match(words, /UNODC|ONUDC/);
    },
    {script: false},
  ),

  'it takes over without a warning, in the server’s language': check(async ({page}) => {
    assert.match((await look(page, 'world-day-countdown')).words, /heures/);
    assert.match((await look(page, '#children')).words, /38.%/);
    const counts = await page.evaluate((tags) => tags.map((tag) => document.querySelectorAll(tag).length), tags);
    assert.deepEqual(counts, [1, 2, 1]);
  }),

  'a setting changes': check(async ({page, show}) => {
    await show({precision: 'day', lang: 'en'});
    assert.match((await look(page, 'world-day-countdown')).words, /^2 days/);
    await show({precision: 'hour'});
    assert.match((await look(page, 'world-day-countdown')).words, /hours/);
  }),

  'a switch is on for true, off for false, undefined and null': check(async ({page, show}) => {
    await show({lang: 'en'});
    const isOn = async () => (await look(page, 'world-day-countdown')).buttons.includes('Add to calendar');
    const seen = [];
    for (const calendar of [true, false, true, undefined, true, null]) {
      await show({calendar});
      seen.push(await isOn());
    }
    assert.deepEqual(seen, [true, false, true, false, true, false]);
  }),

  'an address comes, and goes for undefined and null': check(async ({page, show}) => {
    const links = async () => (await look(page, 'world-day-countdown')).links;
    const seen = [];
    for (const href of ['https://example.org/a', undefined, 'https://example.org/b', null]) {
      await show({href});
      seen.push(await links());
    }
    assert.deepEqual(seen, [['https://example.org/a'], [], ['https://example.org/b'], []]);
  }),

  'a property that is no attribute’s name': check(async ({page, show}) => {
    await show({lang: 'en', linkText: 'Act now'});
    assert.match((await look(page, 'blue-heart-banner')).words, /Act now/);
    await show({linkText: undefined});
    assert.match((await look(page, 'blue-heart-banner')).words, /Learn more/);
  }),

  'the language changes': check(async ({page, show}) => {
    await show({lang: 'en'});
    assert.match((await look(page, '#children')).words, /trafficking victims/);
    await show({lang: 'fr'});
    assert.match((await look(page, '#children')).words, /victimes/);
  }),

  'a list in another order keeps its elements': check(async ({page, show}) => {
    await page.evaluate(() => {
      window.before = document.querySelector('#children');
    });
    await show({order: ['profits', 'children']});
    const [order, same] = await page.evaluate(() => [
      [...document.querySelectorAll('trafficking-stat')].map(({id}) => id),
      document.querySelector('#children') === window.before,
    ]);
    assert.deepEqual(order, ['profits', 'children']);
    assert.ok(same);
    assert.match((await look(page, '#children')).words, /38.%/);
  }),

  'events are heard': check(async ({page, show}) => {
    await show({order: ['children']});
    await show({order: ['children', 'profits']});
    await page.evaluate(() => document.querySelector('blue-heart-banner').shadowRoot.querySelector('button').click());
    const heard = await page.evaluate(() => window.heard);
    assert.ok(heard.includes('profits 2021'), heard.join());
    assert.ok(heard.includes('closed test'), heard.join());
  }),

  'what is taken away is forgotten': check(async ({page, show, settle}) => {
    await show({lang: 'en'});
    await page.evaluate((tags) => {
      window.removed = [...document.querySelectorAll(tags.join())].map((element) => new WeakRef(element));
      window.before = undefined;
    }, tags);
    await show({shown: false});
    assert.equal(await page.evaluate((tags) => document.querySelectorAll(tags.join()).length, tags), 0);
    // Frameworks keep what was there last until they show something else.
    await show({shown: true});
    await show({shown: false});
    await show({shown: true});
    await page.waitForFunction(
      () => {
        globalThis.gc();
        return window.removed.every((reference) => !reference.deref());
      },
      {timeout: 20_000},
    );
    await settle();
  }),
};
