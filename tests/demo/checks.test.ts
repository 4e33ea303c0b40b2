import {assert} from 'chai';
import {missingOf, problemOf} from '../../demo/builder/checks.js';
import type {Kind} from '../../demo/settings/manifest.js';
import {elements, own} from './choices.js';

suite('checks', () => {
  const cases: [kind: Kind, good: readonly string[], bad: readonly string[]][] = [
    [{is: 'choice', values: ['day', 'hour']}, ['day', 'hour'], ['week', 'Day']],
    [{is: 'number', least: 1, most: 365}, ['1', '365'], ['0', '366', 'many']],
    [{is: 'figure'}, ['children'], ['toString', 'other']],
    [{is: 'country'}, ['US', 'uk'], ['XX', 'United States']],
    [{is: 'zone'}, ['local', 'UTC', 'Europe/Paris'], ['Mars/Base']],
    [{is: 'day'}, ['07-01', '02-29', '2027-07-01'], ['06-31', '7-1', '31 July']],
    [
      {is: 'address'},
      ['https://example.org', 'http://example.org/a?b=c'],
      ['javascript:alert(1)', 'https://', 'example.org', '/page.html'],
    ],
    [{is: 'value'}, ['1200', '-3.5', '0'], ['1,200', '1 200', '1e3', 'many']],
    [{is: 'year'}, ['2024'], ['24', '2024.5', '1899', 'now']],
    [{is: 'text'}, ['anything <at> all'], []],
    [{is: 'switch'}, ['true'], []],
    [{is: 'caveat'}, ['estimate detected', 'A sentence.'], []],
  ];
  for (const [kind, good, bad] of cases) {
    test(kind.is, () => {
      for (const value of ['', ...good]) assert.isUndefined(problemOf(kind, value), value);
      for (const value of bad) assert.equal(problemOf(kind, value), kind.is, value);
    });
  }

  test('name what an own figure lacks', () => {
    const {settings} = elements.stat;
    assert.deepEqual(missingOf(settings, own), []);
    assert.deepEqual(missingOf(settings, {value: '1'}), ['label', 'unit', 'year', 'source', 'source-url']);
    assert.deepEqual(missingOf(settings, {...own, 'source-url': 'ftp://example.org'}), ['source-url']);
    assert.deepEqual(missingOf(settings, {...own, qualifier: 'perhaps', since: 'then'}), ['qualifier', 'since']);
  });
});
