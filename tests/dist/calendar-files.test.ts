import {assert} from 'chai';
import ICAL from 'ical.js';
import {calendarFile} from '../../src/build/calendar-files.js';
import {ourLanguages} from '../../src/languages/all.js';
import {localeFor} from '../../src/i18n/locale.js';
import {filesIn, read} from '../repo/files.js';

suite('the calendars to subscribe to', () => {
  test('are there in each language', () => {
    assert.sameMembers(
      filesIn('dist/calendar'),
      ourLanguages.map((lang) => `dist/calendar/${lang}.ics`),
    );
  });

  for (const lang of ourLanguages) {
    const file = calendarFile(lang);

    test(`${lang}: the Day of each year, and a reminder a week before`, () => {
      const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
      const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
      const {day} = localeFor(lang).messages;
      assert.equal(event.summary, day);
      assert.equal(calendar.getFirstPropertyValue('x-wr-calname'), day);
      const dates = event.iterator();
      assert.deepEqual([dates.next(), dates.next(), dates.next()].map(String), ['2026-07-30', '2027-07-30', '2028-07-30']);
      const alarm = event.component.getFirstSubcomponent('valarm')!;
      const trigger = alarm.getFirstPropertyValue('trigger') as unknown as {toSeconds(): number};
      // Nine in the morning of 23 July.
      assert.equal(trigger.toSeconds() / 3600, -(7 * 24) + 9);
      assert.equal(alarm.getFirstPropertyValue('description'), day);
    });

    test(`${lang}: lines have at most 75 octets and end with CRLF, and it is the same each time`, () => {
      assert.notMatch(file, /[^\r]\n|\r[^\n]/);
      for (const line of file.split('\r\n')) assert.isAtMost(new TextEncoder().encode(line).length, 75);
      assert.equal(read(`dist/calendar/${lang}.ics`), file);
      assert.equal(read(`dist/site/files/calendar/${lang}.ics`), file);
    });
  }
});
