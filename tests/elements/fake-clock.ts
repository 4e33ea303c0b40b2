import type {Clock} from '../../src/calendar/clock.js';
import {type Page, Ticker} from '../../src/calendar/ticker.js';

/** A clock that a test sets. Timers run in their order while it passes; none runs while the machine sleeps. */
export class FakeClock implements Clock {
  #now: number;
  readonly #tasks = new Map<() => void, number>();
  readonly #frames = new Set<() => void>();

  /** @param start - An instant in ISO 8601, or in ms since the epoch. */
  constructor(start: string | number) {
    this.#now = instant(start);
  }

  now(): number {
    return this.#now;
  }

  after(delay: number, task: () => void): () => void {
    // Its own key for each call: the same task may wait twice.
    const waiting = () => task();
    this.#tasks.set(waiting, this.#now + delay);
    return () => this.#tasks.delete(waiting);
  }

  frame(task: () => void): () => void {
    const waiting = () => task();
    this.#frames.add(waiting);
    return () => this.#frames.delete(waiting);
  }

  /** How many timers wait. */
  get timers(): number {
    return this.#tasks.size;
  }

  /** In how many ms the next timer goes off; `undefined` without one. */
  get wait(): number | undefined {
    return this.#tasks.size === 0 ? undefined : Math.min(...this.#tasks.values()) - this.#now;
  }

  /** Lets the time pass until an instant; every timer that falls due goes off at its moment. */
  until(end: string | number): void {
    const last = instant(end);
    for (;;) {
      const [next] = [...this.#tasks].filter(([, due]) => due <= last).sort(([, a], [, b]) => a - b);
      if (!next) break;
      const [task, due] = next;
      this.#now = Math.max(this.#now, due);
      this.#tasks.delete(task);
      task();
    }
    this.#now = last;
  }

  /** Lets ms pass. */
  pass(ms: number): void {
    this.until(this.#now + ms);
  }

  /** The time changes and no timer runs: the machine slept, or somebody set its clock. */
  sleepUntil(end: string | number): void {
    this.#now = instant(end);
  }

  /** Runs what waits for the next frame. */
  paint(): void {
    const due = [...this.#frames];
    this.#frames.clear();
    for (const task of due) task();
  }
}

const instant = (at: string | number): number => (typeof at === 'number' ? at : Date.parse(at));

/** A page that a test hides, wakes and prints. */
export class FakePage implements Page {
  hidden = false;
  readonly #listeners = new Set<{readonly wake: () => void; readonly print: () => void}>();

  listen(wake: () => void, print: () => void): () => void {
    const listener = {wake, print};
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** How many listen. */
  get listeners(): number {
    return this.#listeners.size;
  }

  wake(): void {
    for (const {wake} of [...this.#listeners]) wake();
  }

  print(): void {
    for (const {print} of [...this.#listeners]) print();
  }

  hide(): void {
    this.hidden = true;
    this.wake();
  }

  show(): void {
    this.hidden = false;
    this.wake();
  }
}

/** A ticker with a clock and a page that a test moves. */
export function fakeTicker(start: string | number): {clock: FakeClock; page: FakePage; ticker: Ticker} {
  const clock = new FakeClock(start);
  const page = new FakePage();
  return {clock, page, ticker: new Ticker(clock, page)};
}
