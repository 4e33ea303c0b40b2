import {assert} from 'chai';
import type {Browser, Page} from 'puppeteer-core';
import {tried} from '../e2e/tried.js';
import {type Tabs, tabs} from './tab.js';

/*
 * What only a whole tab can try: the back-forward cache, freezing, prerendering, and what is alive in the heap. Chromium throughout,
 * as it alone can be asked for each of them.
 */

const elements = `
  <trafficking-stat figure="children" view="trend" count-up compact></trafficking-stat>
  <blue-heart-banner placement="top" dismissible helpline="US"></blue-heart-banner>
  <world-day-countdown precision="second" announce calendar></world-day-countdown>`;

/** What a page writes down of itself. */
interface Watched {
  readonly errors: string[];
  readonly events: string[];
  timers: number;
}

const watch = `
  var watched = {errors: [], events: [], timers: 0, offset: 0};
  addEventListener('error', ({message}) => watched.errors.push(message));
  addEventListener('pageshow', ({persisted}) => watched.events.push('pageshow ' + persisted));
  for (const type of ['freeze', 'resume', 'prerenderingchange']) document.addEventListener(type, () => watched.events.push(type));
  var {now} = Date;
  Date.now = () => now() + watched.offset;
  var {setTimeout} = globalThis;
  var own = setTimeout;
  globalThis.setTimeout = (task, ms) => own(() => { watched.timers += 1; task(); }, ms);`;

