import {assert} from 'chai';
import {wantsLessMotion} from '../../src/lib/motion.js';
import {lessMotion} from '../elements/motion.js';

suite('wantsLessMotion', () => {
  teardown(() => lessMotion(false));

  test('follows what the visitor has set', async () => {
    assert.isFalse(wantsLessMotion());
    await lessMotion(true);
    assert.isTrue(wantsLessMotion());
    await lessMotion(false);
    assert.isFalse(wantsLessMotion());
  });
});
