import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import {assert} from 'chai';
import {Ticker} from '../../../src/calendar/ticker.js';
import {WorldDayCountdown} from '../../../src/elements/world-day-countdown/world-day-countdown.js';
import {accessibilityTree, violations} from '../accessible.js';
import {FakeClock} from '../fake-clock.js';
import {inChromium} from '../motion.js';
import {looked} from '../mount.js';
import {countdown, seen, heard, button, labels, mutations, name, clearAll} from './countdown.js';

suite('<world-day-countdown>', () => {
  teardown(clearAll);

  suite('print', () => {
    test('what is shown is final when beforeprint returns, on the screen or off', async () => {
      const clock = new FakeClock('2027-07-27T12:00:00Z');
      const ticker = new Ticker(clock);
      const {root: above} = await countdown('', 'precision="minute"', {ticker});
      const gap = document.createElement('div');
      gap.style.height = '9000px';
      document.body.append(gap);
      const {root: below} = await countdown('', 'theme="Theme"', {ticker});
      await looked(below.querySelector('[part~="base"]')!);
      clock.sleepUntil('2027-07-30T09:00:00Z');
      dispatchEvent(new Event('beforeprint'));
      assert.equal(seen(above), `Today is the ${name}. 30 July 2027`);
      assert.equal(seen(below), `Today is the ${name}. 30 July 2027 This year’s theme: Theme`);
    });

    test('a change that still waits is printed', async () => {
      const {page, element, root} = await countdown('2027-07-29T10:30:00Z');
      element.precision = 'hour';
      page.print();
      assert.match(seen(root), /^13 hours until/);
      await element.updateComplete;
      assert.match(seen(root), /^13 hours until/);
    });

    if (inChromium) {
      test('the date and the address of the link, no running count and no buttons', async () => {
        const {root} = await countdown('2027-07-29T10:30:00Z', 'precision="hour" calendar href="https://example.org/day"');
        const text = (): string => root.querySelector<HTMLElement>('[part~="base"]')!.innerText.replace(/\s+/g, ' ').trim();
        await executeServerCommand('cdp:Emulation.setEmulatedMedia', {media: 'print'});
        const printed = text();
        await executeServerCommand('cdp:Emulation.setEmulatedMedia', {media: ''});
        assert.match(printed, new RegExp(`^${name} 30 July 2027 ?\\(?https://example.org/day\\)?$`));
        assert.notInclude(text(), 'https://example.org/day');
      });
    }
  });

  suite('accessibility', () => {
    const states: [name: string, instant: string, markup: string, shown: RegExp][] = [
      ['days', '2027-07-27T12:00:00Z', '', /^3 days/],
      ['linked', '2027-07-27T12:00:00Z', 'href="https://example.org/"', /^3 days/],
      [
        'with everything',
        '2027-07-28T12:00:00Z',
        'href="https://example.org/" precision="second" calendar announce',
        /^1 day 12 hours/,
      ],
      ['less than a minute', '2027-07-29T23:59:30Z', 'precision="minute"', /^Less than a minute/],
      ['the day', '2027-07-30T12:00:00Z', 'theme="Leave no one behind" calendar announce', /^Today/],
      ['the day, linked', '2027-07-30T12:00:00Z', 'theme="Leave no one behind" href="https://example.org/"', /^Today/],
      ['in Arabic', '2027-07-28T12:00:00Z', 'lang="ar" precision="hour" calendar href="https://example.org/"', /^يحلّ/],
      [
        'with a surface',
        '2027-07-28T12:00:00Z',
        'precision="hour" calendar style="--july30-surface: #fff; --july30-ink: #222"',
        /^1 day/,
      ],
    ];
    for (const [state, instant, markup, shown] of states) {
      test(`axe finds nothing wrong: ${state}`, async () => {
        const {element, root} = await countdown(instant, markup);
        assert.match(seen(root), shown);
        assert.deepEqual(await violations(element), []);
      });
    }

    test('axe finds nothing wrong: paused', async () => {
      const {element, root} = await countdown('2027-07-28T12:00:00Z', 'precision="minute"');
      button(root, 'Pause').click();
      await element.updateComplete;
      assert.deepEqual(labels(root), ['Resume']);
      assert.deepEqual(await violations(element), []);
    });

    test('one whole sentence, final from the first frame', async () => {
      for (const href of ['', 'href="https://example.org/"']) {
        const mounted = countdown('2027-07-29T22:58:30Z', `precision="second" ${href}`);
        await new Promise(requestAnimationFrame);
        const element = document.body.lastElementChild!.firstElementChild as WorldDayCountdown;
        const changes = mutations(element.shadowRoot!);
        assert.equal(heard(element.shadowRoot!), `1 hour, 1 minute until the ${name}. 30 July 2027 Pause`);
        await mounted;
        await looked(element.shadowRoot!.querySelector('[part~="base"]')!);
        assert.deepEqual(changes(), []);
      }
    });

    if (inChromium) {
      const trees: [name: string, instant: string, markup: string, tree: string[]][] = [
        ['days', '2027-07-27T12:00:00Z', '', [`StaticText "3 days until the ${name}."`, 'StaticText "30\u00a0July 2027"']],
        [
          'linked, to the second',
          '2027-07-29T22:58:30Z',
          'href="https://example.org/" precision="second"',
          [`link "1 hour, 1 minute until the ${name}."`, 'StaticText "30\u00a0July 2027"', 'button "Pause"'],
        ],
        [
          'with everything',
          '2027-07-29T22:58:30Z',
          'precision="second" calendar announce',
          [
            `StaticText "1 hour, 1 minute until the ${name}."`,
            'StaticText "30\u00a0July 2027"',
            'button "Pause"',
            'button "Add to calendar"',
            'status ""',
          ],
        ],
        [
          'the day',
          '2027-07-30T12:00:00Z',
          'theme="Leave no one behind" href="https://example.org/"',
          [`link "Today is the ${name}."`, 'StaticText "30\u00a0July 2027"', 'StaticText "This year’s theme: Leave no one behind"'],
        ],
        [
          'in Arabic',
          '2027-07-28T12:00:00Z',
          'lang="ar"',
          ['StaticText "يحلّ اليوم العالمي لمكافحة الاتجار بالأشخاص بعد يومين."', 'StaticText "30 تموز/يوليو 2027"'],
        ],
      ];
      for (const [state, instant, markup, tree] of trees) {
        test(`the accessibility tree: ${state}`, async () => {
          await countdown(instant, markup);
          assert.deepEqual(await accessibilityTree(), tree);
        });
      }
    }

    test('the keyboard reaches every control, in order, and works them', async () => {
      const {element, root} = await countdown('2027-07-28T12:00:00Z', 'href="#there" precision="minute" calendar');
      const [before, after] = [document.createElement('button'), document.createElement('button')];
      element.before(before);
      element.after(after);
      before.focus();
      const reached: string[] = [];
      for (let press = 0; press < 3; press++) {
        await sendKeys({press: 'Tab'});
        const {activeElement} = root;
        assert.isTrue(activeElement?.matches(':focus-visible'));
        assert.notEqual(getComputedStyle(activeElement).outlineStyle, 'none');
        reached.push(`${activeElement.localName}: ${activeElement.textContent.trim()}`);
        if (activeElement.textContent.trim() === 'Pause') {
          await sendKeys({press: 'Enter'});
          await element.updateComplete;
          assert.equal(root.activeElement!.textContent.trim(), 'Resume');
        }
      }
      assert.deepEqual(
        reached.map((each) => each.split(':')[0]),
        ['a', 'button', 'button'],
      );
      await sendKeys({press: 'Tab'});
      assert.equal(document.activeElement, after);
    });
  });

  test('every part can be styled from the page', async () => {
    const {element, root} = await countdown('2027-07-30T12:00:00Z', 'href="https://example.org/" theme="Theme" calendar');
    const sheet = document.createElement('style');
    document.body.append(sheet);
    const parts = ['base', 'sentence', 'value', 'link', 'date', 'theme', 'button'];
    sheet.textContent = parts.map((part, n) => `${element.localName}::part(${part}) {z-index: ${n + 1}}`).join('');
    for (const [n, part] of parts.entries()) {
      const found = [...root.querySelectorAll('*')].filter((each) => getComputedStyle(each).zIndex === String(n + 1));
      assert.equal(found.length, 1, part);
    }
  });

  test('nothing is written to the host', async () => {
    const {clock, element, root} = await countdown('2027-07-29T23:59:59Z', 'class="own" style="color: red" precision="second"');
    button(root, 'Pause').click();
    clock.pass(1000);
    await element.updateComplete;
    assert.deepEqual(
      [...element.attributes].map(({name, value}) => `${name}=${value}`),
      ['time-zone=UTC', 'class=own', 'style=color: red', 'precision=second'],
    );
  });
});
