import {assert} from 'chai';
import type {Clock} from '../../../src/calendar/clock.js';
import {TraffickingStat} from '../../../src/elements/trafficking-stat/trafficking-stat.js';
import {accessibilityTree} from '../accessible.js';
import {lessMotion} from '../motion.js';
import {mount} from '../mount.js';
import {inChromium, part, rows, plain, said, sentences, settled, type Stat, valueOf, watchStats} from './stat.js';

suite('a <trafficking-stat>', () => {
  watchStats();

  suite('counting up', () => {
    /** A clock that a test sets, and that says when the first frame is asked for. */
    class FrameClock implements Clock {
      #now = 1_000_000;
      #tasks = new Set<() => void>();
      #ask!: () => void;
      /** Once something asks for a frame. */
      readonly asked = new Promise<void>((ask) => (this.#ask = ask));

      now(): number {
        return this.#now;
      }
      after(): () => void {
        throw new Error('counting up needs no timer');
      }
      frame(task: () => void): () => void {
        const own = () => task();
        this.#tasks.add(own);
        this.#ask();
        return () => this.#tasks.delete(own);
      }
      /** How many wait for a frame. */
      get waiting(): number {
        return this.#tasks.size;
      }
      /** Lets ms pass, and paints. */
      pass(ms: number): void {
        this.#now += ms;
        const due = [...this.#tasks];
        this.#tasks.clear();
        for (const task of due) task();
      }
    }

    const counting = async (attributes = 'figure="children"'): Promise<{clock: FrameClock; element: Stat}> => {
      const clock = new FrameClock();
      const element = await mount(TraffickingStat, `count-up ${attributes}>The fact`, {clock});
      return {clock, element};
    };

    /** Counting, after the first frame was asked for. */
    const begun = async (attributes?: string): Promise<{clock: FrameClock; element: Stat}> => {
      const started = await counting(attributes);
      await started.clock.asked;
      await started.element.updateComplete;
      return started;
    };

    /** Whether the browser says that an element is in view; it says so to our observer after it said so to the element's. */
    const inView = (element: Element): Promise<boolean> =>
      new Promise((tell) => {
        const observer = new IntersectionObserver((entries) => {
          observer.disconnect();
          tell(entries.at(-1)!.isIntersecting);
        });
        observer.observe(element);
      });

    /** The number that is seen, such as 27500000. */
    const number = (element: Stat): number => {
      const text = valueOf(element).replace('−', '-').replaceAll(',', '');
      const digits = parseFloat(text.replace(/[^\d.-]/g, ''));
      return digits * (text.includes('million') ? 1e6 : text.includes('billion') ? 1e9 : 1);
    };

    const own = (value: string, unit: string): string =>
      `value="${value}" unit="${unit}" label="of cases" year="2024" source="Report" source-url="https://example.org/"`;

    const counted: [name: string, attributes: string, value: number, shown: string][] = [
      ['millions', 'figure="forced-labour"', 27_600_000, '27.6\u00a0million'],
      ['billions', 'figure="profits"', 236e9, 'US$236\u00a0billion'],
      ['a percentage', 'figure="children"', 38, '38%'],
      ['a small number', 'figure="children-tripled"', 3, '3 times'],
      ['an exact number', own('27654321', 'people'), 27_654_321, '27,654,321'],
      ['just a million', own('1000000', 'people'), 1_000_000, '1\u00a0million'],
      ['just under a million', own('999999', 'people'), 999_999, '999,999'],
      ['a fraction', own('12.34', 'percent'), 12.34, '12.34%'],
      ['a small fraction', own('0.05', 'percent'), 0.05, '0.05%'],
      ['a fall', own('-8.5', 'percent-change'), -8.5, '−8.5%'],
      ['nothing', own('0', 'count'), 0, '0'],
    ];
    for (const [name, attributes, value, shown] of counted)
      test(`of ${name} never exceeds it, ends at it exactly, in under a second`, async () => {
        const {clock, element} = await begun(attributes);
        const spoken = said(element);
        assert.include(spoken, plain(shown));
        const texts = new Set<string>();
        let before = 0;
        let frames = 0;
        for (; clock.waiting > 0; frames++) {
          assert.isBelow(frames, 62, 'longer than a second');
          assert.equal(clock.waiting, 1);
          texts.add(valueOf(element));
          assert.isAtMost(Math.abs(number(element)), Math.abs(value) * (1 + 1e-12));
          assert.isAtLeast(Math.abs(number(element)), before);
          before = Math.abs(number(element));
          assert.equal(said(element), spoken);
          clock.pass(16);
          await element.updateComplete;
        }
        assert.equal(valueOf(element), shown);
        assert.equal(said(element), spoken);
        assert.isAbove(frames, 20);
        if (Math.abs(value) > 30) assert.isAbove(texts.size, value === 1_000_000 ? 0 : 10);
      });

    test('is final at once when a frame comes late', async () => {
      const {clock, element} = await begun();
      assert.equal(valueOf(element), '0%');
      clock.pass(60_000);
      await element.updateComplete;
      assert.equal(valueOf(element), '38%');
      assert.equal(clock.waiting, 0);
    });

    test('happens only where it is asked for', async () => {
      const clock = new FrameClock();
      for (const off of ['', 'count-up="false"', 'data-count-up="no"']) {
        const element = await mount(TraffickingStat, `figure="children" ${off}`, {clock});
        assert.isTrue(await inView(part(element, 'value')));
        assert.equal(clock.waiting, 0, off);
      }
      await mount(TraffickingStat, 'figure="children" data-count-up', {clock});
      await clock.asked;
    });

    test('starts when it is first seen, not before', async () => {
      const spacer = document.createElement('div');
      spacer.style.blockSize = '10000px';
      document.body.append(spacer);
      const {clock, element} = await counting();
      assert.isFalse(await inView(part(element, 'value')));
      assert.equal(clock.waiting, 0);
      assert.equal(valueOf(element), '38%');
      element.scrollIntoView();
      await clock.asked;
      await element.updateComplete;
      assert.equal(valueOf(element), '0%');
      scrollTo(0, 0);
    });

    test('happens where the element has no box of its own', async () => {
      const {clock} = await begun('figure="children" style="display: contents"');
      assert.equal(clock.waiting, 1);
    });

    test('happens once', async () => {
      const {clock, element} = await begun();
      clock.pass(1000);
      await element.updateComplete;
      element.parentElement!.style.marginBlock = '10000px';
      assert.isFalse(await inView(part(element, 'value')));
      element.scrollIntoView();
      assert.isTrue(await inView(part(element, 'value')));
      assert.equal(clock.waiting, 0);
      scrollTo(0, 0);
      element.parentElement!.style.marginBlock = '';
      element.figure = 'profits';
      await element.updateComplete;
      assert.isTrue(await inView(part(element, 'value')));
      assert.equal(clock.waiting, 0);
      assert.equal(valueOf(element), 'US$236\u00a0billion');
      element.remove();
      document.body.append(element);
      await element.updateComplete;
      assert.isTrue(await inView(part(element, 'value')));
      assert.equal(clock.waiting, 0);
      assert.equal(valueOf(element), 'US$236\u00a0billion');
    });

    test('does not happen where the visitor wants less motion', async () => {
      await lessMotion(true);
      try {
        const {clock, element} = await counting();
        assert.isTrue(await inView(part(element, 'value')));
        assert.equal(clock.waiting, 0);
        assert.equal(valueOf(element), '38%');
      } finally {
        await lessMotion(false);
      }
    });

    test('is over at once in print', async () => {
      const {clock, element} = await begun();
      clock.pass(100);
      await element.updateComplete;
      assert.notEqual(valueOf(element), '38%');
      dispatchEvent(new Event('beforeprint'));
      assert.equal(valueOf(element), '38%');
      assert.equal(clock.waiting, 0);
    });

    test('does not start in print', async () => {
      const {clock, element} = await counting();
      dispatchEvent(new Event('beforeprint'));
      assert.isTrue(await inView(part(element, 'value')));
      assert.equal(clock.waiting, 0);
      assert.equal(valueOf(element), '38%');
    });

    test('is over when the element is removed', async () => {
      const {clock, element} = await begun();
      clock.pass(100);
      await element.updateComplete;
      element.remove();
      assert.equal(clock.waiting, 0);
      await element.updateComplete;
      assert.equal(valueOf(element), '38%');
    });

    test('does not start for an element that is removed before it is seen', async () => {
      const {clock, element} = await counting();
      element.remove();
      const other = await mount(TraffickingStat, 'figure="children"');
      assert.isTrue(await inView(part(other, 'value')));
      assert.equal(clock.waiting, 0);
      assert.equal(valueOf(element), '38%');
    });

    test('goes on in another language', async () => {
      const {clock, element} = await begun('figure="profits"');
      clock.pass(100);
      element.lang = 'fr';
      await settled(element);
      assert.match(valueOf(element), /^\d+\u00a0milliards de dollars américains$/);
      assert.isTrue(said(element).startsWith(sentences['profits']!['fr']!));
      clock.pass(1000);
      await element.updateComplete;
      assert.equal(valueOf(element), '236\u00a0milliards de dollars américains');
    });

    test('is not in the table, the summary or the picture', async () => {
      const {clock, element} = await begun('figure="children" view="trend"');
      clock.pass(100);
      await element.updateComplete;
      assert.include(said(element), 'From 28% in 2014 to 38% in 2022.');
      assert.deepEqual(rows(element).at(-1), ['2022', '38%']);
    });

    if (inChromium)
      test('is not in the accessibility tree', async () => {
        const {clock, element} = await begun();
        const tree = await accessibilityTree();
        assert.equal(valueOf(element), '0%');
        assert.include(tree, `StaticText "${sentences['children']!['en']!}"`);
        assert.isFalse(tree.some((line) => line.includes('"0%')));
        clock.pass(100);
        await element.updateComplete;
        assert.deepEqual(await accessibilityTree(), tree);
        assert.notEqual(valueOf(element), '38%');
      });
  });
});
