import {assert} from 'chai';
import {define} from '../../src/lib/define.js';
import {warnings} from '../elements/mount.js';

suite('define', () => {
  let said: string[];
  setup(() => (said = warnings()));

  test('registers a class, and elements that are there become it', () => {
    const waiting = document.createElement('x-defined');
    document.body.append(waiting);
    class Defined extends HTMLElement {}
    define('x-defined', Defined);
    assert.equal(customElements.get('x-defined'), Defined);
    assert.instanceOf(waiting, Defined);
    assert.deepEqual(said, []);
    waiting.remove();
  });

  test('the same class again is silent', () => {
    class Again extends HTMLElement {}
    define('x-again', Again);
    define('x-again', Again);
    assert.deepEqual(said, []);
  });

  test('where the tag is taken, the earlier one stays and the console says so once', () => {
    class Earlier extends HTMLElement {}
    customElements.define('x-taken', Earlier);
    define('x-taken', class extends HTMLElement {});
    define('x-taken', class extends HTMLElement {});
    assert.equal(customElements.get('x-taken'), Earlier);
    assert.deepEqual(said, ['july30: <x-taken> is defined by another script already.']);
  });
});
