import {assert} from 'chai';
import {elementSelector, tagFor, tags} from '../../src/lib/tags.js';

suite('names of the elements', () => {
  test('a short name and a tag both lead to the tag', () => {
    for (const [name, tag] of Object.entries(tags)) {
      assert.equal(tagFor(name), tag);
      assert.equal(tagFor(tag), tag);
    }
  });

  for (const name of ['', 'banner', 'blue-heart-', 'toString', '__proto__', 'Countdown', 'constructor'])
    test(`"${name}" leads nowhere`, () => assert.isUndefined(tagFor(name)));

  test('the selector names all three', () => {
    assert.equal(elementSelector, 'blue-heart-banner,world-day-countdown,trafficking-stat');
  });
});
