import {assert} from 'chai';
import {looked} from '../mount.js';
import {countdown, seen, announced, pushDown, name, clearAll} from './countdown.js';

suite('<world-day-countdown>', () => {
  teardown(clearAll);

  suite('announce', () => {
    /** What is said, and when, while the time passes step by step. */
    async function said(from: string, precision: string, step: number, end: string): Promise<[string, string][]> {
      const {clock, element, root} = await countdown(from, `announce precision="${precision}"`);
      assert.deepEqual(announced(root), [''], 'the region is there before it speaks');
      const found: [string, string][] = [];
      while (clock.now() < Date.parse(end)) {
        clock.pass(step);
        await element.updateComplete;
        const [text] = announced(root);
        if (text && text !== found.at(-1)?.[1]) found.push([new Date(clock.now()).toISOString(), text]);
      }
      return found;
    }

    test('a day, an hour, a minute and the arrival, and nothing in between', async () => {
      assert.deepEqual(await said('2027-07-28T23:50:00Z', 'minute', 60_000, '2027-07-30T01:00:00Z'), [
        ['2027-07-29T00:00:00.000Z', `1 day until the ${name}.`],
        ['2027-07-29T23:00:00.000Z', `1 hour until the ${name}.`],
        ['2027-07-29T23:59:00.000Z', `1 minute until the ${name}.`],
        ['2027-07-30T00:00:00.000Z', `Today is the ${name}.`],
      ]);
    });

    test('what was said does not stay beside the sentence that is true later', async () => {
      const {clock, element, root} = await countdown('2027-07-29T22:59:50Z', 'announce precision="minute"');
      clock.until('2027-07-29T23:00:10Z');
      await element.updateComplete;
      assert.deepEqual(announced(root), [`1 hour until the ${name}.`]);
      clock.until('2027-07-29T23:01:00Z');
      await element.updateComplete;
      assert.deepEqual(announced(root), ['']);
      clock.until('2027-07-30T00:00:00Z');
      await element.updateComplete;
      assert.deepEqual(announced(root), [`Today is the ${name}.`]);
    });

    test('no second is ever spoken', async () => {
      assert.deepEqual(await said('2027-07-29T23:58:30Z', 'second', 1000, '2027-07-30T00:01:00Z'), [
        ['2027-07-29T23:59:00.000Z', `1 minute until the ${name}.`],
        ['2027-07-30T00:00:00.000Z', `Today is the ${name}.`],
      ]);
    });

    test('at the very moment, whatever the precision and from the first minute on', async () => {
      for (const precision of ['day', 'hour', 'minute', 'second']) {
        const {clock, element, root} = await countdown('2027-07-29T22:59:42Z', `announce precision="${precision}"`);
        clock.until('2027-07-29T22:59:59.999Z');
        await element.updateComplete;
        assert.deepEqual(announced(root), ['']);
        clock.until('2027-07-29T23:00:00Z');
        await element.updateComplete;
        assert.deepEqual(announced(root), [`1 hour until the ${name}.`], precision);
      }
    });

    test('in the language around', async () => {
      const {clock, element, root} = await countdown('2027-07-29T23:59:59Z', 'announce lang="fr"');
      clock.pass(1000);
      await element.updateComplete;
      assert.deepEqual(announced(root), ['Aujourd’hui, c’est la Journée mondiale de la lutte contre la traite d’êtres humains.']);
    });

    test('nothing is said of what is already so', async () => {
      for (const instant of ['2027-07-29T00:00:00Z', '2027-07-29T23:59:00Z', '2027-07-30T00:00:00Z', '2027-07-30T12:00:00Z']) {
        const {clock, element, root} = await countdown(instant, 'announce');
        clock.pass(500);
        element.requestUpdate();
        await element.updateComplete;
        assert.deepEqual(announced(root), ['']);
      }
    });

    test('what was slept through is not said', async () => {
      const {clock, page, element, root} = await countdown('2027-07-28T20:00:00Z', 'announce');
      clock.pass(60_000);
      clock.sleepUntil('2027-07-29T00:02:00Z');
      page.wake();
      await element.updateComplete;
      assert.deepEqual(announced(root), ['']);
      clock.sleepUntil('2027-07-30T09:00:00Z');
      page.wake();
      await element.updateComplete;
      assert.match(seen(root), /^Today is/);
      assert.deepEqual(announced(root), ['']);
    });

    test('what has passed while it was out of the page is not said', async () => {
      const {clock, element, root} = await countdown('2027-07-28T23:59:00Z', 'announce');
      const box = element.parentElement!;
      element.remove();
      clock.pass(150_000);
      box.append(element);
      await element.updateComplete;
      clock.pass(1000);
      await element.updateComplete;
      assert.deepEqual(announced(root), ['']);
    });

    test('off the screen too, while the page is seen', async () => {
      pushDown();
      const {clock, page, element, root} = await countdown('2027-07-29T23:58:50Z', 'announce');
      await looked(root.querySelector('[part~="base"]')!);
      clock.until('2027-07-29T23:59:00Z');
      await element.updateComplete;
      assert.deepEqual(announced(root), [`1 minute until the ${name}.`]);
      page.hide();
      clock.pass(30_000);
      assert.equal(clock.timers, 0);
    });

    test('one live region for the page, handed on when its holder goes', async () => {
      const {clock, statics, element: first, root: firstRoot} = await countdown('2027-07-28T23:59:50Z', 'announce');
      const {element: second, root: secondRoot} = await countdown('', 'announce precision="minute"', statics);
      const {element: third, root: thirdRoot} = await countdown('', 'announce', statics);
      const {root: silent} = await countdown('', '', statics);
      const all = async (): Promise<string[][]> => {
        await Promise.all([first, second, third].map(({updateComplete}) => updateComplete));
        return [firstRoot, secondRoot, thirdRoot, silent].map(announced);
      };
      assert.deepEqual(await all(), [[''], [], [], []]);
      clock.until('2027-07-29T00:00:00Z');
      assert.deepEqual(await all(), [[`1 day until the ${name}.`], [], [], []]);
      first.remove();
      await all();
      assert.deepEqual(announced(secondRoot), [''], 'not said again');
      assert.deepEqual(announced(thirdRoot), []);
      clock.until('2027-07-29T23:00:00Z');
      await all();
      assert.deepEqual(announced(secondRoot), [`1 hour until the ${name}.`]);
      second.removeAttribute('announce');
      await all();
      assert.deepEqual((await all()).slice(1), [[], [''], []]);
      clock.until('2027-07-30T00:00:00Z');
      assert.deepEqual((await all()).slice(1), [[], [`Today is the ${name}.`], []]);
    });

    test('of a copy that is not rendered and one that is, the second speaks', async () => {
      const {
        clock,
        statics,
        element: first,
        root: firstRoot,
      } = await countdown('2027-07-28T23:59:50Z', 'announce style="display: none"');
      const {element: second, root: secondRoot} = await countdown('', 'announce', statics);
      clock.until('2027-07-29T00:00:00Z');
      await Promise.all([first.updateComplete, second.updateComplete]);
      assert.deepEqual([announced(firstRoot), announced(secondRoot)], [[], [`1 day until the ${name}.`]]);
      // The window turns: each learns it with its next change.
      [first.style.display, second.style.display] = ['', 'none'];
      clock.until('2027-07-29T23:00:00Z');
      await Promise.all([first.updateComplete, second.updateComplete]);
      clock.until('2027-07-29T23:59:00Z');
      await Promise.all([first.updateComplete, second.updateComplete]);
      assert.deepEqual([announced(firstRoot), announced(secondRoot)], [[`1 minute until the ${name}.`], []]);
    });

    test('moved, it is still one region', async () => {
      const {statics, element: first, root: firstRoot} = await countdown('2027-07-28T23:59:50Z', 'announce');
      const {element: second, root: secondRoot} = await countdown('', 'announce', statics);
      document.body.append(first);
      await Promise.all([first.updateComplete, second.updateComplete]);
      assert.deepEqual([...announced(firstRoot), ...announced(secondRoot)], ['']);
    });
  });
});
