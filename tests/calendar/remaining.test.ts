import {assert} from 'chai';
import fc from 'fast-check';
import {Temporal} from 'temporal-polyfill';
import {type Part, remaining, type Unit, units, untilRemainingChanges} from '../../src/calendar/remaining.js';
import {dayOf, startOfDay, timeZone} from '../../src/calendar/time-zone.js';
import {worldDay} from '../../src/calendar/world-day.js';
import {cases, instants, seed, zoned} from './instants.js';

const said = (parts: readonly Part[]): string => parts.map(({unit, count}) => `${count}${unit.charAt(0)}`).join(' ');

const epoch = new Temporal.PlainDate(1970, 1, 1);

const date = (civilDay: number): string => epoch.add({days: civilDay}).toString();

/** What Temporal says is left. */
function left(time: Temporal.ZonedDateTime, target: Temporal.ZonedDateTime, smallest: Unit): string {
  if (smallest === 'day') return `${time.toPlainDate().until(target.toPlainDate()).days}d`;
  const {days, hours, minutes, seconds} = time.until(target, {largestUnit: 'day', smallestUnit: smallest, roundingMode: 'trunc'});
  const counts = [days, hours, minutes, seconds].slice(0, units.indexOf(smallest) + 1);
  const leading = counts.findIndex((count) => count > 0);
  return leading < 0 ? '' : said(counts.map((count, at) => ({unit: units[at]!, count})).slice(leading));
}

suite('remaining, beside Temporal', function () {
  // Twice what a busy machine was seen to take for all cases.
  this.timeout(300_000);
  console.log(`remaining: ${cases} cases, seed ${seed}`);

  test('the Day, its ends, and what is left until then', () => {
    fc.assert(
      fc.property(instants, ({zone: name, now}) => {
        const zone = timeZone(name)!;
        const day = worldDay(now, zone);
        const today = dayOf(now, zone);

        const time = zoned(now, name);
        const thisYear = new Temporal.PlainDate(time.year, 7, 30);
        const over = Temporal.PlainDate.compare(time.toPlainDate(), thisYear) > 0;
        const next = over ? thisYear.add({years: 1}) : thisYear;
        const start = next.toZonedDateTime(name);

        assert.deepEqual(
          {...day, day: date(day.day), today: date(today), began: startOfDay(today, zone)},
          {
            day: next.toString(),
            year: next.year,
            startsAt: start.epochMilliseconds,
            endsAt: next.add({days: 1}).toZonedDateTime(name).epochMilliseconds,
            isToday: next.equals(time.toPlainDate()),
            today: time.toPlainDate().toString(),
            began: time.startOfDay().epochMilliseconds,
          },
        );
        if (day.isToday) return;
        for (const unit of units) assert.equal(said(remaining(now, day, zone, unit)), left(time, start, unit));
      }),
      {seed, numRuns: cases},
    );
  });

  // No clock changes on the eve of 30 July, so other days stand in for it.
  test('what is left until another day, with the clock changed on its eve', () => {
    fc.assert(
      fc.property(instants, fc.integer({min: 1, max: 3}), ({zone: name, now}, ahead) => {
        const zone = timeZone(name)!;
        const time = zoned(now, name);
        const target = time.toPlainDate().add({days: ahead}).toZonedDateTime(name);
        const startsAt = target.epochMilliseconds;
        const day = {...worldDay(now, zone), day: epoch.until(target.toPlainDate()).days, startsAt};
        fc.pre(startsAt > now);
        for (const unit of units) assert.equal(said(remaining(now, day, zone, unit)), left(time, target, unit));
      }),
      {seed, numRuns: cases / 5},
    );
  });

  test('untilRemainingChanges: the words stay until then, and no longer', () => {
    fc.assert(
      fc.property(
        instants,
        fc.constantFrom(...units),
        fc.double({min: 0, max: 1, noNaN: true}),
        ({zone: name, now}, unit, part) => {
          const zone = timeZone(name)!;
          const day = worldDay(now, zone);
          fc.pre(!day.isToday);
          const wait = untilRemainingChanges(now, day, zone, unit);
          const then = now + wait;
          assert.isAbove(wait, 0);
          fc.pre(unit === 'day' || zone.offset(now) === zone.offset(then));

          const words = (instant: number) => said(remaining(instant, day, zone, unit));
          assert.equal(words(now + Math.floor(part * (wait - 1))), words(now));
          assert.equal(words(then - 1), words(now));
          if (then < day.startsAt) assert.notEqual(words(then), words(now));
          else assert.equal(then, day.startsAt);
        },
      ),
      {seed, numRuns: cases / 5},
    );
  });
});

