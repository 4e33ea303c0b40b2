import {assert} from 'chai';
import {escaped} from '../../src/lib/escaped.js';

suite('text as HTML', () => {
  test('signs of HTML are escaped', () => {
    assert.equal(escaped('<a href="x">&amp;'), '&lt;a href=&quot;x&quot;&gt;&amp;amp;');
  });
});
