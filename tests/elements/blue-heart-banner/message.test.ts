import {assert} from 'chai';
import type {BlueHeartBanner} from '../../../src/elements/blue-heart-banner/blue-heart-banner.js';
import {clear, warnings} from '../mount.js';
import {english, frames, link, part, read, section, show} from './banner.js';

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
        '联合国打击人口贩运宣传运动（Blue Heart）',
        '蓝心是联合国打击人口贩运宣传运动（Blue Heart）的标志，表达对人口贩运受害者的声援。',
        '了解更多',
      ],
    ];
    for (const [lang, name, message, more] of languages) {
      test(`a default in ${lang}`, async () => {
        const {banner} = await show(`lang="${lang}">`);
        const base = part(banner, 'base')!;
        assert.equal(read(banner), `${message} ${more}`);
        assert.equal(section(banner)?.ariaLabel ?? section(banner)?.getAttribute('aria-label'), name);
        assert.equal(base.lang, lang);
        assert.equal(base.dir, lang === 'ar' ? 'rtl' : 'ltr');
        assert.equal(getComputedStyle(section(banner)!).direction, lang === 'ar' ? 'rtl' : 'ltr');
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
      assert.equal(read(banner), 'ChildLink Learn more');
      banner.querySelector('a')!.href = '/act';
      await frames();
      assert.equal(read(banner), 'ChildLink');
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
      assert.equal(read(banner), 'Please act.');
      assert.isTrue(link(banner) === null);
      banner.setAttribute('href', '/more');
      await banner.updateComplete;
      assert.equal(read(banner), 'Please act. Learn more');
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
});
