import {assert} from 'chai';
import {type Tickable, Ticker} from '../../src/calendar/ticker.js';
import {FakeClock, FakePage} from '../elements/fake-clock.js';

/** Four hours before the Day, in UTC. */
const start = Date.parse('2027-07-29T20:00:00Z');

/** Changes each `every` ms after the start, and at the arrival. */
class Member implements Tickable {
  seen = true;
  arrival = Infinity;
  readonly log: (number | string)[] = [];
  onTick?: () => void;

  constructor(public every = 1000) {}

  tick(now: number): void {
    this.log.push(now - start);
    this.onTick?.();
  }

  untilChange(now: number, paused: boolean): number {
    const wait = this.every - ((now - start) % this.every);
    return Math.min(this.arrival - now, paused ? Infinity : wait);
  }

  pauseChanged(): void {
    this.log.push('pause changed');
  }

  print(): void {
    this.log.push('print');
  }
}

suite('Ticker', () => {
  let clock: FakeClock;
  let page: FakePage;
  let ticker: Ticker;
  setup(() => {
    clock = new FakeClock(start);
    page = new FakePage();
    ticker = new Ticker(clock, page);
  });
  teardown(() => assert.isAtMost(clock.timers, 1));

  test('tells a member the time at each change', () => {
    const member = new Member(1000);
    ticker.join(member);
    assert.deepEqual(member.log, [], 'joining tells nothing');
    clock.pass(3500);
    assert.deepEqual(member.log, [1000, 2000, 3000]);
  });

  test('one timer for all, set for the soonest change', () => {
    clock.pass(300);
    const members = [new Member(45_000), new Member(7000), new Member(30_000)];
    for (const member of members) ticker.join(member);
    assert.equal(clock.timers, 1);
    assert.equal(clock.wait, 6700);
    clock.pass(6700);
    assert.equal(clock.timers, 1);
    assert.equal(clock.wait, 7000);
    for (const member of members) assert.deepEqual(member.log, [7000]);
  });

  test('looks again after a minute at most', () => {
    const member = new Member(86_400_000);
    ticker.join(member);
    assert.equal(clock.wait, 60_000);
    clock.pass(60_000);
    assert.deepEqual(member.log, [60_000]);
    assert.equal(clock.wait, 60_000);
  });

  test('waits a minute where nothing ever changes, and 1 ms where it should have changed already', () => {
    const member = new Member(Infinity);
    ticker.join(member);
    assert.equal(clock.wait, 60_000);
    member.every = 1000;
    member.arrival = start - 1;
    ticker.reschedule(member);
    assert.equal(clock.wait, 1);
  });

  test('a clock that was set back or forward is seen at the next look', () => {
    const member = new Member(86_400_000);
    ticker.join(member);
    clock.sleepUntil(clock.now() - 3_600_000);
    page.wake();
    assert.deepEqual(member.log, [-3_600_000]);
    assert.equal(clock.wait, 60_000);
  });

  test('no timer while the page is hidden, and the time at once when it is shown', () => {
    const member = new Member(1000);
    ticker.join(member);
    page.hidden = true;
    page.wake();
    assert.isUndefined(clock.wait);
    clock.pass(5500);
    ticker.reschedule(member);
    ticker.join(new Member(1000));
    assert.isUndefined(clock.wait);
    assert.deepEqual(member.log, []);
    page.hidden = false;
    page.wake();
    assert.deepEqual(member.log, [5500]);
    assert.equal(clock.wait, 500);
  });

  test('no timer while nobody can be seen, and none is told', () => {
    const [above, below] = [new Member(1000), new Member(5000)];
    ticker.join(above);
    ticker.join(below);
    above.seen = false;
    ticker.reschedule(above);
    clock.pass(1000);
    assert.deepEqual(above.log, []);
    assert.equal(clock.wait, 4000, 'only the other one counts');
    below.seen = false;
    ticker.reschedule(below);
    assert.isUndefined(clock.wait);
    page.wake();
    assert.isUndefined(clock.wait);
    assert.deepEqual(above.log, []);
    below.seen = true;
    ticker.reschedule(below);
    assert.equal(clock.wait, 4000);
  });

  test('a member that joins unseen needs no timer', () => {
    const member = new Member(1000);
    member.seen = false;
    ticker.join(member);
    assert.isUndefined(clock.wait);
  });

  test('no timer and no listener when everybody has left', () => {
    const leave = [new Member(), new Member()].map((member) => ticker.join(member));
    assert.equal(page.listeners, 1);
    leave[0]!();
    assert.equal(page.listeners, 1);
    assert.equal(clock.wait, 1000);
    leave[1]!();
    assert.equal(page.listeners, 0);
    assert.isUndefined(clock.wait);
  });

  test('a member that has left is told nothing, and one that returns is told again', () => {
    const [member, other] = [new Member(1000), new Member(1000)];
    ticker.join(other);
    const leave = ticker.join(member);
    leave();
    ticker.reschedule(member);
    clock.pass(1000);
    assert.deepEqual(member.log, []);
    ticker.join(member);
    clock.pass(1000);
    assert.deepEqual(member.log, [2000]);
    assert.equal(page.listeners, 1);
  });

  test('the page wakes: all that are seen are told at once, and the timer is set anew', () => {
    const [seen, unseen] = [new Member(10_000), new Member(10_000)];
    unseen.seen = false;
    ticker.join(seen);
    ticker.join(unseen);
    clock.sleepUntil(clock.now() + 3_600_123);
    page.wake();
    assert.deepEqual(seen.log, [3_600_123]);
    assert.deepEqual(unseen.log, []);
    assert.equal(clock.wait, 9877);
  });

  test('asked to, it tells also those that are not seen', () => {
    const member = new Member(1000);
    member.seen = false;
    ticker.join(member);
    clock.pass(1500);
    ticker.wakeAll();
    assert.deepEqual(member.log, [1500]);
    assert.isUndefined(clock.wait);
  });

  test('reschedule brings the timer forward, never back', () => {
    const member = new Member(10_000);
    ticker.join(member);
    member.every = 2000;
    ticker.reschedule(member);
    assert.equal(clock.wait, 2000);
    member.every = 30_000;
    ticker.reschedule(member);
    assert.equal(clock.wait, 2000);
    clock.pass(2000);
    assert.equal(clock.wait, 28_000);
  });

  test('members may leave and join while they are told', () => {
    const [first, gone, late] = [new Member(1000), new Member(1000), new Member(1000)];
    let leave = ticker.join(first);
    const leaveGone = ticker.join(gone);
    first.onTick = () => {
      // Moved within the document: leaves and joins in one step.
      leave();
      leave = ticker.join(first);
      leaveGone();
      ticker.join(late);
    };
    clock.pass(1000);
    assert.deepEqual(first.log, [1000]);
    assert.deepEqual(gone.log, []);
    assert.deepEqual(late.log, []);
    assert.equal(clock.wait, 1000);
    clock.pass(1000);
    assert.deepEqual(late.log, [2000]);
  });

  test('all may leave while they are told', () => {
    const members = [new Member(1000), new Member(1000)];
    const leave = members.map((member) => ticker.join(member));
    members[0]!.onTick = () => {
      for (const each of leave) each();
    };
    clock.pass(1000);
    assert.isUndefined(clock.wait);
    assert.equal(page.listeners, 0);
  });

  suite('paused', () => {
    test('the time to show stands still and goes on from the true one', () => {
      const member = new Member(1000);
      ticker.join(member);
      clock.pass(500);
      assert.equal(ticker.now, start + 500);
      ticker.paused = true;
      clock.pass(90_000);
      assert.isTrue(ticker.paused);
      assert.equal(ticker.now, start + 500);
      ticker.paused = false;
      assert.equal(ticker.now, start + 90_500);
      assert.equal(member.log.at(-1), 90_500, 'told at once');
      assert.equal(clock.wait, 500);
    });

    test('pausing twice keeps the first moment', () => {
      ticker.join(new Member());
      ticker.paused = true;
      clock.pass(5000);
      ticker.paused = true;
      assert.equal(ticker.now, start);
    });

    test('only the arrival is waited for, and a member may end the pause', () => {
      const member = new Member(1000);
      member.arrival = start + 75_000;
      ticker.join(member);
      ticker.paused = true;
      assert.equal(clock.wait, 60_000);
      clock.pass(60_000);
      assert.equal(clock.wait, 15_000);
      member.onTick = () => {
        if (clock.now() < member.arrival) return;
        member.arrival = Infinity;
        ticker.paused = false;
      };
      clock.pass(15_000);
      assert.isFalse(ticker.paused);
      assert.equal(ticker.now, start + 75_000);
      assert.equal(clock.wait, 1000);
    });

    test('every member hears of each change once, seen or not, until it leaves', () => {
      const [first, second] = [new Member(), new Member()];
      second.seen = false;
      ticker.join(first);
      const leave = ticker.join(second);
      ticker.paused = true;
      ticker.paused = true;
      leave();
      ticker.paused = false;
      const heard = ({log}: Member) => log.filter((entry) => entry === 'pause changed').length;
      assert.deepEqual([first, second].map(heard), [2, 1]);
    });

    test('ends when the last member leaves: the next one has no reason to stand still', async () => {
      const leave = ticker.join(new Member());
      ticker.paused = true;
      leave();
      await Promise.resolve();
      assert.isFalse(ticker.paused);
      clock.pass(5000);
      assert.equal(ticker.now, start + 5000);
    });

    test('lasts where the only member leaves and joins again in one task: it is only moved', async () => {
      const member = new Member();
      const leave = ticker.join(member);
      ticker.paused = true;
      leave();
      ticker.join(member);
      await Promise.resolve();
      assert.isTrue(ticker.paused);
    });
  });

  test('one that cannot say when it changes does not keep the others from their time', () => {
    const broken = new Member(1000);
    const sound = new Member(1000);
    ticker.join(broken);
    ticker.join(sound);
    broken.untilChange = () => {
      throw new Error('broken');
    };
    clock.pass(1000);
    assert.isAbove(clock.timers, 0);
    clock.pass(1000);
    assert.deepEqual(sound.log, [1000, 2000]);
  });

  test('before printing all are told, also those that are not seen, and then all print', () => {
    const [seen, unseen] = [new Member(10_000), new Member(10_000)];
    unseen.seen = false;
    ticker.join(seen);
    ticker.join(unseen);
    clock.sleepUntil(clock.now() + 1234);
    page.print();
    assert.deepEqual(seen.log, [1234, 'print']);
    assert.deepEqual(unseen.log, [1234, 'print']);
    assert.equal(clock.wait, 8766, 'the timer stays');
  });
});
