import {executeServerCommand} from '@web/test-runner-commands';
import {assert} from 'chai';
import {inChromium} from '../elements/motion.js';
import {seen} from '../elements/mount.js';
import {close, elementsOf, event, finished, open, type Opened, script, type Site30, tags, watch} from './open.js';
import {assertQuiet} from './shown.js';
import {tried} from './tried.js';

const javascript = {'content-type': 'text/javascript'};

/**
 * Runs before the script: its time passes only when a test says so, and everything it holds on to is counted. What a task, a listener
 * or an observer is called with is written down, too.
 */
function life(): void {
  const page = globalThis as unknown as Life;
  // What the clock says, and what timers go by: they do not care who sets the clock.
  let now = Date.now();
  let passed = 0;
  let handles = 0;
  const timers = new Map<number, {due: number; task: () => void}>();
  const frames = new Map<number, () => void>();
  const listeners = new Map<string, number>();
  const observers = new Set<WeakRef<object>>();
  const calls = {timers: 0, frames: 0, most: 0};
  let hidden = false;

  Date.now = () => now;
  page.setTimeout = ((task: () => void, delay = 0) => {
    timers.set(++handles, {due: passed + delay, task});
    calls.most = Math.max(calls.most, timers.size);
    return handles;
  }) as typeof setTimeout;
  page.clearTimeout = ((handle: number) => timers.delete(handle)) as typeof clearTimeout;
  page.setInterval = () => {
    throw new Error('nobody needs one');
  };
  page.requestAnimationFrame = (task) => {
    frames.set(++handles, () => task(now));
    return handles;
  };
  page.cancelAnimationFrame = (handle) => void frames.delete(handle);
  Object.defineProperty(document, 'hidden', {get: () => hidden});

  for (const target of [globalThis, document] as EventTarget[]) {
    const {addEventListener, removeEventListener} = target;
    const held = new Set<string>();
    const numbers = new WeakMap<object, number>();
    const key = (type: string, listener: object) => {
      if (!numbers.has(listener)) numbers.set(listener, ++handles);
      return `${type} ${numbers.get(listener)}`;
    };
    const count = (type: string, by: number) => listeners.set(type, (listeners.get(type) ?? 0) + by);
    target.addEventListener = (type: string, listener: EventListener, options?: AddEventListenerOptions) => {
      if (!held.has(key(type, listener))) count(type, 1);
      held.add(key(type, listener));
      addEventListener.call(target, type, listener, options);
    };
    target.removeEventListener = (type: string, listener: EventListener) => {
      if (held.delete(key(type, listener))) count(type, -1);
      removeEventListener.call(target, type, listener);
    };
  }
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const) {
    const Own = page[name] as unknown as new (...given: unknown[]) => object;
    Object.assign(page, {
      [name]: class extends Own {
        constructor(...given: unknown[]) {
          super(...given);
          observers.add(new WeakRef(this));
        }
      },
    });
  }

  page.life = {
    timers,
    frames,
    calls,
    listeners: () => Object.fromEntries([...listeners].filter(([, count]) => count !== 0)),
    observers: () => [...observers].filter((each) => each.deref()).length,
    now: () => now,
    jump(ms) {
      now += ms;
    },
    pass(ms) {
      const end = passed + ms;
      const until = (moment: number) => {
        now += Math.max(moment - passed, 0);
        passed = Math.max(moment, passed);
      };
      for (;;) {
        const [next] = [...timers].filter(([, {due}]) => due <= end).sort(([, one], [, other]) => one.due - other.due);
        if (!next) break;
        const [handle, {due, task}] = next;
        until(due);
        timers.delete(handle);
        calls.timers += 1;
        task();
      }
      until(end);
    },
    paint() {
      const due = [...frames.values()];
      frames.clear();
      for (const task of due) {
        calls.frames += 1;
        task();
      }
    },
    hide(wish) {
      hidden = wish;
      document.dispatchEvent(new Event('visibilitychange'));
    },
  };
}

type Life = Site30 & {
  life: {
    readonly timers: ReadonlyMap<number, unknown>;
    readonly frames: ReadonlyMap<number, unknown>;
    readonly calls: {timers: number; frames: number; readonly most: number};
    listeners(): Record<string, number>;
    observers(): number;
    now(): number;
    /** The clock is set, or the machine slept: no timer runs. */
    jump(ms: number): void;
    /** Time passes, with every timer at its moment. */
    pass(ms: number): void;
    paint(): void;
    hide(wish: boolean): void;
  };
};

