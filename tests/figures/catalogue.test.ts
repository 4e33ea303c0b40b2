import {assert} from 'chai';
import {catalogue, type CatalogueFigure, type FigureId} from '../../src/figures/catalogue.js';
import {catalogueStatement, sourceOf} from '../../src/figures/wording.js';
import {parseFigure} from '../../src/figures/parse-figure.js';
import {localeFor} from '../../src/i18n/locale.js';
import '../../src/languages/united-nations.js';

// The facts once more, from where they were looked up: facts.md, sections 0, 1, 2, 3, 8 and 10.
const ilo2022 = 'https://www.ilo.org/global/topics/forced-labour/publications/WCMS_854733/lang--en/index.htm';
const walkFree2017 =
  'https://www.walkfreefoundation.org/news/resource/global-estimates-modern-slavery-forced-labour-forced-marriage-2017-executive-summary/';
const ilo2024 = 'https://www.ilo.org/resource/news/annual-profits-forced-labour-amount-us-236-billion-ilo-report-finds';
const state2014 = 'https://2009-2017.state.gov/j/tip/rls/fs/2014/227663.htm';
const glotip = 'https://www.unodc.org/unodc/data-and-analysis/glotip.html';
const slovakia = 'https://unodc.org/unodc/en/news/2023/October/slovakia-joins-blue-heart-campaign-against-human-trafficking.html';
const brunet =
  'https://www.diplomatie.gouv.fr/fr/politique-etrangere-de-la-france/droits-de-l-homme/actualites-et-evenements-sur-le-theme-des-droits-de-l-homme/actualites-2022-sur-le-theme-des-droits-de-l-homme/article/journee-mondiale-de-la-lutte-contre-la-traite-d-etres-humains-30-juillet-2022';

interface Fact {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  readonly year: number;
  readonly since?: number;
  readonly estimated: boolean;
  /** Keys of what must be known to read it. */
  readonly caveat: string;
  /** In the source's name: its publishers, its title and the year it was published. */
  readonly source: readonly string[];
  readonly address: string;
}

const estimates = 'Global Estimates of Modern Slavery: Forced Labour and Forced Marriage';
const facts: readonly Fact[] = [
  {
    id: 'forced-labour',
    ...{value: 27_600_000, unit: 'people', year: 2021, estimated: true, caveat: 'forced-labour'},
    ...{source: ['ILO', 'Walk Free', 'IOM', estimates, '2022'], address: ilo2022},
  },
  {
    id: 'forced-labour-2016',
    ...{value: 24_900_000, unit: 'people', year: 2016, estimated: true, caveat: 'older forced-labour'},
    ...{source: ['ILO', 'Walk Free Foundation', estimates, '2017'], address: walkFree2017},
  },
  {
    id: 'modern-slavery',
    ...{value: 49_600_000, unit: 'people', year: 2021, estimated: true, caveat: 'forced-marriage'},
    ...{source: ['ILO', 'Walk Free', 'IOM', estimates, '2022'], address: ilo2022},
  },
  {
    id: 'profits',
    ...{value: 236_000_000_000, unit: 'usd', year: 2021, estimated: true, caveat: 'inflation forced-labour'},
    ...{source: ['ILO', 'Profits and Poverty: The Economics of Forced Labour', '2024'], address: ilo2024},
  },
  {
    id: 'profits-2014',
    ...{value: 150_000_000_000, unit: 'usd', year: 2014, estimated: true, caveat: 'older inflation forced-labour'},
    ...{source: ['ILO', 'Profits and Poverty: The Economics of Forced Labour', '2014', 'Department of State'], address: state2014},
  },
  {
    id: 'children',
    ...{value: 38, unit: 'percent', year: 2022, since: 2014, estimated: false, caveat: 'detected reporting'},
    ...{source: ['UNODC', 'Global Report on Trafficking in Persons 2024'], address: glotip},
  },
  {
    id: 'children-tripled',
    ...{value: 3, unit: 'times', year: 2018, estimated: false, caveat: 'detected reporting'},
    ...{source: ['UNODC', 'Global Report on Trafficking in Persons 2020'], address: glotip},
  },
  {
    id: 'women-and-girls',
    ...{value: 61, unit: 'percent', year: 2022, estimated: false, caveat: 'detected'},
    ...{source: ['UNODC', 'Global Report on Trafficking in Persons 2024'], address: glotip},
  },
  {
    id: 'detected-change',
    ...{value: 25, unit: 'percent-change', year: 2022, since: 2019, estimated: false, caveat: 'detected reporting'},
    ...{source: ['UNODC', 'Global Report on Trafficking in Persons 2024'], address: glotip},
  },
  {
    id: 'forced-labour-change',
    ...{value: 47, unit: 'percent-change', year: 2022, since: 2019, estimated: false, caveat: 'detected reporting'},
    ...{source: ['UNODC', 'Global Report on Trafficking in Persons 2024'], address: glotip},
  },
  {
    id: 'blue-heart-states',
    ...{value: 37, unit: 'states', year: 2023, estimated: false, caveat: ''},
    ...{source: ['UNODC', 'Slovakia joins Blue Heart Campaign', '2023'], address: slovakia},
  },
  {
    id: 'france-measures',
    ...{value: 45, unit: 'count', year: 2019, estimated: false, caveat: 'later-plan'},
    ...{source: ['Ministère de l’Europe et des Affaires étrangères', '2022'], address: brunet},
  },
];

