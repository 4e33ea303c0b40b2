import {assert} from 'chai';
import {seen} from '../elements/mount.js';
import {elementsOf, type Opened, tags, the} from './open.js';

/** Words by which each element is known in English. */
const words = {
  'trafficking-stat': '27.6\u00a0million',
  'blue-heart-banner': 'Learn more',
  'world-day-countdown': 'World Day against Trafficking in Persons',
} as const;

/** The three elements are there, in English and in a box that can be read, and their fallback is not. */
export function assertShown(page: Opened): void {
  assert.includeMembers(
    elementsOf(page.document).map(({localName}) => localName),
    [...tags],
  );
  for (const tag of tags) assert.include(seen(the(page, tag).shadowRoot), words[tag]);
  for (const element of elementsOf(page.document)) {
    const {width, height} = element.shadowRoot.querySelector('[part="base"]')!.getBoundingClientRect();
    assert.isAbove(width, 60, element.localName);
    assert.isAbove(height, 30, element.localName);
    for (const fallback of element.querySelectorAll('.fallback')) assert.lengthOf(fallback.getClientRects(), 0);
  }
}

/** What a visitor can read is what stands between the tags, or what an element made of it: never nothing. */
export function assertReadable(page: Opened): void {
  for (const element of elementsOf(page.document)) {
    const {shadowRoot} = element as {shadowRoot: ShadowRoot | null};
    const made = shadowRoot?.querySelector('[part="base"]');
    const slotted = !shadowRoot || !!shadowRoot.querySelector('slot:not([hidden])');
    assert.isTrue(!!made || slotted, element.outerHTML);
    if (made) assert.isAbove(made.getBoundingClientRect().height, 10, element.outerHTML);
    else for (const child of element.children) assert.isAbove(child.getBoundingClientRect().height, 10, element.outerHTML);
  }
}

/** Nothing was said, and nothing escaped. */
export function assertQuiet({window}: Opened): void {
  const {warnings, errors, violations} = window.watched;
  // Copies: a page may have put methods on every object of its own.
  assert.deepEqual([[...warnings], [...errors], [...violations]], [[], [], []]);
}

/** Nothing escaped; something may have been said. */
export function assertHarmless({window}: Opened): void {
  assert.equal([...window.watched.errors].join(), '');
}
