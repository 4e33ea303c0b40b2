import {assert} from 'chai';
import type {BlueHeartBanner} from '../../../src/elements/blue-heart-banner/blue-heart-banner.js';
import {warnings} from '../mount.js';
import {another, frames, show} from './banner.js';
import {day, type Dismissal, dismissed, isOn, stored, watchClosing} from './closing.js';

suite('dismissals', () => {
  watchClosing();

  suite('for how long', () => {
    test('until the page is left: nothing is stored, and it stays closed when it is made again', async () => {
      const {banner, clock, page} = await show('dismissible campaign="b">');
      await dismissed(banner);
      assert.deepEqual(stored(), {});
      clock.sleepUntil('2029-01-01T00:00:00Z');
      page.wake();
      await banner.updateComplete;
      assert.isFalse(isOn(banner));
      assert.isFalse(isOn(await another(banner, 'dismissible campaign="b">')));
    });

    test('for some days: the key july30 holds the campaign and when it ends, and nothing else is stored', async () => {
      const {banner} = await show('dismiss-for="30" campaign="spring">', '2027-03-01T12:00:00Z');
      await dismissed(banner);
      // 2027-03-31T12:00:00Z
      assert.deepEqual(stored(), {july30: '{"spring":1806494400000}'});
    });

    for (const days of ['1', '365', ' 7 ', '“14”']) {
      test(`${days} will do`, async () => {
        const said = warnings();
        const campaign = `good ${days}`;
        const {banner} = await show(`dismiss-for="${days}" campaign="${campaign}">`, '1970-01-01T00:00:00Z');
        await dismissed(banner);
        assert.deepEqual(Object.values(JSON.parse(stored().july30!) as object), [Number(/\d+/.exec(days)![0]) * day]);
        assert.deepEqual(said, []);
      });
    }

    for (const days of ['0', '366', '-1', '', 'often', 'NaN', 'Infinity', '30 days', '1e9']) {
      test(`${JSON.stringify(days)} is no number of days: one warning, and closed until the page is left`, async () => {
        const said = warnings();
        const {banner} = await show(`dismiss-for="${days}" campaign="bad ${days}">`);
        const expected = [
          `july30: <${banner.localName}> dismiss-for="${days}" is not understood; write a number of days from 1 to 365.`,
        ];
        assert.deepEqual(said, expected);
        await dismissed(banner);
        assert.isFalse(isOn(banner));
        assert.deepEqual(stored(), {});
        assert.deepEqual(said, expected);
      });
    }

    test('on a later page it stays closed until then, and shows again from then on', async () => {
      localStorage.july30 = '{"c":1806494400000}';
      assert.isFalse(isOn((await show('dismiss-for="30" campaign="c">', '2027-03-31T11:59:59.999Z')).banner));
      assert.isTrue(isOn((await show('dismiss-for="30" campaign="c">', '2027-03-31T12:00:00Z')).banner));
    });

    test('it shows again on a page that stays open, and can be closed again', async () => {
      const {banner, clock} = await show('dismiss-for="1" campaign="d">', '2027-03-01T12:00:00Z');
      await dismissed(banner);
      clock.until('2027-03-02T11:58:00Z');
      await banner.updateComplete;
      assert.isFalse(isOn(banner));
      // A minute later at the latest.
      clock.until('2027-03-02T12:01:00Z');
      await banner.updateComplete;
      assert.isTrue(isOn(banner));
      await dismissed(banner);
      assert.isFalse(isOn(banner));
      assert.deepEqual(stored(), {july30: `{"d":${Date.parse('2027-03-03T12:01:00Z')}}`});
    });

    test('a closed page of this site: another frame with the script of its own keeps it closed, without a flash', async () => {
      const frame = async (): Promise<{shown: string; flashes: string[]; banner: BlueHeartBanner; frame: HTMLIFrameElement}> => {
        const inside = document.createElement('iframe');
        inside.srcdoc = `<!doctype html><blue-heart-banner dismiss-for="30" campaign="frame"><p>Message</p></blue-heart-banner>
          <script type="module">
            import '/src/languages/united-nations.ts';
            import {BlueHeartBanner} from '/src/elements/blue-heart-banner/blue-heart-banner.ts';
            customElements.define('blue-heart-banner', BlueHeartBanner);
          </script>`;
        const loaded = new Promise((resolve) => (inside.onload = resolve));
        document.body.append(inside);
        await loaded;
        const banner = inside.contentDocument!.querySelector<BlueHeartBanner>('blue-heart-banner')!;
        await inside.contentWindow!.customElements.whenDefined('blue-heart-banner');
        await banner.updateComplete;
        return {
          shown: banner.shadowRoot!.querySelector('section')?.textContent ?? '',
          flashes: [...banner.children].filter((child) => child.getClientRects().length > 0).map(({outerHTML}) => outerHTML),
          banner,
          frame: inside,
        };
      };
      const first = await frame();
      assert.include(first.shown, 'Learn more');
      assert.deepEqual(first.flashes, ['<p>Message</p>']);
      await dismissed(first.banner);
      first.frame.remove();
      const second = await frame();
      assert.equal(second.shown, '');
      assert.deepEqual(second.flashes, []);
    });
  });

  suite('campaign', () => {
    test('a new one shows again', async () => {
      const {banner} = await show('dismissible campaign="e">');
      await dismissed(banner);
      banner.campaign = 'f';
      await banner.updateComplete;
      assert.isTrue(isOn(banner));
      banner.campaign = 'e';
      await banner.updateComplete;
      assert.isFalse(isOn(banner));
    });

    test('by default the year, so that the next one shows again', async () => {
      const {banner, clock, page} = await show('dismiss-for="365" time-zone="UTC">', '2031-07-15T12:00:00Z');
      await dismissed(banner);
      assert.deepEqual(Object.keys(JSON.parse(stored().july30!) as object), ['2031']);
      clock.sleepUntil('2031-12-31T20:00:00Z');
      page.wake();
      clock.until('2031-12-31T23:59:59.999Z');
      await banner.updateComplete;
      assert.isFalse(isOn(banner));
      clock.until('2032-01-01T00:00:00Z');
      await banner.updateComplete;
      assert.isTrue(isOn(banner));
    });

    const years: readonly [from: string, until: string, now: string, campaign: string][] = [
      ['07-01', '07-31', '2027-07-15T12:00:00Z', '2027'],
      ['12-01', '01-31', '2026-12-15T12:00:00Z', '2026'],
      ['12-01', '01-31', '2027-01-15T12:00:00Z', '2026'],
      ['12-01', '01-31', '2027-12-15T12:00:00Z', '2027'],
      ['2026-12-01', '2027-01-31', '2027-01-15T12:00:00Z', '2026'],
    ];
    for (const [from, until, now, expected] of years) {
      test(`is that of the year the season began: ${from} to ${until} at ${now}`, async () => {
        const {banner} = await show(`dismissible time-zone="UTC" from="${from}" until="${until}">`, now);
        let campaign = '';
        banner.addEventListener('july30-dismiss', (event) => {
          ({campaign} = event as Dismissal);
          event.preventDefault();
        });
        await dismissed(banner);
        assert.equal(campaign, expected);
      });
    }

    test('a season over New Year stays closed after it, and the next one shows', async () => {
      const {banner, clock, page} = await show('dismissible time-zone="UTC" from="12-01" until="01-31">', '2033-12-15T12:00:00Z');
      await dismissed(banner);
      for (const [now, on] of [
        ['2034-01-15T12:00:00Z', false],
        ['2034-02-01T12:00:00Z', false],
        ['2034-12-01T00:00:00Z', true],
      ] as const) {
        clock.sleepUntil(now);
        page.wake();
        await banner.updateComplete;
        assert.equal(isOn(banner), on, now);
      }
    });

    test('banners of one close together, also the one that is off screen; others stay', async () => {
      const {banner} = await show('dismissible campaign="g">');
      const twin = await another(banner, 'campaign="g">');
      const other = await another(banner, 'campaign="h">');
      const far = await another(banner, 'campaign="g">');
      far.parentElement!.style.marginTop = `${3 * innerHeight}px`;
      await frames();
      await dismissed(banner);
      await Promise.all([twin, other, far].map(({updateComplete}) => updateComplete));
      assert.deepEqual([banner, twin, other, far].map(isOn), [false, false, true, false]);
    });

    const others: readonly [what: string, markup: string][] = [
      ['another message', 'dismissible><p>Another.</p>'],
      ['the default message', 'dismissible>'],
      ['another place', 'dismissible placement="top"><p>Ours.</p>'],
      ['a help line', 'dismissible helpline="US"><p>Ours.</p>'],
      ['a help line that cannot be closed', 'helpline="US"><p>Ours.</p>'],
      ['another picture', 'dismissible><img alt="" src="data:,2">'],
    ];
    others.forEach(([what, markup], n) => {
      test(`by default this banner alone: one with ${what} stays, on later pages too`, async () => {
        const own = what.endsWith('picture') ? '<img alt="" src="data:,1">' : ' <p>Ours.</p>\n';
        const {banner} = await show(`dismiss-for="30">${own}`, `${2040 + n}-03-01T12:00:00Z`);
        const other = await another(banner, markup);
        await dismissed(banner);
        await other.updateComplete;
        assert.deepEqual([banner, other].map(isOn), [false, true]);
        assert.isTrue(isOn(await another(banner, markup)));
      });
    });

    test('by default the same message at the same place closes, on later pages and in other languages too', async () => {
      const {banner} = await show('dismiss-for="30" placement="top"><p>Our\n message.</p>');
      await dismissed(banner);
      assert.isFalse(isOn(await another(banner, 'dismissible placement="top"><p>Our message.</p>')));
      const {banner: english} = await show('dismiss-for="30" placement="bottom">');
      await dismissed(english);
      assert.isFalse(isOn(await another(english, 'lang="fr" dismissible placement="bottom">')));
    });

    test('a help line without a close button stays, whatever is closed or stored', async () => {
      const {banner} = await show('dismiss-for="30" campaign="help">');
      const other = await another(banner, 'helpline="US" campaign="help">');
      await dismissed(banner);
      await other.updateComplete;
      assert.isTrue(isOn(other));
      assert.isTrue(isOn(await another(banner, 'helpline="US" campaign="help">')));
    });

    for (const campaign of ['__proto__', 'constructor', 'length', '<b>&"', 'мы']) {
      test(`any name will do: ${campaign}`, async () => {
        const {banner} = await show('dismiss-for="1">', '1970-01-01T00:00:00Z');
        banner.campaign = campaign;
        await banner.updateComplete;
        assert.isTrue(isOn(banner));
        await dismissed(banner);
        assert.isFalse(isOn(banner));
        assert.deepEqual(Object.entries(JSON.parse(stored().july30!) as object), [[campaign, day]]);
      });
    }
  });

  suite('storage', () => {
    test('keeps other campaigns, and forgets those that are over', async () => {
      localStorage.july30 = '{"over":1000,"other":1900000000000}';
      localStorage.mine = 'the page’s own';
      const {banner} = await show('dismiss-for="1" campaign="i">', '2027-03-01T12:00:00Z');
      await dismissed(banner);
      assert.deepEqual(stored(), {
        july30: '{"other":1900000000000,"i":1803988800000}',
        mine: 'the page’s own',
      });
    });

    const hostile = [
      '',
      '{',
      'null',
      '5',
      '"july30"',
      '[]',
      '[1,2,3]',
      '["k"]',
      'true',
      '{"k":"soon"}',
      '{"k":null}',
      '{"k":{}}',
      '{"k":[]}',
      '{"k":true}',
      '{"__proto__":{"k":9e15}}',
      'undefined',
      'NaN',
    ];
    hostile.forEach((json, n) => {
      test(`that holds ${JSON.stringify(json)}: the banner shows, and closing works`, async () => {
        const said = warnings();
        const campaign = `k${n}`;
        localStorage.july30 = json.replace('"k"', `"${campaign}"`);
        const {banner} = await show(`dismiss-for="1" campaign="${campaign}">`, '2027-03-01T12:00:00Z');
        assert.isTrue(isOn(banner));
        await dismissed(banner);
        assert.isFalse(isOn(banner));
        assert.equal((JSON.parse(stored().july30!) as Record<string, unknown>)[campaign], 1803988800000);
        assert.deepEqual(said, []);
      });
    });

    const refused = (): never => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };

    test('is not read by a banner that cannot be closed', async () => {
      localStorage.july30 = '{"unread":9000000000000}';
      const {getItem} = Storage.prototype;
      const read: string[] = [];
      Storage.prototype.getItem = function (name) {
        read.push(name);
        return getItem.call(this, name);
      };
      try {
        const {banner, clock} = await show('campaign="unread" helpline="US">');
        assert.isTrue(isOn(banner));
        assert.isTrue(isOn(await another(banner, 'campaign="unread" dismissible="no">')));
        clock.pass(day);
        assert.deepEqual(read, []);
        assert.isFalse(isOn(await another(banner, 'campaign="unread" dismissible>')));
        assert.isNotEmpty(read);
      } finally {
        Storage.prototype.getItem = getItem;
      }
    });

    /** In a sandboxed frame the very name throws; when it is full, or the visitor forbids it, the call does. */
    const failing: readonly [name: string, fail: () => () => void][] = [
      [
        'cannot be named',
        () => {
          const own = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')!;
          Object.defineProperty(globalThis, 'localStorage', {configurable: true, get: refused});
          return () => Object.defineProperty(globalThis, 'localStorage', own);
        },
      ],
      [
        'is not there',
        () => {
          const own = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')!;
          Object.defineProperty(globalThis, 'localStorage', {configurable: true, value: null});
          return () => Object.defineProperty(globalThis, 'localStorage', own);
        },
      ],
      [
        'cannot be read',
        () => {
          const {getItem} = Storage.prototype;
          Storage.prototype.getItem = refused;
          return () => (Storage.prototype.getItem = getItem);
        },
      ],
      [
        'is full',
        () => {
          const {setItem} = Storage.prototype;
          Storage.prototype.setItem = refused;
          return () => (Storage.prototype.setItem = setItem);
        },
      ],
    ];
    for (const [name, fail] of failing) {
      test(`that ${name}: closing works, until the page is left`, async () => {
        const said = warnings();
        const restore = fail();
        try {
          const {banner} = await show(`dismiss-for="30" campaign="${name}">`);
          assert.isTrue(isOn(banner));
          await dismissed(banner);
          assert.isFalse(isOn(banner));
          assert.isFalse(isOn(await another(banner, `dismiss-for="30" campaign="${name}">`)));
        } finally {
          restore();
        }
        assert.deepEqual(said, []);
      });
    }
  });
});
