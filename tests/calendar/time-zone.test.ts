import {assert} from 'chai';
import fc from 'fast-check';
import {isoDate} from '../../src/calendar/civil-date.js';
import {dayOf, instantOf, localZone, startOfDay, timeZone, wallTime} from '../../src/calendar/time-zone.js';
import {cases, instants, seed, zoned} from './instants.js';

const hour = 3_600_000;

suite('time zones', () => {
  test('`local`, `UTC` and IANA names, in any case', () => {
    assert.equal(timeZone('local'), localZone);
    assert.equal(timeZone('LOCAL'), localZone);
    const summer = Date.parse('2027-07-30T12:00:00Z');
    assert.equal(timeZone('utc')!.offset(summer), 0);
    assert.equal(timeZone('Europe/Paris')!.offset(summer), 2 * hour);
    assert.equal(timeZone('europe/paris')!.offset(summer), 2 * hour);
    assert.equal(timeZone('Asia/Kathmandu')!.offset(summer), 5.75 * hour);
    assert.equal(timeZone('Pacific/Niue')!.offset(summer), -11 * hour);
  });

  test('names that no runtime knows', () => {
    for (const name of ['', ' ', 'Paris', 'Europe/Atlantis', 'locals', 'Europe/Paris ', '__proto__'])
      assert.isUndefined(timeZone(name));
  });

  test('thousands of wrong names do not spoil the next good one', () => {
    for (let made = 0; made < 2000; made++) timeZone(`Europe/Nowhere${made}`);
    assert.equal(timeZone('Indian/Mauritius')?.offset(Date.parse('2027-07-30T12:00:00Z')), 4 * hour);
  });

  test("`local` is the device's zone, also across its changes", () => {
    const own = timeZone(Intl.DateTimeFormat().resolvedOptions().timeZone)!;
    fc.assert(
      fc.property(instants, ({now}) => {
        assert.equal(localZone.offset(now), own.offset(now));
      }),
      {seed, numRuns: 1000},
    );
  });

  test('asked in turn for many instants, a zone answers each one', () => {
    const zone = timeZone('America/New_York')!;
    const winter = Date.parse('2027-01-01T00:00:00Z');
    const summer = Date.parse('2027-07-01T00:00:00Z');
    for (let minute = 0; minute < 300; minute++) {
      assert.equal(zone.offset(winter + minute * 60_000), -5 * hour);
      assert.equal(zone.offset(summer + minute * 60_000), -4 * hour);
    }
    assert.equal(zone.offset(winter), -5 * hour);
    const change = Date.parse('2027-03-14T07:00:00Z');
    assert.equal(zone.offset(change - 1), -5 * hour);
    assert.equal(zone.offset(change), -4 * hour);
  });

  test('instantOf: what Temporal calls compatible, in every zone', () => {
    fc.assert(
      fc.property(instants, ({zone: name, now}) => {
        // Read as a wall clock's, the instants around a change fall into its gap or into the time that comes twice.
        for (const offset of [zoned(now - 24 * hour, name).offsetNanoseconds, zoned(now + 24 * hour, name).offsetNanoseconds]) {
          const wall = now + offset / 1e6;
          const expected = zoned(wall, 'UTC').toPlainDateTime().toZonedDateTime(name).epochMilliseconds;
          assert.equal(instantOf(wall, timeZone(name)!), expected);
        }
      }),
      {seed, numRuns: cases / 5},
    );
  });

  const walls: readonly [name: string, zone: string, wall: string, instant: string][] = [
    ['an hour that is skipped', 'Europe/Paris', '2027-03-28T02:30:00Z', '2027-03-28T01:30:00Z'],
    ['an hour that comes twice', 'Europe/Paris', '2026-10-25T02:30:00Z', '2026-10-25T00:30:00Z'],
    ['half an hour that is skipped', 'Australia/Lord_Howe', '2026-10-04T02:15:00Z', '2026-10-03T15:45:00Z'],
    ['half an hour that comes twice', 'Australia/Lord_Howe', '2027-04-04T01:45:00Z', '2027-04-03T14:45:00Z'],
    ['a day that is skipped', 'Pacific/Apia', '2011-12-30T12:00:00Z', '2011-12-30T22:00:00Z'],
  ];
  for (const [name, zone, wall, instant] of walls) {
    test(`instantOf: ${name}`, () => assert.equal(instantOf(Date.parse(wall), timeZone(zone)!), Date.parse(instant)));
  }

  const days: readonly [name: string, zone: string, iso: string, begins: string][] = [
    ['an ordinary day', 'Asia/Tokyo', '2027-07-30', '2027-07-29T15:00:00Z'],
    ['midnight skipped', 'Africa/Cairo', '2014-08-01', '2014-07-31T22:00:00Z'],
    ['midnight skipped', 'America/Santiago', '2026-09-06', '2026-09-06T04:00:00Z'],
    ['midnight skipped', 'Asia/Beirut', '2027-03-28', '2027-03-27T22:00:00Z'],
    ['midnight twice', 'America/Havana', '2026-11-01', '2026-11-01T04:00:00Z'],
    ['the day after one of 25 hours', 'Africa/Casablanca', '2011-07-31', '2011-07-31T00:00:00Z'],
    ['a day that never was', 'Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00Z'],
    ['the day after one that never was', 'Pacific/Apia', '2011-12-31', '2011-12-30T10:00:00Z'],
  ];
  for (const [name, zoneName, iso, begins] of days) {
    test(`startOfDay: ${name}, ${zoneName} on ${iso}`, () => {
      const zone = timeZone(zoneName)!;
      assert.equal(startOfDay(Date.parse(iso) / (24 * hour), zone), Date.parse(begins));
    });
  }

  test('wallTime and dayOf, before and after midnight', () => {
    const zone = timeZone('Pacific/Kiritimati')!;
    const midnight = Date.parse('2027-07-29T10:00:00Z');
    assert.equal(wallTime(midnight, zone), Date.parse('2027-07-30T00:00:00Z'));
    assert.equal(isoDate(dayOf(midnight - 1, zone)), '2027-07-29');
    assert.equal(isoDate(dayOf(midnight, zone)), '2027-07-30');
  });
});
