import {assert} from 'chai';
import {flag, text, unquoted} from '../../src/lib/setting.js';

suite('settings', () => {
  const texts: [name: string, written: string, expected: string][] = [
    ['plain', 'Europe/Paris', 'Europe/Paris'],
    ['empty', '', ''],
    ['white space around', ' \n\thour ', 'hour'],
    ['no-break space around', '\u00a0hour\u202f', 'hour'],
    ['English quotes', '“hour”', 'hour'],
    ['closing quotes on both sides', '”hour”', 'hour'],
    ['German quotes', '„hour“', 'hour'],
    ['single quotes', '‘hour’', 'hour'],
    ['low single quotes', '‚hour‘', 'hour'],
    ['primes', '″hour′', 'hour'],
    ['French quotes with spaces', '« hour »', 'hour'],
    ['one side only', '“hour', 'hour'],
    ['doubled', '““hour””', 'hour'],
    ['quotes inside stay', 'the “Blue Heart” year', 'the “Blue Heart” year'],
    ['an apostrophe inside stays', 'victims’ rights', 'victims’ rights'],
    ['white space inside stays', 'leave  no one', 'leave  no one'],
    ['other signs stay', '(hour)', '(hour)'],
    ['nothing but quotes', '“”', ''],
    ['several lines', '“one\ntwo”', 'one\ntwo'],
    // A search for the end that begins anew at each space would take hours.
    ['a megabyte of spaces inside', `a${' '.repeat(2 ** 20)}b`, `a${' '.repeat(2 ** 20)}b`],
  ];
  for (const [name, written, expected] of texts) {
    test(`text: ${name}`, () => {
      assert.equal(unquoted(written), expected);
      assert.equal(text.fromAttribute!(written), expected);
    });
  }

  test('text: an absent attribute is undefined, not empty', () => {
    assert.isUndefined(text.fromAttribute!(null));
  });

  const flags: [written: string | null, expected: boolean][] = [
    [null, false],
    ['', true],
    ['true', true],
    ['calendar', true],
    ['1', true],
    ['yes', true],
    ['false', false],
    ['FALSE', false],
    ['0', false],
    ['no', false],
    ['No', false],
    [' false ', false],
    ['“false”', false],
    ['‘0’', false],
    ['00', true],
    ['none', true],
    ['not false', true],
  ];
  for (const [written, expected] of flags) {
    test(`switch: ${written === null ? 'absent' : `“${written}”`} is ${expected ? 'on' : 'off'}`, () => {
      assert.equal(flag.fromAttribute!(written), expected);
    });
  }
});