const text = (body: string, more = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><script>${watch}</script>${more}<script src="/july30.js"></script><body>${body}`;

const pages: Record<string, string> = {
  '/': text(elements),
  '/empty': text(''),
  '/next': '<!doctype html><title>Next</title><a href="/">back</a>',
  '/prerendering': `<!doctype html><title>From here</title><script type="speculationrules">{"prerender": [{"urls": ["/prerendered"], "eagerness": "immediate"}]}</script><a id="on" href="/prerendered">on</a>`,
  '/prerendered': text(elements),
};

const words = `() => [...document.querySelectorAll('trafficking-stat, blue-heart-banner, world-day-countdown')]
  .map((element) => element.shadowRoot.querySelector('[part="base"]').textContent.replace(/\\s+/g, ' ').trim())`;

const shown = (page: Page) => page.evaluate(`(${words})()`) as Promise<string[]>;

const watchedIn = (page: Page) => page.evaluate(() => (globalThis as unknown as {watched: Watched}).watched);

/** What a prerendered page wrote down once it is in front. Asked of the browser itself: its driver may lose a page that is exchanged. */
async function activated(browser: Browser): Promise<Watched & {readonly said: string[]}> {
  const expression = `({...watched, path: document.prerendering ? '' : location.pathname, said: (${words})()})`;
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    for (const target of browser.targets().filter((each) => each.url().endsWith('/prerendered'))) {
      try {
        const session = await target.createCDPSession();
        const {result} = await session.send('Runtime.evaluate', {expression, returnByValue: true});
        await session.detach();
        const found = result.value as (Watched & {path: string; said: string[]}) | undefined;
        if (found?.path === '/prerendered' && found.timers > 0) return found;
      } catch (error) {
        if (!/detached|destroyed|closed|navigat/i.test(String(error))) throw error;
      }
    }
    await new Promise(setImmediate);
  }
  throw new Error('the prerendered page has not come to the front within a minute');
}

suite('the built file, in the life of a tab', function () {
  this.timeout(180_000);
  let opened: Tabs;
  let browser: Tabs['browser'];
  let origin: string;

  suiteSetup(async () => {
    opened = await tabs((path) => pages[path]);
    ({browser, origin} = opened);
  });
  suiteTeardown(() => opened.close());

  test('out of the back-forward cache it says the time of now, at once', async () => {
    const page = await browser.newPage();
    await page.goto(origin);
    const before = await shown(page);
    await page.goto(`${origin}/next`);
    await page.goBack();
    const {events, errors} = await watchedIn(page);
    assert.include(events, 'pageshow true', 'it really came out of the cache');
    assert.deepEqual(errors, []);
    // An hour in the cache: the clock has gone on, and no timer has.
    await page.evaluate(() => {
      Object.assign((globalThis as unknown as {watched: object}).watched, {offset: 3_600_000});
      dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    });
    await page.evaluate(
      () => document.querySelector<HTMLElement & {updateComplete: Promise<unknown>}>('world-day-countdown')!.updateComplete,
    );
    const after = await shown(page);
    assert.notEqual(after[2], before[2]);
    const hours = (words: string) => /(\d+) hours/.exec(words)?.[1];
    assert.notEqual(hours(after[2]!), hours(before[2]!));
    await page.close();
  });

  test('frozen it does nothing, and thawed it goes on', async () => {
    const page = await browser.newPage();
    await page.goto(origin);
    // Only what is not in front is ever frozen.
    const other = await browser.newPage();
    await other.bringToFront();
    const session = await page.createCDPSession();
    await session.send('Page.setWebLifecycleState', {state: 'frozen'});
    await session.send('Page.setWebLifecycleState', {state: 'active'});
    await other.close();
    await page.bringToFront();
    const {events} = await watchedIn(page);
    assert.includeMembers(events, ['freeze', 'resume']);
    const {timers} = await watchedIn(page);
    await page.waitForFunction((before) => (globalThis as unknown as {watched: Watched}).watched.timers > before, {}, timers);
    const {errors} = await watchedIn(page);
    assert.deepEqual(errors, []);
    await page.close();
  });

  test('prerendered it keeps still, and shows the time of now when the visitor comes', async () => {
    const page = await browser.newPage();
    const prerendered = new Promise<Page>((resolve) => {
      browser.on('targetcreated', (target) => {
        if (target.url().endsWith('/prerendered')) void target.page().then((found) => found && resolve(found));
      });
    });
    await page.goto(`${origin}/prerendering`);
    const early = await Promise.race([
      prerendered,
      page.waitForFunction('false', {timeout: 5000}).then(
        () => undefined,
        () => undefined,
      ),
    ]);
    if (early) assert.equal((await watchedIn(early)).timers, 0, 'hidden, it has no timer');
    await page.click('#on').catch(() => undefined);
    const {errors, events, said} = await activated(browser);
    assert.deepEqual(errors, []);
    assert.include(events, 'prerenderingchange');
    assert.lengthOf(said, 3);
    for (const each of said) assert.isAbove(each.length, 20);
  });

  test('of 10,000 instances of each element nothing of ours keeps one in the heap once they are gone', async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}/empty`);
    const count = async (tag: string) => {
      // A frame holds what it draws, and observers are told after it.
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      const prototype = await page.evaluateHandle((name) => customElements.get(name)!.prototype as object, tag);
      const found = await page.queryObjects(prototype);
      const length = await found.evaluate((objects) => (objects as unknown as unknown[]).length);
      await Promise.all([found.dispose(), prototype.dispose()]);
      return length;
    };
    for (const markup of elements.trim().split('\n')) {
      const tag = /<([\w-]+)/.exec(markup)![1]!;
      await page.evaluate(
        async (html, times) => {
          for (let time = 0; time < times; time++) {
            document.body.innerHTML = html.repeat(25);
            for (const element of document.body.children)
              await (element as unknown as {updateComplete: Promise<unknown>}).updateComplete;
            document.body.replaceChildren();
          }
        },
        markup.trim(),
        tried.comings / 25,
      );
      // The engine itself keeps a handful, now these and now those, most often of the first; what we leaked would be all of them.
      let left = await count(tag);
      for (let time = 0; left > 0 && time < 10; time++) left = await count(tag);
      assert.isAtMost(left, tried.comings / 200, tag);
      await page.evaluate((html) => (document.body.innerHTML = html.repeat(100)), markup.trim());
      assert.isAtLeast(await count(tag), 100, `${tag}: those that are there are counted`);
      await page.evaluate(() => document.body.replaceChildren());
    }
    const {errors} = await watchedIn(page);
    assert.deepEqual(errors, []);
    await page.close();
  });
});
