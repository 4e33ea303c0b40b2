import {guarded} from '../lib/warn.js';

/** The time and the page's timers. No other file touches them, so a test can use its own clock. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Runs `task` once after `delay` ms. Call the result to cancel it. */
  after(delay: number, task: () => void): () => void;
  /** Runs `task` before the next paint. Call the result to cancel it. */
  frame(task: () => void): () => void;
}

/** The visitor's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(delay, task) {
    const timer = setTimeout(guarded(task), delay);
    return () => clearTimeout(timer);
  },
  frame(task) {
    const request = requestAnimationFrame(guarded(task));
    return () => cancelAnimationFrame(request);
  },
};
