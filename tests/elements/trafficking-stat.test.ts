import {assert} from 'chai';
import type {Clock} from '../../src/calendar/clock.js';
import {TraffickingStat} from '../../src/elements/trafficking-stat/trafficking-stat.js';
import type {Figure} from '../../src/figures/figure.schema.js';
import {addMessages, localeFor} from '../../src/i18n/locale.js';
import {setMessages} from '../../src/i18n/registry.js';
import {feedOf, helped, serve} from '../figures/feeds.js';
import {watchConsole} from '../figures/warnings.js';
import {accessibilityTree, violations} from './accessible.js';
import {lessMotion} from './motion.js';
import {clear, heard, mount, seen} from './mount.js';

type Stat = Awaited<ReturnType<typeof mount<typeof TraffickingStat>>>;

/** One of the two events of the element. */
interface Told extends Event {
  readonly figure?: Figure;
  readonly reason?: string;
}

/** Only Chromium lets a test read its accessibility tree. */
const inChromium = navigator.userAgent.includes('Chrome/');

const languages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];

const ilo2022 = 'https://www.ilo.org/global/topics/forced-labour/publications/WCMS_854733/lang--en/index.htm';
const glotip = 'https://www.unodc.org/unodc/data-and-analysis/glotip.html';

/** What each figure shows: its years, its address, its caveats, and its value in ar, en, es, fr, ru and zh. */
const figures: [id: string, years: string[], address: string, caveats: string[], values: string[]][] = [
  [
    'forced-labour',
    ['2021'],
    ilo2022,
    ['forced-labour'],
    ['27.6 مليون', '27.6 million', '27,6 millones', '27,6 millions', '27,6 миллиона', '2760万'],
  ],
  [
    'forced-labour-2016',
    ['2016'],
    'https://www.walkfreefoundation.org/news/resource/global-estimates-modern-slavery-forced-labour-forced-marriage-2017-executive-summary/',
    ['older', 'forced-labour'],
    ['24.9 مليون', '24.9 million', '24,9 millones', '24,9 millions', '24,9 миллиона', '2490万'],
  ],
  [
    'modern-slavery',
    ['2021'],
    ilo2022,
    ['forced-marriage'],
    ['49.6 مليون', '49.6 million', '49,6 millones', '49,6 millions', '49,6 миллиона', '4960万'],
  ],
  [
    'profits',
    ['2021'],
    'https://www.ilo.org/resource/news/annual-profits-forced-labour-amount-us-236-billion-ilo-report-finds',
    ['inflation', 'forced-labour'],
    [
      '236 مليار دولار أمريكي',
      'US$236 billion',
      '236 mil millones de dólares estadounidenses',
      '236 milliards de dollars américains',
      '236 миллиардов долларов США',
      '2360亿美元',
    ],
  ],
  [
    'profits-2014',
    ['2014'],
    'https://2009-2017.state.gov/j/tip/rls/fs/2014/227663.htm',
    ['older', 'inflation', 'forced-labour'],
    [
      '150 مليار دولار أمريكي',
      'US$150 billion',
      '150 mil millones de dólares estadounidenses',
      '150 milliards de dollars américains',
      '150 миллиардов долларов США',
      '1500亿美元',
    ],
  ],
  ['children', ['2022'], glotip, ['detected', 'reporting'], ['38%', '38%', '38\u00a0%', '38\u00a0%', '38\u00a0%', '38%']],
  ['children-tripled', ['2018'], glotip, ['detected', 'reporting'], ['3 أضعاف', '3 times', '3 veces', '3 fois', '3 раза', '3倍']],
  ['women-and-girls', ['2022'], glotip, ['detected'], ['61%', '61%', '61\u00a0%', '61\u00a0%', '61\u00a0%', '61%']],
  [
    'detected-change',
    ['2019', '2022'],
    glotip,
    ['detected', 'reporting'],
    ['25%', '25%', '25\u00a0%', '25\u00a0%', '25\u00a0%', '25%'],
  ],
  [
    'forced-labour-change',
    ['2019', '2022'],
    glotip,
    ['detected', 'reporting'],
    ['47%', '47%', '47\u00a0%', '47\u00a0%', '47\u00a0%', '47%'],
  ],
  [
    'blue-heart-states',
    ['2023'],
    'https://unodc.org/unodc/en/news/2023/October/slovakia-joins-blue-heart-campaign-against-human-trafficking.html',
    [],
    ['37', '37', '37', '37', '37', '37'],
  ],
  [
    'france-measures',
    ['2019'],
    'https://www.diplomatie.gouv.fr/fr/politique-etrangere-de-la-france/droits-de-l-homme/actualites-et-evenements-sur-le-theme-des-droits-de-l-homme/actualites-2022-sur-le-theme-des-droits-de-l-homme/article/journee-mondiale-de-la-lutte-contre-la-traite-d-etres-humains-30-juillet-2022',
    ['later-plan'],
    ['45', '45', '45', '45', '45', '45'],
  ],
];

/** Whole sentences, their spaces all plain: which are no-break ones is a matter of the words' own tests. */
const sentences: Record<string, Record<string, string>> = {
  'forced-labour': {
    ar: 'تشير التقديرات إلى أن 27.6 مليون شخص كانوا يخضعون للعمل الجبري في أي يوم من عام 2021.',
    en: 'An estimated 27.6 million people were in forced labour on any given day in 2021.',
    es: 'Se estima que 27,6 millones de personas se encontraban en situación de trabajo forzoso en un día cualquiera de 2021.',
    fr: 'On estime que 27,6 millions de personnes étaient en situation de travail forcé un jour donné en 2021.',
    ru: 'По оценкам, в любой отдельно взятый день 2021 года принудительному труду подвергалось 27,6 миллиона человек.',
    zh: '据估计，2021年的任何一天都有2760万人处于强迫劳动之中。',
  },
  profits: {
    ar: 'تشير التقديرات إلى أن العمل الجبري في الاقتصاد الخاص درّ في عام 2021 أرباحًا غير مشروعة قدرها 236 مليار دولار أمريكي.',
    en: 'In 2021, forced labour in the private economy generated an estimated US$236 billion in illegal profits.',
    es: 'En 2021, el trabajo forzoso en la economía privada generó ganancias ilegales estimadas en 236 mil millones de dólares estadounidenses.',
    fr: 'En 2021, le travail forcé dans l’économie privée a généré des profits illégaux estimés à 236 milliards de dollars américains.',
    ru: 'По оценкам, в 2021 году незаконная прибыль от принудительного труда в частном секторе экономики составила 236 миллиардов долларов США.',
    zh: '据估计，2021年私营经济中的强迫劳动产生了2360亿美元的非法利润。',
  },
  children: {
    ar: 'شكّل الأطفال 38% من ضحايا الاتجار بالأشخاص الذين جرى اكتشافهم في عام 2022.',
    en: '38% of the trafficking victims detected in 2022 were children.',
    es: 'El 38 % de las víctimas de la trata detectadas en 2022 eran niños y niñas.',
    fr: '38 % des victimes de la traite détectées en 2022 étaient des enfants.',
    ru: 'Среди жертв торговли людьми, выявленных в 2022 году, дети составили 38 %.',
    zh: '2022年被发现的人口贩运受害者中，38%是儿童。',
  },
  'children-tripled': {
    ar: 'في عام 2018 بلغت نسبة الأطفال بين ضحايا الاتجار بالأشخاص الذين جرى اكتشافهم 3 أضعاف ما كانت عليه قبل ذلك بـ15 عامًا.',
    en: 'In 2018, the share of children among detected trafficking victims was 3 times what it had been 15 years before.',
    es: 'En 2018, la proporción de niños y niñas entre las víctimas de la trata detectadas era 3 veces la de 15 años antes.',
    fr: 'En 2018, la part des enfants parmi les victimes de la traite détectées représentait 3 fois ce qu’elle était 15 ans plus tôt.',
    ru: 'В 2018 году доля детей среди выявленных жертв торговли людьми была в 3 раза больше, чем 15 годами ранее.',
    zh: '2018年，儿童在被发现的人口贩运受害者中所占比例是15年前的3倍。',
  },
  'detected-change': {
    ar: 'زاد عدد ضحايا الاتجار بالأشخاص الذين جرى اكتشافهم في عام 2022 بنسبة 25% عما كان عليه في عام 2019.',
    en: '25% more trafficking victims were detected in 2022 than in 2019.',
    es: 'En 2022 se detectó un 25 % más de víctimas de la trata que en 2019.',
    fr: 'En 2022, le nombre de victimes de la traite détectées était supérieur de 25 % à celui de 2019.',
    ru: 'В 2022 году было выявлено на 25 % больше жертв торговли людьми, чем в 2019 году.',
    zh: '2022年被发现的人口贩运受害者比2019年多25%。',
  },
};

