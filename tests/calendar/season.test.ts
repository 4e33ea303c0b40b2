import {assert} from 'chai';
import fc from 'fast-check';
import {civilDay, isoDate} from '../../src/calendar/civil-date.js';
import {season, seasonDate} from '../../src/calendar/season.js';
import {seed} from './instants.js';

const day = (iso: string): number => Date.parse(iso) / 86_400_000;

suite('seasonDate', () => {
  test('a day of every year, and a day that comes once', () => {
    for (const text of ['07-01', '02-29', '12-31', '2027-07-01', '2028-02-29']) assert.equal(seasonDate(text), text);
  });

  test('days that no year has, and what is no day', () => {
    const wrong = ['06-31', '02-30', '13-01', '00-10', '01-00', '2027-02-29', '2027-06-31', '0050-07-01'];
    for (const text of [
      ...wrong,
      '',
      'July',
      '7-1',
      '07-1',
      '07/01',
      '2027-07',
      '27-07-01',
      ' 07-01',
      '2027-07-01T00:00Z',
      '٠٧-٠١',
    ])
      assert.isUndefined(seasonDate(text), text);
  });
});

suite('season', () => {
  type Row = [today: string, from: string | undefined, until: string | undefined, on: boolean, year: number];
  const rows: readonly Row[] = [
    ['2027-06-30', '07-01', '07-31', false, 2027],
    ['2027-07-01', '07-01', '07-31', true, 2027],
    ['2027-07-31', '07-01', '07-31', true, 2027],
    ['2027-08-01', '07-01', '07-31', false, 2027],
    ['2026-11-30', '12-01', '01-31', false, 2026],
    ['2026-12-01', '12-01', '01-31', true, 2026],
    ['2026-12-31', '12-01', '01-31', true, 2026],
    ['2027-01-01', '12-01', '01-31', true, 2026],
    ['2027-01-31', '12-01', '01-31', true, 2026],
    ['2027-02-01', '12-01', '01-31', false, 2027],
    ['2026-11-30', '2026-12-01', '2027-01-31', false, 2026],
    ['2026-12-01', '2026-12-01', '2027-01-31', true, 2026],
    ['2027-01-31', '2026-12-01', '2027-01-31', true, 2026],
    ['2027-02-01', '2026-12-01', '2027-01-31', false, 2027],
    ['2027-12-15', '2026-12-01', '2027-01-31', false, 2027],
    ['2027-12-15', '2028-01-31', '2026-12-01', false, 2027],
    ['2027-12-15', '07-01', undefined, true, 2027],
    ['2027-06-30', '07-01', undefined, false, 2027],
    ['2029-03-01', '2027-07-01', undefined, true, 2027],
    ['2027-06-30', undefined, '2027-06-30', true, 2027],
    ['2027-07-01', undefined, '2027-06-30', false, 2027],
    ['2027-07-01', undefined, undefined, true, 2027],
    ['2027-02-28', '01-15', '02-29', true, 2027],
    ['2027-03-01', '01-15', '02-29', false, 2027],
    ['2028-02-29', '01-15', '02-29', true, 2028],
    ['2027-02-28', '02-29', '03-31', false, 2027],
    ['2027-03-01', '02-29', '03-31', true, 2027],
    ['2027-03-01', '02-29', '02-29', false, 2027],
    ['2027-06-15', '03-01', '02-29', true, 2027],
    ['2027-02-28', '03-01', '02-29', true, 2026],
  ];
  for (const [today, from, until, on, year] of rows) {
    test(`${from ?? 'ever'} to ${until ?? 'ever'} on ${today}`, () => {
      const found = season(day(today), from, until);
      assert.equal(found.on, on);
      assert.equal(found.year, year);
    });
  }

  const days = Array.from({length: 1461}, (_, index) => isoDate(civilDay(2026, 1, 1) + index));
  const yearly = fc.constantFrom(...days.map((iso) => iso.slice(5)));
  const once = fc.constantFrom(...days);

  /** The simple model: turns the pages of a wall calendar, and notes for each day of a season the year in which that began. */
  function walked(from: string, until: string): Map<string, number> {
    const open = new Map<string, number>();
    let began: number | undefined;
    for (let page = civilDay(2024, 1, 1); page < civilDay(2030, 1, 1); page++) {
      const iso = isoDate(page);
      const leapDayMissed = iso.endsWith('03-01') && isoDate(page - 1).endsWith('02-28');
      const leapDayMissing = iso.endsWith('02-28') && isoDate(page + 1).endsWith('03-01');
      if (iso.endsWith(from) || (leapDayMissed && from === '02-29')) began ??= Number(iso.slice(0, 4));
      if (began !== undefined) open.set(iso, began);
      if (iso.endsWith(until) || (leapDayMissing && until === '02-29')) began = undefined;
    }
    return open;
  }

  for (const [name, ends] of [
    ['of every year', fc.tuple(yearly, yearly)],
    ['that come once', fc.tuple(once, once).map((pair) => pair.sort())],
  ] as const) {
    test(`the same as a wall calendar, with ends ${name}`, () => {
      fc.assert(
        fc.property(ends, ([from, until]) => {
          fc.pre(from !== '02-29' || until !== '02-29');
          const open = walked(from, until);
          for (const today of days) {
            const {on, year} = season(day(today), from, until);
            assert.equal(on, open.has(today), today);
            if (on) assert.equal(year, open.get(today), today);
          }
        }),
        {seed, numRuns: 200},
      );
    });
  }
});
