import {assert} from 'chai';
import {html, LitElement, nothing} from 'lit';
import {TickController} from '../../src/calendar/tick-controller.js';
import {Ticker} from '../../src/calendar/ticker.js';
import {FakeClock, FakePage} from '../elements/fake-clock.js';

/** Four hours before the Day, in UTC. */
const start = Date.parse('2027-07-29T20:00:00Z');

/** Its words differ each second, or each minute while paused. */
class Host extends LitElement {
  static ticker: Ticker;

  readonly ticks: number[] = [];
  differs = true;
  hearsOffScreen = false;
  boxed: 'p' | 'div' | undefined = 'p';
  renders = 0;
  printed = 0;

  constructor() {
    super();
    new TickController(this, Host.ticker, {
      box: () => this.box,
      hearsOffScreen: () => this.hearsOffScreen,
      tick: (now) => {
        this.ticks.push(now - start);
        return this.differs;
      },
      untilChange: (now, paused) => this.untilChange(now, paused),
      renderNow: () => this.printed++,
    });
  }

  get box(): Element | null {
    return this.renderRoot.querySelector('p, div');
  }

  untilChange(now: number, paused: boolean): number {
    const every = paused ? 60_000 : 1000;
    return every - ((now - start) % every);
  }

  protected override render(): unknown {
    this.renders++;
    if (!this.boxed) return nothing;
    return this.boxed === 'p' ? html`<p>words</p>` : html`<div>words</div>`;
  }
}
customElements.define('tick-controller-host', Host);

suite('TickController', () => {
  let clock: FakeClock;
  let page: FakePage;
  let ticker: Ticker;
  let host: Host;
  setup(() => {
    clock = new FakeClock(start);
    page = new FakePage();
    ticker = new Ticker(clock, page);
    Host.ticker = ticker;
    host = new Host();
  });
  teardown(() => {
    document.body.replaceChildren();
    scrollTo(0, 0);
  });

  const show = async (parent: Element = document.body): Promise<void> => {
    parent.append(host);
    await host.updateComplete;
  };

  /** The far end of a page so long that it is off screen. */
  const below = (): Element => {
    const space = document.createElement('div');
    space.style.blockSize = '10000px';
    const end = document.createElement('div');
    document.body.append(space, end);
    return end;
  };

  /** Waits until the engine has told everybody who had asked before whether the box is on screen. */
  const told = (onScreen: boolean): Promise<void> =>
    new Promise((resolve) => {
      const observer = new IntersectionObserver((entries) => {
        if (entries.at(-1)!.isIntersecting !== onScreen) return;
        observer.disconnect();
        // The engine tells all observers in one task, but not each engine in the order in which they were made.
        setTimeout(resolve);
      });
      observer.observe(host.box!);
    });

  test('the host hears of each change, and renders when its words differ', async () => {
    await show();
    await told(true);
    assert.equal(host.renders, 1);
    clock.pass(1000);
    await host.updateComplete;
    assert.deepEqual(host.ticks, [1000]);
    assert.equal(host.renders, 2);
    host.differs = false;
    clock.pass(1000);
    await host.updateComplete;
    assert.deepEqual(host.ticks, [1000, 2000]);
    assert.equal(host.renders, 2);
  });

  test('seen until told otherwise: the time goes on before the engine has looked', async () => {
    await show(below());
    clock.pass(2000);
    assert.deepEqual(host.ticks, [1000, 2000]);
  });

  test('off screen there is no timer, and it hears nothing', async () => {
    await show(below());
    await told(false);
    assert.isUndefined(clock.wait);
    page.wake();
    assert.deepEqual(host.ticks, []);
  });

  test('scrolled into view it hears the time at once', async () => {
    await show(below());
    await told(false);
    clock.pass(5500);
    host.scrollIntoView();
    await told(true);
    assert.deepEqual(host.ticks, [5500]);
    assert.equal(clock.wait, 500);
    await host.updateComplete;
    assert.equal(host.renders, 2);
    scrollTo(0, 0);
    await told(false);
    assert.isUndefined(clock.wait);
  });

  test('one that must always hear the time does, off screen too', async () => {
    host.hearsOffScreen = true;
    await show(below());
    await told(false);
    clock.pass(1000);
    assert.deepEqual(host.ticks, [1000]);
  });

  test('a host with `display: contents` is watched by its inner box', async () => {
    host.style.display = 'contents';
    await show();
    await told(true);
    clock.pass(1000);
    assert.deepEqual(host.ticks, [1000]);
    below().append(host);
    await host.updateComplete;
    await told(false);
    assert.isUndefined(clock.wait);
  });

  test('a hidden host has no timer', async () => {
    await show();
    await told(true);
    host.style.display = 'none';
    await told(false);
    assert.isUndefined(clock.wait);
  });

  test('the box that is there after an update is the one that is watched', async () => {
    host.boxed = undefined;
    await show(below());
    assert.equal(clock.wait, 1000, 'without a box it counts as seen');
    for (const boxed of ['p', 'div'] as const) {
      host.boxed = boxed;
      host.requestUpdate();
      await host.updateComplete;
      assert.equal(clock.wait, 1000, 'a new box counts as seen at first');
      await told(false);
      assert.isUndefined(clock.wait);
    }
  });

  test('an update sets the timer by what the host says then', async () => {
    await show();
    await told(true);
    host.untilChange = () => 200;
    host.requestUpdate();
    await host.updateComplete;
    assert.equal(clock.wait, 200);
  });

  test('removed it costs nothing: no timer, no listener, no tick', async () => {
    await show();
    await told(true);
    host.remove();
    assert.isUndefined(clock.wait);
    assert.equal(page.listeners, 0);
    host.requestUpdate();
    await host.updateComplete;
    assert.isUndefined(clock.wait);
    assert.deepEqual(host.ticks, []);
  });

  test('put back it says the time of now, and its box is watched again', async () => {
    await show(below());
    await told(false);
    const parent = host.parentElement!;
    host.remove();
    clock.pass(5500);
    host.requestUpdate();
    await told(false);
    await show(parent);
    assert.equal(host.renders, 3);
    assert.equal(clock.wait, 500);
    await told(false);
    assert.isUndefined(clock.wait);
    host.scrollIntoView();
    await told(true);
    assert.equal(clock.wait, 500);
  });

  test('a pause renders all hosts, for their buttons, and is passed on', async () => {
    const other = new Host();
    document.body.append(other);
    await show();
    await told(true);
    host.differs = other.differs = false;
    ticker.paused = true;
    await Promise.all([host.updateComplete, other.updateComplete]);
    assert.deepEqual([host.renders, other.renders], [2, 2]);
    assert.equal(clock.wait, 60_000);
    other.remove();
    ticker.paused = false;
    await Promise.all([host.updateComplete, other.updateComplete]);
    assert.deepEqual([host.renders, other.renders], [3, 2]);
  });

  test('before printing it renders at once, off screen too', async () => {
    await show(below());
    await told(false);
    page.print();
    assert.deepEqual(host.ticks, [0]);
    assert.equal(host.printed, 1);
  });
});
