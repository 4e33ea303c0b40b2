import {assert} from 'chai';
import {one, openBuilder, type} from '../demo/open-builder.js';
import {close} from './open.js';

suite('the address of the builder', () => {
  teardown(close);

  test('holds what is chosen, and going back undoes it', async () => {
    const builder = await openBuilder('?ui=en');
    const {window} = builder;
    // The history of the page is that of all tests, so nobody goes back in it: tests/dist/builder-history.test.ts does, in a tab.
    const {history} = window;
    const addresses = [window.location.href];
    history.pushState = (state, _, address) => {
      addresses.push(String(address));
      history.replaceState(state, '', address);
    };
    const back = (): void => {
      addresses.pop();
      history.replaceState(null, '', addresses.at(-1));
      window.dispatchEvent(new PopStateEvent('popstate'));
    };
    one(builder, 'input[value="hour"]').click();
    type(builder, '#setting-theme', 'Leave no one behind');
    assert.equal(window.location.hash, '#precision=hour&theme=Leave+no+one+behind');
    one(builder, 'input[name="element"][value="stat"]').click();
    assert.equal(window.location.hash, '#element=stat');
    assert.lengthOf(addresses, 4);
    back();
    assert.equal(one<HTMLInputElement>(builder, '#setting-theme').value, 'Leave no one behind');
    back();
    assert.equal(one<HTMLInputElement>(builder, '#setting-theme').value, '');
    assert.isTrue(one<HTMLInputElement>(builder, 'input[value="hour"]').checked);
  });

  test('changes language in place', async () => {
    const builder = await openBuilder('?ui=en#precision=hour');
    one(builder, 'nav a[hreflang="ar"]').click();
    const {documentElement} = builder.document;
    assert.deepEqual([documentElement.lang, documentElement.dir], ['ar', 'rtl']);
    assert.equal(builder.window.location.search, '?ui=ar');
    assert.equal(builder.window.location.hash, '#precision=hour');
    assert.include(one(builder, 'footer').textContent, 'ليس تابعًا للأمم المتحدة');
  });
});
