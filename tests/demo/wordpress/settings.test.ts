import {assert} from 'chai';
import type {SettingData} from '../../../demo/wordpress/editor/data.js';
import {attributesOf, chosenFrom} from '../../../demo/wordpress/editor/settings.js';

const settings: readonly SettingData[] = [
  {name: 'time-zone', type: 'string'},
  {name: 'theme', type: 'string'},
  {name: 'dismissible', type: 'boolean'},
];

suite('settings of a shortcode', () => {
  const chosen = (named: Record<string, string>, ...numeric: string[]) =>
    Object.fromEntries(Object.entries(chosenFrom(settings, {named, numeric})).filter(([, value]) => value !== undefined));

  test('are read as the elements read theirs', () => {
    assert.deepEqual(chosen({time_zone: '”UTC”', theme: '“a” and “b”', lang: 'fr'}), {
      'time-zone': 'UTC',
      theme: '“a” and “b”',
      dismissible: false,
      lang: 'fr',
    });
    assert.deepEqual(chosen({'Time-Zone': 'UTC', constructor: 'x', onclick: 'x'}), {'time-zone': 'UTC', dismissible: false});
    assert.deepEqual(chosen({theme: ' '}), {dismissible: false});
  });

  test('are on where only their name stands, and off where they say so', () => {
    assert.isTrue(chosen({}, 'dismissible')['dismissible']);
    assert.isTrue(chosen({dismissible: ''})['dismissible']);
    for (const off of ['false', '0', 'no', '“No”']) assert.isFalse(chosen({dismissible: off})['dismissible'], off);
  });
});

suite('settings of a block', () => {
  test('become attributes where they are set', () => {
    assert.deepEqual(attributesOf(settings, {'time-zone': 'UTC', theme: '', dismissible: true, other: 'x'}, 'data-'), {
      'data-time-zone': 'UTC',
      'data-dismissible': 'true',
    });
    assert.deepEqual(attributesOf(settings, {dismissible: false}), {});
  });
});
