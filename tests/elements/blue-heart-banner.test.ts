import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import {assert} from 'chai';
import type {BlueHeartBanner} from '../../src/elements/blue-heart-banner/blue-heart-banner.js';
import {accessibilityTree, violations} from './accessible.js';
import {close, frames, inChromium, outside, part, read, show} from './blue-heart-banner/banner.js';
import {clear, warnings} from './mount.js';

const english =
  'The blue heart is the symbol of the Blue Heart Campaign. It stands for solidarity with the victims of trafficking in persons.';

const link = (banner: BlueHeartBanner): HTMLAnchorElement | null => part(banner, 'link') as HTMLAnchorElement | null;
const helpline = (banner: BlueHeartBanner): string => read(part(banner, 'helpline') ?? new DocumentFragment());
const isOn = (banner: BlueHeartBanner): boolean => read(banner) !== '';

suite('<blue-heart-banner>', () => {
  teardown(clear);

  suite('message', () => {
    // Language, name of the region, message, link.
    const languages: readonly [string, string, string, string][] = [
      ['en', 'Blue Heart Campaign', english, 'Learn more'],
      [
        'fr',
        'Campagne Cœur bleu',
        'Le cœur bleu est le symbole de la campagne Cœur bleu. Il exprime la solidarité avec les victimes de la traite des personnes.',
        'En savoir plus',
      ],
      [
        'es',
        'Campaña Corazón Azul',
        'El corazón azul es el símbolo de la Campaña Corazón Azul. Expresa la solidaridad con las víctimas de la trata de personas.',
        'Más información',
      ],
      [
        'ru',
        'Кампания Организации Объединенных Наций против торговли людьми (Blue Heart)',
        'Голубое сердце — символ кампании Организации Объединенных Наций против торговли людьми (Blue Heart). Оно выражает солидарность с жертвами торговли людьми.',
        'Подробнее',
      ],
      [
        'ar',
        'حملة القلب الأزرق',
        'القلب الأزرق هو رمز حملة القلب الأزرق، وهو يعبّر عن التضامن مع ضحايا الاتجار بالأشخاص.',
        'المزيد من المعلومات',
      ],
      [
        'zh',
        '联合国打击人口贩运的运动（Blue Heart）',
        '蓝色心形是联合国打击人口贩运的运动（Blue Heart）的标志，表达对人口贩运受害者的声援。',
        '了解更多',
      ],
    ];
    for (const [lang, name, message, more] of languages) {
      test(`a default in ${lang}`, async () => {
        const {banner} = await show(`lang="${lang}">`);
        const base = part(banner, 'base')!;
        assert.equal(read(banner), `${message} ${more}`);
        assert.equal(banner.box?.ariaLabel ?? banner.box?.getAttribute('aria-label'), name);
        assert.equal(base.lang, lang);
        assert.equal(base.dir, lang === 'ar' ? 'rtl' : 'ltr');
        assert.equal(getComputedStyle(banner.box!).direction, lang === 'ar' ? 'rtl' : 'ltr');
      });
    }

    test('follows a change of language', async () => {
      const {banner} = await show('>');
      banner.lang = 'es';
      await frames();
      assert.match(read(banner), /^El corazón azul .* Más información$/);
    });

    test('what stands between the tags shows before the script, with it and after it', async () => {
      const {banner: prototype} = await show();
      const box = document.createElement('div');
      const tag = prototype.localName + '-later';
      box.innerHTML = `<${tag}><p>We stand with the victims.</p></${tag}>`;
      document.body.append(box);
      assert.equal(read(box), 'We stand with the victims.');
      customElements.define(tag, class extends (prototype.constructor as typeof BlueHeartBanner) {});
      assert.equal(read(box), 'We stand with the victims.');
      const banner = box.firstElementChild as BlueHeartBanner;
      await banner.updateComplete;
      assert.equal(read(banner), 'We stand with the victims. Learn more');
      assert.equal(banner.innerHTML, '<p>We stand with the victims.</p>');
    });

    const none = [
      '',
      ' \n\t ',
      '&nbsp;',
      '<br>',
      '<br><br> ',
      '<p></p>',
      '<p>&nbsp;</p>\n<p><br></p>',
      '<!-- a comment -->',
      '<p><!-- a comment --> </p>',
    ];
    for (const children of none) {
      test(`none between the tags: ${JSON.stringify(children)}`, async () => {
        const {banner} = await show('>' + children);
        assert.equal(read(banner), english + ' Learn more');
        // Nor do blank lines of the page's show above it.
        assert.equal([...banner.children].filter((child) => child.getClientRects().length > 0).length, 0);
      });
    }

    const some = [
      'Text',
      '<p>Text</p>',
      '<p></p><p>Text</p>',
      '<div>Text</div>',
      '<!-- a comment -->Text',
      '<p><em>Text</em><br></p>',
      '<b>Text</b>',
    ];
    for (const children of some) {
      test(`one between the tags: ${children}`, async () => {
        const {banner} = await show('>' + children);
        assert.equal(read(banner), 'Text Learn more');
      });
    }

    test('a picture is a message', async () => {
      const {banner} = await show('><p><img alt="Our campaign" width="10" height="10"></p>');
      assert.equal(read(banner), 'Learn more');
      assert.equal(banner.querySelector('img')!.getClientRects().length, 1);
    });

    test('children that come later, and go again', async () => {
      const {banner} = await show();
      const child = document.createElement('p');
      child.textContent = 'Late.';
      banner.append(child);
      await frames();
      assert.equal(read(banner), 'Late. Learn more');
      child.remove();
      await frames();
      assert.equal(read(banner), english + ' Learn more');
    });

    test('words that come into a child that is there already, as on a slow line', async () => {
      const {banner} = await show('><p></p>');
      assert.equal(read(banner), english + ' Learn more');
      banner.firstElementChild!.append('Slow: ');
      await frames();
      assert.equal(read(banner), 'Slow: Learn more');
      banner.firstElementChild!.insertAdjacentHTML('beforeend', '<a href="/act">act</a>');
      await frames();
      assert.equal(read(banner), 'Slow: act');
      banner.firstElementChild!.textContent = ' ';
      await frames();
      assert.equal(read(banner), english + ' Learn more');
      (banner.firstElementChild!.firstChild as Text).data = 'Words';
      await frames();
      assert.equal(read(banner), 'Words Learn more');
    });

    test('a child that becomes the heart, a link that gets its address', async () => {
      const {banner} = await show('><b>Child</b><a>Link</a>');
      assert.equal(read(banner), 'Child Link Learn more');
      banner.querySelector('a')!.href = '/act';
      await frames();
      assert.equal(read(banner), 'Child Link');
      banner.querySelector('a')!.remove();
      banner.querySelector('b')!.slot = 'heart';
      await frames();
      assert.equal(read(banner), `Child ${english} Learn more`);
    });

    test('keeps the direction of the page where the banner has to speak English', async () => {
      const {banner} = await show('lang="he" dir="rtl" helpline="US"><p>אנו עומדים לצד הקורבנות.</p>');
      assert.equal(getComputedStyle(banner.querySelector('p')!).direction, 'rtl');
      assert.equal(getComputedStyle(part(banner, 'helpline')!).direction, 'ltr');
      const {banner: english} = await show('lang="ar" dir="ltr"><p>We stand with the victims.</p>');
      assert.equal(getComputedStyle(english.querySelector('p')!).direction, 'ltr');
      assert.equal(getComputedStyle(link(english)!).direction, 'rtl');
    });

    test('turns with the page, at once', async () => {
      const {banner} = await show('><p>Ours</p>');
      const message = banner.querySelector('p')!;
      for (const around of [document.documentElement, banner.parentElement!, banner]) {
        for (const dir of ['rtl', 'ltr', 'rtl', '']) {
          around.dir = dir;
          assert.equal(getComputedStyle(message).direction, dir || 'ltr');
        }
        around.removeAttribute('dir');
      }
      banner.dir = 'auto';
      message.textContent = 'אנו עומדים לצד הקורבנות.';
      assert.equal(getComputedStyle(message).direction, 'rtl');
    });

    test('stays when the banner fails, with one warning, and the banner comes back', async () => {
      const {banner, clock} = await show('><p>Ours.</p>');
      const said = warnings();
      clock.now = () => {
        throw new TypeError('no time');
      };
      banner.requestUpdate();
      await banner.updateComplete;
      assert.equal(read(banner), 'Ours.');
      const of = () => said.filter((text) => text.includes('could not be shown'));
      assert.equal(of().length, 1);
      assert.match(of()[0]!, /^july30: <x-\d+-blueheartbanner> could not be shown, so its fallback stays\. TypeError/);
      Reflect.deleteProperty(clock, 'now');
      banner.helpline = 'IE';
      await banner.updateComplete;
      assert.match(read(banner), /^Ours\. Learn more Help line \(Ireland\)/);
      assert.equal(of().length, 1);
    });
  });

  suite('link', () => {
    test('the campaign’s page', async () => {
      const {banner} = await show();
      assert.equal(link(banner)!.href, 'https://www.unodc.org/blueheart');
    });

    test('an address and words of the site’s own', async () => {
      const {banner} = await show('href="https://example.org/act?a=1&amp;b=2" link-text="“Act now”">');
      assert.equal(link(banner)!.href, 'https://example.org/act?a=1&b=2');
      assert.equal(read(link(banner)!), 'Act now');
    });

    test('an address relative to the page', async () => {
      const {banner} = await show('href="/act">');
      assert.equal(link(banner)!.href, location.origin + '/act');
    });

    for (const href of ['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'http://[', 'tel:112', 'ftp://a.org/']) {
      test(`never ${href}: a warning, and the campaign’s page`, async () => {
        const said = warnings();
        const {banner} = await show(`href="${href}">`);
        assert.equal(link(banner)!.href, 'https://www.unodc.org/blueheart');
        banner.requestUpdate();
        await banner.updateComplete;
        assert.deepEqual(said, [`july30: <${banner.localName}> href="${href.trim()}" is not understood; write a web address.`]);
      });
    }

    test('words that look like markup stay words', async () => {
      const {banner} = await show('link-text="<img src=x onerror=alert(1)>">');
      assert.equal(link(banner)!.textContent, '<img src=x onerror=alert(1)>');
      assert.equal(link(banner)!.children.length, 0);
    });

    test('one in the message takes its place, unless an address is set', async () => {
      const {banner} = await show('><p>Please <a href="/act">act</a>.</p>');
      assert.equal(read(banner), 'Please act .');
      assert.isTrue(link(banner) === null);
      banner.setAttribute('href', '/more');
      await banner.updateComplete;
      assert.equal(read(banner), 'Please act . Learn more');
      assert.equal(link(banner)!.href, location.origin + '/more');
      banner.removeAttribute('href');
      await banner.updateComplete;
      assert.isTrue(link(banner) === null);
    });

    test('one that is the message takes its place, one without an address does not', async () => {
      const {banner} = await show('><a href="/act">Act</a>');
      assert.equal(read(banner), 'Act');
      banner.innerHTML = '<a>Act</a>';
      await frames();
      assert.equal(read(banner), 'Act Learn more');
    });

    test('opens in the same window, and tells no other site about the page', async () => {
      const {banner} = await show('helpline="US" dismissible>');
      const links = [...banner.shadowRoot.querySelectorAll('a')];
      assert.deepEqual(
        links.map(({rel, target}) => [rel, target]),
        [
          ['noopener noreferrer', ''],
          ['noopener noreferrer', ''],
          ['noopener noreferrer', ''],
        ],
      );
    });
  });

  suite('heart', () => {
    const drawing = (banner: BlueHeartBanner): Element => part(banner, 'heart')!.querySelector('svg')!;

    test('is drawn in the accent colour, and is not read out', async () => {
      const {banner} = await show();
      const {width, height} = drawing(banner).getBoundingClientRect();
      assert.closeTo(width, 36, 0.5);
      assert.closeTo(height, 36, 0.5);
      assert.equal(getComputedStyle(drawing(banner)).fill, 'rgb(0, 147, 204)');
      assert.equal(drawing(banner).getAttribute('aria-hidden'), 'true');
    });

    test('gives way to artwork of the site’s, which is no message', async () => {
      const {banner} = await show('><img slot="heart" alt="" width="30" height="30">');
      assert.equal(drawing(banner).getClientRects().length, 0);
      assert.equal(banner.querySelector('img')!.getBoundingClientRect().width, 30);
      assert.equal(read(banner), english + ' Learn more');
      banner.replaceChildren();
      await frames();
      assert.equal(drawing(banner).getClientRects().length, 1);
    });

    test('artwork with a link in it leaves ours', async () => {
      const {banner} = await show('><a slot="heart" href="/heart">♥</a>Message');
      assert.equal(read(banner), '♥ Message Learn more');
    });
  });

  suite('region', () => {
    test('is a section with a name, and no dialog', async () => {
      const {banner} = await show('dismiss-for="3">');
      assert.equal(banner.box!.localName, 'section');
      assert.equal(banner.box!.getAttribute('aria-label'), 'Blue Heart Campaign');
      assert.equal(banner.shadowRoot.querySelectorAll('[role], [aria-modal], [aria-live], dialog').length, 0);
    });

    if (inChromium) {
      test('is one to assistive technology, with its controls in order', async () => {
        await show('dismissible helpline="US">');
        assert.deepEqual(await accessibilityTree(), [
          'region "Blue Heart Campaign"',
          `StaticText "${english}"`,
          'link "Learn more"',
          'StaticText "Help line (United States)"',
          'link "1-888-373-7888"',
          'StaticText "24 hours a day, every day"',
          'StaticText "As listed in November 2026."',
          'StaticText "In immediate danger, call the local emergency number."',
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
      assert.match(helpline(banner), /^Help line \(United Kingdom\) 08000 121 700/);
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
        `july30: <${tag}> placement="left" is not understood; write inline, top or bottom.`,
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
      assert.isTrue(banner.box === null);
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

  suite('help line', () => {
    const rows: readonly [country: string, text: string, tel: string, site: string][] = [
      [
        'US',
        'Help line (United States) 1-888-373-7888 24 hours a day, every day',
        'tel:18883737888',
        'https://humantraffickinghotline.org/',
      ],
      [
        'GB',
        'Help line (United Kingdom) 08000 121 700 every day of the year, free of charge',
        'tel:08000121700',
        'https://www.modernslaveryhelpline.org/',
      ],
      [
        'CA',
        'Help line (Canada) 1-833-900-1010 24 hours a day, every day',
        'tel:18339001010',
        'https://canadianhumantraffickinghotline.ca/',
      ],
      [
        'AU',
        'Help line (Australia) 131 237',
        'tel:131237',
        'https://antislaverycommissioner.gov.au/find-help-and-support/report-suspected-modern-slavery',
      ],
      [
        'BE',
        'Help line (Belgium) 078 055 800',
        'tel:078055800',
        'https://besafe.be/fr/besafenouveautes/lancement-de-la-campagne-coeur-bleu-2023',
      ],
      [
        'IT',
        'Help line (Italy) 800 290 290 24 hours a day, every day, free of charge',
        'tel:800290290',
        'https://www.pariopportunita.gov.it/it/politiche-e-attivita/tratta-degli-esseri-umani-e-grave-sfruttamento/numero-verde-antitratta/',
      ],
      [
        'PT',
        'Help line (Portugal) 964 608 288 24 hours a day, every day, charged as a call to a mobile phone',
        'tel:964608288',
        'https://eportugal.gov.pt/servicos/pedir-apoio-para-as-vitimas-de-trafico-de-pessoas',
      ],
      [
        'NL',
        'Help line (Netherlands) +31 33 448 11 86 Monday to Friday, 9:00 to 17:00',
        'tel:+31334481186',
        'https://www.wegwijzermensenhandel.nl/zorgcoordinatoren/coordinatoren/comensha',
      ],
      ['HR', 'Help line (Croatia) 0800 77 99', 'tel:08007799', 'https://gov.hr/en/human-trafficking/1170'],
      ['UA', 'Help line (Ukraine) 15-47', 'tel:1547', 'https://dn.gov.ua/en/news/yevropeiskyi-den-borotby-z-torhivleiu-liudmy'],
      ['ZA', 'Help line (South Africa) 0800 222 777', 'tel:0800222777', 'https://0800222777.org.za/'],
      [
        'AR',
        'Help line (Argentina) 145 24 hours a day, every day, free of charge',
        'tel:145',
        'https://mujeresydiversidad.salta.gob.ar/',
      ],
      ['BR', 'Help line (Brazil) 100 24 hours a day, every day', 'tel:100', 'https://gov.br/mdh'],
    ];
    for (const [country, text, tel, site] of rows) {
      test(`${country}: number, notes, official site and date`, async () => {
        const {banner} = await show(`helpline="${country}">`);
        const said = helpline(banner);
        assert.equal(
          said,
          `${text} As listed in November 2026. In immediate danger, call the local emergency number. Official site: ${new URL(site).host}`,
        );
        const [phone, official, ...more] = part(banner, 'helpline')!.querySelectorAll('a');
        assert.equal(phone!.getAttribute('href'), tel);
        assert.equal(official!.href, site);
        assert.equal(read(official!), new URL(site).host);
        assert.equal(more.length, 0);
      });
    }

    for (const [country, name, site] of [
      ['IE', 'Ireland', 'http://www.blueblindfold.gov.ie/'],
      ['PH', 'Philippines', 'https://1343actionline.ph/'],
    ] as const) {
      test(`${country}: the official site only`, async () => {
        const {banner} = await show(`helpline="${country}">`);
        const links = part(banner, 'helpline')!.querySelectorAll('a');
        assert.deepEqual(
          [...links].map(({href}) => href),
          [site],
        );
        assert.equal(
          helpline(banner),
          `Help line (${name}) In immediate danger, call the local emergency number. Official site: ${new URL(site).host}`,
        );
      });
    }

    test('UK means GB, and lower case will do', async () => {
      for (const code of ['UK', 'uk', 'gb', ' Gb ']) {
        const {banner} = await show(`helpline="${code}">`);
        assert.match(helpline(banner), /^Help line \(United Kingdom\) 08000 121 700 /);
      }
    });

    test('a country without one shows nothing, with one warning', async () => {
      for (const code of ['FR', 'DE', 'ES', 'XX', 'USA', '840', 'constructor', '__proto__']) {
        const said = warnings();
        const {banner} = await show(`helpline="${code}">Message`);
        assert.equal(read(banner), 'Message Learn more');
        banner.requestUpdate();
        await banner.updateComplete;
        assert.deepEqual(said, [
          `july30: <${banner.localName}> helpline="${code}" is not understood; write one of US, GB, CA, AU, IE, BE, IT, PT, NL, HR, UA, ZA, PH, AR, BR.`,
        ]);
      }
    });

    const languages: readonly [string, string, string, string, string][] = [
      [
        'en',
        'Help line (United States) 1-888-373-7888 24 hours a day, every day',
        'In immediate danger, call the local emergency number.',
        'Official site: humantraffickinghotline.org',
        'As listed in November 2026.',
      ],
      [
        'fr',
        'Ligne d’aide (États-Unis) 1-888-373-7888 24 heures sur 24, tous les jours',
        'En cas de danger immédiat, appelez le numéro d’urgence local.',
        'Site officiel : humantraffickinghotline.org',
        'Selon la liste établie en novembre 2026.',
      ],
      [
        'es',
        'Línea de ayuda (Estados Unidos) 1-888-373-7888 las 24 horas, todos los días',
        'En caso de peligro inmediato, llame al número local de emergencias.',
        'Sitio oficial: humantraffickinghotline.org',
        'Según la lista de noviembre de 2026.',
      ],
      [
        'ru',
        'Горячая линия (Соединенные Штаты) 1-888-373-7888 круглосуточно, ежедневно',
        'При непосредственной опасности звоните по местному номеру экстренной помощи.',
        'Официальный сайт: humantraffickinghotline.org',
        'По данным на ноябрь 2026 г.',
      ],
      [
        'ar',
        'الخط الساخن (الولايات المتحدة) 1-888-373-7888 على مدار الساعة، كل يوم',
        'في حال وجود خطر مباشر، يُرجى الاتصال برقم الطوارئ المحلي.',
        'الموقع الرسمي: humantraffickinghotline.org',
        'حسب قائمة نوفمبر 2026.',
      ],
      [
        'zh',
        '求助热线（美国） 1-888-373-7888 每天24小时',
        '如遇紧急危险，请拨打当地紧急电话。',
        '官方网站： humantraffickinghotline.org',
        '信息截至2026年11月。',
      ],
    ];
    for (const [lang, number, danger, site, listed] of languages) {
      test(`in ${lang}`, async () => {
        const {banner} = await show(`lang="${lang}" helpline="US">`);
        assert.equal(helpline(banner), [number, listed, danger, site].join(' '));
      });
    }

    test('its number runs from left to right in Arabic too', async () => {
      const {banner} = await show('lang="ar" helpline="NL">');
      const phone = part(banner, 'helpline')!.querySelector<HTMLElement>('a[href^="tel:"] bdi[dir="ltr"]')!;
      assert.equal(phone.textContent, '+31 33 448 11 86');
      assert.equal(getComputedStyle(phone).direction, 'ltr');
      const text = [...phone.childNodes].find((node) => node instanceof Text)!;
      const place = (at: number): number => {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        return range.getBoundingClientRect().left;
      };
      // The plus, the country, the last digit: each further to the right.
      assert.isBelow(place(0), place(1));
      assert.isBelow(place(1), place(15));
      assert.equal(getComputedStyle(banner.box!).direction, 'rtl');
    });

    test('a year after the list’s date the number goes, on open pages too, and the official site stays', async () => {
      const {banner, clock} = await show('helpline="US">', '2027-11-22T20:00:00Z');
      clock.until('2027-11-22T23:59:59.999Z');
      await banner.updateComplete;
      assert.match(helpline(banner), /1-888-373-7888.* As listed in November 2026\. /);
      clock.until('2027-11-23T00:00:00Z');
      await banner.updateComplete;
      assert.equal(
        helpline(banner),
        'Help line (United States) In immediate danger, call the local emergency number. Official site: humantraffickinghotline.org',
      );
      assert.equal(part(banner, 'helpline')!.querySelector('a')!.href, 'https://humantraffickinghotline.org/');
      assert.isTrue(banner.shadowRoot.querySelector('[href^="tel:"]') === null);
      const {banner: later} = await show('helpline="GB">', '2031-01-01T00:00:00Z');
      assert.isTrue(later.shadowRoot.querySelector('[href^="tel:"]') === null);
      assert.equal(part(later, 'helpline')!.querySelector('a')!.href, 'https://www.modernslaveryhelpline.org/');
    });

    test('none unless the site asks for it', async () => {
      const {banner} = await show();
      assert.isTrue(part(banner, 'helpline') === null);
      assert.equal(read(banner), english + ' Learn more');
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