suite('remaining, hard cases', () => {
  const rows: readonly [name: string, zone: string, now: string, begins: string, days: string, exactly: string][] = [
    ['29 February', 'Europe/Paris', '2028-02-29T12:00Z', '2028-07-29T22:00Z', '152d', '151d 11h 0m 0s'],
    ['the year without it', 'UTC', '2026-07-31T00:00Z', '2027-07-30T00:00Z', '364d', '364d 0h 0m 0s'],
    ['a year with it', 'UTC', '2027-07-31T00:00Z', '2028-07-30T00:00Z', '365d', '365d 0h 0m 0s'],
    ['spring in the north, before', 'Europe/Paris', '2027-03-28T00:59:59Z', '2027-07-29T22:00Z', '124d', '123d 22h 0m 1s'],
    ['spring in the north, after', 'Europe/Paris', '2027-03-28T01:00Z', '2027-07-29T22:00Z', '124d', '123d 21h 0m 0s'],
    ['autumn in the north, 2:30', 'Europe/Paris', '2026-10-25T00:30Z', '2027-07-29T22:00Z', '278d', '277d 21h 30m 0s'],
    ['autumn in the north, 2:30 again', 'Europe/Paris', '2026-10-25T01:30Z', '2027-07-29T22:00Z', '278d', '277d 21h 30m 0s'],
    ['spring in the west, before', 'America/New_York', '2027-03-14T06:59:59Z', '2027-07-30T04:00Z', '138d', '137d 22h 0m 1s'],
    ['spring in the west, after', 'America/New_York', '2027-03-14T07:00Z', '2027-07-30T04:00Z', '138d', '137d 21h 0m 0s'],
    ['autumn in the west, 1:30', 'America/New_York', '2026-11-01T05:30Z', '2027-07-30T04:00Z', '271d', '270d 22h 30m 0s'],
    ['autumn in the west, 1:30 again', 'America/New_York', '2026-11-01T06:30Z', '2027-07-30T04:00Z', '271d', '270d 22h 30m 0s'],
    ['spring in the south, before', 'Australia/Sydney', '2026-10-03T15:59:59Z', '2027-07-29T14:00Z', '299d', '298d 22h 0m 1s'],
    ['spring in the south, after', 'Australia/Sydney', '2026-10-03T16:00Z', '2027-07-29T14:00Z', '299d', '298d 21h 0m 0s'],
    ['autumn in the south, 2:30', 'Australia/Sydney', '2027-04-03T15:30Z', '2027-07-29T14:00Z', '117d', '116d 21h 30m 0s'],
    ['autumn in the south, 2:30 again', 'Australia/Sydney', '2027-04-03T16:30Z', '2027-07-29T14:00Z', '117d', '116d 21h 30m 0s'],
    ['half an hour skipped, before', 'Australia/Lord_Howe', '2026-10-03T15:29:59Z', '2027-07-29T13:30Z', '299d', '298d 22h 0m 1s'],
    ['half an hour skipped, after', 'Australia/Lord_Howe', '2026-10-03T15:30Z', '2027-07-29T13:30Z', '299d', '298d 21h 30m 0s'],
    ['half an hour twice, 1:45', 'Australia/Lord_Howe', '2027-04-03T14:45Z', '2027-07-29T13:30Z', '117d', '116d 22h 15m 0s'],
    ['half an hour twice, 1:45 again', 'Australia/Lord_Howe', '2027-04-03T15:15Z', '2027-07-29T13:30Z', '117d', '116d 22h 15m 0s'],
    ['no midnight, south: before', 'America/Santiago', '2026-09-06T03:59:59.999Z', '2027-07-30T04:00Z', '328d', '327d 0h 0m 0s'],
    ['no midnight, south: after', 'America/Santiago', '2026-09-06T04:00Z', '2027-07-30T04:00Z', '327d', '326d 23h 0m 0s'],
    ['23:30 twice', 'America/Santiago', '2027-04-04T02:30Z', '2027-07-30T04:00Z', '118d', '117d 0h 30m 0s'],
    ['23:30 again', 'America/Santiago', '2027-04-04T03:30Z', '2027-07-30T04:00Z', '118d', '117d 0h 30m 0s'],
    ['no midnight, north: before', 'Atlantic/Azores', '2027-03-28T00:59:59.999Z', '2027-07-30T00:00Z', '125d', '124d 0h 0m 0s'],
    ['no midnight, north: after', 'Atlantic/Azores', '2027-03-28T01:00Z', '2027-07-30T00:00Z', '124d', '123d 23h 0m 0s'],
    ['no midnight, August: before', 'Africa/Cairo', '2014-07-31T21:59:59.999Z', '2015-07-29T22:00Z', '364d', '363d 0h 0m 0s'],
    ['no midnight, August: after', 'Africa/Cairo', '2014-07-31T22:00Z', '2015-07-29T22:00Z', '363d', '362d 23h 0m 0s'],
    ['a whole day skipped, before', 'Pacific/Apia', '2011-12-30T09:59:59.999Z', '2012-07-29T11:00Z', '214d', '213d 0h 0m 0s'],
    ['a whole day skipped, after', 'Pacific/Apia', '2011-12-30T10:00Z', '2012-07-29T11:00Z', '212d', '212d 0h 0m 0s'],
    ['the first place on Earth', 'Pacific/Kiritimati', '2027-07-29T09:59:59.999Z', '2027-07-29T10:00Z', '1d', ''],
    ['the first place, arrived', 'Pacific/Kiritimati', '2027-07-29T10:00Z', '2027-07-29T10:00Z', 'today', 'today'],
    ['the last place on Earth, then', 'Pacific/Niue', '2027-07-29T10:00Z', '2027-07-30T11:00Z', '2d', '1d 1h 0m 0s'],
    ['the last place, an hour before', 'Pacific/Niue', '2027-07-30T10:00Z', '2027-07-30T11:00Z', '1d', '1h 0m 0s'],
    ['the last place, arrived', 'Pacific/Niue', '2027-07-30T11:00Z', '2027-07-30T11:00Z', 'today', 'today'],
    ['a Day of 25 hours, first ms', 'Africa/Casablanca', '2011-07-29T23:00Z', '2011-07-29T23:00Z', 'today', 'today'],
    ['a Day of 25 hours, 23:30', 'Africa/Casablanca', '2011-07-30T22:30Z', '2011-07-29T23:00Z', 'today', 'today'],
    ['a Day of 25 hours, 23:30 again', 'Africa/Casablanca', '2011-07-30T23:30Z', '2011-07-29T23:00Z', 'today', 'today'],
    ['a Day of 25 hours, over', 'Africa/Casablanca', '2011-07-31T00:00Z', '2012-07-30T00:00Z', '365d', '365d 0h 0m 0s'],
  ];
  for (const [name, zoneName, instant, begins, days, exactly] of rows) {
    test(`${name}: ${zoneName} at ${instant}`, () => {
      const zone = timeZone(zoneName)!;
      const now = Date.parse(instant);
      const day = worldDay(now, zone);
      const words = (smallest: Unit) => (day.isToday ? 'today' : said(remaining(now, day, zone, smallest)));
      assert.equal(day.startsAt, Date.parse(begins));
      assert.equal(words('day'), days);
      assert.equal(words('second'), exactly);
    });
  }

  test('leading zero units are dropped, inner ones kept, and nothing is left below the smallest', () => {
    const zone = timeZone('UTC')!;
    const words = (instant: string): string[] => {
      const now = Date.parse(instant);
      return units.map((smallest) => said(remaining(now, worldDay(now, zone), zone, smallest)));
    };
    assert.deepEqual(words('2027-07-28T23:00:05Z'), ['2d', '1d 0h', '1d 0h 59m', '1d 0h 59m 55s']);
    assert.deepEqual(words('2027-07-29T22:59:59.500Z'), ['1d', '1h', '1h 0m', '1h 0m 0s']);
    assert.deepEqual(words('2027-07-29T23:00:00.001Z'), ['1d', '', '59m', '59m 59s']);
    assert.deepEqual(words('2027-07-29T23:59:30Z'), ['1d', '', '', '30s']);
    assert.deepEqual(words('2027-07-29T23:59:59.999Z'), ['1d', '', '', '']);
  });
});
