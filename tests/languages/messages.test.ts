import {assert} from 'chai';
import {ar} from '../../src/languages/ar.js';
import {en} from '../../src/languages/en.js';
import {es} from '../../src/languages/es.js';
import {amount, form, plural} from '../../src/i18n/formats.js';
import {fr} from '../../src/languages/fr.js';
import {localeFor} from '../../src/i18n/locale.js';
import type {Messages} from '../../src/i18n/messages.js';
import {listedOn} from '../../src/helplines/directory.js';
import {ru} from '../../src/languages/ru.js';
import {fill, runs, plainText} from '../../src/i18n/sentence.js';
import {ourLanguages} from '../../src/languages/all.js';
import {zh} from '../../src/languages/zh.js';

const languages: Record<string, Messages> = Object.fromEntries(ourLanguages.map((lang) => [lang, localeFor(lang).messages]));

/** What stands with a value on its line: a preposition, or the word that is counted. */
const bound: Record<string, RegExp> = {
  ru: /^(на\u00a0)?\{value\}([\u00a0 ](человек|государств|мер))?$/,
  zh: /^\{value\}(人|个国家|项措施)?$/,
};

/** The forms of a text: one, or one for each plural category. */
type Forms = Record<string, string>;

/** Every text with its path, such as `figures.children`. */
function texts(words: object, path = ''): [path: string, forms: Forms][] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]): [string, Forms][] => {
    const at = path ? `${path}.${name}` : name;
    if (typeof value === 'string') return [[at, {other: value}]];
    return typeof (value as Forms).other === 'string' ? [[at, value as Forms]] : texts(value as object, at);
  });
}

/** Every single text of a language. */
const all = (messages: Messages): [path: string, text: string][] =>
  texts(messages).flatMap(([path, forms]) =>
    Object.entries(forms).map(([name, text]): [string, string] => [`${path} ${name}`, text]),
  );

const holes = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

/** What is set large, and what is a link. */
const marked = (text: string): {large: string[]; link: string[]} => ({
  large: runs(text).flatMap((run) => (run.large ? run.text : [])),
  link: runs(text).flatMap((run) => (run.link ? run.text : [])),
});

const english = new Map(texts(en));

/** What the catalogue of figures shows. */
const values: Record<keyof Messages['figures'], [value: number, unit: string, year: number, since?: number]> = {
  'forced-labour': [27_600_000, 'people', 2021],
  'forced-labour-2016': [24_900_000, 'people', 2016],
  'modern-slavery': [49_600_000, 'people', 2021],
  profits: [236e9, 'usd', 2021],
  'profits-2014': [150e9, 'usd', 2014],
  children: [38, 'percent', 2022],
  'children-tripled': [3, 'times', 2018],
  'women-and-girls': [61, 'percent', 2022],
  'detected-change': [25, 'percent-change', 2022, 2019],
  'forced-labour-change': [47, 'percent-change', 2022, 2019],
  'blue-heart-states': [37, 'states', 2023],
  'france-measures': [45, 'count', 2019],
};

function figure(lang: string, id: keyof Messages['figures']): string {
  const locale = localeFor(lang);
  const [value, unit, year, since = ''] = values[id];
  return plainText(locale.messages.figures[id], {value: amount(locale, value, unit), year, since});
}

const figureIds = Object.keys(values) as (keyof Messages['figures'])[];

