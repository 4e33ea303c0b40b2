import {assert} from 'chai';
import {runningScript} from '../../src/lib/running-script.js';

suite('runningScript', () => {
  const page = globalThis as unknown as {found?: unknown; runningScript?: unknown};
  teardown(() => {
    document.querySelectorAll('.added').forEach((element) => element.remove());
    delete page.found;
    delete page.runningScript;
  });

  /** Runs a script in the page that keeps what `runningScript` gives, and returns its tag. */
  const run = (): HTMLScriptElement => {
    page.runningScript = runningScript;
    const script = document.createElement('script');
    script.className = 'added';
    script.textContent = 'globalThis.found = globalThis.runningScript();';
    document.body.append(script);
    return script;
  };

  test('is the tag of the script while it runs, and none afterwards', () => {
    assert.strictEqual(run(), page.found);
    assert.isNull(runningScript());
  });

  test('an image called currentScript does not take its place', () => {
    const image = document.createElement('img');
    image.className = 'added';
    image.setAttribute('name', 'currentScript');
    document.body.append(image);
    assert.strictEqual<unknown>(document.currentScript, image, 'what the image does to a page');
    assert.strictEqual(run(), page.found);
  });
});
