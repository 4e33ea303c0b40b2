import {assert} from 'chai';
import {choice, flag, text, unquoted} from '../../src/lib/setting.js';

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
    ['a pair of the words at the beginning stays', '“modern slavery” victims', '“modern slavery” victims'],
    ['a pair of the words at the end stays', 'Read “Voices”', 'Read “Voices”'],
    ['French ones at the end stay', 'Voir « Liberté »', 'Voir « Liberté »'],
    ['German ones at the beginning stay', '„Menschenhandel“ beenden', '„Menschenhandel“ beenden'],
    ['two pairs stay', '“slavery” and “servitude”', '“slavery” and “servitude”'],
    ['those around others of another kind go', '« Read “Voices” »', 'Read “Voices”'],
    ['those around an apostrophe go', '‘l’esclavage’', 'l’esclavage'],
    ['a pair inside a pair stays', '“Read “Voices” today”', '“Read “Voices” today”'],
    ['an apostrophe at the end stays', 'rights of the workers’', 'rights of the workers’'],
    ['an apostrophe at the beginning stays', '’tis', '’tis'],
    ['a digit’s prime goes with its pair', '”07-01″', '07-01'],
    ['a megabyte of quotes inside', `a${'“'.repeat(2 ** 20)}b`, `a${'“'.repeat(2 ** 20)}b`],
    ['nothing but quotes', '“”', ''],
    ['several lines', '“one\ntwo”', 'one\ntwo'],
    // A search for the end that begins anew at each space would take hours.
    ['a megabyte of spaces inside', `a${' '.repeat(2 ** 20)}b`, `a${' '.repeat(2 ** 20)}b`],
  ];
  for (const [name, written, expected] of texts) {
    test(`text: ${name}`, () => {
      assert.equal(unquoted(written), expected);
      assert.equal(text().read(written), expected);
    });
  }

  test('text: nothing is undefined, not empty, or what the setting says', () => {
    assert.isUndefined(text().fallback);
    assert.equal(text('local').fallback, 'local');
  });

  const flags: [written: string, expected: boolean][] = [
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
    test(`switch: “${written}” is ${expected ? 'on' : 'off'}`, () => {
      assert.equal(flag.read(written), expected);
    });
  }

  const choices: [written: string, expected: string | undefined][] = [
    ['one', 'one'],
    ['two', 'two'],
    [' “two” ', 'two'],
    ['Two', undefined],
    ['', undefined],
    ['one two', undefined],
    ['constructor', undefined],
  ];
  for (const [written, expected] of choices) {
    test(`choice: “${written}” is ${expected ?? 'not understood'}`, () => {
      assert.equal(choice('one', 'two', 'three').read(written), expected as 'one');
    });
  }

  test('choice: the first by default, all of them named to who writes another', () => {
    const {fallback, instead} = choice('one', 'two', 'three');
    assert.deepEqual([fallback, instead], ['one', 'one or two or three']);
    assert.equal(choice('one', 'two').instead, 'one or two');
  });
});
