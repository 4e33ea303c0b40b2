import {assert} from 'chai';
import {callWhenReady} from '../../src/lib/ready.js';

interface Page {
  [key: PropertyKey]: unknown;
  july30Ready?: unknown;
}

suite('callWhenReady', () => {
  let said: string[];
  const {warn} = console;
  setup(() => {
    said = [];
    console.warn = (text: string) => said.push(text);
  });
  teardown(() => (console.warn = warn));

  const api = {version: '1'};
  const push = (page: Page, ...tasks: unknown[]): unknown =>
    (page.july30Ready as {push: (...tasks: unknown[]) => void}).push(...tasks);

  test('what was added before is called in its order, what is added later at once', () => {
    const calls: string[] = [];
    const page: Page = {july30Ready: [() => calls.push('one'), (given: unknown) => calls.push(given === api ? 'two' : 'no')]};
    callWhenReady(page, api);
    assert.deepEqual(calls, ['one', 'two']);
    push(
      page,
      () => calls.push('three'),
      () => calls.push('four'),
    );
    assert.deepEqual(calls, ['one', 'two', 'three', 'four']);
  });

  test('where the page has no queue, one is there afterwards', () => {
    const page: Page = {};
    callWhenReady(page, api);
    let given: unknown;
    push(page, (api: unknown) => (given = api));
    assert.equal(given, api);
  });

  test('one that throws is said, and the others are called', () => {
    const page: Page = {
      july30Ready: [
        () => {
          throw new Error('of the queue');
        },
      ],
    };
    callWhenReady(page, api);
    let called = false;
    push(page, () => (called = true));
    assert.isTrue(called);
    assert.deepEqual(said, ['july30: Error: of the queue']);
  });

  test('what is no function is said once', () => {
    const page: Page = {july30Ready: ['de', {close: 'Schließen'}, null, undefined]};
    callWhenReady(page, api);
    assert.lengthOf(said, 1);
    assert.include(said[0], 'july30Ready takes functions');
  });

  const odd: [name: string, page: () => Page][] = [
    ['a text', () => ({july30Ready: 'x'})],
    ['null', () => ({july30Ready: null})],
    ['an element', () => ({july30Ready: {id: 'july30Ready'}})],
    ['a promise', () => ({july30Ready: Promise.resolve()})],
    ['a frozen page', () => Object.freeze({july30Ready: Object.freeze([1])})],
    ['a frozen queue', () => ({july30Ready: Object.freeze([() => 1])})],
    ['an array that is no list', () => ({july30Ready: Object.assign([], {length: 3, 1: {}})})],
    [
      'one that cannot be read',
      () => ({
        get july30Ready(): unknown {
          throw new Error('mine');
        },
      }),
    ],
  ];
  for (const [name, page] of odd) {
    test(`${name} in its place does not throw`, () => {
      const it = page();
      callWhenReady(it, api);
    });
  }

  test('what else is called july30Ready stays', () => {
    const page: Page = {july30Ready: 'x'};
    callWhenReady(page, api);
    assert.equal(page.july30Ready, 'x');
  });
});
