import {assert} from 'chai';
import {pageTicker, thisPage, Ticker} from '../../src/calendar/ticker.js';
import {FakeClock} from '../elements/fake-clock.js';

/** Four hours before the Day, in UTC. */
const start = Date.parse('2027-07-29T20:00:00Z');

const wakes = (): [string, () => boolean][] => [
  ['visibilitychange', () => document.dispatchEvent(new Event('visibilitychange', {bubbles: true}))],
  ['resume', () => document.dispatchEvent(new Event('resume'))],
  ['pageshow', () => dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))],
  ['focus', () => dispatchEvent(new FocusEvent('focus'))],
];

suite('thisPage', () => {
  test('is hidden when the document is', () => {
    assert.equal(thisPage.hidden, document.hidden);
    assert.equal(pageTicker.page, thisPage);
  });

  for (const [type, happen] of wakes()) {
    test(`${type} wakes once, and no more after stopping`, () => {
      let woken = 0;
      const stop = thisPage.listen(
        () => woken++,
        () => assert.fail('nothing is printed'),
      );
      happen();
      assert.equal(woken, 1);
      stop();
      happen();
      assert.equal(woken, 1);
    });
  }

  test('beforeprint prints, and no more after stopping', () => {
    let printed = 0;
    const stop = thisPage.listen(
      () => assert.fail('nothing wakes'),
      () => printed++,
    );
    dispatchEvent(new Event('beforeprint'));
    assert.equal(printed, 1);
    stop();
    dispatchEvent(new Event('beforeprint'));
    assert.equal(printed, 1);
  });

  test('each of them tells a ticker’s members the time within the event', () => {
    const clock = new FakeClock(start);
    const log: (number | string)[] = [];
    const leave = new Ticker(clock, {
      get hidden() {
        return false;
      },
      listen: (...tasks) => thisPage.listen(...tasks),
    }).join({
      seen: true,
      tick: (now) => log.push(now - start),
      untilChange: () => Infinity,
      pauseChanged: () => log.push('pause changed'),
      print: () => log.push('print'),
    });
    for (const [, happen] of wakes()) {
      clock.sleepUntil(clock.now() + 1000);
      happen();
    }
    dispatchEvent(new Event('beforeprint'));
    assert.deepEqual(log, [1000, 2000, 3000, 4000, 4000, 'print']);
    leave();
    for (const [, happen] of wakes()) happen();
    assert.lengthOf(log, 6);
  });
});
