import {assert} from 'chai';
import fc from 'fast-check';
import '../../src/languages/united-nations.js';
import {amount, country, form, list, number, plural} from '../../src/i18n/formats.js';
import {addMessages, localeFor} from '../../src/i18n/locale.js';
import type {Plural} from '../../src/i18n/messages.js';

// The texts are literal, and the same file runs in Node and in three browsers: so all of them say the same.

/** Spaces that cannot be told apart by eye, named: `_` is U+00A0, `~` is U+202F, `>` is U+200E. */
const spaces = (text: string): string => text.replaceAll('_', '\u00a0').replaceAll('~', '\u202f').replaceAll('>', '\u200e');

suite('number', () => {
  const rows: [lang: string, value: number, expected: string][] = [
    ['en', 0, '0'],
    ['en', 7, '7'],
    ['en', 0.5, '0.5'],
    ['en', 1234.5, '1,234.5'],
    ['en', 999_999, '999,999'],
    ['en', 1_000_000, '1_million'],
    ['en', 27_600_000, '27.6_million'],
    ['en', 236e9, '236_billion'],
    ['en', -27_600_000, '-27.6_million'],
    ['fr', 1000, '1~000'],
    ['fr', 1234.5, '1~234,5'],
    ['fr', 1_500_000, '1,5_million'],
    ['fr', 27_600_000, '27,6_millions'],
    ['fr', 236e9, '236_milliards'],
    ['es', 1000, '1000'],
    ['es', 12_345.5, '12.345,5'],
    ['es', 1_000_000, '1_millón'],
    ['es', 27_600_000, '27,6_millones'],
    ['es', 236e9, '236.000_millones'],
    ['es', 2e12, '2.000.000_millones'],
    ['ru', 1000, '1_000'],
    ['ru', 1234.5, '1_234,5'],
    ['ru', 21_000_000, '21_миллион'],
    ['ru', 2_000_000, '2_миллиона'],
    ['ru', 27_600_000, '27,6_миллиона'],
    ['ru', 236e9, '236_миллиардов'],
    ['ar', 1000, '1,000'],
    ['ar', 3_000_000, '3_ملايين'],
    ['ar', 27_600_000, '27.6_مليون'],
    ['ar', 236e9, '236_مليار'],
    ['zh', 1000, '1,000'],
    ['zh', 27_600_000, '2760万'],
    ['zh', 236e9, '2360亿'],
  ];
  for (const [lang, value, expected] of rows) {
    test(`${lang} ${value}`, () => assert.equal(number(localeFor(lang), value), spaces(expected)));
  }

  suite('loses no digit', () => {
    const exact: [value: number, expected: string][] = [
      [1_234_567, '1,234,567'],
      [1_000_001, '1,000,001'],
      [1_050_000, '1,050,000'],
      [27_650_000, '27,650,000'],
      [1_100_000, '1.1_million'],
      [1_234_500_000, '1.2345_billion'],
      [1_000_000_100_000, '1.0000001_trillion'],
    ];
    for (const [value, expected] of exact) {
      test(String(value), () => assert.equal(number(localeFor('en'), value), spaces(expected)));
    }

    test('whatever the number', () => {
      const zeros: Record<string, number> = {million: 6, billion: 9, trillion: 12, quadrillion: 15};
      const digits = (text: string): string => {
        const [figures = '', word] = text.split('\u00a0');
        const [whole = '', fraction = ''] = figures.replaceAll(',', '').split('.');
        return String(BigInt(whole + fraction.padEnd(word ? zeros[word]! : 0, '0')));
      };
      const values = fc.oneof(
        fc.maxSafeNat(),
        fc.nat(90_000_000).map((n) => n * 1e5),
      );
      fc.assert(fc.property(values, (n) => assert.equal(digits(number(localeFor('en'), n)), String(n))));
    });
  });

  suite("uses the page's own region", () => {
    const regions: [lang: string, value: number, expected: string][] = [
      ['es-MX', 1_234_567, '1,234,567'],
      ['es-MX', 27_600_000, '27.6_millones'],
      ['es-ES', 1_234_567, '1.234.567'],
      ['fr-CH', 27_600_000, '27,6_millions'],
      ['en-IN', 1_234_567, '12,34,567'],
      // Traditional characters would not suit our Simplified words.
      ['zh-Hant', 27_600_000, '2760万'],
      ['zh-TW', 236e9, '2360亿'],
      ['zh-Hans-SG', 236e9, '2360亿'],
    ];
    for (const [lang, value, expected] of regions) {
      test(`${lang} ${value}`, () => assert.equal(number(localeFor(lang), value), spaces(expected)));
    }
  });

  suite('has Western digits', () => {
    const pinned: [lang: string, value: number, expected: string][] = [
      ['ar-EG', 1_234_567, '1,234,567'],
      ['ar-EG', 27_600_000, '27.6_مليون'],
      ['ar-SA', 1_234_567, '1,234,567'],
      ['ar-u-nu-arab', 1_234_567, '1,234,567'],
      ['en-u-nu-deva', 1_234_567, '1,234,567'],
      ['zh-u-nu-hanidec', 1_234_567, '1,234,567'],
    ];
    for (const [lang, value, expected] of pinned) {
      test(lang, () => assert.equal(number(localeFor(lang), value), spaces(expected)));
    }

    // Languages that have other digits by default.
    for (const lang of ['fa', 'mr', 'my', 'ne', 'bn']) {
      test(`${lang}, when it is added`, () => {
        addMessages(lang, {});
        assert.match(number(localeFor(lang), 1234), /^1\D?234$/);
      });
    }
  });
});

