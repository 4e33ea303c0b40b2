import {assert} from 'chai';
import {Announcer, type Announcing} from '../../src/lib/announcer.js';

/** Keeps what its live region would hold after each update. */
class Member implements Announcing {
  readonly held: (string | undefined)[] = [];

  constructor(readonly announcer: Announcer) {}

  requestUpdate(): void {
    this.held.push(this.announcer.text(this));
  }
}

suite('Announcer', () => {
  let announcer: Announcer;
  let first: Member;
  let second: Member;
  setup(() => {
    announcer = new Announcer();
    first = new Member(announcer);
    second = new Member(announcer);
    announcer.join(first);
    announcer.join(second);
  });

  test('the first that joins holds the one region, empty until something is said', () => {
    assert.equal(announcer.text(first), '');
    assert.isUndefined(announcer.text(second));
  });

  test('joining again changes nothing', () => {
    announcer.join(first);
    announcer.join(second);
    assert.equal(announcer.text(first), '');
    assert.isUndefined(announcer.text(second));
    announcer.leave(second);
    assert.equal(announcer.text(first), '');
  });

  test('what any of them says stands in that region', () => {
    announcer.say('A minute left.');
    assert.equal(announcer.text(first), 'A minute left.');
    assert.isUndefined(announcer.text(second));
    assert.deepEqual(first.held, ['A minute left.']);
    assert.deepEqual(second.held, []);
  });

  test('is handed on, empty: what was said once is not said again', () => {
    announcer.say('A minute left.');
    announcer.leave(first);
    assert.isUndefined(announcer.text(first));
    assert.equal(announcer.text(second), '');
    assert.deepEqual(second.held, ['']);
    announcer.say('Today.');
    assert.deepEqual(second.held, ['', 'Today.']);
  });

  test('another that leaves takes nothing with it', () => {
    announcer.say('A minute left.');
    announcer.leave(second);
    assert.equal(announcer.text(first), 'A minute left.');
    assert.deepEqual(second.held, []);
    announcer.leave(second);
    assert.equal(announcer.text(first), 'A minute left.');
  });

  test('nobody there is no error, and the next one starts with nothing', () => {
    announcer.leave(first);
    announcer.leave(second);
    announcer.say('Nobody hears this.');
    assert.isUndefined(announcer.text(first));
    announcer.join(second);
    announcer.say('Today.');
    assert.equal(announcer.text(second), 'Today.');
  });

  test('one that returns stands at the end', () => {
    announcer.leave(first);
    announcer.join(first);
    assert.equal(announcer.text(second), '');
    assert.isUndefined(announcer.text(first));
  });
});
