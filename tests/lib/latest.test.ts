import {assert} from 'chai';
import {latest} from '../../src/lib/latest.js';

suite('latest', () => {
  test('works out what was asked before only once, and anything else anew', () => {
    const asked: string[] = [];
    const joined = latest((one: number, other: object) => {
      asked.push(`${one} ${JSON.stringify(other)}`);
      return asked.length;
    });
    const [zone, equal] = [{}, {}];
    assert.deepEqual([joined(1, zone), joined(1, zone)], [1, 1]);
    assert.deepEqual([joined(2, zone), joined(2, equal), joined(1, zone)], [2, 3, 4]);
    assert.lengthOf(asked, 4);
  });

  test('NaN is never what was asked before, and a failure is no answer', () => {
    let times = 0;
    const failing = latest((number: number) => {
      times++;
      if (number === 0) throw new Error('none');
      return number;
    });
    assert.equal(failing(1), 1);
    assert.throws(() => failing(0), 'none');
    assert.equal(failing(1), 1);
    failing(NaN);
    failing(NaN);
    assert.equal(times, 4);
  });
});