const figures: Readonly<Record<string, CatalogueFigure>> = catalogue;
const words = (text: unknown): string => (typeof text === 'string' ? text : '');

suite('the catalogue', () => {
  test('holds these figures and no others', () => {
    assert.deepEqual(
      Object.keys(catalogue),
      facts.map(({id}) => id),
    );
  });

  test('has one series, that of children', () => {
    for (const [id, {series}] of Object.entries(figures)) {
      if (id !== 'children') assert.isUndefined(series, id);
    }
    assert.deepEqual(figures['children']?.series, [
      {year: 2014, value: 28},
      {year: 2016, value: 30},
      {year: 2018, value: 34},
      {year: 2020, value: 35},
      {year: 2022, value: 38},
    ]);
  });

  test('says no end of the French plan, which is disputed', () => {
    const {since, series} = figures['france-measures']!;
    assert.isUndefined(since);
    assert.isUndefined(series);
  });

  for (const fact of facts) {
    test(`says of ${fact.id} what its source says`, () => {
      const figure = figures[fact.id]!;
      assert.equal(figure.value, fact.value);
      assert.equal(figure.unit, fact.unit);
      assert.equal(figure.year, fact.year);
      assert.equal(figure.since, fact.since);
      assert.equal(figure.qualifier === 'estimated', fact.estimated);
      assert.equal(figure.sourceUrl, fact.address);
      const source = sourceOf(localeFor('en'), catalogueStatement(fact.id as FigureId));
      for (const part of fact.source) assert.include(source, part);
      assert.equal(words(figure.caveat), fact.caveat);
      assert.isUndefined(figure.place);
    });

    test(`has ${fact.id} in the schema's form, once it has an id and a label`, () => {
      const {publishers, sourceLang, ...record} = figures[fact.id]!;
      const figure = {...record, id: fact.id, label: localeFor('en').messages.figures[fact.id as 'profits']};
      assert.deepEqual(parseFigure(figure), {figure});
    });
  }
});

for (const lang of ['ar', 'en', 'es', 'fr', 'ru', 'zh']) {
  suite(`the catalogue in ${lang}`, () => {
    const {messages} = localeFor(lang);

    test('has a whole sentence for each figure, and no sentence without its figure', () => {
      assert.equal(localeFor(lang).lang, lang);
      assert.sameMembers(Object.keys(messages.figures), Object.keys(catalogue));
      for (const [id, sentence] of Object.entries(messages.figures)) {
        assert.equal(sentence.split('{value}').length, 2, id);
        assert.include(sentence, '{year}', id);
      }
    });

    test('names the year it is measured from where a change is said', () => {
      for (const id of ['detected-change', 'forced-labour-change'] as const) assert.include(messages.figures[id], '{since}');
    });

    test('has words for every caveat a figure has', () => {
      for (const {caveat} of Object.values(figures)) {
        for (const key of words(caveat).split(' ').filter(Boolean)) {
          assert.property(messages.caveats, key);
          assert.isAbove(messages.caveats[key as 'older'].length, 5);
        }
      }
    });
  });
}
