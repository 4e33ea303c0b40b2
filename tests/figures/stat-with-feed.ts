import {assert} from 'chai';
import {TraffickingStat} from '../../src/elements/trafficking-stat/trafficking-stat.js';
import {feedLimits} from '../../src/figures/feed.js';
import {mount} from '../elements/mount.js';
import {type Stat, type Told, watchStats} from '../elements/trafficking-stat/stat.js';
import {type Answer, type Feed, serve} from './feeds.js';

/** What a feed may take, as it is outside tests. */
export const limits = {...feedLimits};

export const sentence = '1,200 people helped (2024)';

/** The next event, and what it left on the page. */
export const told = (): Promise<Told> =>
  new Promise((tell) => {
    for (const name of ['july30-figure', 'july30-figure-error'])
      document.addEventListener(name, (event) => tell(event as Told), {once: true});
  });

/** An element that asks a feed, with the answer awaited. */
export async function shown(address: string, attributes = 'figure="helped"'): Promise<Stat> {
  const answered = told();
  const element = await mount(TraffickingStat, `${attributes} feed="${address}">The fact <a href="#">as text</a>`);
  await answered;
  await element.updateComplete;
  return element;
}

export const answering = async (answer: Answer, attributes?: string): Promise<[Stat, Feed]> => {
  const feed = await serve(answer);
  return [await shown(feed.own, attributes), feed];
};

/** The fallback is what a visitor sees and hears, and nothing beside it. */
export function assertFallback(element: Stat): void {
  const slots = [...element.shadowRoot.querySelectorAll('slot')];
  assert.lengthOf(slots, 1);
  assert.equal(
    slots[0]!
      .assignedNodes()
      .map((node) => node.textContent)
      .join(''),
    'The fact as text',
  );
  assert.equal(element.shadowRoot.textContent.trim(), '');
  const {width, height} = element.querySelector('a')!.getBoundingClientRect();
  assert.isAbove(width * height, 0);
}

/** For a suite: what the elements tell and warn of in each test, and what holds of both where a feed is dead. */
export function watchFeeds() {
  const {events, warnings} = watchStats();

  teardown(() => {
    Object.assign(feedLimits, limits);
  });

  /** The fallback stays, one event says why, and one warning, of which this is a part. */
  function assertDead(element: Stat, feed: Feed, reason: RegExp, address = feed.own): void {
    assertFallback(element);
    assert.deepEqual(
      events.map(({type}) => type),
      ['july30-figure-error'],
    );
    assert.match(events[0]!.reason!, reason);
    assert.lengthOf(warnings, 1);
    assert.match(warnings[0]!, /^july30: /);
    assert.include(warnings[0], address);
    assert.match(warnings[0]!, reason);
  }

  return {events, warnings, assertDead};
}
