import {assert} from 'chai';
import {TraffickingStat} from '../../src/elements/trafficking-stat/trafficking-stat.js';
import {addMessages, localeFor} from '../../src/i18n/locale.js';
import {setMessages} from '../../src/i18n/registry.js';
import {accessibilityTree, violations} from './accessible.js';
import {heard, mount, seen} from './mount.js';
import {
  assertFallback,
  copyOf,
  inChromium,
  part,
  plain,
  said,
  sentences,
  settled,
  type Stat,
  type Told,
  valueOf,
  watchStats,
} from './trafficking-stat/stat.js';

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
    ['27.6\u00a0مليون', '27.6\u00a0million', '27,6\u00a0millones', '27,6\u00a0millions', '27,6\u00a0миллиона человек', '2760万人'],
  ],
  [
    'forced-labour-2016',
    ['2016'],
    'https://www.walkfreefoundation.org/news/resource/global-estimates-modern-slavery-forced-labour-forced-marriage-2017-executive-summary/',
    ['older', 'forced-labour'],
    ['24.9\u00a0مليون', '24.9\u00a0million', '24,9\u00a0millones', '24,9\u00a0millions', '24,9\u00a0миллиона человек', '2490万人'],
  ],
  [
    'modern-slavery',
    ['2021'],
    ilo2022,
    ['forced-marriage'],
    ['49.6\u00a0مليون', '49.6\u00a0million', '49,6\u00a0millones', '49,6\u00a0millions', '49,6\u00a0миллиона человек', '4960万人'],
  ],
  [
    'profits',
    ['2021'],
    'https://www.ilo.org/resource/news/annual-profits-forced-labour-amount-us-236-billion-ilo-report-finds',
    ['inflation', 'forced-labour'],
    [
      '236\u00a0مليار دولار أمريكي',
      'US$236\u00a0billion',
      '236.000\u00a0millones de dólares estadounidenses',
      '236\u00a0milliards de dollars américains',
      '236\u00a0миллиардов долларов\u00a0США',
      '2360亿美元',
    ],
  ],
  [
    'profits-2014',
    ['2014'],
    'https://2009-2017.state.gov/j/tip/rls/fs/2014/227663.htm',
    ['older', 'inflation', 'forced-labour'],
    [
      '150\u00a0مليار دولار أمريكي',
      'US$150\u00a0billion',
      '150.000\u00a0millones de dólares estadounidenses',
      '150\u00a0milliards de dollars américains',
      '150\u00a0миллиардов долларов\u00a0США',
      '1500亿美元',
    ],
  ],
  [
    'children',
    ['2022'],
    glotip,
    ['detected', 'reporting'],
    ['38\u200e%\u200e', '38%', '38\u00a0%', '38\u00a0%', '38\u00a0%', '38%'],
  ],
  [
    'children-tripled',
    ['2018'],
    glotip,
    ['detected', 'reporting'],
    ['3 أمثال', '3 times', '3 veces', '3 fois', 'в\u00a03\u00a0раза', '3倍'],
  ],
  ['women-and-girls', ['2022'], glotip, ['detected'], ['61\u200e%\u200e', '61%', '61\u00a0%', '61\u00a0%', '61\u00a0%', '61%']],
  [
    'detected-change',
    ['2019', '2022'],
    glotip,
    ['detected', 'reporting'],
    ['25\u200e%\u200e', '25%', '25\u00a0%', '25\u00a0%', 'на\u00a025\u00a0%', '25%'],
  ],
  [
    'forced-labour-change',
    ['2019', '2022'],
    glotip,
    ['detected', 'reporting'],
    ['47\u200e%\u200e', '47%', '47\u00a0%', '47\u00a0%', 'на\u00a047\u00a0%', '47%'],
  ],
  [
    'blue-heart-states',
    ['2023'],
    'https://unodc.org/unodc/en/news/2023/October/slovakia-joins-blue-heart-campaign-against-human-trafficking.html',
    [],
    ['37', '37', '37', '37', '37\u00a0государств', '37个国家'],
  ],
  [
    'france-measures',
    ['2019'],
    'https://www.diplomatie.gouv.fr/fr/politique-etrangere-de-la-france/droits-de-l-homme/actualites-et-evenements-sur-le-theme-des-droits-de-l-homme/actualites-2022-sur-le-theme-des-droits-de-l-homme/article/journee-mondiale-de-la-lutte-contre-la-traite-d-etres-humains-30-juillet-2022',
    ['later-plan'],
    ['45', '45', '45', '45', '45\u00a0мер', '45项措施'],
  ],
];

