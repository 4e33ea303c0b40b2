import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Tickable, Ticker} from './ticker.js';

/** What a TickController asks of its element. */
export interface Timing {
  /** The rendered box to watch; the host itself has none under `display: contents`. Without a box it counts as seen. */
  box(): Element | null;
  /** Whether the element must hear the time even when it is off screen. */
  hearsOffScreen?(): boolean;
  /** Told the time, before the element updates: whether its words now differ from those that are shown. */
  tick(now: number): boolean;
  /** Milliseconds after `now` at which the element's words next differ. */
  untilChange(now: number, paused: boolean): number;
  /** Renders at once, not in a microtask: Firefox prints before microtasks run. */
  renderNow(): void;
}

// One observer for the page, like the one timer: a thousand of them would weigh more than the elements.
const boxes = new WeakMap<Element, TickController>();
let observer: IntersectionObserver | undefined;

/**
 * Ties an element to the page's ticker while it is in the document: it is told the time when its words may differ and somebody
 * can see them. Seen until told otherwise, so that nothing waits for the observer.
 */
export class TickController implements ReactiveController, Tickable {
  readonly #host: ReactiveControllerHost;
  readonly #ticker: Ticker;
  readonly #timing: Timing;
  #leave: (() => void) | undefined;
  #box: Element | null = null;
  #onScreen = true;
  /** Whether an update has begun but not finished. */
  #updating = false;

  constructor(host: ReactiveControllerHost, ticker: Ticker, timing: Timing) {
    this.#host = host;
    this.#ticker = ticker;
    this.#timing = timing;
    host.addController(this);
  }

  get seen(): boolean {
    return this.#onScreen || !this.#timing.box() || !!this.#timing.hearsOffScreen?.();
  }

  hostConnected(): void {
    this.#onScreen = true;
    this.#leave = this.#ticker.join(this);
    // Back in the document after a time: its words may be old, and its box is not watched.
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    this.#updating = true;
  }

  hostUpdated(): void {
    this.#updating = false;
    if (!this.#leave) return;
    this.#observe(this.#timing.box());
    this.#ticker.reschedule(this);
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
    this.#observe(null);
  }

  tick(now: number): void {
    let differs = true;
    try {
      // What failed is tried again, though its words may be the same.
      differs = this.#timing.tick(now) || this.#updating;
    } catch {
      // The update will say what is wrong, and put the fallback there.
    }
    if (differs) this.#host.requestUpdate();
  }

  untilChange(now: number, paused: boolean): number {
    try {
      return this.#timing.untilChange(now, paused);
    } catch {
      return Infinity;
    }
  }

  pauseChanged(): void {
    this.#host.requestUpdate();
  }

  print(): void {
    this.#timing.renderNow();
  }

  #observe(box: Element | null): void {
    if (box === this.#box) return;
    if (this.#box) observer?.unobserve(this.#box);
    this.#box = box;
    this.#onScreen = true;
    if (!box) return;
    observer ??= new IntersectionObserver((entries) => {
      for (const {target, isIntersecting} of entries) boxes.get(target)!.#setOnScreen(isIntersecting);
    });
    boxes.set(box, this);
    observer.observe(box);
  }

  #setOnScreen(onScreen: boolean): void {
    if (onScreen === this.#onScreen) return;
    this.#onScreen = onScreen;
    if (onScreen) this.tick(this.#ticker.clock.now());
    this.#ticker.reschedule(this);
  }
}
