import {assert} from 'chai';
import {guarded, warn, warnOfAttribute} from '../../src/lib/warn.js';
import {warnings} from '../elements/mount.js';

// In browsers only: what was said is remembered for the page, and the last test uses all of it up.
suite('warn', () => {
  let said: string[];
  setup(() => (said = warnings()));

  test('says a thing once for each page', () => {
    warn('one thing');
    warn('another thing');
    warn('one thing');
    assert.deepEqual(said, ['july30: one thing', 'july30: another thing']);
  });

  test('names element, attribute, what was found and what to write', () => {
    const host = document.createElement('x-warned');
    for (const value of ['week', 'week', 'year']) warnOfAttribute(host, 'precision', value, 'day or hour or minute or second');
    assert.deepEqual(said, [
      'july30: <x-warned> precision="week" is not understood; write day or hour or minute or second.',
      'july30: <x-warned> precision="year" is not understood; write day or hour or minute or second.',
    ]);
  });

  test('a long value is cut', () => {
    warnOfAttribute(document.createElement('x-warned'), 'time-zone', 'z'.repeat(5000), 'UTC');
    assert.deepEqual(said, [`july30: <x-warned> time-zone="${'z'.repeat(80)}" is not understood; write UTC.`]);
  });

  test('a value that is no text is no error', () => {
    const host = document.createElement('x-warned');
    for (const value of [5, null, undefined, {}]) warnOfAttribute(host, 'precision', value, 'day');
    assert.deepEqual(
      said.map((message) => /precision="(.*?)"/.exec(message)![1]),
      ['5', 'null', 'undefined', '[object Object]'],
    );
  });

  test('what a guarded task throws is said once, and goes no further', () => {
    const told: unknown[] = [];
    const task = guarded((given: string) => {
      told.push(given);
      throw new Error('it is broken');
    });
    task('one');
    task('other');
    assert.deepEqual(told, ['one', 'other']);
    assert.deepEqual(said, ['july30: Error: it is broken']);
  });

  test('a console that throws, or is gone, is no error', () => {
    console.warn = () => {
      throw new Error('broken');
    };
    warn('said to nobody');
  });

  test('a page that makes endless mistakes does not fill the console', () => {
    for (let n = 0; n < 1000; n++) warn(`mistake ${n}`);
    assert.isAbove(said.length, 50);
    assert.isBelow(said.length, 101);
    assert.equal(said[0], 'july30: mistake 0');
  });
});
