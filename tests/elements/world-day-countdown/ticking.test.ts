import {assert} from 'chai';
import {Ticker} from '../../../src/calendar/ticker.js';
import {WorldDayCountdown} from '../../../src/elements/world-day-countdown/world-day-countdown.js';
import {FakeClock, fakeTicker} from '../fake-clock.js';
import {looked, mount, warnings} from '../mount.js';
import {countdown, seen, count, button, labels, events, mutations, pushDown, name, clearAll} from './countdown.js';

suite('<world-day-countdown>', () => {
  teardown(clearAll);

  suite('pause', () => {
    test('is there from the hour on', async () => {
      for (const [precision, expected] of [
        ['day', []],
        ['hour', ['Pause']],
        ['minute', ['Pause']],
        ['second', ['Pause']],
      ] as const) {
        const {root} = await countdown('2027-07-27T12:00:00Z', `precision="${precision}"`);
        assert.deepEqual(labels(root), [...expected]);
      }
    });

    test('stops all countdowns of the page, and any of them goes on from the true time', async () => {
      const {clock, statics, element, root} = await countdown('2027-07-29T22:00:00Z', 'precision="second"');
      const {element: other, root: otherRoot} = await countdown('', 'precision="minute"', statics);
      const shown = async (): Promise<string[]> => {
        await Promise.all([element.updateComplete, other.updateComplete]);
        return [root, otherRoot].map((each) => seen(each).replace(` until the ${name}. 30 July 2027`, ''));
      };
      assert.deepEqual(await shown(), ['2 hours 0 minutes 0 seconds Pause', '2 hours 0 minutes Pause']);
      clock.pass(5000);
      button(root, 'Pause').click();
      assert.deepEqual(await shown(), ['1 hour 59 minutes 55 seconds Resume', '1 hour 59 minutes Resume']);
      const changes = [root, otherRoot].map(mutations);
      clock.pass(1_800_000);
      assert.deepEqual(await shown(), ['1 hour 59 minutes 55 seconds Resume', '1 hour 59 minutes Resume']);
      assert.deepEqual(
        changes.flatMap((changed) => changed()),
        [],
      );
      button(otherRoot, 'Resume').click();
      assert.deepEqual(await shown(), ['1 hour 29 minutes 55 seconds Pause', '1 hour 29 minutes Pause']);
      clock.pass(1000);
      assert.deepEqual(await shown(), ['1 hour 29 minutes 54 seconds Pause', '1 hour 29 minutes Pause']);
    });

    test('one that comes later is paused too', async () => {
      const {clock, statics, root} = await countdown('2027-07-29T22:00:00Z', 'precision="second"');
      button(root, 'Pause').click();
      clock.pass(60_000);
      const {root: late} = await countdown('', 'precision="second"', statics);
      assert.equal(seen(late), `2 hours 0 minutes 0 seconds until the ${name}. 30 July 2027 Resume`);
    });

    test('keeps the focus when the Day comes, and goes when that leaves', async () => {
      const {clock, element, root} = await countdown('2027-07-29T23:59:59Z', 'precision="second"');
      const pause = button(root, 'Pause');
      pause.focus();
      clock.until('2027-07-30T00:00:00Z');
      await element.updateComplete;
      assert.match(seen(root), /^Today is the/);
      assert.isTrue(root.activeElement === pause, 'the button keeps it');
      pause.blur();
      await element.updateComplete;
      assert.deepEqual(labels(root), []);
    });

    test('ends with the arrival', async () => {
      const said = events();
      const {clock, element, root} = await countdown('2027-07-29T23:58:00Z', 'precision="second"');
      button(root, 'Pause').click();
      clock.until('2027-07-29T23:59:59.999Z');
      await element.updateComplete;
      assert.match(seen(root), /^2 minutes 0 seconds until/);
      assert.deepEqual(said, []);
      clock.until('2027-07-30T00:00:00Z');
      await element.updateComplete;
      assert.match(seen(root), /^Today is/);
      assert.deepEqual(said, ['july30-today']);
      clock.until('2027-07-31T00:00:01Z');
      await element.updateComplete;
      assert.match(seen(root), /^364 days 23 hours 59 minutes 59 seconds until .* Pause$/);
    });

    test('ends with the arrival even when that was slept through', async () => {
      const {clock, page, element, root} = await countdown('2027-07-29T23:58:00Z', 'precision="minute"');
      button(root, 'Pause').click();
      clock.sleepUntil('2027-07-31T12:00:00Z');
      page.wake();
      await element.updateComplete;
      assert.match(seen(root), /^364 days 12 hours 0 minutes until .* 30 July 2028 Pause$/);
    });

    test('can be had where the Day has come in another zone', async () => {
      const {clock, statics, element: today} = await countdown('2027-07-29T12:00:00Z', 'precision="second"');
      today.timeZone = 'Pacific/Kiritimati';
      await today.updateComplete;
      assert.match(seen(today.shadowRoot), /^Today is/);
      const {element, root} = await countdown('', 'precision="second"', statics);
      button(root, 'Pause').click();
      clock.pass(5000);
      await element.updateComplete;
      assert.match(seen(root), /^12 hours 0 minutes 0 seconds until .* Resume$/);
      clock.until('2027-07-29T23:59:59Z');
      await element.updateComplete;
      assert.match(seen(root), /^12 hours 0 minutes 0 seconds until .* Resume$/);
      clock.until('2027-07-30T00:00:00Z');
      await element.updateComplete;
      assert.match(seen(root), /^Today is/);
    });
  });

  suite('ticking', () => {
    test('what changes nothing touches nothing', async () => {
      for (const markup of [
        '',
        'precision="hour" href="https://example.org/" calendar',
        'precision="minute" announce lang="ar"',
        'time-zone="Europe/Paris" theme="x"',
      ]) {
        const {clock, page, element, root} = await countdown('2027-07-28T10:00:10Z', markup);
        const changes = mutations(root);
        clock.pass(40_000);
        page.wake();
        await element.updateComplete;
        element.requestUpdate();
        await element.updateComplete;
        page.print();
        assert.deepEqual(changes(), [], markup);
      }
    });

    test('a look at the clock that finds nothing new does not render', async () => {
      let renders = 0;
      class Counted extends WorldDayCountdown {
        protected override content() {
          renders++;
          return super.content();
        }
      }
      const {clock, page, ticker} = fakeTicker('2027-07-28T10:00:10Z');
      const element = await mount(Counted, 'time-zone="UTC" precision="minute"', {ticker});
      renders = 0;
      page.wake();
      clock.pass(40_000);
      await element.updateComplete;
      assert.equal(renders, 0);
      clock.pass(20_000);
      await element.updateComplete;
      assert.equal(renders, 1);
    });

    test('a change touches only its words', async () => {
      const {clock, element, root} = await countdown(
        '2027-07-28T10:00:10Z',
        'precision="second" href="https://example.org/" calendar',
      );
      const changes = mutations(root);
      clock.pass(1000);
      await element.updateComplete;
      assert.deepEqual(changes(), ['characterData of #text']);
    });

    test('one timer for many, for the soonest change of any', async () => {
      const {clock, statics} = await countdown('2027-07-28T10:00:10Z');
      assert.equal(clock.wait, 60_000, 'a minute at most');
      for (let n = 0; n < 20; n++) await mount(WorldDayCountdown, 'time-zone="UTC"', statics);
      assert.equal(clock.timers, 1);
      const {element} = await countdown('', 'precision="second"', statics);
      assert.equal(clock.timers, 1);
      assert.isAtMost(clock.wait!, 1000);
      element.remove();
      clock.pass(1000);
      assert.equal(clock.timers, 1);
      assert.isAbove(clock.wait!, 1000);
    });

    test('none after the last is removed, and nobody listens', async () => {
      const {clock, page, statics, element, root} = await countdown('2027-07-28T23:59:50Z', 'precision="second"');
      const {element: other} = await countdown('', '', statics);
      element.remove();
      assert.equal(clock.timers, 1);
      other.remove();
      assert.equal(clock.timers, 0);
      assert.equal(page.listeners, 0);
      const before = seen(root);
      clock.pass(86_400_000);
      await element.updateComplete;
      assert.equal(seen(root), before);
    });

    test('removed and put back it is right at once, and goes on', async () => {
      const {clock, element, root} = await countdown('2027-07-27T12:00:00Z');
      const box = element.parentElement!;
      element.remove();
      clock.pass(86_400_000);
      box.append(element);
      await element.updateComplete;
      assert.match(seen(root), /^2 days until/);
      clock.pass(86_400_000);
      await element.updateComplete;
      assert.match(seen(root), /^1 day until/);
      assert.equal(clock.timers, 1);
    });

    test('moved between parents it goes on', async () => {
      const {clock, element, root} = await countdown('2027-07-29T22:00:00Z', 'precision="second"');
      const other = document.createElement('section');
      document.body.append(other);
      other.append(element);
      await element.updateComplete;
      clock.pass(1000);
      await element.updateComplete;
      assert.match(seen(root), /^1 hour 59 minutes 59 seconds until/);
      assert.equal(clock.timers, 1);
      await looked(root.querySelector('[part~="base"]')!);
      clock.pass(1000);
      await element.updateComplete;
      assert.match(seen(root), /^1 hour 59 minutes 58 seconds until/);
    });

    test('moved into another document it goes on, and keeps its looks', async () => {
      const {clock, element, root} = await countdown('2027-07-29T22:00:00Z', 'precision="second"');
      const frame = document.createElement('iframe');
      document.body.append(frame);
      frame.contentDocument!.body.append(element);
      await element.updateComplete;
      clock.pass(1000);
      await element.updateComplete;
      assert.match(seen(root), /^1 hour 59 minutes 59 seconds until/);
      assert.equal(getComputedStyle(root.querySelector('.printed')!).display, 'none');
    });

    test('none while the page is hidden, and right at once when it is shown', async () => {
      const {clock, page, element, root} = await countdown('2027-07-27T12:00:00Z', 'precision="second" announce');
      page.hide();
      assert.equal(clock.timers, 0);
      const changes = mutations(root);
      clock.pass(86_400_000);
      page.wake();
      await element.updateComplete;
      assert.deepEqual(changes(), [], 'nor a change');
      element.requestUpdate();
      await element.updateComplete;
      assert.equal(clock.timers, 0, 'also after an update');
      page.show();
      await element.updateComplete;
      assert.match(seen(root), /^1 day 12 hours 0 minutes 0 seconds until/);
      assert.equal(clock.timers, 1);
    });

    test('none while it is off the screen, and right as soon as it is seen', async () => {
      pushDown();
      const {clock, element, root} = await countdown('2027-07-27T12:00:00Z', 'precision="second"');
      assert.equal(clock.timers, 1, 'seen until told otherwise');
      const box = root.querySelector('[part~="base"]')!;
      await looked(box);
      assert.equal(clock.timers, 0);
      const changes = mutations(root);
      clock.pass(86_400_000);
      await element.updateComplete;
      assert.deepEqual(changes(), []);
      box.scrollIntoView();
      await looked(box);
      await element.updateComplete;
      assert.match(seen(root), /^1 day 12 hours 0 minutes 0 seconds until/);
      assert.equal(clock.timers, 1);
    });

    test('none for a host that is hidden, and again when it is shown', async () => {
      const {clock, element, root} = await countdown('2027-07-27T12:00:00Z', 'hidden');
      const box = root.querySelector('[part~="base"]')!;
      await looked(box);
      assert.equal(clock.timers, 0);
      element.hidden = false;
      await looked(box);
      assert.equal(clock.timers, 1);
    });

    test('a host with display: contents is seen', async () => {
      const {clock, element, root} = await countdown('2027-07-29T12:00:00Z', 'precision="second" style="display: contents"');
      await looked(root.querySelector('[part~="base"]')!);
      assert.equal(clock.timers, 1);
      clock.pass(1000);
      await element.updateComplete;
      assert.match(seen(root), /^11 hours 59 minutes 59 seconds until/);
    });

    test('one that could not be shown is seen again as soon as it can', async () => {
      let broken = false;
      class Fragile extends WorldDayCountdown {
        protected override content() {
          if (broken) throw new Error('broken');
          return super.content();
        }
      }
      const said = warnings();
      const {clock, ticker} = fakeTicker('2027-07-29T12:00:00Z');
      const element = await mount(Fragile, 'time-zone="UTC" precision="minute">Fallback.', {ticker});
      broken = true;
      clock.pass(60_000);
      await element.updateComplete;
      assert.equal(count(element.shadowRoot, 'slot:not([hidden])'), 1);
      assert.lengthOf(said, 1);
      await looked(element);
      broken = false;
      clock.pass(60_000);
      await element.updateComplete;
      assert.equal(count(element.shadowRoot, 'slot:not([hidden])'), 0);
      assert.match(seen(element.shadowRoot), /^11 hours 58 minutes until/);
    });

    suite('in the real page', () => {
      teardown(() => Reflect.deleteProperty(document, 'hidden'));

      const wakes: [type: string, target: EventTarget][] = [
        ['visibilitychange', document],
        ['resume', document],
        ['pageshow', window],
        ['focus', window],
      ];
      for (const [type, target] of wakes) {
        test(`right at once after ${type}`, async () => {
          const clock = new FakeClock('2027-07-27T12:00:00Z');
          const {element, root} = await countdown('', '', {ticker: new Ticker(clock)});
          clock.sleepUntil('2027-07-29T12:00:00Z');
          target.dispatchEvent(new Event(type));
          await element.updateComplete;
          assert.match(seen(root), /^1 day until/);
          assert.equal(clock.timers, 1);
          element.remove();
          clock.sleepUntil('2027-07-30T12:00:00Z');
          target.dispatchEvent(new Event(type));
          await element.updateComplete;
          assert.match(seen(root), /^1 day until/, 'and not after removal');
        });
      }

      test('no timer while the document is hidden', async () => {
        const clock = new FakeClock('2027-07-27T12:00:00Z');
        await countdown('', '', {ticker: new Ticker(clock)});
        Object.defineProperty(document, 'hidden', {configurable: true, value: true});
        document.dispatchEvent(new Event('visibilitychange'));
        assert.equal(clock.timers, 0);
        Reflect.deleteProperty(document, 'hidden');
        document.dispatchEvent(new Event('visibilitychange'));
        assert.equal(clock.timers, 1);
      });
    });
  });
});
