import {assert} from 'chai';
import {civilDay, isoDate, yearOf} from '../../src/calendar/civil-date.js';

suite('civil dates', () => {
  const rows: readonly [written: readonly [number, number, number], day: number, iso: string][] = [
    [[1970, 1, 1], 0, '1970-01-01'],
    [[1969, 12, 31], -1, '1969-12-31'],
    [[2000, 2, 29], 11_016, '2000-02-29'],
    [[2027, 7, 30], 21_029, '2027-07-30'],
    [[2028, 2, 29], 21_243, '2028-02-29'],
    [[2100, 12, 31], 47_846, '2100-12-31'],
  ];
  for (const [written, day, iso] of rows) {
    test(iso, () => {
      assert.equal(civilDay(...written), day);
      assert.equal(isoDate(day), iso);
      assert.equal(yearOf(day), written[0]);
    });
  }

  test('what overflows is carried over', () => {
    assert.equal(isoDate(civilDay(2027, 6, 31)), '2027-07-01');
    assert.equal(isoDate(civilDay(2027, 2, 29)), '2027-03-01');
    assert.equal(isoDate(civilDay(2026, 13, 1)), '2027-01-01');
  });
});
