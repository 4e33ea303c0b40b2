import {assert} from 'chai';
import {isoDate} from '../../src/calendar/civil-date.js';
import {localZone, timeZone} from '../../src/calendar/time-zone.js';
import {worldDay} from '../../src/calendar/world-day.js';

suite('worldDay', () => {
  const edges: readonly [zone: string, lastOfThe29th: string, firstOfThe31st: string][] = [
    ['UTC', '2027-07-29T23:59:59.999Z', '2027-07-31T00:00:00.000Z'],
    ['Europe/Paris', '2027-07-29T21:59:59.999Z', '2027-07-30T22:00:00.000Z'],
    ['America/New_York', '2027-07-30T03:59:59.999Z', '2027-07-31T04:00:00.000Z'],
    ['America/Santiago', '2027-07-30T03:59:59.999Z', '2027-07-31T04:00:00.000Z'],
    ['Asia/Kathmandu', '2027-07-29T18:14:59.999Z', '2027-07-30T18:15:00.000Z'],
    ['Australia/Lord_Howe', '2027-07-29T13:29:59.999Z', '2027-07-30T13:30:00.000Z'],
    ['Pacific/Kiritimati', '2027-07-29T09:59:59.999Z', '2027-07-30T10:00:00.000Z'],
    ['Pacific/Niue', '2027-07-30T10:59:59.999Z', '2027-07-31T11:00:00.000Z'],
  ];
  for (const [name, before, after] of edges) {
    test(`the last ms before and the first after it: ${name}`, () => {
      const zone = timeZone(name)!;
      const day = (instant: number) => {
        const {isToday, ...found} = worldDay(instant, zone);
        return [isToday, isoDate(found.day), found.year];
      };
      assert.deepEqual(day(Date.parse(before)), [false, '2027-07-30', 2027]);
      assert.deepEqual(day(Date.parse(before) + 1), [true, '2027-07-30', 2027]);
      assert.deepEqual(day(Date.parse(after) - 1), [true, '2027-07-30', 2027]);
      assert.deepEqual(day(Date.parse(after)), [false, '2028-07-30', 2028]);
      assert.equal(worldDay(Date.parse(before), zone).startsAt, Date.parse(before) + 1);
      assert.equal(worldDay(Date.parse(before), zone).endsAt, Date.parse(after));
    });
  }

  test("the visitor's own clock decides in `local`", () => {
    const at = (...time: [number, number, number, number, number, number, number]) =>
      worldDay(new Date(...time).getTime(), timeZone('local')!);
    const before = at(2027, 6, 29, 23, 59, 59, 999);
    assert.isFalse(before.isToday);
    assert.equal(before.startsAt, new Date(2027, 6, 30).getTime());
    assert.equal(before.endsAt, new Date(2027, 6, 31).getTime());
    assert.isTrue(at(2027, 6, 30, 0, 0, 0, 0).isToday);
    assert.isTrue(at(2027, 6, 30, 23, 59, 59, 999).isToday);
    assert.equal(at(2027, 6, 31, 0, 0, 0, 0).startsAt, new Date(2028, 6, 30).getTime());
    assert.equal(worldDay(Date.parse('2027-01-01T12:00:00Z'), localZone).year, 2027);
  });

  test('25 hours in Casablanca in 2011', () => {
    const {startsAt, endsAt} = worldDay(Date.parse('2011-07-30T12:00:00Z'), timeZone('Africa/Casablanca')!);
    assert.equal(startsAt, Date.parse('2011-07-29T23:00:00Z'));
    assert.equal(endsAt, Date.parse('2011-07-31T00:00:00Z'));
  });

  test('a Day whose first hour is skipped begins where the gap ends', () => {
    // No zone has done this yet.
    const gap = Date.parse('2027-07-30T02:00:00Z');
    const zone = {offset: (instant: number) => (instant < gap ? -2 : -1) * 3_600_000};
    assert.equal(worldDay(Date.parse('2027-01-01T00:00:00Z'), zone).startsAt, gap);
    assert.isFalse(worldDay(gap - 1, zone).isToday);
    assert.isTrue(worldDay(gap, zone).isToday);
  });
});