const start = (body: string, now = Date.parse('2026-11-23T12:00:00Z')) =>
  open({
    now,
    head: `${watch}<script src="life.js"></script>${script}`,
    body,
    files: {'life.js': {body: `(${String(life)})()`, headers: javascript}},
  });

const lifeOf = (page: Opened) => (page.window as Life).life;

const everything = {
  'trafficking-stat': 'figure="children" view="trend" count-up compact',
  'blue-heart-banner': 'placement="top" dismissible helpline="US" until="12-31"',
  'world-day-countdown': 'precision="second" announce calendar time-zone="Europe/Paris"',
} as const;

/** Waits until the browser has told its observers what is in view. */
const looked = ({window}: Opened, element: Element): Promise<void> =>
  new Promise((resolve) => {
    new IntersectionObserver((_, observer) => {
      observer.disconnect();
      const {port1, port2} = new window.MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    }).observe(element);
  });

suite('the built file, after ten thousand comings and goings', () => {
  teardown(close);

  for (const tag of tags) {
    test(`of <${tag}>: no observer, timer, frame or listener is left`, async () => {
      const page = await start('');
      const {document} = page;
      const before = {listeners: lifeOf(page).listeners()};
      const markup = `<${tag} ${everything[tag]}><p>the fallback</p></${tag}>`;
      // One that comes and goes, and a hundred at a time that are shown in between. Instances: tests/dist/lifecycle.test.ts.
      document.body.innerHTML = markup;
      const one = document.body.firstElementChild!;
      for (let time = 0; time < tried.comings; time++) {
        one.remove();
        document.body.append(one);
      }
      document.body.replaceChildren();
      for (let time = 0; time < 10; time++) {
        document.body.innerHTML = markup.repeat(100);
        await finished(page);
        if (time % 2 === 0) lifeOf(page).paint();
        document.body.replaceChildren();
      }
      lifeOf(page).paint();
      assert.equal(lifeOf(page).timers.size, 0);
      assert.equal(lifeOf(page).frames.size, 0);
      assert.deepEqual({listeners: lifeOf(page).listeners()}, before);
      assert.lengthOf(document.adoptedStyleSheets, 0);
      assertQuiet(page);
      if (!inChromium) return;
      await executeServerCommand('cdp:HeapProfiler.collectGarbage', {});
      // The language of the root is watched while somebody asks; the one observer of what is in view stays. Of the last elements a few
      // may still be held by the engine; ten thousand would not be.
      assert.isAtMost(lifeOf(page).observers(), 5);
    }).timeout(180_000);
  }

  test('and what a page has dropped while it was asked for is not kept either', async () => {
    const page = await start('');
    const {document} = page;
    for (let time = 0; time < 300; time++) {
      for (const tag of tags) {
        const element = document.createElement(tag);
        document.body.append(element);
        if (time % 2) element.setAttribute(tag === 'trafficking-stat' ? 'feed' : 'precision', 'second');
        element.remove();
      }
    }
    await new Promise((resolve) => page.window.queueMicrotask(() => resolve(undefined)));
    assert.equal(lifeOf(page).timers.size, 0);
    assert.deepEqual(elementsOf(document), []);
  });
});

