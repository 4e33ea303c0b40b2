import {assert} from 'chai';
import {clear, warnings} from '../mount.js';
import {english, helpline, part, read, section, show} from './banner.js';

suite('<blue-heart-banner>', () => {
  teardown(clear);

  suite('help line', () => {
    const rows: readonly [country: string, text: string, tel: string, site: string][] = [
      [
        'US',
        'Help line (United States): 1-888-373-7888, day and night, every day',
        'tel:18883737888',
        'https://humantraffickinghotline.org/',
      ],
      [
        'GB',
        'Help line (United Kingdom): 08000 121 700, every day of the year, free of charge',
        'tel:08000121700',
        'https://www.modernslaveryhelpline.org/',
      ],
      [
        'CA',
        'Help line (Canada): 1-833-900-1010, day and night, every day',
        'tel:18339001010',
        'https://canadianhumantraffickinghotline.ca/',
      ],
      [
        'AU',
        'Help line (Australia): 131 237',
        'tel:131237',
        'https://antislaverycommissioner.gov.au/find-help-and-support/report-suspected-modern-slavery',
      ],
      [
        'BE',
        'Help line (Belgium): 078 055 800',
        'tel:078055800',
        'https://besafe.be/fr/besafenouveautes/lancement-de-la-campagne-coeur-bleu-2023',
      ],
      [
        'IT',
        'Help line (Italy): 800 290 290, day and night, every day, free of charge',
        'tel:800290290',
        'https://www.pariopportunita.gov.it/it/politiche-e-attivita/tratta-degli-esseri-umani-e-grave-sfruttamento/numero-verde-antitratta/',
      ],
      [
        'PT',
        'Help line (Portugal): 964 608 288, day and night, every day, charged as a call to a mobile phone',
        'tel:964608288',
        'https://eportugal.gov.pt/servicos/pedir-apoio-para-as-vitimas-de-trafico-de-pessoas',
      ],
      [
        'NL',
        'Help line (Netherlands): +31 33 448 11 86, Monday to Friday, 9:00 to 17:00',
        'tel:+31334481186',
        'https://www.wegwijzermensenhandel.nl/zorgcoordinatoren/coordinatoren/comensha',
      ],
      ['HR', 'Help line (Croatia): 0800 77 99', 'tel:08007799', 'https://gov.hr/en/human-trafficking/1170'],
      ['UA', 'Help line (Ukraine): 15-47', 'tel:1547', 'https://dn.gov.ua/en/news/yevropeiskyi-den-borotby-z-torhivleiu-liudmy'],
      ['ZA', 'Help line (South Africa): 0800 222 777', 'tel:0800222777', 'https://0800222777.org.za/'],
      [
        'AR',
        'Help line (Argentina): 145, day and night, every day, free of charge',
        'tel:145',
        'https://mujeresydiversidad.salta.gob.ar/',
      ],
      ['BR', 'Help line (Brazil): 100, day and night, every day', 'tel:100', 'https://gov.br/mdh'],
    ];
    for (const [country, text, tel, site] of rows) {
      test(`${country}: number, notes, official site and date`, async () => {
        const {banner} = await show(`helpline="${country}">`);
        const said = helpline(banner);
        assert.equal(
          said,
          `${text} In immediate danger, call the local emergency number. Number as listed in November 2026. Official site: ${new URL(site).host}`,
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
          `Help line (${name}): ${new URL(site).host} In immediate danger, call the local emergency number.`,
        );
      });
    }

    test('UK means GB, and lower case will do', async () => {
      for (const code of ['UK', 'uk', 'gb', ' Gb ']) {
        const {banner} = await show(`helpline="${code}">`);
        assert.match(helpline(banner), /^Help line \(United Kingdom\): 08000 121 700, /);
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
        'Help line (United States): 1-888-373-7888, day and night, every day',
        'In immediate danger, call the local emergency number.',
        'Official site: humantraffickinghotline.org',
        'Number as listed in November 2026.',
      ],
      [
        'fr',
        'Ligne d’aide (États-Unis) : 1-888-373-7888, jour et nuit, tous les jours',
        'En cas de danger immédiat, appelez le numéro d’urgence local.',
        'Site officiel : humantraffickinghotline.org',
        'Numéro selon la liste établie en novembre 2026.',
      ],
      [
        'es',
        'Línea de ayuda (Estados Unidos): 1-888-373-7888, las 24 horas, todos los días',
        'En caso de peligro inmediato, llame al número local de emergencias.',
        'Sitio oficial: humantraffickinghotline.org',
        'Número según la lista de noviembre de 2026.',
      ],
      [
        'ru',
        'Горячая линия (Соединенные Штаты): 1-888-373-7888, круглосуточно, ежедневно',
        'При непосредственной опасности позвоните по местному номеру экстренной помощи.',
        'Официальный сайт: humantraffickinghotline.org',
        'Номер приведен по данным на ноябрь 2026 года.',
      ],
      [
        'ar',
        'الخط الساخن (الولايات المتحدة): 1-888-373-7888، على مدار الساعة، طوال أيام الأسبوع',
        'في حال وجود خطر داهم، يُرجى الاتصال برقم الطوارئ المحلي.',
        'الموقع الرسمي: humantraffickinghotline.org',
        'الرقم حسب القائمة المؤرخة تشرين الثاني/نوفمبر 2026.',
      ],
      [
        'zh',
        '求助热线（美国）：1-888-373-7888，每天24小时',
        '如遇紧急情况，请立即拨打当地紧急求助电话。',
        '官方网站：humantraffickinghotline.org',
        '号码信息截至2026年11月。',
      ],
    ];
    for (const [lang, number, danger, site, listed] of languages) {
      test(`in ${lang}`, async () => {
        const {banner} = await show(`lang="${lang}" helpline="US">`);
        const [call, more] = part(banner, 'helpline')!.querySelectorAll('p');
        assert.equal(read(call!), number);
        assert.equal(read(more!), [danger, listed, site].join(lang === 'zh' ? '' : ' '));
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
      assert.equal(getComputedStyle(section(banner)!).direction, 'rtl');
    });

    test('a year after the list’s date the number goes, on open pages too, and the official site stays', async () => {
      const {banner, clock} = await show('helpline="US">', '2027-11-22T20:00:00Z');
      clock.until('2027-11-22T23:59:59.999Z');
      await banner.updateComplete;
      assert.match(helpline(banner), /1-888-373-7888.* Number as listed in November 2026\. /);
      clock.until('2027-11-23T00:00:00Z');
      await banner.updateComplete;
      assert.equal(
        helpline(banner),
        'Help line (United States): humantraffickinghotline.org In immediate danger, call the local emergency number.',
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
});
