import {assert} from 'chai';
import {lessMotion} from '../motion.js';
import {countdown, seen, heard, count, labels, events, mutations, name, clearAll} from './countdown.js';

suite('<world-day-countdown>', () => {
  teardown(clearAll);

  suite('the Day', () => {
    const instants: [instant: string, shown: string][] = [
      ['2026-11-23T12:00:00Z', `249 days until the ${name}. 30 July 2027`],
      ['2026-12-31T23:59:59.999Z', `211 days until the ${name}. 30 July 2027`],
      ['2028-02-29T12:00:00Z', `152 days until the ${name}. 30 July 2028`],
      ['2027-07-28T23:59:59.999Z', `2 days until the ${name}. 30 July 2027`],
      ['2027-07-29T00:00:00Z', `1 day until the ${name}. 30 July 2027`],
      ['2027-07-29T23:59:59.999Z', `1 day until the ${name}. 30 July 2027`],
      ['2027-07-30T00:00:00Z', `Today is the ${name}. 30 July 2027`],
      ['2027-07-30T23:59:59.999Z', `Today is the ${name}. 30 July 2027`],
      ['2027-07-31T00:00:00Z', `365 days until the ${name}. 30 July 2028`],
    ];
    for (const [instant, shown] of instants) {
      test(`at ${instant}`, async () => {
        const {root} = await countdown(instant);
        assert.equal(seen(root), shown);
        assert.equal(heard(root), shown);
      });
    }

    test('comes and goes while shown, each said once', async () => {
      const said = events();
      const {clock, element, root} = await countdown('2027-07-29T23:59:30Z');
      clock.until('2027-07-29T23:59:59.999Z');
      await element.updateComplete;
      assert.match(seen(root), /^1 day until/);
      assert.deepEqual(said, []);
      clock.until('2027-07-30T00:00:00Z');
      await element.updateComplete;
      assert.match(seen(root), /^Today is the/);
      assert.deepEqual(said, ['july30-today']);
      clock.until('2027-07-30T23:59:59.999Z');
      element.requestUpdate();
      await element.updateComplete;
      assert.match(seen(root), /^Today is the/);
      assert.deepEqual(said, ['july30-today']);
      clock.until('2027-07-31T00:00:00Z');
      await element.updateComplete;
      assert.match(seen(root), /^365 days until .* 30 July 2028$/);
      assert.deepEqual(said, ['july30-today', 'july30-over']);
      clock.until('2027-08-02T00:00:00Z');
      await element.updateComplete;
      assert.match(seen(root), /^363 days until/);
      assert.deepEqual(said, ['july30-today', 'july30-over']);
    });

    test('is not over where only another zone is asked for', async () => {
      const said = events();
      const {element} = await countdown('2027-07-30T23:30:00Z');
      element.timeZone = 'Asia/Tokyo';
      await element.updateComplete;
      assert.deepEqual(said, ['july30-today']);
      element.timeZone = 'UTC';
      await element.updateComplete;
      assert.deepEqual(said, ['july30-today', 'july30-today']);
    });

    test('is there at first render: said then, and not again when the element moves', async () => {
      const said = events();
      const {element} = await countdown('2027-07-30T12:00:00Z');
      assert.deepEqual(said, ['july30-today']);
      const other = document.createElement('div');
      document.body.append(other);
      other.append(element);
      await element.updateComplete;
      assert.deepEqual(said, ['july30-today']);
    });

    test('its events leave shadow roots and know their element', async () => {
      const {clock, element} = await countdown('2027-07-29T23:59:59Z');
      const outer = document.createElement('div');
      outer.attachShadow({mode: 'open'}).append(element);
      document.body.append(outer);
      const heard: EventTarget[][] = [];
      outer.addEventListener('july30-today', (event) => heard.push([event.target!, event.composedPath()[0]!]), {once: true});
      clock.pass(1000);
      await element.updateComplete;
      assert.deepEqual(heard, [[outer, element]]);
    });

    test('slept through, the next year is shown and nothing is said', async () => {
      const said = events();
      const {clock, page, element, root} = await countdown('2027-07-29T20:00:00Z');
      clock.sleepUntil('2027-08-01T09:00:00Z');
      page.wake();
      await element.updateComplete;
      assert.match(seen(root), /^364 days until .* 30 July 2028$/);
      assert.deepEqual(said, []);
    });

    test('the theme is shown on the day only', async () => {
      const {clock, element, root} = await countdown('2027-07-29T23:59:59Z', 'theme="“Leave {no} *one* [behind]”"');
      assert.notInclude(root.textContent, 'Leave');
      clock.pass(1000);
      await element.updateComplete;
      assert.equal(seen(root), `Today is the ${name}. 30 July 2027 This year’s theme: Leave {no} *one* [behind]`);
      assert.equal(heard(root), `Today is the ${name}. 30 July 2027 This year’s theme: Leave {no} *one* [behind]`);
      element.removeAttribute('theme');
      await element.updateComplete;
      assert.equal(seen(root), `Today is the ${name}. 30 July 2027`);
      element.theme = 'Another';
      clock.until('2027-07-31T00:00:00Z');
      await element.updateComplete;
      assert.notInclude(root.textContent, 'Another');
    });

    test('markup in the theme is text', async () => {
      const {element, root} = await countdown('2027-07-30T12:00:00Z');
      element.theme = '<img src=x onerror=alert(1)>';
      await element.updateComplete;
      assert.equal(count(root, 'img'), 0);
      assert.include(seen(root), 'This year’s theme: <img src=x onerror=alert(1)>');
    });
  });

  suite('precision', () => {
    const rows: [precision: string, instant: string, shown: string, heard: string][] = [
      ['hour', '2027-07-28T00:00:00Z', '2 days 0 hours', '2 days, 0 hours'],
      ['hour', '2027-07-28T22:30:00Z', '1 day 1 hour', '1 day, 1 hour'],
      ['hour', '2027-07-29T00:00:00.001Z', '23 hours', '23 hours'],
      ['hour', '2027-07-29T23:00:00Z', '1 hour', '1 hour'],
      ['hour', '2027-07-29T23:00:00.001Z', 'Less than an hour', 'Less than an hour'],
      ['minute', '2027-07-28T00:00:00Z', '2 days 0 hours 0 minutes', '2 days, 0 hours, 0 minutes'],
      ['minute', '2027-07-29T22:59:59Z', '1 hour 0 minutes', '1 hour, 0 minutes'],
      ['minute', '2027-07-29T23:00:01Z', '59 minutes', '59 minutes'],
      ['minute', '2027-07-29T23:59:00Z', '1 minute', '1 minute'],
      ['minute', '2027-07-29T23:59:00.001Z', 'Less than a minute', 'Less than a minute'],
      ['second', '2027-07-28T23:00:05Z', '1 day 0 hours 59 minutes 55 seconds', '1 day, 0 hours, 59 minutes'],
      ['second', '2027-07-29T22:59:59.500Z', '1 hour 0 minutes 0 seconds', '1 hour, 0 minutes'],
      ['second', '2027-07-29T23:58:01Z', '1 minute 59 seconds', '1 minute'],
      ['second', '2027-07-29T23:59:59Z', '1 second', 'Less than a minute'],
      ['second', '2027-07-29T23:59:59.001Z', 'Less than a minute', 'Less than a minute'],
    ];
    for (const [precision, instant, shown, said] of rows) {
      for (const href of ['', 'href="https://example.org/"']) {
        test(`${precision} at ${instant}${href && ', linked'}`, async () => {
          const {root} = await countdown(instant, `precision="${precision}" ${href}`);
          assert.equal(seen(root), `${shown} until the ${name}. 30 July 2027 Pause`);
          assert.equal(heard(root), `${said} until the ${name}. 30 July 2027 Pause`);
        });
      }
    }

    test('counts through to the Day, each second of it', async () => {
      const {clock, element, root} = await countdown('2027-07-29T23:59:57Z', 'precision="second"');
      const shown: string[] = [];
      for (let second = 0; second < 5; second++) {
        shown.push(seen(root));
        clock.pass(1000);
        await element.updateComplete;
      }
      assert.deepEqual(
        shown.map((text) => text.split(` the ${name}`)[0]),
        ['3 seconds until', '2 seconds until', '1 second until', 'Today is', 'Today is'],
      );
      assert.deepEqual(labels(root), [], 'nothing to pause on the day');
    });

    test('what is spoken stays within the minute', async () => {
      const {clock, element, root} = await countdown('2027-07-29T22:58:30Z', 'precision="second" href="https://example.org/"');
      const spoken = new Set<string>();
      const shown = new Set<string>();
      for (let second = 0; second < 30; second++) {
        spoken.add(heard(root));
        shown.add(seen(root));
        clock.pass(1000);
        await element.updateComplete;
      }
      assert.equal(shown.size, 30);
      assert.deepEqual([...spoken], [`1 hour, 1 minute until the ${name}. 30 July 2027 Pause`]);
    });

    test('a day of 23 hours is a day', async () => {
      // Cairo's clocks go forward on 30 April 2027.
      const {element, root} = await countdown('2027-04-28T22:00:00Z', 'precision="hour"');
      element.timeZone = 'Africa/Cairo';
      await element.updateComplete;
      assert.match(seen(root), /^92 days 0 hours until/);
    });

    suite('with less motion', () => {
      teardown(() => lessMotion(false));

      test('second becomes minute, and the others stay', async () => {
        await lessMotion(true);
        const {clock, element, root} = await countdown('2027-07-29T22:58:30Z', 'precision="second"');
        assert.match(seen(root), /^1 hour 1 minute until .* Pause$/);
        const changes = mutations(root);
        clock.pass(29_000);
        await element.updateComplete;
        assert.deepEqual(changes(), []);
        for (const [precision, shown] of [
          ['minute', /^1 hour 1 minute until/],
          ['hour', /^1 hour until/],
          ['day', /^1 day until/],
        ] as const) {
          element.precision = precision;
          await element.updateComplete;
          assert.match(seen(root), shown);
        }
      });

      test('is followed when it is set later, and taken back', async () => {
        const {clock, element, root} = await countdown('2027-07-29T22:58:30Z', 'precision="second"');
        assert.match(seen(root), /^1 hour 1 minute 30 seconds until/);
        await lessMotion(true);
        clock.pass(1000);
        await element.updateComplete;
        assert.match(seen(root), /^1 hour 1 minute until/);
        await lessMotion(false);
        clock.pass(60_000);
        await element.updateComplete;
        assert.match(seen(root), /^1 hour 0 minutes 29 seconds until/);
      });
    });
  });
});
