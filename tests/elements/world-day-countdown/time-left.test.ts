import {assert} from 'chai';
import {type Unit, units} from '../../../src/calendar/remaining.js';
import {timeZone} from '../../../src/calendar/time-zone.js';
import {sentenceOf, spokenOf, timeLeft} from '../../../src/elements/world-day-countdown/time-left.js';
import {localeFor} from '../../../src/i18n/locale.js';
import '../../../src/languages/united-nations.js';

suite('the time left', () => {
  const at = (now: string, smallest: Unit) => timeLeft(Date.parse(now), timeZone('UTC')!, smallest);
  const name = 'World Day against Trafficking in Persons';

  test('is counted in units down to the smallest, and says which day it leads to', () => {
    const {day, parts, smallest} = at('2027-07-28T22:58:30Z', 'minute');
    assert.deepEqual([day.year, day.isToday, smallest], [2027, false, 'minute']);
    assert.deepEqual(parts, [
      {unit: 'day', count: 1},
      {unit: 'hour', count: 1},
      {unit: 'minute', count: 1},
    ]);
  });

  test('on the Day there is nothing left to count', () => {
    const left = at('2027-07-30T12:00:00Z', 'second');
    assert.isTrue(left.day.isToday);
    assert.deepEqual(left.parts, []);
    assert.equal(spokenOf(localeFor('en'), left), `Today is the ${name}.`);
  });

  test('the sentence agrees with what is counted', () => {
    const spanish = (now: string, smallest: Unit) => spokenOf(localeFor('es'), at(now, smallest));
    assert.match(spanish('2027-07-29T12:00:00Z', 'day'), /^Falta 1\s/);
    assert.match(spanish('2027-07-28T12:00:00Z', 'day'), /^Faltan 2\s/);
    assert.match(spanish('2027-07-28T12:00:00Z', 'hour'), /^Faltan 1\s/, 'more units than one');
  });

  test('less than one of the smallest unit is said in words', () => {
    const {messages} = localeFor('en');
    assert.equal(sentenceOf(localeFor('en'), at('2027-07-29T23:30:00Z', 'hour')), messages.lessThanAnHour);
    assert.equal(sentenceOf(localeFor('en'), at('2027-07-29T23:59:30Z', 'minute')), messages.lessThanAMinute);
  });

  test('seconds are seen and not heard: with them or without, the words for the ear are the same', () => {
    for (const now of ['2027-07-27T12:30:15Z', '2027-07-29T23:58:59Z', '2027-07-29T23:59:30Z', '2027-07-30T00:00:00Z'])
      assert.equal(spokenOf(localeFor('en'), at(now, 'second')), spokenOf(localeFor('en'), at(now, 'minute')), now);
    assert.notInclude(spokenOf(localeFor('en'), at('2027-07-27T12:30:15Z', 'second')), 'second');
    assert.lengthOf(at('2027-07-27T12:30:15Z', 'second').parts, units.length);
  });
});
