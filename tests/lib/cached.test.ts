import {assert} from 'chai';
import {cached} from '../../src/lib/cached.js';

suite('cached', () => {
  test('makes a value once for a key, even one that is undefined', () => {
    const cache = new Map<string, undefined>();
    let made = 0;
    for (let time = 0; time < 3; time++)
      assert.isUndefined(
        cached(cache, 'a', () => {
          made++;
          return undefined;
        }),
      );
    assert.equal(made, 1);
  });

  test('forgets the earliest of more than a hundred, and keeps what throws for nobody', () => {
    const cache = new Map<number, number>();
    for (let key = 0; key < 1000; key++) cached(cache, key, () => key * 2);
    assert.deepEqual(
      [...cache.keys()],
      Array.from({length: 100}, (_, index) => 900 + index),
    );
    assert.throws(() =>
      cached(cache, -1, () => {
        throw new Error('not now');
      }),
    );
    assert.equal(
      cached(cache, -1, () => 5),
      5,
    );
  });
});