const plain = (text: string): string => text.replace(/\s+/g, ' ');
const part = (element: Stat, name: string): HTMLElement => element.shadowRoot.querySelector(`[part~="${name}"]`)!;
const valueOf = (element: Stat): string => part(element, 'value').textContent;

/** The sentence of the figure as it is heard, without what follows it. */
const said = (element: Stat): string => plain(heard(element.shadowRoot));

/** Puts a copy of an element beside it. */
function copyOf(element: Stat): Stat {
  element.after(element.cloneNode(true));
  return element.parentElement!.querySelector<Stat>(`:scope > ${element.localName} + ${element.localName}`)!;
}

async function settled(element: Stat): Promise<void> {
  // Mutation observers are told in a microtask that was queued before this one.
  await Promise.resolve();
  await element.updateComplete;
}

suite('<trafficking-stat>', () => {
  const warnings = watchConsole();
  let events: Told[] = [];
  const keep = (event: Event) => events.push(event);

  setup(() => {
    events = [];
    document.addEventListener('july30-figure', keep);
    document.addEventListener('july30-figure-error', keep);
  });

  teardown(() => {
    document.removeEventListener('july30-figure', keep);
    document.removeEventListener('july30-figure-error', keep);
    clear();
  });

  /** The fallback is what there is, and one warning says why; of it these are parts. */
  function assertFallback(element: Stat, ...parts: string[]): void {
    assert.lengthOf(element.shadowRoot.querySelectorAll('slot:not([hidden])'), 1);
    assert.equal(element.shadowRoot.textContent.trim(), '');
    assert.equal(element.textContent, 'The fact as text');
    assert.isAbove(element.getBoundingClientRect().height, 0);
    if (parts.length === 0) return;
    assert.lengthOf(warnings, 1, warnings.join('\n'));
    assert.match(warnings[0]!, /^july30: </);
    for (const each of parts) assert.include(warnings[0], each);
  }

  for (const [index, lang] of languages.entries())
    suite(`in ${lang}`, () => {
      const {messages} = localeFor(lang);
      for (const [id, years, address, caveats, values] of figures)
        test(`shows ${id} with value, year, source and caveat`, async () => {
          const element = await mount(TraffickingStat, `figure="${id}" lang="${lang}">The fact`);
          assert.equal(valueOf(element), values[index]);
          const text = heard(element.shadowRoot);
          for (const each of [values[index]!, ...years]) {
            assert.include(text, each);
            assert.include(seen(element.shadowRoot), each);
          }
          for (const key of caveats) assert.include(text, messages.caveats[key as 'older']);
          const links = [...element.shadowRoot.querySelectorAll('a')];
          assert.deepEqual(
            links.map(({href, rel, target}) => ({href, rel, target})),
            [{href: address, rel: 'noopener noreferrer', target: ''}],
          );
          assert.isAbove(links[0]!.textContent.length, 10);
          assert.notMatch(text, /[{}*[\]]|undefined|NaN/);
          const base = part(element, 'base');
          assert.equal(base.lang, lang);
          assert.equal(base.dir, lang === 'ar' ? 'rtl' : 'ltr');
          assert.isNull(element.shadowRoot.querySelector('slot:not([hidden])'));
          assert.deepEqual(warnings, []);
        });

      for (const [id, said_] of Object.entries(sentences))
        test(`says ${id} in one whole sentence`, async () => {
          const element = await mount(TraffickingStat, `figure="${id}" lang="${lang}"`);
          assert.isTrue(said(element).startsWith(said_[lang]!), said(element));
          // The eye gets the same words; only a full stop after the large value may be missing.
          assert.include(plain(seen(element.shadowRoot)) + said_[lang]!.slice(-1), said_[lang]!.slice(0, -1));
        });
    });

  suite('a figure of ours', () => {
    test('is people in forced labour where none is named', async () => {
      const element = await mount(TraffickingStat, '>The fact');
      assert.equal(
        said(element),
        'An estimated 27.6 million people were in forced labour on any given day in 2021. ' +
          'Forced labour is not the same as trafficking in persons. ' +
          'Source: ILO, Walk Free and IOM, Global Estimates of Modern Slavery: Forced Labour and Forced Marriage, 2022',
      );
    });

    test('is called no official translation where its publisher does not write that language', async () => {
      assert.include(said(await mount(TraffickingStat, 'lang="ru"')), 'Неофициальный перевод.');
      assert.include(said(await mount(TraffickingStat, 'lang="ar"')), 'ترجمة غير رسمية.');
    });

    test('that has a newer one names it', async () => {
      const people = await mount(TraffickingStat, 'figure="forced-labour-2016"');
      assert.include(said(people), 'This is an earlier estimate. The newer estimate is 27.6 million (2021).');
      const profits = await mount(TraffickingStat, 'figure="profits-2014"');
      assert.include(said(profits), 'This is an earlier estimate. The newer estimate is US$236 billion (2021).');
      const french = await mount(TraffickingStat, 'figure="profits-2014" lang="fr"');
      assert.include(said(french), '236 milliards de dollars américains (2021)');
    });

    test('is told of by one event', async () => {
      const element = await mount(TraffickingStat, 'figure="children"');
      assert.lengthOf(events, 1);
      const [event] = events as [Told];
      assert.equal(event.type, 'july30-figure');
      assert.equal(event.target, element);
      assert.isTrue(event.bubbles && event.composed);
      assert.include(event.figure, {id: 'children', value: 38, unit: 'percent', year: 2022, sourceUrl: glotip});
      element.lang = 'fr';
      await settled(element);
      element.remove();
      document.body.append(element);
      await element.updateComplete;
      assert.lengthOf(events, 1);
      element.figure = 'profits';
      await element.updateComplete;
      assert.deepEqual(
        events.map(({figure}) => figure?.id),
        ['children', 'profits'],
      );
    });

    test('changes with its attribute', async () => {
      const element = await mount(TraffickingStat, 'figure="children"');
      element.setAttribute('figure', 'women-and-girls');
      await element.updateComplete;
      assert.equal(valueOf(element), '61%');
      element.removeAttribute('figure');
      await element.updateComplete;
      assert.equal(valueOf(element), '27.6 million');
      assert.deepEqual(warnings, []);
    });

    test('may be named with data-, which counts only without the plain one', async () => {
      const element = await mount(TraffickingStat, 'data-figure="children"');
      assert.equal(valueOf(element), '38%');
      element.setAttribute('figure', 'profits');
      await element.updateComplete;
      assert.equal(valueOf(element), 'US$236 billion');
      element.dataset['figure'] = 'women-and-girls';
      await element.updateComplete;
      assert.equal(valueOf(element), 'US$236 billion');
      element.removeAttribute('figure');
      await element.updateComplete;
      assert.equal(valueOf(element), '61%');
    });

    test('may stand in typographic quotes', async () => {
      for (const quoted of ['“children”', '„children“', '« children »', '″children″', ' children '])
        assert.equal(valueOf(await mount(TraffickingStat, `figure="${quoted}"`)), '38%', quoted);
    });

    test('set by code wins until an attribute changes', async () => {
      const element = await mount(TraffickingStat, 'figure="children"');
      element.figure = 'profits';
      await element.updateComplete;
      assert.equal(valueOf(element), 'US$236 billion');
      element.setAttribute('figure', 'women-and-girls');
      await element.updateComplete;
      assert.equal(valueOf(element), '61%');
    });

    test('set before the script runs is kept', async () => {
      document.body.append(document.createElement('x-late-stat'));
      const element = document.querySelector<Stat>('x-late-stat')!;
      Object.assign(element, {figure: 'children', view: 'pictogram'});
      customElements.define('x-late-stat', class extends TraffickingStat {});
      await element.updateComplete;
      assert.equal(valueOf(element), '38%');
      assert.isNotNull(part(element, 'picture'));
    });

    test('survives removal and another place', async () => {
      const element = await mount(TraffickingStat, 'figure="children">The fact');
      element.remove();
      await element.updateComplete;
      const box = document.createElement('section');
      box.lang = 'es';
      document.body.append(box);
      box.append(element);
      await settled(element);
      assert.include(said(element), sentences['children']!['es']!);
    });

    test('needs no children, and takes their place where there are some', async () => {
      const element = await mount(TraffickingStat, 'figure="children"><p>38% of victims</p>');
      assert.equal(element.querySelector('p')!.getBoundingClientRect().height, 0);
      assert.equal(element.textContent, '38% of victims');
    });
  });

  suite('an unknown figure', () => {
    for (const id of ['', 'profit', 'Children', 'children-2014', '__proto__', 'constructor', 'toString', 'forced labour'])
      test(`such as "${id}" leaves the fallback, with one warning`, async () => {
        const element = await mount(TraffickingStat, `figure="${id}">The fact <i>as text</i>`);
        assertFallback(element, `figure="${id}"`, 'forced-labour', 'children-tripled', 'france-measures');
        assert.deepEqual(
          events.map(({type, reason}) => [type, reason]),
          [['july30-figure-error', `there is no figure "${id}"`]],
        );
      });

    test('is warned of once, however many elements name it', async () => {
      const element = await mount(TraffickingStat, 'figure="nothing">The fact <i>as text</i>');
      for (const copy of [copyOf(element), copyOf(element)]) {
        await copy.updateComplete;
        assertFallback(copy, 'figure="nothing"');
      }
    });

    test('gives way to one that is known, and back', async () => {
      const element = await mount(TraffickingStat, 'figure="nothing">The fact <i>as text</i>');
      element.figure = 'children';
      await element.updateComplete;
      assert.equal(valueOf(element), '38%');
      element.figure = 'nothing';
      await element.updateComplete;
      assertFallback(element, 'figure="nothing"');
      assert.deepEqual(
        events.map(({type}) => type),
        ['july30-figure-error', 'july30-figure', 'july30-figure-error'],
      );
    });
  });

  suite('a figure of the site’s own', () => {
    const own = {
      value: '1200',
      unit: 'people',
      label: 'people helped',
      year: '2024',
      source: 'Example Centre, Annual Report 2024',
      'source-url': 'https://example.org/report',
    };
    const attributes = (given: object, prefix = ''): string =>
      Object.entries(given)
        .map(([name, value]) => `${prefix}${name}="${String(value)}"`)
        .join(' ');
    const shown = (given: object, prefix?: string): Promise<Stat> =>
      mount(TraffickingStat, `${attributes(given, prefix)}>The fact <i>as text</i>`);

    for (const prefix of ['', 'data-'])
      test(`is given by ${prefix}attributes`, async () => {
        const element = await shown({...own, qualifier: 'about', place: 'Belgium', since: '2019', caveat: 'estimate'}, prefix);
        assert.equal(
          said(element),
          'about 1,200 people helped (Belgium, 2019–2024). This is an estimate, not a count. Source: Example Centre, Annual Report 2024',
        );
        assert.equal(valueOf(element), 'about 1,200');
        const link = element.shadowRoot.querySelector('a')!;
        assert.equal(link.href, 'https://example.org/report');
        assert.equal(link.rel, 'noopener noreferrer');
        assert.isFalse(link.hasAttribute('target'));
        assert.deepEqual(warnings, []);
      });

    const values: [value: string, unit: string, more: object, shown: string][] = [
      ['0', 'count', {}, '0'],
      ['27600000', 'people', {}, '27.6 million'],
      ['27654321', 'people', {}, '27,654,321'],
      ['37.5', 'percent', {}, '37.5%'],
      ['25', 'percent-change', {}, '+25%'],
      ['-8.5', 'percent-change', {}, '−8.5%'],
      ['5200000', 'usd', {}, 'US$5.2 million'],
      ['950', 'usd', {qualifier: 'nearly'}, 'nearly US$950'],
      ['1', 'times', {}, '1 time'],
      ['5', 'times', {qualifier: 'more-than'}, 'more than 5 times'],
      ['40', 'states', {qualifier: 'estimated'}, 'an estimated 40'],
    ];
    for (const [value, unit, more, expected] of values)
      test(`shows ${value} ${unit} as ${expected}`, async () => {
        assert.equal(valueOf(await shown({...own, value, unit, ...more})), expected);
      });

    const translated: [lang: string, shown: string][] = [
      ['ar', 'نحو 1,200 people helped (Belgium، 2024)'],
      ['en', 'about 1,200 people helped (Belgium, 2024)'],
      ['es', 'alrededor de 1200 people helped (Belgium, 2024)'],
      ['fr', 'environ 1 200 people helped (Belgium, 2024)'],
      ['ru', 'примерно 1 200 people helped (Belgium, 2024)'],
      ['zh', '约1,200people helped（Belgium，2024）'],
    ];
    for (const [lang, expected] of translated)
      test(`is framed in ${lang}`, async () => {
        const element = await shown({...own, qualifier: 'about', place: 'Belgium', lang});
        assert.isTrue(said(element).startsWith(expected), said(element));
      });

    test('is told of by an event', async () => {
      await shown(own);
      assert.deepEqual(
        events.map(({type}) => type),
        ['july30-figure'],
      );
      assert.include(events[0]!.figure, {value: 1200, year: 2024, source: own.source, sourceUrl: own['source-url']});
    });

    for (const missing of ['unit', 'label', 'year', 'source', 'source-url'] as const)
      test(`without ${missing} leaves the fallback, with one warning that names it`, async () => {
        const given = Object.fromEntries(Object.entries(own).filter(([name]) => name !== missing));
        const element = await shown({...given, figure: 'children'});
        assertFallback(element, 'value="1200"');
        assert.match(warnings[0]!, new RegExp(`: ${missing}\\.$`));
        assert.deepEqual(
          events.map(({type, reason}) => [type, reason]),
          [['july30-figure-error', missing]],
        );
      });

    test('of a value alone names all that is missing', async () => {
      const element = await shown({value: 5});
      assertFallback(element, 'unit', 'label', 'year', 'source', 'source-url');
    });

    const wrong: [name: string, value: string][] = [
      ['value', ''],
      ['value', '1,200'],
      ['value', '1e308'],
      ['value', 'many'],
      ['unit', 'euro'],
      ['year', 'last year'],
      ['since', 'long ago'],
      ['qualifier', 'roughly'],
      ['source', ' '],
      ['source-url', 'javascript:alert(1)'],
      ['source-url', 'data:text/html,x'],
      ['source-url', 'ftp://example.org/'],
      ['source-url', '//example.org/'],
      ['source-url', '/report'],
    ];
    for (const [name, value] of wrong)
      test(`with ${name}="${value}" leaves the fallback, with one warning that names it`, async () => {
        const element = await shown({...own, [name]: value});
        assertFallback(element);
        assert.lengthOf(warnings, 1);
        assert.match(warnings[0]!, new RegExp(`: ${name}\\.$`));
      });

    test('is no figure of the catalogue, whatever figure is named', async () => {
      const element = await shown({...own, figure: 'children', value: 7});
      assert.isTrue(said(element).startsWith('7 people helped (2024)'));
    });

    test('may stand in typographic quotes', async () => {
      const quoted = Object.fromEntries(Object.entries(own).map(([name, value]) => [name, `“${value}”`]));
      assert.isTrue(said(await shown(quoted)).startsWith('1,200 people helped (2024)'));
    });

    test('goes with its attribute, and the catalogue is back', async () => {
      const element = await shown(own);
      element.removeAttribute('value');
      await element.updateComplete;
      assert.equal(valueOf(element), '27.6 million');
    });

    test('set by code wins until an attribute changes', async () => {
      const element = await shown(own);
      Object.assign(element, {value: '5', label: 'children helped'});
      await element.updateComplete;
      assert.isTrue(said(element).startsWith('5 children helped (2024)'));
      element.setAttribute('value', '6');
      await element.updateComplete;
      assert.isTrue(said(element).startsWith('6 children helped (2024)'));
    });

    test('may be numbers, where a framework sets properties', async () => {
      const element = await shown(own);
      Object.assign(element, {value: 0, year: 2020, since: 2019});
      await element.updateComplete;
      assert.isTrue(said(element).startsWith('0 people helped (2019–2020)'), said(element));
      Object.assign(element, {value: NaN});
      await element.updateComplete;
      assertFallback(element, 'value="NaN"', ': value.');
    });

    test('is cleared by null, as frameworks do', async () => {
      const element = await shown(own);
      Object.assign(element, {value: null, feed: null});
      await element.updateComplete;
      assert.equal(valueOf(element), '27.6 million');
      assert.deepEqual(warnings, []);
    });

    test('shows label, place, caveat and source as text, never as markup', async () => {
      const markup = '<img src=x onerror=alert(1)><b>{value}*[x]</b>';
      const element = await shown(own);
      Object.assign(element, {label: markup, place: markup, caveat: markup, source: markup});
      await element.updateComplete;
      assert.equal(said(element), `1,200 ${markup} (${markup}, 2024). ${markup} Source: ${markup}`);
      assert.isNull(element.shadowRoot.querySelector('img, b, script'));
    });

    test('has shared caveats by their keys, and others as they are written', async () => {
      const keys = await shown({...own, caveat: 'estimate detected'});
      assert.include(said(keys), 'This is an estimate, not a count. These are detected victims, not all victims.');
      const text = await shown({...own, caveat: 'Only detected cases.'});
      assert.include(said(text), '2024). Only detected cases. Source');
      const hostile = await shown({...own, caveat: 'constructor'});
      assert.include(said(hostile), '2024). constructor Source');
    });

    test('that is an older one names no newer one of ours', async () => {
      assert.include(said(await shown({...own, caveat: 'older'})), '2024). This is an earlier estimate. Source');
      const feed = await serve({body: feedOf({...helped, id: 'profits-2020', caveat: 'older'})});
      const element = await fed(feed.own, 'profits-2020');
      assert.include(said(element), '2024). This is an earlier estimate. Source');
    });
  });

  /** An element whose feed has answered. */
  async function fed(address: string, id: string, more = ''): Promise<Stat> {
    const answered = new Promise((done) => {
      document.addEventListener('july30-figure', done, {once: true});
    });
    const element = await mount(TraffickingStat, `figure="${id}" feed="${address}" ${more}>The fact`);
    await answered;
    return element;
  }

  suite('an update that fails', () => {
    test('leaves the fallback and says so once; the next one that succeeds shows the figure', async () => {
      const element = await mount(TraffickingStat, 'figure="children">The fact <i>as text</i>');
      const copy = copyOf(element);
      const {messages} = localeFor('en');
      setMessages('qaa', {...messages, figures: {...messages.figures, children: 5 as never}});
      for (const each of [element, copy]) {
        each.lang = 'qaa';
        await settled(each);
        assertFallback(each, 'could not be shown');
      }
      element.lang = 'en';
      await settled(element);
      assert.include(said(element), sentences['children']!['en']!);
      assert.isNull(element.shadowRoot.querySelector('slot:not([hidden])'));
    });
  });

  suite('as a pictogram', () => {
    /** The marks of a path: where each is, in reading order, and how large. */
    const marks = (element: Stat): {at: string[]; size: number; colour: string}[] =>
      [...element.shadowRoot.querySelectorAll('svg path')].map((path) => ({
        at: [...(path.getAttribute('d') ?? '').matchAll(/M\s*([\d.]+)[\s,]+([\d.]+)/g)].map(([, x, y]) => `${x!} ${y!}`),
        size: parseFloat(getComputedStyle(path).strokeWidth),
        colour: getComputedStyle(path).stroke,
      }));
    const percent = (value: string): string =>
      `view="pictogram" value="${value}" unit="percent" label="of cases" year="2024" source="Report" source-url="https://example.org/"`;

    test('has 38 large marks and 62 small ones, ten in a row', async () => {
      const element = await mount(TraffickingStat, 'figure="children" view="pictogram"');
      const [large, small] = marks(element).sort((one, other) => other.size - one.size);
      assert.lengthOf(large!.at, 38);
      assert.lengthOf(small!.at, 62);
      assert.isAbove(large!.size, small!.size * 2);
      assert.notEqual(large!.colour, small!.colour);
      const all = [...large!.at, ...small!.at].map((at) => at.split(' ').map(Number) as [number, number]);
      const columns = [...new Set(all.map(([x]) => x))];
      const rows = [...new Set(all.map(([, y]) => y))];
      assert.lengthOf(columns, 10);
      assert.lengthOf(rows, 10);
      for (const [index, [x, y]] of all.entries()) {
        assert.equal(x, columns[index % 10]);
        assert.equal(y, rows[Math.floor(index / 10)]);
      }
      assert.deepEqual(
        columns,
        [...columns].sort((one, other) => one - other),
      );
      assert.deepEqual(
        rows,
        [...rows].sort((one, other) => one - other),
      );
      assert.deepEqual(warnings, []);
    });

    const counts: [value: string, large: number][] = [
      ['0', 0],
      ['100', 100],
      ['0.4', 0],
      ['37.5', 38],
      ['99.4', 99],
    ];
    for (const [value, count] of counts)
      test(`has ${count} large marks for ${value} %`, async () => {
        const element = await mount(TraffickingStat, percent(value));
        const [large, small] = marks(element).sort((one, other) => other.size - one.size);
        assert.lengthOf(large!.at, count);
        assert.lengthOf(small!.at, 100 - count);
      });

    test('says the same in words and in a table', async () => {
      const element = await mount(TraffickingStat, 'figure="children" view="pictogram"');
      assert.include(said(element), sentences['children']!['en']!);
      assert.deepEqual(rows(element), [
        ['Counted here', '38%'],
        ['Others', '62%'],
      ]);
      assert.equal(element.shadowRoot.querySelector('svg')!.getAttribute('aria-hidden'), 'true');
    });

    const refused: [name: string, attributes: string, value: string][] = [
      ['above 100', percent('100.5'), '100.5%'],
      ['below 0', percent('-1'), '−1%'],
      ['no percentage', 'view="pictogram" figure="forced-labour"', '27.6 million'],
      ['a change in percent', 'view="pictogram" figure="detected-change"', '25%'],
      ['no percentage, though between 0 and 100', 'view="pictogram" figure="france-measures"', '45'],
    ];
    for (const [name, attributes, value] of refused)
      test(`is the number, with a warning, for what is ${name}`, async () => {
        const element = await mount(TraffickingStat, attributes);
        assertNumber(element, value, 'view="pictogram"');
      });
  });

  /** The rows of the table for those who do not see the picture. */
  const rows = (element: Stat): string[][] =>
    [...element.shadowRoot.querySelectorAll('tr')].map((row) => [...row.cells].map(({textContent}) => textContent.trim()));

  /** The number alone is shown, and one warning has this in it. */
  function assertNumber(element: Stat, value: string, warning: string): void {
    assert.equal(valueOf(element), value);
    assert.isNull(element.shadowRoot.querySelector('svg, table'));
    assert.lengthOf(warnings, 1);
    assert.include(warnings[0], warning);
    assert.deepEqual(
      events.map(({type}) => type),
      ['july30-figure'],
    );
  }

  suite('as a trend', () => {
    interface Chart {
      /** Of the largest strokes: one for each point. */
      readonly points: (readonly [x: number, y: number])[];
      /** The line through them. */
      readonly line: (readonly [x: number, y: number])[];
      /** How far down zero is. */
      readonly ground: number;
    }

    function chart(element: Stat): Chart {
      const paths = [...element.shadowRoot.querySelectorAll('svg path')]
        .sort((one, other) => parseFloat(getComputedStyle(one).strokeWidth) - parseFloat(getComputedStyle(other).strokeWidth))
        .map((path) =>
          [...path.getAttribute('d')!.matchAll(/[ML]\s*(-?[\d.e-]+)[\s,]+(-?[\d.e-]+)/g)].map(
            ([, x, y]) => [Number(x), Number(y)] as const,
          ),
        );
      const [ground, line, points] = paths as [Chart['line'], Chart['line'], Chart['line']];
      return {points, line, ground: ground[0]![1]};
    }

    /** Each point in its place: years across, values up from zero. */
    function assertPlaces(element: Stat, series: readonly [year: number, value: number][]): void {
      const {points, line, ground} = chart(element);
      assert.lengthOf(points, series.length);
      assert.deepEqual(line, points);
      const [[firstYear], [lastYear]] = [series[0]!, series.at(-1)!];
      const [left, right] = [points[0]![0], points.at(-1)![0]];
      assert.isAbove(right, left);
      const [highest] = [...series].sort(([, one], [, other]) => other - one) as [[number, number]];
      const scale = (ground - points[series.indexOf(highest)]![1]) / highest[1];
      assert.isAbove(scale, 0);
      const {x, y, width, height} = element.shadowRoot.querySelector('svg')!.viewBox.baseVal;
      for (const [across, down] of [...points, [left, ground] as const]) {
        assert.isTrue(across >= x && across <= x + width, 'across the picture');
        assert.isTrue(down >= y && down <= y + height, 'down the picture');
      }
      for (const [index, [year, value]] of series.entries()) {
        const [x, y] = points[index]!;
        assert.approximately((x - left) / (right - left), (year - firstYear) / (lastYear - firstYear), 1e-6, String(year));
        assert.approximately(ground - y, value * scale, 1e-6, String(year));
      }
    }

    test('has its points in their places', async () => {
      const element = await mount(TraffickingStat, 'figure="children" view="trend"');
      assertPlaces(element, [
        [2014, 28],
        [2016, 30],
        [2018, 34],
        [2020, 35],
        [2022, 38],
      ]);
      assert.deepEqual(warnings, []);
    });

    test('puts an unsorted series in order, with gaps and values below zero', async () => {
      const series = [
        {year: 2020, value: 30},
        {year: 2010, value: 10},
        {year: 2013, value: -5},
      ];
      const feed = await serve({body: feedOf({...helped, unit: 'percent-change', series})});
      const element = await fed(feed.own, 'helped', 'view="trend"');
      assertPlaces(element, [
        [2010, 10],
        [2013, -5],
        [2020, 30],
      ]);
      assert.include(said(element), 'From +10% in 2010 to +30% in 2020.');
      assert.deepEqual(rows(element), [
        ['2010', '+10%'],
        ['2013', '−5%'],
        ['2020', '+30%'],
      ]);
    });

    test('says the same in a summary and in a table', async () => {
      const element = await mount(TraffickingStat, 'figure="children" view="trend"');
      assert.include(said(element), 'From 28% in 2014 to 38% in 2022.');
      assert.include(said(element), sentences['children']!['en']!);
      assert.include(said(element), 'The number of reporting countries differs from year to year.');
      assert.deepEqual(rows(element), [
        ['2014', '28%'],
        ['2016', '30%'],
        ['2018', '34%'],
        ['2020', '35%'],
        ['2022', '38%'],
      ]);
      assert.isNull(element.shadowRoot.querySelector('table')!.closest('[aria-hidden]'));
      assert.equal(element.shadowRoot.querySelector('svg')!.getAttribute('aria-hidden'), 'true');
    });

    const summaries: [lang: string, summary: string][] = [
      ['ar', 'من 28% في عام 2014 إلى 38% في عام 2022.'],
      ['es', '28 % en 2014; 38 % en 2022.'],
      ['fr', 'De 28 % en 2014 à 38 % en 2022.'],
      ['ru', '28 % в 2014 году, 38 % в 2022 году.'],
      ['zh', '从2014年的28%到2022年的38%。'],
    ];
    for (const [lang, summary] of summaries)
      test(`is summed up in ${lang}`, async () => {
        assert.include(said(await mount(TraffickingStat, `figure="children" view="trend" lang="${lang}"`)), summary);
      });

    test('runs from left to right in Arabic as well', async () => {
      const element = await mount(TraffickingStat, 'figure="children" view="trend" lang="ar"');
      const [first, last] = [...element.shadowRoot.querySelectorAll('.axis > *')].map(
        (label) => label.getBoundingClientRect().left,
      );
      assert.isBelow(first!, last!);
    });

    test('of values that are all the same, or all zero, is drawn', async () => {
      for (const value of [5, 0]) {
        const series = [
          {year: 2020, value},
          {year: 2021, value},
        ];
        const feed = await serve({body: feedOf({...helped, series})});
        const {points} = chart(await fed(feed.own, 'helped', 'view="trend"'));
        assert.lengthOf(points, 2);
        assert.equal(points[0]![1], points[1]![1]);
        for (const number of points.flat()) assert.isTrue(Number.isFinite(number));
      }
    });

    test('is the number, with a warning, for a figure without a series', async () => {
      assertNumber(await mount(TraffickingStat, 'figure="women-and-girls" view="trend"'), '61%', 'view="trend"');
    });

    test('is the number, with a warning, for a series of one point', async () => {
      const feed = await serve({body: feedOf({...helped, series: [{year: 2024, value: 1200}]})});
      assertNumber(await fed(feed.own, 'helped', 'view="trend"'), '1,200', 'view="trend"');
    });
  });

  suite('its view', () => {
    for (const view of ['chart', '', 'Pictogram', '__proto__'])
      test(`"${view}" is the number, with a warning`, async () => {
        assertNumber(await mount(TraffickingStat, `figure="children" view="${view}"`), '38%', `view="${view}"`);
      });

    test('changes with its attribute', async () => {
      const element = await mount(TraffickingStat, 'figure="children" data-view="trend"');
      assert.lengthOf(rows(element), 5);
      element.setAttribute('view', 'pictogram');
      await element.updateComplete;
      assert.lengthOf(rows(element), 2);
      element.setAttribute('view', 'number');
      await element.updateComplete;
      assert.isNull(element.shadowRoot.querySelector('svg, table'));
      element.removeAttribute('view');
      delete element.dataset['view'];
      await element.updateComplete;
      assert.equal(valueOf(element), '38%');
      assert.isNull(element.shadowRoot.querySelector('svg, table'));
      assert.deepEqual(warnings, []);
    });
  });

  suite('compact', () => {
    const details = (element: Stat) => element.shadowRoot.querySelector('details');
    const link = (element: Stat) => element.shadowRoot.querySelector('a')!;

    test('puts caveat and source behind a disclosure', async () => {
      const element = await mount(TraffickingStat, 'figure="children" compact');
      assert.isFalse(details(element)!.open);
      assert.isFalse(link(element).checkVisibility());
      assert.include(details(element)!.textContent, 'These are detected victims, not all victims.');
      assert.isTrue(details(element)!.contains(link(element)));
      const summary = element.shadowRoot.querySelector('summary')!;
      assert.equal(summary.textContent, 'About this figure');
      assert.isAtLeast(summary.getBoundingClientRect().height, 24);
      summary.click();
      assert.isTrue(details(element)!.open);
      assert.isTrue(link(element).checkVisibility());
      summary.click();
      assert.isFalse(details(element)!.open);
    });

    test('keeps the figure itself outside', async () => {
      const element = await mount(TraffickingStat, 'figure="children" compact view="pictogram"');
      assert.isFalse(details(element)!.contains(part(element, 'sentence')));
      assert.isFalse(details(element)!.contains(part(element, 'picture')));
    });

    test('is off unless asked for', async () => {
      for (const off of [
        '',
        'compact="false"',
        'compact="0"',
        'compact="no"',
        'data-compact="false"',
        'compact="false" data-compact',
      ])
        assert.isNull(details(await mount(TraffickingStat, off)), off);
      for (const on of ['compact', 'compact="true"', 'data-compact', 'data-compact=""'])
        assert.isNotNull(details(await mount(TraffickingStat, on)), on);
    });

    test('opens for print, at once', async () => {
      const element = await mount(TraffickingStat, 'figure="children" compact');
      dispatchEvent(new Event('beforeprint'));
      assert.isTrue(details(element)!.open);
      assert.isTrue(link(element).checkVisibility());
    });

    test('is as it was after print', async () => {
      const element = await mount(TraffickingStat, 'figure="children" compact');
      for (const open of [true, false]) {
        details(element)!.open = open;
        dispatchEvent(new Event('beforeprint'));
        dispatchEvent(new Event('afterprint'));
        assert.equal(details(element)!.open, open);
      }
    });

    test('opens for print also when it was asked for a moment ago', async () => {
      const element = await mount(TraffickingStat, 'figure="children"');
      element.compact = true;
      dispatchEvent(new Event('beforeprint'));
      assert.isTrue(details(element)!.open);
    });

    test('does nothing for print once it is removed', async () => {
      const element = await mount(TraffickingStat, 'figure="children" compact');
      element.remove();
      dispatchEvent(new Event('beforeprint'));
      assert.isFalse(details(element)!.open);
    });
  });

  suite('counting up', () => {
    /** A clock that a test sets, and that says when the first frame is asked for. */
    class FrameClock implements Clock {
      #now = 1_000_000;
      #tasks = new Set<() => void>();
      #ask!: () => void;
      /** Once something asks for a frame. */
      readonly asked = new Promise<void>((ask) => (this.#ask = ask));

      now(): number {
        return this.#now;
      }
      after(): () => void {
        throw new Error('counting up needs no timer');
      }
      frame(task: () => void): () => void {
        const own = () => task();
        this.#tasks.add(own);
        this.#ask();
        return () => this.#tasks.delete(own);
      }
      /** How many wait for a frame. */
      get waiting(): number {
        return this.#tasks.size;
      }
      /** Lets ms pass, and paints. */
      pass(ms: number): void {
        this.#now += ms;
        const due = [...this.#tasks];
        this.#tasks.clear();
        for (const task of due) task();
      }
    }

    const counting = async (attributes = 'figure="children"'): Promise<{clock: FrameClock; element: Stat}> => {
      const clock = new FrameClock();
      const element = await mount(TraffickingStat, `count-up ${attributes}>The fact`, {clock});
      return {clock, element};
    };

    /** Counting, after the first frame was asked for. */
    const begun = async (attributes?: string): Promise<{clock: FrameClock; element: Stat}> => {
      const started = await counting(attributes);
      await started.clock.asked;
      await started.element.updateComplete;
      return started;
    };

    /** Whether the browser says that an element is in view; it says so to our observer after it said so to the element's. */
    const inView = (element: Element): Promise<boolean> =>
      new Promise((tell) => {
        const observer = new IntersectionObserver((entries) => {
          observer.disconnect();
          tell(entries.at(-1)!.isIntersecting);
        });
        observer.observe(element);
      });

    /** The number that is seen, such as 27500000. */
    const number = (element: Stat): number => {
      const text = valueOf(element).replace('−', '-').replaceAll(',', '');
      const digits = parseFloat(text.replace(/[^\d.-]/g, ''));
      return digits * (text.includes('million') ? 1e6 : text.includes('billion') ? 1e9 : 1);
    };

    const own = (value: string, unit: string): string =>
      `value="${value}" unit="${unit}" label="of cases" year="2024" source="Report" source-url="https://example.org/"`;

    const counted: [name: string, attributes: string, value: number, shown: string][] = [
      ['millions', 'figure="forced-labour"', 27_600_000, '27.6 million'],
      ['billions', 'figure="profits"', 236e9, 'US$236 billion'],
      ['a percentage', 'figure="children"', 38, '38%'],
      ['a small number', 'figure="children-tripled"', 3, '3 times'],
      ['an exact number', own('27654321', 'people'), 27_654_321, '27,654,321'],
      ['just a million', own('1000000', 'people'), 1_000_000, '1 million'],
      ['just under a million', own('999999', 'people'), 999_999, '999,999'],
      ['a fraction', own('12.34', 'percent'), 12.34, '12.34%'],
      ['a small fraction', own('0.05', 'percent'), 0.05, '0.05%'],
      ['a fall', own('-8.5', 'percent-change'), -8.5, '−8.5%'],
      ['nothing', own('0', 'count'), 0, '0'],
    ];
    for (const [name, attributes, value, shown] of counted)
      test(`of ${name} never exceeds it, ends at it exactly, in under a second`, async () => {
        const {clock, element} = await begun(attributes);
        const spoken = said(element);
        assert.include(spoken, shown);
        const texts = new Set<string>();
        let before = 0;
        let frames = 0;
        for (; clock.waiting > 0; frames++) {
          assert.isBelow(frames, 62, 'longer than a second');
          assert.equal(clock.waiting, 1);
          texts.add(valueOf(element));
          assert.isAtMost(Math.abs(number(element)), Math.abs(value) * (1 + 1e-12));
          assert.isAtLeast(Math.abs(number(element)), before);
          before = Math.abs(number(element));
          assert.equal(said(element), spoken);
          clock.pass(16);
          await element.updateComplete;
        }
        assert.equal(valueOf(element), shown);
        assert.equal(said(element), spoken);
        assert.isAbove(frames, 20);
        if (Math.abs(value) > 30) assert.isAbove(texts.size, value === 1_000_000 ? 0 : 10);
      });

    test('is final at once when a frame comes late', async () => {
      const {clock, element} = await begun();
      assert.equal(valueOf(element), '0%');
      clock.pass(60_000);
      await element.updateComplete;
      assert.equal(valueOf(element), '38%');
      assert.equal(clock.waiting, 0);
    });

    test('happens only where it is asked for', async () => {
      const clock = new FrameClock();
      for (const off of ['', 'count-up="false"', 'data-count-up="no"']) {
        const element = await mount(TraffickingStat, `figure="children" ${off}`, {clock});
        assert.isTrue(await inView(part(element, 'value')));
        assert.equal(clock.waiting, 0, off);
      }
      await mount(TraffickingStat, 'figure="children" data-count-up', {clock});
      await clock.asked;
    });

    test('starts when it is first seen, not before', async () => {
      const spacer = document.createElement('div');
      spacer.style.blockSize = '10000px';
      document.body.append(spacer);
      const {clock, element} = await counting();
      assert.isFalse(await inView(part(element, 'value')));
      assert.equal(clock.waiting, 0);
      assert.equal(valueOf(element), '38%');
      element.scrollIntoView();
      await clock.asked;
      await element.updateComplete;
      assert.equal(valueOf(element), '0%');
      scrollTo(0, 0);
    });

    test('happens where the element has no box of its own', async () => {
      const {clock} = await begun('figure="children" style="display: contents"');
      assert.equal(clock.waiting, 1);
    });

    test('happens once', async () => {
      const {clock, element} = await begun();
      clock.pass(1000);
      await element.updateComplete;
      element.parentElement!.style.marginBlock = '10000px';
      assert.isFalse(await inView(part(element, 'value')));
      element.scrollIntoView();
      assert.isTrue(await inView(part(element, 'value')));
      assert.equal(clock.waiting, 0);
      scrollTo(0, 0);
      element.parentElement!.style.marginBlock = '';
      element.figure = 'profits';
      await element.updateComplete;
      assert.isTrue(await inView(part(element, 'value')));
      assert.equal(clock.waiting, 0);
      assert.equal(valueOf(element), 'US$236 billion');
      element.remove();
      document.body.append(element);
      await element.updateComplete;
      assert.isTrue(await inView(part(element, 'value')));
      assert.equal(clock.waiting, 0);
      assert.equal(valueOf(element), 'US$236 billion');
    });

    test('does not happen where the visitor wants less motion', async () => {
      await lessMotion(true);
      try {
        const {clock, element} = await counting();
        assert.isTrue(await inView(part(element, 'value')));
        assert.equal(clock.waiting, 0);
        assert.equal(valueOf(element), '38%');
      } finally {
        await lessMotion(false);
      }
    });

    test('is over at once in print', async () => {
      const {clock, element} = await begun();
      clock.pass(100);
      await element.updateComplete;
      assert.notEqual(valueOf(element), '38%');
      dispatchEvent(new Event('beforeprint'));
      assert.equal(valueOf(element), '38%');
      assert.equal(clock.waiting, 0);
    });

    test('does not start in print', async () => {
      const {clock, element} = await counting();
      dispatchEvent(new Event('beforeprint'));
      assert.isTrue(await inView(part(element, 'value')));
      assert.equal(clock.waiting, 0);
      assert.equal(valueOf(element), '38%');
    });

    test('is over when the element is removed', async () => {
      const {clock, element} = await begun();
      clock.pass(100);
      await element.updateComplete;
      element.remove();
      assert.equal(clock.waiting, 0);
      await element.updateComplete;
      assert.equal(valueOf(element), '38%');
    });

    test('does not start for an element that is removed before it is seen', async () => {
      const {clock, element} = await counting();
      element.remove();
      const other = await mount(TraffickingStat, 'figure="children"');
      assert.isTrue(await inView(part(other, 'value')));
      assert.equal(clock.waiting, 0);
      assert.equal(valueOf(element), '38%');
    });

    test('goes on in another language', async () => {
      const {clock, element} = await begun('figure="profits"');
      clock.pass(100);
      element.lang = 'fr';
      await settled(element);
      assert.match(valueOf(element), /^\d+ milliards de dollars américains$/);
      assert.isTrue(said(element).startsWith(sentences['profits']!['fr']!));
      clock.pass(1000);
      await element.updateComplete;
      assert.equal(valueOf(element), '236 milliards de dollars américains');
    });

    test('is not in the table, the summary or the picture', async () => {
      const {clock, element} = await begun('figure="children" view="trend"');
      clock.pass(100);
      await element.updateComplete;
      assert.include(said(element), 'From 28% in 2014 to 38% in 2022.');
      assert.deepEqual(rows(element).at(-1), ['2022', '38%']);
    });

    if (inChromium)
      test('is not in the accessibility tree', async () => {
        const {clock, element} = await begun();
        const tree = await accessibilityTree();
        assert.equal(valueOf(element), '0%');
        assert.include(tree, `StaticText "${sentences['children']!['en']!}"`);
        assert.isFalse(tree.some((line) => line.includes('"0%')));
        clock.pass(100);
        await element.updateComplete;
        assert.deepEqual(await accessibilityTree(), tree);
        assert.notEqual(valueOf(element), '38%');
      });
  });

  suite('its language', () => {
    test('follows the page, outwards and later', async () => {
      const element = await mount(TraffickingStat, 'figure="children"');
      const box = element.parentElement!;
      for (const [lang, used] of [
        ['ru', 'ru'],
        ['ar-EG', 'ar'],
        ['fr-CA', 'fr'],
        ['zh-Hant', 'zh'],
        ['tlh', 'en'],
        ['x_y', 'en'],
        ['', 'en'],
      ] as const) {
        box.lang = lang;
        await settled(element);
        assert.isTrue(said(element).startsWith(sentences['children']![used]!), `${lang}: ${said(element)}`);
        assert.equal(part(element, 'base').lang, used);
        assert.equal(part(element, 'base').dir, used === 'ar' ? 'rtl' : 'ltr');
      }
      assert.deepEqual(warnings, []);
    });

    test('may be one that is added, also later', async () => {
      const element = await mount(TraffickingStat, 'figure="children" lang="nl"');
      assert.isTrue(said(element).startsWith(sentences['children']!['en']!));
      assert.equal(part(element, 'base').lang, 'en');
      addMessages('nl', {
        figures: {children: '*{value}* van de slachtoffers van mensenhandel die in {year} werden ontdekt, waren kinderen.'},
        percent: '{n} procent',
        source: 'Bron: [{source}]',
      });
      await element.updateComplete;
      assert.equal(part(element, 'base').lang, 'nl');
      assert.isTrue(
        said(element).startsWith('38 procent van de slachtoffers van mensenhandel die in 2022 werden ontdekt, waren kinderen.'),
      );
      assert.include(said(element), 'Bron: UNODC');
      // What was not given is said in English.
      assert.include(said(element), 'These are detected victims, not all victims.');
      element.figure = 'women-and-girls';
      await element.updateComplete;
      assert.isTrue(said(element).startsWith('61 procent of the trafficking victims detected in 2022 were women and girls.'));
    });
  });

  suite('for those who do not see it', () => {
    const states: [name: string, attributes: string][] = [
      ['number', 'figure="forced-labour"'],
      ['pictogram', 'figure="children" view="pictogram"'],
      ['trend', 'figure="children" view="trend"'],
      ['compact', 'figure="profits-2014" compact'],
      ['Arabic', 'figure="children" view="trend" lang="ar"'],
      ['own figure', 'value="5" unit="percent" label="of cases" year="2024" source="Report" source-url="https://example.org/"'],
      ['fallback', 'figure="none-of-ours"'],
    ];
    for (const [name, attributes] of states)
      test(`axe finds nothing wrong with the ${name}`, async () => {
        const element = await mount(TraffickingStat, `${attributes}>The fact`);
        element.shadowRoot.querySelector('details')?.setAttribute('open', '');
        assert.deepEqual(await violations(element.parentElement!), []);
      });

    test('nothing is live', async () => {
      const element = await mount(TraffickingStat, 'figure="children" view="trend" compact count-up');
      assert.isNull(element.shadowRoot.querySelector('[aria-live], [role="status"], [role="alert"]'));
    });

    test('the sentence that is seen is not heard a second time', async () => {
      const element = await mount(TraffickingStat, 'figure="children"');
      assert.equal(said(element).split('38%').length, 2);
      assert.equal(part(element, 'sentence').getAttribute('aria-hidden'), 'true');
    });

    if (inChromium) {
      const source = ['StaticText "Source: "', 'link "UNODC, Global Report on Trafficking in Persons 2024"'];
      const caveat =
        'StaticText "These are detected victims, not all victims. The number of reporting countries differs from year to year."';
      const sentence = 'StaticText "38% of the trafficking victims detected in 2022 were children."';

      test('the accessibility tree has one whole sentence, the caveat and the source', async () => {
        await mount(TraffickingStat, 'figure="children">The fact');
        assert.deepEqual(await accessibilityTree(), [sentence, caveat, ...source]);
      });

      test('the accessibility tree has the fallback where there is no figure', async () => {
        await mount(TraffickingStat, 'figure="missing">The fact');
        assert.deepEqual(await accessibilityTree(), ['StaticText "The fact"']);
      });

      /** A table as the accessibility tree has it. */
      const table = (...cells: [head: string, value: string][]): string[] => [
        'table ""',
        ...cells.flatMap(([head, value]) => [
          'row ""',
          `rowheader "${head}"`,
          `StaticText "${head}"`,
          `cell "${value}"`,
          `StaticText "${value}"`,
        ]),
      ];

      test('the accessibility tree has the pictogram as a table', async () => {
        await mount(TraffickingStat, 'figure="children" view="pictogram"');
        const tree = await accessibilityTree();
        assert.sameMembers(tree, [...table(['Counted here', '38%'], ['Others', '62%']), sentence, caveat, ...source]);
        assert.includeOrderedMembers(tree.slice(tree.indexOf('table ""')), table(['Counted here', '38%'], ['Others', '62%']));
      });

      test('the accessibility tree has the trend as a summary and a table', async () => {
        await mount(TraffickingStat, 'figure="children" view="trend"');
        const tree = await accessibilityTree();
        const years = table(['2014', '28%'], ['2016', '30%'], ['2018', '34%'], ['2020', '35%'], ['2022', '38%']);
        assert.sameMembers(tree, ['StaticText "From 28% in 2014 to 38% in 2022."', ...years, sentence, caveat, ...source]);
        assert.includeOrderedMembers(tree.slice(tree.indexOf('table ""')), years);
      });

      test('the accessibility tree has a disclosure when compact', async () => {
        const element = await mount(TraffickingStat, 'figure="children" compact');
        const closed = [sentence, 'group ""', 'DisclosureTriangle "About this figure"', 'StaticText "About this figure"'];
        assert.deepEqual(await accessibilityTree(), closed);
        element.shadowRoot.querySelector('summary')!.click();
        assert.deepEqual(await accessibilityTree(), [...closed, caveat, ...source]);
      });
    }
  });
});