suite('<trafficking-stat>', () => {
  const {events, warnings} = watchStats();

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
          'Source: ILO, Walk Free, and IOM, Global Estimates of Modern Slavery: Forced Labour and Forced Marriage, 2022',
      );
    });

    test('is called no official translation where its source is in another language', async () => {
      const unofficial = {
        ar: 'صياغتنا ليست ترجمة رسمية.',
        en: 'Our wording is not an official translation.',
        fr: 'Notre formulation n’est pas une traduction officielle.',
      };
      for (const lang of ['ar', 'en', 'fr'] as const) {
        const ofFrance = await mount(TraffickingStat, `lang="${lang}" figure="france-measures"`);
        assert.equal(said(ofFrance).includes(unofficial[lang]), lang !== 'fr');
        const ofIlo = await mount(TraffickingStat, `lang="${lang}"`);
        assert.equal(said(ofIlo).includes(unofficial[lang]), lang !== 'en');
      }
    });

    test('has its publisher in the reader’s language, and its title in its own', async () => {
      const element = await mount(TraffickingStat, 'lang="es" figure="profits"');
      const link = part(element, 'source');
      assert.equal(link.textContent, 'OIT, Profits and Poverty: The Economics of Forced Labour, second edition, 2024');
      const title = link.querySelector('cite')!;
      assert.equal(title.textContent, 'Profits and Poverty: The Economics of Forced Labour, second edition, 2024');
      assert.deepEqual([title.lang, title.dir], ['en', 'ltr']);
      const french = await mount(TraffickingStat, 'figure="france-measures"');
      assert.equal(part(french, 'source').querySelector('cite')!.lang, 'fr');
    });

    test('that has a newer one names it', async () => {
      const people = await mount(TraffickingStat, 'figure="forced-labour-2016"');
      assert.include(said(people), 'This is an earlier estimate. The newer estimate, for 2021, is 27.6 million.');
      const profits = await mount(TraffickingStat, 'figure="profits-2014"');
      assert.include(said(profits), 'This is an earlier estimate. The newer estimate, for 2021, is US$236 billion.');
      const french = await mount(TraffickingStat, 'figure="profits-2014" lang="fr"');
      assert.include(said(french), 'plus récente, pour 2021, est de 236 milliards de dollars américains.');
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
      assert.equal(valueOf(element), '27.6\u00a0million');
      assert.deepEqual(warnings, []);
    });

    test('may be named with data-, which counts only without the plain one', async () => {
      const element = await mount(TraffickingStat, 'data-figure="children"');
      assert.equal(valueOf(element), '38%');
      element.setAttribute('figure', 'profits');
      await element.updateComplete;
      assert.equal(valueOf(element), 'US$236\u00a0billion');
      element.dataset['figure'] = 'women-and-girls';
      await element.updateComplete;
      assert.equal(valueOf(element), 'US$236\u00a0billion');
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
      assert.equal(valueOf(element), 'US$236\u00a0billion');
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

  suite('an update that fails', () => {
    test('leaves the fallback and says so once; the next one that succeeds shows the figure', async () => {
      const element = await mount(TraffickingStat, 'figure="children">The fact <i>as text</i>');
      const copy = copyOf(element);
      const {messages} = localeFor('en');
      setMessages('qaa', {...messages, figures: {...messages.figures, children: 5 as never}});
      for (const each of [element, copy]) {
        each.lang = 'qaa';
        await settled(each);
        assertFallback(each, warnings, 'could not be shown');
      }
      element.lang = 'en';
      await settled(element);
      assert.include(said(element), sentences['children']!['en']!);
      assert.isNull(element.shadowRoot.querySelector('slot:not([hidden])'));
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
        'StaticText "These are detected victims, not all victims. The number of countries that report data varies from year to year."';
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
        assert.sameMembers(tree, [...table(['This figure', '38%'], ['The rest', '62%']), sentence, caveat, ...source]);
        assert.includeOrderedMembers(tree.slice(tree.indexOf('table ""')), table(['This figure', '38%'], ['The rest', '62%']));
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
