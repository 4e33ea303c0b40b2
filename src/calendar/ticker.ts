import {guarded} from '../lib/warn.js';
import {type Clock, systemClock} from './clock.js';

/** Something on the page whose words depend on the time. */
export interface Tickable {
  /** False while nobody can see it: then it is told nothing and needs no timer. */
  readonly seen: boolean;
  /** Called when time has passed; `now` is in ms since the epoch. Nothing need have changed. */
  tick(now: number): void;
  /** Milliseconds after `now` at which its words next differ. While paused only the Day itself counts. */
  untilChange(now: number, paused: boolean): number;
  /** Called when the visitor has stopped the counting, or lets it go on. */
  pauseChanged(): void;
  /** Called before printing, after a `tick`: what is shown must be final when it returns. */
  print(): void;
}

/** What the ticker needs from the page: whether it is visible, and when it wakes up. */
export interface Page {
  readonly hidden: boolean;
  /** Calls `wake` whenever the page may have slept, and `print` before it is printed. Call the result to stop. */
  listen(wake: () => void, print: () => void): () => void;
}

// `resume` and the others cover what no timer survives: sleep, the back-forward cache, a frozen tab.
// See https://developer.chrome.com/docs/web-platform/page-lifecycle-api
const documentEvents = ['visibilitychange', 'resume'];
const windowEvents = ['pageshow', 'focus'];

/** The page the script runs in. */
export const thisPage: Page = {
  get hidden() {
    return document.hidden;
  },
  listen(wake, print) {
    for (const type of documentEvents) document.addEventListener(type, wake);
    for (const type of windowEvents) addEventListener(type, wake);
    addEventListener('beforeprint', print);
    return () => {
      for (const type of documentEvents) document.removeEventListener(type, wake);
      for (const type of windowEvents) removeEventListener(type, wake);
      removeEventListener('beforeprint', print);
    };
  },
};

/** Clocks can be set and computers can sleep without an event, so the ticker looks again after a minute at the latest. */
const longestWait = 60_000;

/**
 * One timer for everything on a page that shows the time, set for the soonest change that anybody can see.
 * There is none while the page is hidden, while no member is seen, or when all have left.
 */
export class Ticker {
  readonly #members = new Set<Tickable>();
  #pausedAt: number | undefined;
  #cancel: (() => void) | undefined;
  /** When the timer goes off, ms since the epoch. */
  #due = Infinity;
  #unlisten: (() => void) | undefined;

  constructor(
    readonly clock: Clock = systemClock,
    readonly page: Page = thisPage,
  ) {}

  /** The time to show, in ms since the epoch: the clock's, or the moment at which the page was paused. */
  get now(): number {
    return this.#pausedAt ?? this.clock.now();
  }

  /** Whether the visitor has stopped the counting. It goes on by itself when the Day arrives. */
  get paused(): boolean {
    return this.#pausedAt !== undefined;
  }

  set paused(paused: boolean) {
    if (paused === this.paused) return;
    this.#pausedAt = paused ? this.clock.now() : undefined;
    for (const member of [...this.#members]) member.pauseChanged();
    this.wake();
  }

  /** Adds a member. Call the result when it leaves. */
  join(member: Tickable): () => void {
    this.#members.add(member);
    this.#unlisten ??= this.page.listen(
      guarded(() => this.wake()),
      guarded(() => this.#print()),
    );
    this.reschedule(member);
    return () => {
      this.#members.delete(member);
      if (this.#members.size === 0) {
        this.#unlisten?.();
        this.#unlisten = undefined;
        // Not at once: what is only moved leaves and joins in one task.
        queueMicrotask(() => {
          if (this.#members.size === 0) this.#pausedAt = undefined;
        });
      }
      this.reschedule(member);
    };
  }

  /** Tells the time to every member that is seen, and sets the next timer. */
  wake(): void {
    this.#wake((member) => member.seen);
  }

  /** Tells the time to every member, seen or not, and sets the next timer. */
  wakeAll(): void {
    this.#wake(() => true);
  }

  #wake(whom: (member: Tickable) => boolean): void {
    this.#stop();
    if (this.page.hidden) return;
    this.#tell(whom);
    for (const member of this.#members) this.reschedule(member);
  }

  /**
   * Brings the timer forward if this member's next change is sooner, and stops it when no member is seen any more.
   * The others are not asked, so that a thousand elements can arrive, change and leave in a thousand steps.
   */
  readonly reschedule = guarded((member: Tickable): void => {
    if (this.page.hidden) return this.#stop();
    if (!member.seen || !this.#members.has(member)) {
      for (const other of this.#members) if (other.seen) return;
      return this.#stop();
    }
    const now = this.clock.now();
    const due = now + Math.min(Math.max(member.untilChange(now, this.paused), 1), longestWait);
    if (due >= this.#due) return;
    this.#stop();
    this.#due = due;
    this.#cancel = this.clock.after(due - now, () => this.wake());
  });

  #stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#due = Infinity;
  }

  #print(): void {
    this.#tell(() => true);
    for (const member of [...this.#members]) member.print();
  }

  /** Members may leave or join during this, so it goes through a copy. */
  #tell(whom: (member: Tickable) => boolean): void {
    const now = this.clock.now();
    for (const member of [...this.#members]) if (this.#members.has(member) && whom(member)) member.tick(now);
  }
}

/** The one ticker of the page. */
export const pageTicker = new Ticker();