suite('the built file, through a day and a night', () => {
  teardown(close);

  const ticking = tags.map((tag) => `<${tag} ${everything[tag].replace('count-up', '')}></${tag}>`).join('');

  /** What an element says that is made now. */
  async function fresh(page: Opened): Promise<(string | undefined)[]> {
    const copies = elementsOf(page.document).map((element) => element.cloneNode(true) as ReturnType<typeof elementsOf>[number]);
    page.document.body.append(...copies);
    for (const copy of copies) await copy.updateComplete;
    const said = copies.map((copy) => seen(copy.shadowRoot));
    for (const copy of copies) copy.remove();
    return said;
  }

  const says = (page: Opened) => elementsOf(page.document).map((element) => seen(element.shadowRoot));

  test('24 hours with the page hidden and shown: one timer at most, none while hidden, right at every look', async () => {
    const page = await start(ticking);
    const {pass, hide, timers, calls} = lifeOf(page);
    let shownFor = 0;
    for (let minute = 0, hidden = false; minute < 24 * 60; minute += 10) {
      if (minute % 30 === 0) {
        hidden = !hidden;
        hide(hidden);
        const before = calls.timers;
        if (hidden) {
          assert.equal(timers.size, 0);
          pass(600_000);
          assert.equal(calls.timers, before, 'nothing is called while the page is hidden');
          continue;
        }
        await finished(page);
        assert.deepEqual(says(page), await fresh(page), `after ${minute} minutes`);
      }
      pass(600_000);
      if (!hidden) shownFor += 600;
    }
    assert.isAtLeast(calls.timers, shownFor * 0.9, 'a second is a second while shown');
    assert.isAtMost(calls.timers, shownFor * 1.1 + 100);
    // The one timer of the page, and the one that ends what was announced.
    assert.isAtMost(calls.most, 2);
    assertQuiet(page);
  });

  test('over midnight, the Day and the next, with everything said once', async () => {
    const page = await start(
      '<world-day-countdown time-zone="UTC" precision="minute"></world-day-countdown>',
      Date.parse('2027-07-29T23:58:30Z'),
    );
    const told: string[] = [];
    for (const type of ['july30-today', 'july30-over']) page.document.addEventListener(type, () => told.push(type));
    for (let minute = 0; minute < 25 * 60; minute += 5) {
      lifeOf(page).pass(300_000);
      await finished(page);
    }
    assert.deepEqual(told, ['july30-today', 'july30-over']);
    assert.deepEqual(says(page), await fresh(page));
    assertQuiet(page);
  });

  for (const [name, ms] of [
    ['an hour ahead', 3_600_000],
    ['an hour back', -3_600_000],
    ['a year ahead', 365 * 86_400_000],
    ['a year back', -365 * 86_400_000],
    ['to 1970', -Date.parse('2026-11-23T12:00:00Z')],
    ['to the year 9999', Date.parse('9999-01-01') - Date.parse('2026-11-23T12:00:00Z')],
  ] as const) {
    test(`the clock is set ${name}: right after a minute at the latest, and at once when the page is looked at`, async () => {
      for (const wake of ['', 'focus', 'pageshow', 'resume', 'visibilitychange']) {
        const page = await start(ticking);
        lifeOf(page).jump(ms);
        if (wake === '') lifeOf(page).pass(60_001);
        else if (wake === 'focus' || wake === 'pageshow') page.window.dispatchEvent(new page.window.Event(wake));
        else page.document.dispatchEvent(new page.window.Event(wake));
        await finished(page);
        assert.deepEqual(says(page), await fresh(page), wake);
        assert.isAtMost(lifeOf(page).timers.size, 2);
        assertQuiet(page);
        page.frame.remove();
      }
    });
  }

  test('the clock is set back while a figure counts up: the figure is there', async () => {
    const page = await start('<trafficking-stat count-up></trafficking-stat>');
    const [stat] = elementsOf(page.document);
    await looked(page, stat!.shadowRoot.querySelector('[part="value"]')!);
    const {jump, paint} = lifeOf(page);
    await finished(page);
    assert.notInclude(seen(stat!.shadowRoot), '27.6\u00a0million', 'it counts');
    jump(-3_600_000);
    paint();
    await finished(page);
    assert.include(seen(stat!.shadowRoot), '27.6\u00a0million');
    assert.equal(lifeOf(page).frames.size, 0);
  });

  test('off screen and removed nothing is called, and nothing is missed', async () => {
    const page = await start(`<div style="height: 3000px"></div>${ticking.replace(' announce', '')}`);
    const {calls, pass, timers} = lifeOf(page);
    const last = elementsOf(page.document).at(-1)!;
    await looked(page, last.shadowRoot.querySelector('[part="base"]')!);
    const before = calls.timers;
    pass(3_600_000);
    assert.equal(timers.size, 0);
    assert.equal(calls.timers, before);
    page.window.scrollTo(0, 100_000);
    await event(page.window, 'scroll');
    await looked(page, last.shadowRoot.querySelector('[part="base"]')!);
    await finished(page);
    assert.deepEqual(says(page), await fresh(page));
    assert.equal(timers.size, 1);
    for (const element of elementsOf(page.document)) element.remove();
    assert.equal(timers.size, 0);
    pass(3_600_000);
    assert.equal(calls.timers, before);
    assertQuiet(page);
  });
});
