import type {Messages} from '../i18n/messages.js';
import type {Figure} from './figure.schema.js';

/**
 * A figure of ours. Its label is the whole sentence that i18n has for it, in every language. `source` is the publication's title, as it
 * was published, and its year.
 */
export type CatalogueFigure = Omit<Figure, 'id' | 'label'> & {
  /** Publishers whose names each language has in its own words, or names that are the same in all languages. */
  readonly publishers: readonly (keyof Messages['publishers'] | 'Walk Free' | 'Walk Free Foundation')[];
  /** BCP 47 tag of the title's language; English where there is none. */
  readonly sourceLang?: string;
};

const estimates2022 = {
  publishers: ['ilo', 'Walk Free', 'iom'],
  source: 'Global Estimates of Modern Slavery: Forced Labour and Forced Marriage, 2022',
  sourceUrl: 'https://www.ilo.org/global/topics/forced-labour/publications/WCMS_854733/lang--en/index.htm',
} as const;
const glotip = 'https://www.unodc.org/unodc/data-and-analysis/glotip.html';
const report2024 = {
  publishers: ['unodc'],
  source: 'Global Report on Trafficking in Persons 2024',
  sourceUrl: glotip,
  year: 2022,
} as const;

/**
 * The figures this script knows, by id. Held to the schema by a test and by the build, not on the visitor's device.
 *
 * After each: where its wording was checked, on 23 November 2026. "Publisher" is the publisher's own page, "reprint" a verbatim
 * copy of it, "report" what others say of it.
 */
export const catalogue = {
  // 28 million on the ILO's page, 27.6 in reports of it. The address was seen in its Italian form.
  'forced-labour': {
    value: 27_600_000,
    unit: 'people',
    qualifier: 'estimated',
    year: 2021,
    caveat: 'forced-labour',
    ...estimates2022,
  },
  // Report.
  'forced-labour-2016': {
    value: 24_900_000,
    unit: 'people',
    qualifier: 'estimated',
    year: 2016,
    caveat: 'older forced-labour',
    publishers: ['ilo', 'Walk Free Foundation'],
    source: 'Global Estimates of Modern Slavery: Forced Labour and Forced Marriage, 2017',
    sourceUrl:
      'https://www.walkfreefoundation.org/news/resource/global-estimates-modern-slavery-forced-labour-forced-marriage-2017-executive-summary/',
  },
  // "Almost 50 million" on the ILO's page, 49.6 in reports of it.
  'modern-slavery': {
    value: 49_600_000,
    unit: 'people',
    qualifier: 'estimated',
    year: 2021,
    caveat: 'forced-marriage',
    ...estimates2022,
  },
  // Reprint of the ILO's press release. The address is from memory; the page's title is confirmed by a mirror.
  profits: {
    value: 236e9,
    unit: 'usd',
    qualifier: 'estimated',
    year: 2021,
    caveat: 'inflation forced-labour',
    publishers: ['ilo'],
    source: 'Profits and Poverty: The Economics of Forced Labour, second edition, 2024',
    sourceUrl: 'https://www.ilo.org/resource/news/annual-profits-forced-labour-amount-us-236-billion-ilo-report-finds',
  },
  // Report: the US Department of State, with page references. 150.2 there.
  'profits-2014': {
    value: 150e9,
    unit: 'usd',
    qualifier: 'estimated',
    year: 2014,
    caveat: 'older inflation forced-labour',
    publishers: ['ilo'],
    source: 'Profits and Poverty: The Economics of Forced Labour, 2014 (US Department of State)',
    sourceUrl: 'https://2009-2017.state.gov/j/tip/rls/fs/2014/227663.htm',
  },
  // Publisher for 2014 and 2022; reports for 2016, 2018 and 2020.
  children: {
    value: 38,
    unit: 'percent',
    since: 2014,
    caveat: 'detected reporting',
    series: [
      {year: 2014, value: 28},
      {year: 2016, value: 30},
      {year: 2018, value: 34},
      {year: 2020, value: 35},
      {year: 2022, value: 38},
    ],
    ...report2024,
  },
  // Several reports that quote the UNODC's release: "tripled … over the past 15 years".
  'children-tripled': {
    value: 3,
    unit: 'times',
    qualifier: 'about',
    year: 2018,
    caveat: 'detected reporting',
    publishers: ['unodc'],
    source: 'Global Report on Trafficking in Persons 2020',
    sourceUrl: glotip,
  },
  // Publisher.
  'women-and-girls': {value: 61, unit: 'percent', caveat: 'detected', ...report2024},
  // Publisher.
  'detected-change': {value: 25, unit: 'percent-change', since: 2019, caveat: 'detected reporting', ...report2024},
  // Publisher.
  'forced-labour-change': {value: 47, unit: 'percent-change', since: 2019, caveat: 'detected reporting', ...report2024},
  // Publisher: Slovakia joined "36 other Member States". At least one more has joined since.
  'blue-heart-states': {
    value: 37,
    unit: 'states',
    year: 2023,
    publishers: ['unodc'],
    source: 'Slovakia joins Blue Heart Campaign against human trafficking, 2023',
    sourceUrl: 'https://unodc.org/unodc/en/news/2023/October/slovakia-joins-blue-heart-campaign-against-human-trafficking.html',
  },
  // Publisher. Sources disagree on the plan's last year, so none is given.
  'france-measures': {
    value: 45,
    unit: 'count',
    year: 2019,
    caveat: 'later-plan',
    publishers: [],
    source: 'Ministère de l’Europe et des Affaires étrangères, Journée mondiale de la lutte contre la traite d’êtres humains, 2022',
    sourceLang: 'fr',
    sourceUrl:
      'https://www.diplomatie.gouv.fr/fr/politique-etrangere-de-la-france/droits-de-l-homme/actualites-et-evenements-sur-le-theme-des-droits-de-l-homme/actualites-2022-sur-le-theme-des-droits-de-l-homme/article/journee-mondiale-de-la-lutte-contre-la-traite-d-etres-humains-30-juillet-2022',
  },
} as const satisfies Readonly<Record<string, CatalogueFigure>>;

export type FigureId = keyof typeof catalogue;
