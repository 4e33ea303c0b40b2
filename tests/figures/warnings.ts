import {assert} from 'chai';

/**
 * For a suite in a browser: what the console is warned of in each test, and that no exception leaves the script.
 *
 * @returns The warnings of the test that is running.
 */
export function watchConsole(): readonly string[] {
  const said: string[] = [];
  const escaped: unknown[] = [];
  const {warn} = console;
  const onError = (event: ErrorEvent) => escaped.push(event.message);
  const onRejection = (event: PromiseRejectionEvent) => escaped.push(event.reason);
  setup(() => {
    said.length = escaped.length = 0;
    console.warn = (...words: unknown[]) => said.push(words.join(' '));
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onRejection);
  });
  teardown(() => {
    console.warn = warn;
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
    assert.deepEqual(escaped, []);
  });
  return said;
}
