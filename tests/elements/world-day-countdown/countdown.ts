import {assert} from 'chai';
import {WorldDayCountdown} from '../../../src/elements/world-day-countdown/world-day-countdown.js';
import {Announcer} from '../../../src/lib/announcer.js';
import {fakeTicker} from '../fake-clock.js';
import {clear, heard as heardIn, mount, seen as seenIn} from '../mount.js';

/** A countdown in UTC at an instant, with a clock, a page and a live region of its own. */
export async function countdown(at: string, markup = '', shared: Partial<typeof WorldDayCountdown> = {}) {
  const {clock, page, ticker} = fakeTicker(at);
  const statics = {ticker, announcer: new Announcer(), ...shared};
  const element = await mount(WorldDayCountdown, `time-zone="UTC" ${markup}`, statics);
  return {clock, page, ticker, statics, element, root: element.shadowRoot};
}

// Where words are held together by a no-break space is for the tests of the languages.
export const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
export const seen = (root: ShadowRoot): string => plain(seenIn(root));
export const heard = (root: ShadowRoot): string => plain(heardIn(root));

export const count = (root: ParentNode, selector: string): number => root.querySelectorAll(selector).length;

export const button = (root: ShadowRoot, label: string): HTMLButtonElement =>
  [...root.querySelectorAll('button')].find(({textContent}) => textContent.trim() === label)!;

export const labels = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll('button')].map(({textContent}) => textContent.trim());

export const announced = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll('[role="status"]')].map(({textContent}) => textContent.trim());

/** The names of the Day's events that reach the document, with the element they come from. */
export function events(): string[] {
  const heard: string[] = [];
  for (const type of ['july30-today', 'july30-over']) {
    const listener = (event: Event): void => {
      heard.push(type);
      assert.isTrue(event.bubbles && event.composed);
    };
    addEventListener(type, listener);
    unlisten.push(() => removeEventListener(type, listener));
  }
  return heard;
}
const unlisten: (() => void)[] = [];

/** What changes in a shadow root from now on. */
export function mutations(root: ShadowRoot): () => string[] {
  const changes: string[] = [];
  const note = (records: MutationRecord[]): void => {
    for (const {type, target} of records) changes.push(`${type} of ${target.nodeName}`);
  };
  const observer = new MutationObserver(note);
  observer.observe(root, {subtree: true, childList: true, attributes: true, characterData: true});
  return () => {
    note(observer.takeRecords());
    return changes;
  };
}

/** Puts enough above everything that it is off the screen. */
export function pushDown(): void {
  const above = document.createElement('div');
  above.style.height = '9000px';
  document.body.prepend(above);
}

export const name = 'World Day against Trafficking in Persons';
/** After each test: what it listened to, put on the page and scrolled. */
export function clearAll(): void {
  for (const stop of unlisten.splice(0)) stop();
  clear();
  scrollTo(0, 0);
}