suite('plural', () => {
  const named: Plural = {zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other'};
  const category = (lang: string, n: number): string => form(localeFor(lang), named, n);

  /** Each category with its numbers from 0 to 200, as CLDR lists them. */
  const categories: Record<string, Record<string, string>> = {
    ar: {
      zero: '0',
      one: '1',
      two: '2',
      few: '3–10 103–110',
      many: '11–99 111–199',
      other: '100–102 200',
    },
    ru: {
      one: '1 21 31 41 51 61 71 81 91 101 121 131 141 151 161 171 181 191',
      few: '2–4 22–24 32–34 42–44 52–54 62–64 72–74 82–84 92–94 102–104 122–124 132–134 142–144 152–154 162–164 172–174 182–184 192–194',
      many: '0 5–20 25–30 35–40 45–50 55–60 65–70 75–80 85–90 95–100 105–120 125–130 135–140 145–150 155–160 165–170 175–180 185–190 195–200',
    },
    fr: {one: '0–1', other: '2–200'},
    es: {one: '1', other: '0 2–200'},
    en: {one: '1', other: '0 2–200'},
    zh: {other: '0–200'},
  };
  for (const [lang, ranges] of Object.entries(categories)) {
    test(`${lang} has the categories of CLDR`, () => {
      let seen = 0;
      for (const [name, listed] of Object.entries(ranges)) {
        for (const range of listed.split(' ')) {
          const [first, last = first] = range.split('–').map(Number) as [number, number?];
          for (let n = first; n <= last; n++, seen++) assert.equal(category(lang, n), name, `${lang} ${n}`);
        }
      }
      assert.equal(seen, 201);
    });
  }

  test('a fraction has a category of its own', () => {
    assert.equal(category('ru', 2.5), 'other');
    assert.equal(category('en', 1.5), 'other');
    assert.equal(category('fr', 1.5), 'one');
  });

  test('a form that a language does not have is said by the general one', () => {
    assert.equal(form(localeFor('ru'), {other: 'x'}, 1), 'x');
    assert.equal(form(localeFor('fr'), {one: 'x', other: 'y'}, 2_000_000), 'y');
  });

  test('the number stands in its hole, in the signs of its language', () => {
    assert.equal(plural(localeFor('en'), {other: '{n} days ({n})'}, 1000), '1,000 days (1,000)');
    assert.equal(plural(localeFor('fr'), {other: '{n} jours'}, 1000), '1\u202f000 jours');
  });

  test('the number can be shown in another way than it is counted', () => {
    assert.equal(plural(localeFor('en'), {one: '{n} day', other: '{n} days'}, 1, 'one'), 'one day');
  });

  const units: [lang: string, expected: Record<string, [n: number, text: string][]>][] = [
    [
      'en',
      {
        day: [
          [0, '0 days'],
          [1, '1 day'],
          [30, '30 days'],
        ],
        hour: [
          [1, '1 hour'],
          [2, '2 hours'],
        ],
        minute: [
          [1, '1 minute'],
          [2, '2 minutes'],
        ],
        second: [
          [1, '1 second'],
          [2, '2 seconds'],
        ],
      },
    ],
    [
      'fr',
      {
        day: [
          [0, '0 jour'],
          [1, '1 jour'],
          [2, '2 jours'],
        ],
        hour: [
          [1, '1 heure'],
          [2, '2 heures'],
        ],
        minute: [
          [1, '1 minute'],
          [2, '2 minutes'],
        ],
        second: [
          [1, '1 seconde'],
          [2, '2 secondes'],
        ],
      },
    ],
    [
      'es',
      {
        day: [
          [0, '0 días'],
          [1, '1 día'],
          [2, '2 días'],
        ],
        hour: [
          [1, '1 hora'],
          [2, '2 horas'],
        ],
        minute: [
          [1, '1 minuto'],
          [2, '2 minutos'],
        ],
        second: [
          [1, '1 segundo'],
          [2, '2 segundos'],
        ],
      },
    ],
    [
      'ru',
      {
        day: [
          [0, '0 дней'],
          [1, '1 день'],
          [2, '2 дня'],
          [5, '5 дней'],
          [11, '11 дней'],
          [21, '21 день'],
          [24, '24 дня'],
          [101, '101 день'],
          [112, '112 дней'],
        ],
        hour: [
          [1, '1 час'],
          [3, '3 часа'],
          [12, '12 часов'],
          [21, '21 час'],
        ],
        minute: [
          [1, '1 минута'],
          [4, '4 минуты'],
          [14, '14 минут'],
          [31, '31 минута'],
        ],
        second: [
          [1, '1 секунда'],
          [2, '2 секунды'],
          [30, '30 секунд'],
          [51, '51 секунда'],
        ],
      },
    ],
    // In the genitive, as after بعد. One and two are words without a digit.
    [
      'ar',
      {
        day: [
          [0, '0 يوم'],
          [1, 'يوم واحد'],
          [2, 'يومين'],
          [3, '3 أيام'],
          [10, '10 أيام'],
          [11, '11 يومًا'],
          [99, '99 يومًا'],
          [100, '100 يوم'],
          [102, '102 يوم'],
          [103, '103 أيام'],
        ],
        hour: [
          [1, 'ساعة واحدة'],
          [2, 'ساعتين'],
          [5, '5 ساعات'],
          [21, '21 ساعة'],
        ],
        minute: [
          [1, 'دقيقة واحدة'],
          [2, 'دقيقتين'],
          [5, '5 دقائق'],
          [21, '21 دقيقة'],
        ],
        second: [
          [1, 'ثانية واحدة'],
          [2, 'ثانيتين'],
          [5, '5 ثوانٍ'],
          [21, '21 ثانية'],
        ],
      },
    ],
    [
      'zh',
      {
        day: [
          [0, '0天'],
          [1, '1天'],
          [30, '30天'],
        ],
        hour: [[2, '2小时']],
        minute: [[3, '3分钟']],
        second: [[11, '11秒']],
      },
    ],
  ];
  for (const [lang, expected] of units) {
    test(`${lang}: each unit of time takes its form`, () => {
      const locale = localeFor(lang);
      for (const unit of ['day', 'hour', 'minute', 'second'] as const) {
        for (const [n, text] of expected[unit]!) assert.equal(plural(locale, locale.messages.units[unit], n), text);
      }
    });
  }
});

suite('amount', () => {
  const rows: [lang: string, unit: string, value: number, expected: string][] = [
    ['en', 'people', 27_600_000, '27.6_million'],
    ['en', 'people', 1200, '1,200'],
    ['en', 'count', 45, '45'],
    ['en', 'states', 37, '37'],
    ['en', 'usd', 236e9, 'US$236_billion'],
    ['en', 'usd', 9995, 'US$9,995'],
    ['en', 'percent', 38, '38%'],
    ['en', 'percent', 12.5, '12.5%'],
    ['en', 'percent-change', 25, '25%'],
    ['en', 'times', 1, '1 time'],
    ['en', 'times', 3, '3 times'],
    ['fr', 'people', 49_600_000, '49,6_millions'],
    ['fr', 'usd', 236e9, '236_milliards de dollars américains'],
    ['fr', 'usd', 1, '1 dollar américain'],
    ['fr', 'usd', 9995, '9~995 dollars américains'],
    ['fr', 'percent', 38, '38_%'],
    ['fr', 'percent-change', 25, '25_%'],
    ['fr', 'times', 3, '3 fois'],
    ['es', 'people', 24_900_000, '24,9_millones'],
    ['es', 'usd', 236e9, '236.000_millones de dólares estadounidenses'],
    ['es', 'usd', 1, '1 dólar estadounidense'],
    ['es', 'usd', 9995, '9995 dólares estadounidenses'],
    ['es', 'percent', 38, '38_%'],
    ['es', 'times', 1, '1 vez'],
    ['es', 'times', 3, '3 veces'],
    ['ru', 'people', 27_600_000, '27,6_миллиона'],
    ['ru', 'usd', 236e9, '236_миллиардов долларов_США'],
    ['ru', 'usd', 1, '1_доллар_США'],
    ['ru', 'usd', 2, '2_доллара_США'],
    ['ru', 'usd', 9995, '9_995_долларов_США'],
    ['ru', 'percent', 38, '38_%'],
    ['ru', 'times', 3, 'в_3_раза'],
    ['ru', 'times', 5, 'в_5_раз'],
    ['ru', 'times', 2.5, 'в_2,5_раза'],
    ['ar', 'people', 27_600_000, '27.6_مليون'],
    ['ar', 'usd', 236e9, '236_مليار دولار أمريكي'],
    ['ar', 'usd', 5, '5 دولارات أمريكية'],
    ['ar', 'usd', 9995, '9,995 دولارًا أمريكيًا'],
    ['ar', 'percent', 38, '38>%>'],
    ['ar', 'times', 2, 'مِثلين'],
    ['ar', 'times', 3, '3 أمثال'],
    ['ar', 'times', 11, '11 مِثلًا'],
    ['zh', 'people', 27_600_000, '2760万'],
    ['zh', 'usd', 236e9, '2360亿美元'],
    ['zh', 'usd', 9995, '9,995美元'],
    ['zh', 'percent', 38, '38%'],
    ['zh', 'times', 3, '3倍'],
    ['es-MX', 'usd', 9995, '9,995 dólares estadounidenses'],
    ['ar-EG', 'percent', 38, '38>%>'],
    ['zh-Hant', 'usd', 236e9, '2360亿美元'],
  ];
  for (const [lang, unit, value, expected] of rows) {
    test(`${lang} ${value} ${unit}`, () => assert.equal(amount(localeFor(lang), value, unit), spaces(expected)));
  }

  test('a unit that nobody knows is the number alone', () => assert.equal(amount(localeFor('en'), 5, 'apples'), '5'));

  suite('of the site itself, before a noun that we do not know', () => {
    const own: [lang: string, unit: string, value: number, expected: string][] = [
      ['en', 'people', 2_000_000, '2_million'],
      ['fr', 'people', 2_000_000, '2~000~000'],
      ['fr', 'usd', 2_000_000, '2_millions de dollars américains'],
      ['es', 'states', 1_200_000, '1.200.000'],
      ['es', 'usd', 5e9, '5000_millones de dólares estadounidenses'],
      ['ru', 'people', 2_000_000, '2_миллиона'],
    ];
    for (const [lang, unit, value, expected] of own) {
      test(`${lang} ${value} ${unit}`, () => assert.equal(amount(localeFor(lang), value, unit, true), spaces(expected)));
    }
  });

  suite('signs', () => {
    const signs: [lang: string, value: number, unit: string, signed: boolean, expected: string][] = [
      ['en', -25, 'percent-change', false, '−25%'],
      ['en', -25, 'percent-change', true, '−25%'],
      ['en', 25, 'percent-change', false, '25%'],
      ['en', 25, 'percent-change', true, '+25%'],
      ['en', 0, 'percent-change', true, '0%'],
      ['en', 38, 'percent', true, '38%'],
      ['en', -1_500_000, 'usd', false, '−US$1.5_million'],
      ['fr', -25, 'percent-change', false, '−25_%'],
      // The mark keeps the sign before its digits in text from right to left.
      ['ar', -25, 'percent-change', false, '>−25>%>'],
      ['ar', 25, 'percent-change', true, '>+25>%>'],
      ['ar', 25, 'percent-change', false, '25>%>'],
      ['zh', -25, 'percent-change', false, '−25%'],
    ];
    for (const [lang, value, unit, signed, expected] of signs) {
      test(`${lang} ${value} ${unit}${signed ? ' signed' : ''}`, () =>
        assert.equal(amount(localeFor(lang), value, unit, signed), spaces(expected)));
    }
  });
});

suite('list', () => {
  const rows: [lang: string, publishers: string, time: string][] = [
    ['en-GB', 'a, b and c', 'a, b, c'],
    ['fr', 'a, b et c', 'a, b et c'],
    ['es', 'a, b y c', 'a, b y c'],
    ['ru', 'a, b и c', 'a b c'],
    ['ar', 'a وb وc', 'a، وb، وc'],
    ['zh', 'a、b和c', 'abc'],
  ];
  for (const [lang, publishers, time] of rows) {
    test(lang, () => {
      assert.equal(list(localeFor(lang), 'conjunction', ['a', 'b', 'c']), publishers);
      assert.equal(list(localeFor(lang), 'unit', ['a', 'b', 'c']), time);
    });
  }
});

suite('country', () => {
  const rows: [lang: string, names: Record<string, string>][] = [
    ['en', {US: 'United States', GB: 'United Kingdom', BE: 'Belgium', UA: 'Ukraine', ZA: 'South Africa'}],
    ['fr', {US: 'États-Unis', GB: 'Royaume-Uni', BE: 'Belgique', UA: 'Ukraine', ZA: 'Afrique du Sud'}],
    ['es', {US: 'Estados Unidos', GB: 'Reino Unido', BE: 'Bélgica', UA: 'Ucrania', ZA: 'Sudáfrica'}],
    ['ru', {US: 'Соединенные Штаты', GB: 'Великобритания', BE: 'Бельгия', UA: 'Украина'}],
    ['ar', {US: 'الولايات المتحدة', GB: 'المملكة المتحدة', BE: 'بلجيكا', UA: 'أوكرانيا', ZA: 'جنوب أفريقيا'}],
    ['zh', {US: '美国', GB: '英国', BE: '比利时', UA: '乌克兰', ZA: '南非'}],
    ['zh-Hant', {US: '美国'}],
  ];
  for (const [lang, names] of rows) {
    test(lang, () => {
      for (const [code, name] of Object.entries(names)) assert.equal(country(localeFor(lang), code), name);
    });
  }

  test('what has no name stays as it is', () => {
    for (const code of ['XQ', 'QZ']) assert.equal(country(localeFor('fr'), code), code);
  });
});
