import {assert} from 'chai';
import fc from 'fast-check';
import {fill, runs, plainText} from '../../src/i18n/sentence.js';

/** Text that means nothing to us. */
const plain = fc.string({unit: 'grapheme'}).map((text) => text.replace(/[*[\]{}.。]/g, ''));

/** Values as sites and feeds may send them: full of signs that mean something to us, to `replace` or to HTML. */
const hostile = fc.oneof(
  fc.string({unit: 'grapheme'}),
  fc.constantFrom('*', '**', '[x]', ']', '{value}', '{label}', '{', '$&', '$1', '$$', "$'", '$`', '<b>', '&amp;', '\\', '\n', ''),
);

suite('runs', () => {
  test('what is large, what is a link, and the rest', () => {
    assert.deepEqual(runs('*{time}* until the [Day] begins.'), [
      {text: '{time}', large: true, link: false},
      {text: ' until the ', large: false, link: false},
      {text: 'Day', large: false, link: true},
      {text: ' begins.', large: false, link: false},
    ]);
  });

  test('a full stop that would stand alone is for the ear only', () => {
    assert.deepEqual(runs('It cost *{value}*.').slice(-1), [{text: '{value}', large: true, link: false}]);
    assert.deepEqual(runs('还有*{time}*。').slice(-1), [{text: '{time}', large: true, link: false}]);
    assert.equal(plainText('It cost *{value}*.', {value: 5}), 'It cost 5.');
  });

  test('in another order, and at both ends', () => {
    assert.deepEqual(runs('[Day]: *now*'), [
      {text: 'Day', large: false, link: true},
      {text: ': ', large: false, link: false},
      {text: 'now', large: true, link: false},
    ]);
  });

  test('marks side by side leave no empty run', () => {
    assert.deepEqual(runs('*a*[b]'), [
      {text: 'a', large: true, link: false},
      {text: 'b', large: false, link: true},
    ]);
    assert.deepEqual(runs('**[]'), []);
    assert.deepEqual(runs(''), []);
  });

  test('a large link', () => {
    assert.deepEqual(runs('*[a]* b'), [
      {text: 'a', large: true, link: true},
      {text: ' b', large: false, link: false},
    ]);
  });

  test('put together they are the sentence without its marks', () => {
    const marked = fc.array(fc.oneof(plain, fc.constantFrom('*', '[', ']', '{x}'))).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(marked, (sentence) => {
        const found = runs(sentence);
        assert.equal(found.map(({text}) => text).join(''), sentence.replace(/[*[\]]/g, ''));
        assert.notInclude(
          found.map(({text}) => text),
          '',
        );
      }),
    );
  });

  test('each run has the marks around it', () => {
    const pieces = fc.array(fc.record({text: plain.filter((text) => text !== ''), mark: fc.constantFrom('', '*', '[')}), {
      minLength: 1,
    });
    fc.assert(
      fc.property(pieces, (given) => {
        const apart = given.filter(({mark}, index) => mark !== '' || given[index - 1]?.mark !== '');
        const sentence = apart.map(({text, mark}) => mark + text + mark.replace('[', ']')).join('');
        const expected = apart.map(({text, mark}) => ({text, large: mark === '*', link: mark === '['}));
        assert.deepEqual([...runs(sentence)], expected);
      }),
    );
  });
});

suite('fill', () => {
  test('puts each value into its holes', () => {
    assert.equal(fill('{a} and {b}, {a}', {a: 'x', b: 2}), 'x and 2, x');
  });

  test('a hole without a value stays a hole', () => {
    assert.equal(fill('{a} {b}', {a: 'x'}), 'x {b}');
    assert.equal(fill('{a}', {}), '{a}');
  });

  test('zero and the empty text are values', () => assert.equal(fill('{a}{b}.', {a: 0, b: ''}), '0.'));

  test('what is no hole stays', () => assert.equal(fill('{} { a } {a-b} a}', {a: 'x'}), '{} { a } {a-b} a}'));

  test('holes in a value are not filled', () => {
    assert.equal(fill('{value} {label}', {value: '{label}', label: '{value}'}), '{label} {value}');
  });

  test('a value with the signs of `replace` is taken as it is', () => {
    assert.equal(fill('<{value}>', {value: "$& $1 $$ $` $'"}), "<$& $1 $$ $` $'>");
  });

  test('whatever the values', () => {
    fc.assert(
      fc.property(plain, hostile, plain, hostile, plain, (before, value, between, label, after) => {
        assert.equal(fill(`${before}{value}${between}{label}${after}`, {value, label}), before + value + between + label + after);
      }),
    );
  });
});

suite('plainText', () => {
  test('is the sentence without its marks, with its values', () => {
    assert.equal(plainText('*{time}* until the [Day].', {time: '3 days'}), '3 days until the Day.');
  });

  test('marks and holes in a value stay', () => {
    fc.assert(
      fc.property(hostile, hostile, (value, label) => {
        assert.equal(plainText('*{value}* [{label}].', {value, label}), `${value} ${label}.`);
      }),
    );
  });

  test('says what is seen', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const sentence = 'On [the Day] *{value}* people.';
        const seen = runs(sentence).map(({text}) => fill(text, {value}));
        assert.equal(plainText(sentence, {value}), seen.join(''));
      }),
    );
  });
});