for (const [lang, messages] of Object.entries(languages)) {
  suite(`the words in ${lang}`, () => {
    test('have the holes that the English ones have', () => {
      for (const [path, forms] of texts(messages)) {
        // Only some languages have these words.
        if (path === 'millions') continue;
        const expected = holes(Object.values(english.get(path)!).join());
        for (const [category, text] of Object.entries(forms)) {
          // Arabic says one and two without a digit.
          const silent = lang === 'ar' && ['one', 'two'].includes(category) && !text.includes('{n}');
          assert.deepEqual(holes(text), silent ? [] : expected, `${path} ${category}: ${text}`);
        }
      }
    });

    test('open no hole or mark without closing it', () => {
      for (const [path, text] of all(messages)) {
        assert.match(text, /^([^{}]|\{\w+\})*$/, path);
        assert.match(text, /^[^[\]*]*(\*[^[\]*]+\*|\[[^[\]*]+\])?[^[\]*]*(\*[^[\]*]+\*|\[[^[\]*]+\])?[^[\]*]*$/, path);
      }
    });

    test('mark what the English ones mark', () => {
      for (const [path, forms] of texts(messages)) {
        const expected = marked(english.get(path)!.other!);
        for (const [category, text] of Object.entries(forms)) {
          const {large, link} = marked(text);
          assert.lengthOf(large, expected.large.length, `${path} ${category}: ${text}`);
          assert.isAtMost(large.length, 1, path);
          assert.lengthOf(link, expected.link.length, `${path} ${category}: ${text}`);
        }
      }
    });

    test('set the value large, with what must not be parted from it', () => {
      for (const [path, text] of all(messages)) {
        if (path.startsWith('until.')) assert.deepEqual(marked(text).large, ['{time}'], path);
        if (path.startsWith('ownFigure')) assert.deepEqual(marked(text).large, ['{value}'], path);
        if (path.startsWith('figures.')) assert.match(marked(text).large[0]!, bound[lang] ?? /^\{value\}$/, path);
      }
    });

    test('are whole sentences, with one full stop', () => {
      const stop = lang === 'zh' ? /[^。]。$/u : /[^.]\.$/u;
      const sentences = [...all(messages)].filter(([path]) =>
        /^(until|lessThan|today|figures|caveats|newer|unofficial|trend|message|danger|listed)\b/.test(path),
      );
      assert.isAbove(sentences.length, 25);
      for (const [path, text] of sentences) assert.match(text, stop, path);
      const {messages: words} = localeFor(lang);
      assert.match(fill(words.newer, {value: amount(localeFor(lang), 236e9, 'usd'), year: 2021}), stop);
      for (const id of figureIds) assert.match(figure(lang, id), stop, id);
    });

    test('have no space too many', () => {
      for (const [path, text] of all(messages)) {
        assert.notMatch(text, /\s\s| [.,،]/u, path);
        if (!/^(comma|space) /.test(path)) assert.equal(text, text.trim(), path);
      }
    });

    test('have typographic quotes', () => {
      for (const [path, text] of all(messages)) assert.notMatch(text, /["'`]/, path);
    });

    test('have Western digits', () => {
      for (const [path, text] of all(messages)) assert.notMatch(text, /(?![0-9])\p{Nd}/u, path);
    });

    test('say nothing in English that is not a name', () => {
      if (lang === 'en') return;
      for (const [path, text] of all(messages)) {
        if (/^(direction|ownNumber)/.test(path)) continue;
        if (['ar', 'ru', 'zh'].includes(lang)) assert.notMatch(text.replaceAll(/\{\w+\}|Blue Heart/g, ''), /[a-z]/i, path);
        else if (text.replaceAll(/\{\w+\}/g, '').length > 10)
          assert.notInclude(Object.values(english.get(path.split(' ')[0]!)!), text, path);
      }
    });
  });
}

suite('names and terms', () => {
  /** Glossary, section 1. In Russian the Day stands in the genitive after "until". */
  const days: Record<string, [day: string, until?: string]> = {
    ar: ['اليوم العالمي لمكافحة الاتجار بالأشخاص'],
    en: ['World Day against Trafficking in Persons'],
    es: ['Día Mundial contra la Trata de Personas'],
    fr: ['Journée mondiale de la lutte contre la traite d’êtres humains'],
    ru: ['Всемирный день борьбы с торговлей людьми', 'Всемирного дня борьбы с торговлей людьми'],
    zh: ['世界打击贩运人口行为日'],
  };
  for (const [lang, [day, until = day]] of Object.entries(days)) {
    test(`the Day in ${lang}`, () => {
      const messages = languages[lang]!;
      assert.equal(messages.day, day);
      assert.deepEqual(marked(messages.today).link, [day]);
      for (const text of [messages.lessThanAnHour, messages.lessThanAMinute]) assert.deepEqual(marked(text).link, [until]);
      for (const forms of Object.values(messages.until)) {
        for (const text of Object.values(forms)) assert.deepEqual(marked(text).link, [until]);
      }
    });
  }

  /** Glossary, section 2. Where no official name was found, the English one stands in Latin letters. */
  const campaigns: Record<string, string> = {
    ar: 'حملة القلب الأزرق',
    en: 'Blue Heart Campaign',
    es: 'Campaña Corazón Azul',
    fr: 'ampagne Cœur bleu',
    ru: 'Организации Объединенных Наций против торговли людьми (Blue Heart)',
    zh: '联合国打击人口贩运宣传运动（Blue Heart）',
  };
  for (const [lang, name] of Object.entries(campaigns)) {
    test(`the campaign in ${lang}`, () => {
      const {campaign, message, figures} = languages[lang]!;
      for (const text of [campaign, message, figures['blue-heart-states']]) assert.include(text, name);
    });
  }

  /** Glossary, section 3: what stands in the sentences on detected victims, and in those on forced labour; and what never does. */
  const terms: Record<string, {detected: RegExp; forcedLabour: RegExp; never: RegExp}> = {
    ar: {detected: /جرى اكتشافهم/, forcedLabour: /ل?لعمل الجبري/, never: /الإتجار|العمل القسري|اغلاق|اضافة|بالبشر/},
    en: {detected: /detected/, forcedLabour: /forced labour/i, never: /labor\b|smuggl|slaves?\b/i},
    es: {detected: /detectad|detectó/, forcedLabour: /trabajo forzoso/i, never: /tráfico|forzado|billones|la trata de seres/i},
    fr: {detected: /détectées/, forcedLabour: /travail forcé/i, never: /trafic|esclaves?\b|dignité/i},
    ru: {detected: /выявлен/, forcedLabour: /принудительн\p{L}+ труд/iu, never: /траф+ик|рабы?\b|синее/i},
    zh: {detected: /被发现的/, forcedLabour: /强迫劳动/, never: /拐卖|贩卖|奴隶(?!制)|强制劳动/},
  };
  for (const [lang, {detected, forcedLabour, never}] of Object.entries(terms)) {
    test(`the terms in ${lang}`, () => {
      const {caveats, figures} = languages[lang]!;
      for (const id of ['children', 'children-tripled', 'women-and-girls', 'detected-change', 'forced-labour-change'] as const) {
        assert.match(figures[id], detected, id);
      }
      assert.match(caveats.detected, detected);
      for (const id of ['forced-labour', 'forced-labour-2016', 'profits', 'profits-2014', 'forced-labour-change'] as const) {
        assert.match(figures[id], forcedLabour, id);
      }
      assert.match(caveats['forced-labour'], forcedLabour);
      for (const [path, text] of all(languages[lang]!)) assert.notMatch(text, never, path);
    });
  }

  /** An estimate is called one, in its sentence and not only beneath it. */
  const estimates: Record<string, RegExp> = {
    ar: /التقديرات|قدّرت/,
    en: /estimate/,
    es: /[Ee]stima/,
    fr: /[Ee]stim/,
    ru: /По оценк/,
    zh: /估计/,
  };
  for (const [lang, word] of Object.entries(estimates)) {
    test(`estimates in ${lang}`, () => {
      for (const id of ['forced-labour', 'forced-labour-2016', 'modern-slavery', 'profits', 'profits-2014'] as const) {
        assert.match(languages[lang]!.figures[id], word, id);
      }
    });
  }

  /** Glossary, section 3. */
  const publishers: Record<string, Messages['publishers']> = {
    ar: {
      ilo: 'منظمة العمل الدولية',
      iom: 'المنظمة الدولية للهجرة',
      unodc: 'مكتب الأمم المتحدة المعني بالمخدرات والجريمة',
    },
    en: {ilo: 'ILO', iom: 'IOM', unodc: 'UNODC'},
    es: {ilo: 'OIT', iom: 'OIM', unodc: 'UNODC'},
    fr: {ilo: 'OIT', iom: 'OIM', unodc: 'ONUDC'},
    ru: {ilo: 'МОТ', iom: 'МОМ', unodc: 'УНП ООН'},
    zh: {ilo: '国际劳工组织', iom: '国际移民组织', unodc: '联合国毒品和犯罪问题办公室'},
  };
  for (const [lang, names] of Object.entries(publishers)) {
    test(`the publishers in ${lang}`, () => assert.deepEqual(languages[lang]!.publishers, names));
  }

  /** The month as people write it; the United Nations give both of its Arabic names. */
  const listed: Record<string, (month: (tag: string, style?: 'numeric') => string) => string> = {
    ar: (month) => `${month('ar-SY')}/${month('ar')} 2026`,
    en: (month) => `${month('en')} 2026`,
    es: (month) => `${month('es')} de 2026`,
    fr: (month) => `${month('fr')} 2026`,
    ru: (month) => `${month('ru')} 2026\u00a0года`,
    zh: (month) => `2026年${month('zh', 'numeric')}`,
  };
  for (const [lang, written] of Object.entries(listed)) {
    test(`the month in which the list of help lines was gone through, in ${lang}`, () => {
      const month = (tag: string, style: 'long' | 'numeric' = 'long') =>
        new Intl.DateTimeFormat(tag, {month: style, timeZone: 'UTC'}).format(new Date(listedOn));
      assert.match(listedOn, /^2026-/);
      assert.include(languages[lang]!.listed, written(month));
    });
  }

  test('only Arabic runs from right to left', () => {
    for (const [lang, {direction}] of Object.entries(languages)) assert.equal(direction, lang === 'ar' ? 'rtl' : 'ltr');
  });
});

suite('typography', () => {
  test('fr: a no-break space before the colon and inside quotes, a narrow one before the other double signs', () => {
    for (const [path, text] of all(fr)) {
      assert.notMatch(text, /[^\u00a0]:|[^\u202f][;!?]|«[^\u00a0]|[^\u00a0]»|[^\u00a0]%/u, path);
    }
    assert.match(fr.source, /\u00a0:/);
    assert.match(fr.percent, /\u00a0%/);
    assert.match(fr.hours.weekdays, /9\u00a0h à 17\u00a0h/);
  });

  test('fr: accents on capitals, and the ligature', () => {
    for (const [path, text] of all(fr)) assert.notMatch(text, /Etat|coeur|Coeur|\bA propos/u, path);
  });

  test('es: a no-break space before the percent sign', () => assert.equal(es.percent, '{n}\u00a0%'));

  test('ru: a no-break space before the dash and the percent sign', () => {
    for (const [path, text] of all(ru)) assert.notMatch(text, /[^\u00a0\d]—|—[^ *]| - |[^\u00a0]%/u, path);
    assert.include(ru.today, '\u00a0—* ');
    assert.equal(ru.percent, '{n}\u00a0%');
  });

  test('ru: no ё, as United Nations texts are set', () => {
    for (const [path, text] of all(ru)) assert.notMatch(text, /ё/iu, path);
  });

  test('a day is not parted from its month', () => {
    for (const {date, figures} of [en, fr, ru]) {
      assert.match(date, /30\u00a0\p{L}/u);
      assert.match(figures['blue-heart-states'], /18\u00a0\p{L}/u);
    }
  });

  test('ar: its own comma, and the tanwin before the alif', () => {
    for (const [path, text] of all(ar)) assert.notMatch(text, /[,;?]|اً/u, path);
    assert.equal(ar.comma, '، ');
  });

  test('ru and zh: a value is set large with its preposition and its measure word', () => {
    assert.equal(marked(ru.figures['forced-labour']).large[0], '{value} человек');
    assert.equal(marked(ru.figures['detected-change']).large[0], 'на\u00a0{value}');
    assert.equal(marked(zh.figures['forced-labour']).large[0], '{value}人');
    assert.equal(marked(zh.figures['france-measures']).large[0], '{value}项措施');
  });

  test('zh: full-width punctuation, but for the time of day and percent', () => {
    for (const [path, text] of all(zh)) {
      if (/^(direction|ownNumber|space)/.test(path)) continue;
      assert.notMatch(text.replaceAll(/\{\w+\}|[*[\]]|\d:\d\d|%/g, ''), /(?! )[\x20-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e]/u, path);
    }
  });

  test('zh: no space, but inside a Latin name', () => {
    for (const [path, text] of all(zh)) assert.notMatch(text.replace('Blue Heart', ''), /\s/u, path);
    for (const id of figureIds) assert.notMatch(figure('zh', id).replace('Blue Heart', ''), /\s/u, id);
    const locale = localeFor('zh');
    assert.notMatch(plainText(form(locale, zh.until.day, 30), {time: plural(locale, zh.units.day, 30)}), /\s/u);
  });
});

suite('whole sentences', () => {
  /** What a reader sees where number and noun must agree. */
  const read: [lang: string, id: keyof Messages['figures'], expected: string][] = [
    ['en', 'forced-labour', 'An estimated 27.6\u00a0million people were in forced labour on any given day in 2021.'],
    [
      'fr',
      'forced-labour',
      'On estime que 27,6\u00a0millions de personnes étaient en situation de travail forcé n’importe quel jour de 2021.',
    ],
    ['es', 'modern-slavery', 'Se estima que 49,6\u00a0millones de personas eran víctimas de la esclavitud moderna en 2021.'],
    ['ru', 'forced-labour-2016', 'По оценкам, в 2016\u00a0году принудительному труду подвергалось 24,9\u00a0миллиона человек.'],
    [
      'ru',
      'children-tripled',
      'В 2018\u00a0году доля детей среди выявленных жертв торговли людьми была в\u00a03\u00a0раза выше, чем 15\u00a0годами ранее.',
    ],
    ['ar', 'blue-heart-states', 'انضمّت 37 دولة إلى حملة القلب الأزرق حتى 18 تشرين الأول/أكتوبر 2023.'],
    ['zh', 'profits', '据估计，2021年私营经济中的强迫劳动产生了2360亿美元的非法利润。'],
  ];
  for (const [lang, id, expected] of read) test(`${id} in ${lang}`, () => assert.equal(figure(lang, id), expected));

  const countdown: [lang: string, unit: keyof Messages['until'], n: number, expected: string][] = [
    ['en', 'day', 1, '1 day until the World Day against Trafficking in Persons.'],
    ['fr', 'day', 1, 'Il reste 1 jour avant la Journée mondiale de la lutte contre la traite d’êtres humains.'],
    ['es', 'day', 1, 'Falta 1 día para el Día Mundial contra la Trata de Personas.'],
    ['es', 'hour', 2, 'Faltan 2 horas para el Día Mundial contra la Trata de Personas.'],
    ['ru', 'day', 21, 'До Всемирного дня борьбы с торговлей людьми остался 21 день.'],
    ['ru', 'day', 11, 'До Всемирного дня борьбы с торговлей людьми осталось 11 дней.'],
    ['ru', 'minute', 1, 'До Всемирного дня борьбы с торговлей людьми осталась 1 минута.'],
    ['ru', 'second', 31, 'До Всемирного дня борьбы с торговлей людьми осталась 31 секунда.'],
    ['ar', 'day', 2, 'يحلّ اليوم العالمي لمكافحة الاتجار بالأشخاص بعد يومين.'],
    ['ar', 'hour', 3, 'يحلّ اليوم العالمي لمكافحة الاتجار بالأشخاص بعد 3 ساعات.'],
    ['zh', 'day', 30, '距离世界打击贩运人口行为日还有30天。'],
  ];
  for (const [lang, unit, n, expected] of countdown) {
    test(`${n} ${unit} in ${lang}`, () => {
      const locale = localeFor(lang);
      const {until, units} = locale.messages;
      assert.equal(plainText(form(locale, until[unit], n), {time: plural(locale, units[unit], n)}), expected);
    });
  }

  test('a qualifier leaves the case of its number alone', () => {
    // Words that ask for the genitive would want "2 миллионов".
    const value = amount(localeFor('ru'), 2_000_000, 'people');
    const said = Object.values(ru.qualifiers).map((qualifier) => fill(qualifier, {n: value}));
    assert.sameMembers(
      said,
      ['почти', 'примерно', 'более чем', 'по оценкам,'].map((word) => `${word} 2\u00a0миллиона`),
    );
  });
});
