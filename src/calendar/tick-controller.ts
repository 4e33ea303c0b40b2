import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {pageTicker, type Tickable, type Ticker} from './ticker.js';

/** What an element must implement to be told the time. */
export interface Timed {
  /** Milliseconds after `now` at which the element's words next differ. */
  untilChange(now: number, paused: boolean): number;
  /** Called whenever the clock is read, before the element updates; returns false if nothing has changed. */
  tick(now: number): boolean;
  /** The rendered box to watch; the host itself has none under `display: contents`. */
  readonly box: Element | null;
  /** True for elements that must hear the time even when they are off screen. */
  readonly always: boolean;
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
  #leave: (() => void) | undefined;
  #box: Element | null = null;
  #onScreen = true;
  /** Whether an update has begun but not finished. */
  #failed = false;

  constructor(
    readonly host: ReactiveControllerHost & Timed,
    readonly ticker: Ticker = pageTicker,
  ) {
    host.addController(this);
  }

  get seen(): boolean {
    return this.#onScreen || this.host.always;
  }

  hostConnected(): void {
    this.#onScreen = true;
    this.#leave = this.ticker.join(this, () => this.host.requestUpdate());
    // Back in the document after a time: its words may be old, and its box is not watched.
    this.host.requestUpdate();
  }

  hostUpdate(): void {
    this.#failed = true;
  }

  hostUpdated(): void {
    this.#failed = false;
    if (!this.#leave) return;
    this.#observe(this.host.box);
    this.ticker.reschedule(this);
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
    this.#observe(null);
  }

  /** Told by the page's observer when the box comes into view or leaves it. */
  setOnScreen(onScreen: boolean): void {
    if (onScreen === this.#onScreen) return;
    this.#onScreen = onScreen;
    if (onScreen) this.tick(this.ticker.clock.now());
    this.ticker.reschedule(this);
  }

  tick(now: number): void {
    let differs = true;
    try {
      // What failed is tried again, though its words may be the same.
      differs = this.host.tick(now) || this.#failed;
    } catch {
      // The update will say what is wrong, and put the fallback there.
    }
    if (differs) this.host.requestUpdate();
  }

  untilChange(now: number, paused: boolean): number {
    try {
      return this.host.untilChange(now, paused);
    } catch {
      return Infinity;
    }
  }

  print(): void {
    this.host.renderNow();
  }

  #observe(box: Element | null): void {
    if (box === this.#box) return;
    if (this.#box) observer?.unobserve(this.#box);
    this.#box = box;
    this.#onScreen = true;
    if (!box) return;
    observer ??= new IntersectionObserver((entries) => {
      for (const {target, isIntersecting} of entries) boxes.get(target)?.setOnScreen(isIntersecting);
    });
    boxes.set(box, this);
    observer.observe(box);
  }
}
