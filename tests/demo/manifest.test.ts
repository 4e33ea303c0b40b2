import {assert} from 'chai';
import {described, kindOf, type Kind} from '../../demo/settings/manifest.js';

const kind = (name: string, type = 'string | undefined'): Kind => kindOf({name, type: {text: type}});

suite('the manifest', () => {
  test('tells by its type how a setting is entered', () => {
    assert.deepEqual(kind('setting', 'boolean'), {is: 'switch'});
    assert.deepEqual(kind('setting', "'day' | 'hour'"), {is: 'choice', values: ['day', 'hour']});
    assert.deepEqual(kind('setting', "'day' | 'hour' | undefined"), {is: 'choice', values: ['day', 'hour']});
    assert.deepEqual(kind('setting', "'day' | 5"), {is: 'text'});
    assert.deepEqual(kind('setting'), {is: 'text'});
    assert.deepEqual(kind('constructor'), {is: 'text'});
  });

  test('tells by its name how a setting is entered whose type says too little', () => {
    for (const [name, is] of [
      ['figure', 'figure'],
      ['time-zone', 'zone'],
      ['helpline', 'country'],
      ['caveat', 'caveat'],
      ['from', 'day'],
      ['until', 'day'],
      ['year', 'year'],
      ['since', 'year'],
      ['value', 'value'],
      ['feed', 'address'],
      ['href', 'address'],
      ['source-url', 'address'],
    ] as const)
      assert.deepEqual(kind(name, 'string | number | undefined'), {is}, name);
    assert.deepEqual(kind('dismiss-for'), {is: 'number', least: 1, most: 365});
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
                  type: {text: "'day' | 'hour'"},
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
