import {assert} from 'chai';
import {close, open, script, watch} from '../e2e/open.js';
import {made, order, quiet} from './page.js';

suite('text fields of visual editors', () => {
  teardown(close);

  const inside = `<p><a href="/embed/en/countdown.html">30 July</a></p><div data-july30="stat">text</div>${script.replace(' src', ' data-july30="blue-heart" src')}`;
  for (const [name, before, after] of [
    ['contenteditable', '<div contenteditable>', '</div>'],
    ['contenteditable="true"', '<div contenteditable="TRUE">', '</div>'],
    ['contenteditable="plaintext-only"', '<div contenteditable="plaintext-only">', '</div>'],
    ['further out', '<main contenteditable><section><div>', '</div></section></main>'],
    ['an island in one', '<div contenteditable><div contenteditable="false">', '</div></div>'],
    ['the body', '</body><body contenteditable>', ''],
  ] as const)
    test(`${name}: nothing is touched`, async () => {
      const html = `<!doctype html><html><head>${watch}${script}</head>${before.startsWith('</body>') ? before.slice(7) : `<body>${before}`}${inside}${after}`;
      const page = await open({html});
      await Promise.resolve();
      assert.deepEqual(made(page), []);
      assert.deepEqual(page.window.watched, quiet);
    });

  test('a page in design mode: nothing is touched', async () => {
    const page = await open({head: watch + script, body: '<main></main>'});
    page.document.designMode = 'on';
    page.document.querySelector('main')!.innerHTML = '<p data-july30="stat">text</p>';
    await Promise.resolve();
    assert.deepEqual(made(page), []);
  });

  test('beside one, and where it says that it is none', async () => {
    const page = await open({
      head: watch + script,
      body: '<div contenteditable="inherit"><div contenteditable="false"><div data-july30="stat"></div></div></div><div contenteditable></div>',
    });
    assert.deepEqual(made(page), ['trafficking-stat']);
    assert.equal(order(page), 'div div');
  });
});
