import {assert} from 'chai';
import ICAL from 'ical.js';
import {icalendar, type YearlyEvent} from '../../src/calendar/icalendar.js';

const event: YearlyEvent = {
  uid: 'world-day@july30',
  date: '2027-07-30',
  summary: 'World Day against Trafficking in Persons',
  url: 'https://www.un.org/en/observances/end-human-trafficking-day',
  now: Date.parse('2026-11-23T18:45:07.123Z'),
};

const arabic = 'اليوم العالمي لمكافحة الاتجار بالأشخاص، وهو اليوم الثلاثون من تموز/يوليه من كل عام في جميع أنحاء العالم';

function parsed(changes: Partial<YearlyEvent> = {}) {
  const calendar = new ICAL.Component(ICAL.parse(icalendar({...event, ...changes})) as unknown[]);
  const component = calendar.getFirstSubcomponent('vevent')!;
  return {calendar, component, event: new ICAL.Event(component)};
}

suite('icalendar', () => {
  test('one event, all day on 30 July, that leaves the day free', () => {
    const {calendar, component, event: found} = parsed();
    assert.equal(calendar.getFirstPropertyValue('version'), '2.0');
    assert.isNotNull(calendar.getFirstPropertyValue('prodid'));
    assert.lengthOf(calendar.getAllSubcomponents(), 1);
    assert.equal(found.uid, 'world-day@july30');
    assert.equal(found.summary, 'World Day against Trafficking in Persons');
    assert.equal(component.getFirstPropertyValue('url'), 'https://www.un.org/en/observances/end-human-trafficking-day');
    assert.equal(component.getFirstPropertyValue('transp'), 'TRANSPARENT');
    assert.equal(String(component.getFirstPropertyValue('dtstamp')), '2026-11-23T18:45:07Z');
    assert.isTrue(found.startDate.isDate);
    assert.equal(found.startDate.toString(), '2027-07-30');
    assert.isTrue(found.endDate.isDate);
    assert.equal(found.endDate.toString(), '2027-07-31');
    assert.equal(found.duration.toString(), 'P1D');
  });

  test('comes back on 30 July of every year, leap years too', () => {
    const {event: found} = parsed();
    assert.isTrue(found.isRecurring());
    const dates = found.iterator();
    const next = Array.from({length: 6}, () => dates.next().toString());
    assert.deepEqual(next, ['2027-07-30', '2028-07-30', '2029-07-30', '2030-07-30', '2031-07-30', '2032-07-30']);
  });

  test('ends with the day after, also over the end of a month and of a year', () => {
    assert.equal(parsed({date: '2027-07-31'}).event.endDate.toString(), '2027-08-01');
    assert.equal(parsed({date: '2027-12-31'}).event.endDate.toString(), '2028-01-01');
  });

  test('lines have at most 75 octets, end with CRLF, and tear no character', () => {
    const hearts = '💙'.repeat(20);
    const summary = `${arabic} ${hearts}x${hearts}`;
    const file = icalendar({...event, summary});
    assert.notMatch(file, /[^\r]\n|\r[^\n]/);
    assert.isTrue(file.endsWith('END:VCALENDAR\r\n'));
    for (const line of file.split('\r\n')) {
      const octets = new TextEncoder().encode(line);
      assert.isAtMost(octets.length, 75);
      assert.equal(new TextDecoder().decode(octets), line);
    }
    assert.equal(parsed({summary}).event.summary, summary);
  });

  test('what has a meaning in the format is escaped, and a new line adds no property', () => {
    const summary = 'a, b; c \\ d\ne\r\nf\rATTENDEE:mailto:x@example.org';
    const unfolded = icalendar({...event, summary}).replaceAll('\r\n ', '');
    assert.include(unfolded, '\r\nSUMMARY:a\\, b\\; c \\\\ d\\ne\\nf\\nATTENDEE:mailto:x@example.org\r\n');
    const {component, event: found} = parsed({summary});
    assert.equal(found.summary, 'a, b; c \\ d\ne\nf\nATTENDEE:mailto:x@example.org');
    assert.isFalse(component.hasProperty('attendee'));
  });
});
