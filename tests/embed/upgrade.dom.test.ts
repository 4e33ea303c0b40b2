import {assert} from 'chai';
import {upgradeEmbeds} from '../../src/embed/upgrade.js';
import {close, open, tags} from '../e2e/open.js';

suite('upgrading', () => {
  teardown(close);

  test('ends when it is told to', async () => {
    const {document: page, window} = await open({head: '', body: ''});
    const stop = upgradeEmbeds(page);
    page.body.innerHTML = '<div data-july30="stat"></div>';
    await Promise.resolve();
    assert.lengthOf(page.querySelectorAll(tags.join()), 1);
    stop();
    page.body.innerHTML = '<div data-july30="stat"></div>';
    await Promise.resolve();
    page.dispatchEvent(new window.Event('readystatechange'));
    assert.lengthOf(page.querySelectorAll(tags.join()), 0);
  });
});
