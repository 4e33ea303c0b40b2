import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import {assert} from 'chai';
import type {BlueHeartBanner} from '../../src/elements/blue-heart-banner/blue-heart-banner.js';
import {accessibilityTree, violations} from './accessible.js';
import {clear, warnings} from './mount.js';
import {
  close,
  english,
  frames,
  helpline,
  inChromium,
  isOn,
  link,
  outside,
  part,
  read,
  section,
  show,
} from './blue-heart-banner/banner.js';

suite('<blue-heart-banner>', () => {
  teardown(clear);

  suite('region', () => {
    test('is a section with a name, and no dialog', async () => {
      const {banner} = await show('dismiss-for="3">');
      assert.equal(section(banner)!.localName, 'section');
      assert.equal(section(banner)!.getAttribute('aria-label'), 'Blue Heart Campaign');
      assert.equal(banner.shadowRoot.querySelectorAll('[role], [aria-modal], [aria-live], dialog').length, 0);
    });

    if (inChromium) {
      test('is one to assistive technology, with its controls in order', async () => {
        await show('dismissible helpline="US">');
        assert.deepEqual(await accessibilityTree(), [
          'region "Blue Heart Campaign"',
          `StaticText "${english}"`,
          'link "Learn more"',
          'StaticText "Help line (United States): "',
          'link "1-888-373-7888"',
          'StaticText ", day and night, every day"',
          'StaticText "In immediate danger, call the local emergency number."',
          'StaticText " Number as listed in November 2026. "',
          'StaticText "Official site: "',
          'link "humantraffickinghotline.org"',
          'button "Close"',
        ]);
      });
    }
  });

  suite('settings', () => {
    test('each may be written with data-', async () => {
      const {banner} = await show(
        'data-placement="bottom" data-href="/act" data-link-text="Act" data-from="07-01" data-until="07-31" data-time-zone="UTC" ' +
          'data-dismissible data-dismiss-for="7" data-campaign="summer" data-helpline="GB">',
      );
      assert.equal(link(banner)!.href, location.origin + '/act');
      assert.equal(read(link(banner)!), 'Act');
      assert.match(helpline(banner), /^Help line \(United Kingdom\): 08000 121 700/);
      assert.isTrue(close(banner) !== null);
      assert.deepEqual(
        [banner.placement, banner.from, banner.until, banner.timeZone, banner.dismissFor, banner.campaign, banner.dismissible],
        ['bottom', '07-01', '07-31', 'UTC', '7', 'summer', true],
      );
      banner.setAttribute('data-until', '07-10');
      await banner.updateComplete;
      assert.isFalse(isOn(banner));
    });

    test('the one without data- counts', async () => {
      const {banner} = await show('data-helpline="GB" helpline="IE">');
      assert.match(helpline(banner), /^Help line \(Ireland\)/);
      banner.removeAttribute('helpline');
      await banner.updateComplete;
      assert.match(helpline(banner), /^Help line \(United Kingdom\)/);
    });

    test('typographic quotes around them do not count', async () => {
      const {banner} = await show('helpline="”GB“" dismissible="“no”">');
      assert.match(helpline(banner), /^Help line \(United Kingdom\)/);
      assert.isTrue(close(banner) === null);
    });

    test('a property set before the script stays', async () => {
      const {banner: prototype} = await show();
      const tag = prototype.localName + '-later';
      const early = outside(tag);
      Object.assign(early, {helpline: 'IE', linkText: 'Act'});
      document.body.append(early);
      customElements.define(tag, class extends (prototype.constructor as typeof BlueHeartBanner) {});
      await early.updateComplete;
      assert.match(read(early), /Act Help line \(Ireland\)/);
    });

    test('all of them taken away again leave the default, without a warning', async () => {
      const said = warnings();
      const all = ['placement', 'href', 'link-text', 'from', 'until', 'time-zone', 'dismiss-for', 'campaign', 'helpline'];
      const {banner} = await show(
        'placement="top" href="/" link-text="Act" from="07-01" until="07-31" time-zone="UTC" dismiss-for="7" campaign="a" helpline="GB">',
      );
      for (const name of all) banner.removeAttribute(name);
      await banner.updateComplete;
      assert.equal(read(banner), english + ' Learn more');
      assert.isTrue(close(banner) === null);
      assert.equal(getComputedStyle(banner).position, 'static');
      assert.deepEqual(said, []);
    });

    test('nonsense everywhere gives the default and one warning each', async () => {
      const said = warnings();
      const {banner} = await show(
        'placement="left" from="1 July" until="13-40" time-zone="Mars/Base" dismiss-for="often" helpline="Oz">',
      );
      assert.equal(read(banner), english + ' Learn more');
      banner.requestUpdate();
      await banner.updateComplete;
      const tag = banner.localName;
      assert.sameMembers(said, [
        `july30: <${tag}> placement="left" is not understood; write inline or top or bottom.`,
        `july30: <${tag}> from="1 July" is not understood; write a day such as 07-01 (every year) or 2027-07-01.`,
        `july30: <${tag}> until="13-40" is not understood; write a day such as 07-01 (every year) or 2027-07-01.`,
        `july30: <${tag}> time-zone="Mars/Base" is not understood; write local, UTC or a name such as Europe/Paris.`,
        `july30: <${tag}> dismiss-for="often" is not understood; write a number of days from 1 to 365.`,
        `july30: <${tag}> helpline="Oz" is not understood; write one of US, GB, CA, AU, IE, BE, IT, PT, NL, HR, UA, ZA, PH, AR, BR.`,
      ]);
    });
  });

  suite('season', () => {
    type Row = [from: string, until: string, now: string, on: boolean];
    const rows: readonly Row[] = [
      ['07-01', '07-31', '2027-06-30T23:59:59.999Z', false],
      ['07-01', '07-31', '2027-07-01T00:00:00Z', true],
      ['07-01', '07-31', '2027-07-31T23:59:59.999Z', true],
      ['07-01', '07-31', '2027-08-01T00:00:00Z', false],
      ['07-01', '07-31', '2029-07-15T00:00:00Z', true],
      ['2027-07-01', '2027-07-31', '2026-07-15T00:00:00Z', false],
      ['2027-07-01', '2027-07-31', '2027-07-31T23:59:59.999Z', true],
      ['2027-07-01', '2027-07-31', '2028-07-15T00:00:00Z', false],
      ['12-01', '01-31', '2026-11-30T23:59:59.999Z', false],
      ['12-01', '01-31', '2026-12-01T00:00:00Z', true],
      ['12-01', '01-31', '2027-01-31T23:59:59.999Z', true],
      ['12-01', '01-31', '2027-02-01T00:00:00Z', false],
      ['07-01', '', '2027-06-30T12:00:00Z', false],
      ['07-01', '', '2027-12-31T12:00:00Z', true],
      ['', '07-30', '2027-07-30T23:59:59.999Z', true],
      ['', '07-30', '2027-07-31T00:00:00Z', false],
      ['02-29', '02-29', '2028-02-29T12:00:00Z', true],
    ];
    for (const [from, until, now, on] of rows) {
      test(`from ${from || 'ever'} until ${until || 'ever'} at ${now}: ${on ? 'on' : 'off'}`, async () => {
        const {banner} = await show(`time-zone="UTC" ${from && `from="${from}"`} ${until && `until="${until}"`}>Message`, now);
        assert.equal(isOn(banner), on);
      });
    }

    test('off, it takes no space and shows neither box nor children', async () => {
      const {banner} = await show(
        'time-zone="UTC" from="12-01" until="01-31" style="--july30-surface: red; --july30-gap: 3em"><p>Message</p><img slot="heart" alt="">',
      );
      assert.equal(banner.getBoundingClientRect().height, 0);
      assert.equal(banner.parentElement!.getBoundingClientRect().height, 0);
      assert.equal([...banner.children].filter((child) => child.getClientRects().length > 0).length, 0);
      assert.isTrue(section(banner) === null);
      assert.equal(banner.shadowRoot.textContent.trim(), '');
    });

    test('the zone’s days count', async () => {
      const at = '2027-06-30T22:00:00Z';
      for (const [zone, on] of [
        ['UTC', false],
        ['Europe/Paris', true],
        ['Pacific/Kiritimati', true],
        ['America/New_York', false],
      ] as const) {
        const {banner} = await show(`time-zone="${zone}" from="07-01" until="07-31">`, at);
        assert.equal(isOn(banner), on, zone);
      }
    });

    test('without a zone, and with one nobody knows, the visitor’s own', async () => {
      warnings();
      for (const zone of ['', 'time-zone="local"', 'time-zone="Mars/Base"']) {
        const start = new Date(2027, 6, 1).toISOString();
        const before = new Date(new Date(2027, 6, 1).getTime() - 1).toISOString();
        assert.isFalse(isOn((await show(`${zone} from="07-01">`, before)).banner), zone);
        assert.isTrue(isOn((await show(`${zone} from="07-01">`, start)).banner), zone);
      }
    });

    test('begins and ends in time while the page is open', async () => {
      const {banner, clock, page} = await show(
        'time-zone="Europe/Paris" from="07-30" until="07-30">Today',
        '2027-07-29T08:00:12.345Z',
      );
      clock.until('2027-07-29T21:59:59.999Z');
      await banner.updateComplete;
      assert.equal(read(banner), '');
      clock.until('2027-07-29T22:00:00Z');
      await banner.updateComplete;
      assert.equal(read(banner), 'Today Learn more');
      clock.until('2027-07-30T21:59:59.999Z');
      await banner.updateComplete;
      assert.equal(read(banner), 'Today Learn more');
      clock.until('2027-07-30T22:00:00Z');
      await banner.updateComplete;
      assert.equal(read(banner), '');
      clock.sleepUntil('2028-07-29T21:00:00Z');
      page.wake();
      clock.until('2028-07-29T22:00:00Z');
      await banner.updateComplete;
      assert.equal(read(banner), 'Today Learn more');
    });

    test('begins when the machine wakes after it slept past the day', async () => {
      const {banner, clock, page} = await show('time-zone="UTC" from="07-30">', '2027-07-29T08:00:00Z');
      clock.sleepUntil('2027-07-30T08:00:00Z');
      page.wake();
      await banner.updateComplete;
      assert.isTrue(isOn(banner));
    });

    test('a look at the clock that changes nothing touches nothing', async () => {
      const {banner, clock} = await show('time-zone="UTC" from="07-01" until="07-31" helpline="US" dismissible>');
      const touched: MutationRecord[] = [];
      const observer = new MutationObserver((records) => touched.push(...records));
      observer.observe(banner.shadowRoot, {subtree: true, childList: true, attributes: true, characterData: true});
      clock.pass(2 * 86_400_000);
      await banner.updateComplete;
      touched.push(...observer.takeRecords());
      observer.disconnect();
      assert.isTrue(isOn(banner));
      assert.equal(touched.length, 0);
    });
  });

  suite('accessibility', () => {
    const states: readonly [name: string, markup: string, now?: string][] = [
      ['the default', '>'],
      ['with everything', 'dismissible helpline="NL" href="/" link-text="Act"><p>Our <em>message</em>.</p>'],
      ['in Arabic', 'lang="ar" dismissible helpline="US">'],
      ['with a link of the site’s own', 'dismissible>Please <a href="/act">act</a>.'],
      ['with artwork', '><img slot="heart" alt="The Blue Heart" width="30" height="30">'],
      ['at the top', 'placement="top" dismissible>Short'],
      ['at the bottom', 'placement="bottom" dismissible>Short'],
      ['with an official site alone', 'helpline="IE">'],
      ['out of season', 'time-zone="UTC" from="12-01" until="12-02">'],
      ['on a dark page', 'dismissible helpline="US" style="color-scheme: dark">'],
      ['with the page’s own surface', 'dismissible helpline="US" style="--july30-surface: #fff; --july30-ink: #222">'],
    ];
    for (const [name, markup, now] of states) {
      test(`axe finds nothing: ${name}`, async () => {
        const {banner} = await show(markup, now);
        assert.deepEqual(await violations(banner.parentElement!), []);
      });
    }

    test('axe finds nothing: closed, with the focus on what is left', async () => {
      const {banner} = await show('dismissible campaign="axe">');
      close(banner)!.focus();
      close(banner)!.click();
      await banner.updateComplete;
      assert.equal(banner.shadowRoot.activeElement?.textContent, 'Closed');
      assert.deepEqual(await violations(banner.parentElement!), []);
    });

    test('everything is reached with Tab, in order, and shows that it is', async () => {
      const {banner} = await show('dismissible helpline="US">');
      const before = document.createElement('button');
      banner.before(before);
      before.focus();
      const reached: string[] = [];
      for (let stop = 0; stop < 4; stop++) {
        await sendKeys({press: 'Tab'});
        const active = banner.shadowRoot.activeElement!;
        reached.push(active.ariaLabel ?? active.getAttribute('aria-label') ?? read(active));
        assert.equal(getComputedStyle(active).outlineStyle, 'solid', reached.at(-1));
      }
      assert.deepEqual(reached, ['Learn more', '1-888-373-7888', 'humantraffickinghotline.org', 'Close']);
    });

    for (const [name, key] of [
      ['Enter', 'Enter'],
      ['Space', ' '],
    ] as const) {
      test(`${name} closes`, async () => {
        const {banner} = await show(`dismissible campaign="key ${name}">`);
        close(banner)!.focus();
        await sendKeys({press: key});
        await banner.updateComplete;
        assert.isFalse(isOn(banner));
      });
    }

    test('the close button is a target of at least 24 by 24 px, in small type too', async () => {
      const {banner} = await show('dismissible style="font-size: 8px">');
      const {width, height} = close(banner)!.getBoundingClientRect();
      assert.isAtLeast(width, 24);
      assert.isAtLeast(height, 24);
    });
  });

  if (inChromium) {
    suite('print', () => {
      const media = (name: string): Promise<unknown> => executeServerCommand('cdp:Emulation.setEmulatedMedia', {media: name});
      teardown(() => media(''));

      test('sticks nowhere', async () => {
        const {banner} = await show('placement="bottom">Message');
        assert.equal(getComputedStyle(part(banner, 'base')!).position, 'fixed');
        await media('print');
        assert.equal(getComputedStyle(part(banner, 'base')!).position, 'relative');
      });

      test('shows addresses and no button', async () => {
        const {banner} = await show('dismissible helpline="US" href="https://example.org/act">Message');
        assert.notInclude(read(banner), 'https://example.org/act');
        await media('print');
        assert.include(read(banner), 'Message Learn more https://example.org/act');
        assert.include(read(banner), '1-888-373-7888');
        assert.include(read(banner), 'Official site: https://humantraffickinghotline.org');
        assert.notInclude(read(banner), 'humantraffickinghotline.org https');
        assert.equal(close(banner)!.getClientRects().length, 0);
      });
    });
  }

  suite('removal', () => {
    const observers = [ResizeObserver.prototype, IntersectionObserver.prototype] as const;
    const real = observers.map(({observe, unobserve, disconnect}) => ({observe, unobserve, disconnect}));
    let observed: [observer: object, target: Element][];
    let listening: string[];

    setup(() => {
      observed = [];
      listening = [];
      const forget = (observer: object, target?: Element): void => {
        observed = observed.filter(([by, what]) => by !== observer || (target && what !== target));
      };
      observers.forEach((observer, n) => {
        observer.observe = function (target: Element) {
          forget(this, target);
          observed.push([this, target]);
          real[n]!.observe.call(this as never, target);
        };
        observer.unobserve = function (target: Element) {
          forget(this, target);
          real[n]!.unobserve.call(this as never, target);
        };
        observer.disconnect = function () {
          forget(this);
          real[n]!.disconnect.call(this as never);
        };
      });
      for (const target of [window, document]) {
        const {addEventListener, removeEventListener} = target;
        target.addEventListener = function (this: Window, type: string, ...more: [never]) {
          listening.push(type);
          addEventListener.call(this, type, ...more);
        } as never;
        target.removeEventListener = function (this: Window, type: string, ...more: [never]) {
          listening.splice(listening.indexOf(type), 1);
          removeEventListener.call(this, type, ...more);
        } as never;
      }
    });

    teardown(() => {
      observers.forEach((observer, n) => Object.assign(observer, real[n]));
      for (const target of [window, document]) {
        Reflect.deleteProperty(target, 'addEventListener');
        Reflect.deleteProperty(target, 'removeEventListener');
      }
    });

    test('leaves no timer, no observer and no listener, and all comes back', async () => {
      const {banner, clock, page} = await show('placement="top" dismissible helpline="US">Message');
      await frames();
      const all = read(banner);
      const {parentElement: box} = banner;
      assert.equal(clock.timers, 1);
      assert.equal(page.listeners, 1);
      assert.equal(observed.length, 3);
      assert.deepEqual(listening, ['resize', 'scroll']);
      for (let round = 0; round < 2; round++) {
        // A change that is still to be rendered when it goes.
        banner.linkText = `Round ${round}`;
        banner.remove();
        await banner.updateComplete;
        await frames();
        assert.equal(clock.timers, 0);
        assert.equal(page.listeners, 0);
        assert.equal(observed.length, 0);
        assert.deepEqual(listening, []);
        box!.append(banner);
        await banner.updateComplete;
        await frames();
        assert.equal(read(banner), all.replace('Learn more', `Round ${round}`));
        assert.equal(clock.timers, 1);
        assert.equal(page.listeners, 1);
        assert.equal(observed.length, 3);
        assert.deepEqual(listening, ['resize', 'scroll']);
      }
    });

    test('removed before it was ever rendered, it leaves nothing', async () => {
      const {banner, clock, page} = await show();
      banner.remove();
      const early = outside(banner.localName);
      document.body.append(early);
      early.remove();
      await early.updateComplete;
      await frames();
      assert.equal(clock.timers, 0);
      assert.equal(page.listeners, 0);
      assert.equal(observed.length, 0);
      assert.deepEqual(listening, []);
    });

    test('time that passed meanwhile counts when it comes back', async () => {
      const {banner, clock} = await show('time-zone="UTC" until="07-31" helpline="US">Message');
      const {parentElement: box} = banner;
      banner.remove();
      clock.sleepUntil('2027-08-01T00:00:00Z');
      box!.append(banner);
      await banner.updateComplete;
      assert.isFalse(isOn(banner));
    });
  });
});
