import type {ReactiveController, ReactiveElement} from 'lit';
import type {Clock} from '../../calendar/clock.js';
import {wantsLessMotion} from '../../lib/motion.js';
import {guarded} from '../../lib/warn.js';

/** How long counting up takes, in ms. */
const duration = 800;

/** Counts up to a value once, when it is first seen. For the eye only, and not where the visitor wants less motion. */
export class CountUpController implements ReactiveController {
  readonly #host: ReactiveElement & {readonly countUp: boolean};
  readonly #clock: Clock;
  /** How much of the value is shown, from 0 to 1; 1 while nothing is counting up. */
  #share = 1;
  #hasBegun = false;
  #cancelFrame: (() => void) | undefined;
  #watched: Element | null = null;
  #sight: IntersectionObserver | undefined;

  constructor(host: ReactiveElement & {readonly countUp: boolean}, clock: Clock) {
    this.#host = host;
    this.#clock = clock;
    host.addController(this);
  }

  /** The part of a value to show now. */
  shown(value: number): number {
    return this.#share < 1 ? partOf(value, this.#share) : value;
  }

  hostConnected(): void {
    if (this.#watched) this.#watch(this.#watched);
  }

  hostUpdated(): void {
    const value = this.#host.countUp && !this.#hasBegun ? this.#host.renderRoot.querySelector('[part="value"]') : null;
    if (value !== this.#watched) this.#watch(value);
  }

  hostDisconnected(): void {
    this.#sight?.disconnect();
    this.#stop();
  }

  /** Ends counting up for good. */
  finish(): void {
    this.#hasBegun = true;
    this.#watch(null);
    this.#stop();
  }

  #watch(value: Element | null): void {
    this.#sight?.disconnect();
    this.#watched = value;
    if (!value) return;
    this.#sight ??= new IntersectionObserver(guarded((entries) => this.#seen(entries.at(-1)!.isIntersecting)));
    this.#sight.observe(value);
  }

  #seen(isIntersecting: boolean): void {
    if (!isIntersecting || this.#hasBegun) return;
    this.finish();
    if (!wantsLessMotion()) this.#count(this.#clock.now());
  }

  #count(startedAt: number): void {
    const share = (this.#clock.now() - startedAt) / duration;
    // A clock that is set back ends it.
    this.#show(share >= 0 && share < 1 ? share : 1);
    if (this.#share < 1) this.#cancelFrame = this.#clock.frame(() => this.#count(startedAt));
  }

  #stop(): void {
    this.#cancelFrame?.();
    this.#show(1);
  }

  #show(share: number): void {
    if (share === this.#share) return;
    this.#share = share;
    this.#host.requestUpdate();
  }
}

/** The part of a value that is shown while counting up: slower towards the end, and in steps of at least three digits. */
function partOf(value: number, share: number): number {
  const size = Math.abs(value);
  const step = Math.max(10 ** (Math.floor(Math.log10(size || 1)) - 2), Number.isInteger(value) ? 1 : 0.1);
  const eased = Math.floor((size * (1 - (1 - share) ** 3)) / step) * step;
  return Math.sign(value) * Math.max(eased, size < 1e6 ? 0 : 1e6);
}
