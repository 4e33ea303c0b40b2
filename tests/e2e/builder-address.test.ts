import {assert} from 'chai';
import {one, openBuilder, previewed, type} from '../demo/open-builder.js';
import {close, event} from './open.js';

/* In a file of its own: frames of other tests leave entries in the history of a page, which holds only fifty. */
suite('the address of the builder', () => {
  teardown(close);

  test('holds what is chosen, and going back undoes it', async () => {
    const builder = await openBuilder('?ui=en');
    const {window} = builder;
    one(builder, 'input[value="hour"]').click();
    type(builder, '#setting-theme', 'Leave no one behind');
    assert.equal(window.location.hash, '#precision=hour&theme=Leave+no+one+behind');
    one(builder, 'input[name="element"][value="stat"]').click();
    assert.equal(window.location.hash, '#element=stat');
    const back = async (): Promise<void> => {
      // A frame that is still coming would be one more entry to go back by.
      await previewed(builder);
      const gone = event(window, 'popstate');
      window.history.back();
      await gone;
    };
    await back();
    assert.equal(one<HTMLInputElement>(builder, '#setting-theme').value, 'Leave no one behind');
    await back();
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
