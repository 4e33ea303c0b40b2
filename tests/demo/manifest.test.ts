import {assert} from 'chai';
import {described, kindOf, type Kind} from '../../demo/builder/manifest.js';

const kind = (description: string, type = 'string | undefined', name = 'setting'): Kind =>
  kindOf({name, description, type: {text: type}});

suite('the manifest', () => {
  test('tells how a setting is entered', () => {
    const choice: Kind = {is: 'choice', values: ['day', 'hour']};
    assert.deepEqual(kind('Adds a `thing`, or `another`.', 'boolean'), {is: 'switch'});
    assert.deepEqual(kind('The smallest: `day` or `hour`. From `second` on it differs.'), choice);
    assert.deepEqual(kind('`day` (usual), or `hour`: as long\nas it lasts.'), choice);
    assert.deepEqual(kind('How long `it` is, and more `than that`.', "'day' | 'hour'"), choice);
    assert.deepEqual(kind('A word.', "'day' | 5"), {is: 'text', suggestions: []});
    assert.deepEqual(kind('A value such as `day` or `hour`.'), {is: 'text', suggestions: []});
    assert.deepEqual(kind('A word of `one` kind.'), {is: 'text', suggestions: []});
    assert.deepEqual(kind('For how many days, 1 to 365. And more.'), {is: 'number', least: 1, most: 365});
    for (const [description, is, type, name] of [
      ['Which figure: an id of the catalogue.', 'figure'],
      ['Whose: `local`, `UTC`, or an IANA name such as `Europe/Paris`.', 'zone'],
      ['A country such as `US`: its line.', 'country'],
      ['What to know: a text, or keys of shared sentences: `a`, `b`.', 'caveat'],
      ['The first day: `07-01` each year, or `2027-07-01`.', 'day'],
      ['The last day, included.', 'day', 'string', 'until'],
      ['The year of it.', 'year', 'string | number | undefined'],
      ['A value, such as `1200`.', 'value', 'string | number | undefined'],
      ["The source's web address.", 'address'],
      ['Where to act; a page by default.', 'address'],
    ] as const)
      assert.deepEqual(kind(description, type, name), {is}, description);
  });

  test('describes our elements, with settings and custom properties, and passes over the rest', () => {
    const {countdown, stat} = described({
      modules: [
        {},
        {
          declarations: [
            {tagName: 'other-element', summary: 'Another.'},
            {
              tagName: 'world-day-countdown',
              summary: 'Counts\ndown.',
              attributes: [
                {
                  name: 'precision',
                  fieldName: 'precision',
                  description: '`day` or\n`hour`.',
                  default: "'day'",
                  type: {text: 'string'},
                },
                {name: 'calendar', description: 'Adds a button.', default: 'false', type: {text: 'boolean'}},
              ],
              cssProperties: [
                {name: '--july30-ink', description: 'The text.', default: 'inherit'},
                {name: '--july30-gap', description: 'The measure.', default: '0.75em'},
                {name: '--july30-font', description: 'Font family.', default: 'inherit'},
              ],
            },
          ],
        },
      ],
    });
    assert.equal(countdown.summary, 'Counts down.');
    assert.deepEqual(countdown.settings, [
      {
        name: 'precision',
        field: 'precision',
        description: '`day` or `hour`.',
        byDefault: 'day',
        kind: {is: 'choice', values: ['day', 'hour']},
      },
      {name: 'calendar', field: 'calendar', description: 'Adds a button.', kind: {is: 'switch'}},
    ]);
    assert.deepEqual(
      countdown.tokens.map(({kind}) => kind),
      ['colour', 'length', 'font'],
    );
    assert.deepEqual(stat, {summary: '', settings: [], tokens: []});
  });
});
