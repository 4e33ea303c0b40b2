import {assert} from 'chai';
import fc from 'fast-check';
import {embedIds, formatAddress, initial, parseAddress, reserved, type State, tabOf} from '../../demo/builder/address.js';
import {ourLanguages} from '../../src/languages/all.js';

const name = fc.stringMatching(/^[a-z][a-z-]{0,12}$/).filter((name) => !reserved.includes(name));
const token = fc.stringMatching(/^--july30-[a-z-]{1,8}$/);
const text = fc.string({minLength: 1, unit: 'grapheme'});

const states: fc.Arbitrary<State> = fc.record(
  {
    element: fc.constantFrom('countdown' as const, 'stat' as const, 'blue-heart' as const),
    settings: fc.dictionary(name, fc.string({unit: 'grapheme'}), {noNullPrototype: true}),
    tokens: fc.dictionary(token, fc.string({unit: 'grapheme'}), {noNullPrototype: true}),
    lang: fc.constantFrom(...ourLanguages),
    scheme: fc.constantFrom('light' as const, 'dark' as const),
    host: fc.constantFrom('own' as const, 'here' as const),
    moving: fc.boolean(),
    message: text,
    files: text,
    day: text,
    kind: fc.constantFrom(...embedIds),
    rtl: fc.boolean(),
    dark: fc.boolean(),
    phone: fc.boolean(),
    noscript: fc.boolean(),
  },
  {requiredKeys: ['element', 'settings', 'tokens', 'kind', 'moving', 'rtl', 'dark', 'phone', 'noscript']},
);

suite('the address', () => {
  test('gives back every state', () => {
    fc.assert(
      fc.property(states, (state) => {
        assert.deepEqual(parseAddress(formatAddress(state)), state);
      }),
    );
  });

  test('of the initial state is empty, and what makes no sense is passed over', () => {
    assert.equal(formatAddress(initial), '');
    assert.deepEqual(parseAddress(''), initial);
    assert.deepEqual(
      parseAddress('#element=other&kind=other&lang=xx&scheme=grey&host=other&files=&Upper=1&--other=1&a b=2'),
      initial,
    );
  });

  test('keeps settings that are wrong, for the form to explain', () => {
    assert.deepEqual(parseAddress('#precision=week').settings, {precision: 'week'});
  });

  test('gives a pair of half a character no chance to throw', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), (hash) => assert.isString(formatAddress(parseAddress('#' + hash)))));
  });

  test('every embed is in a tab', () => {
    assert.equal(tabOf('drupal'), 'systems');
    for (const id of embedIds) assert.isString(tabOf(id));
  });
});
