/**
 * What stands between the tags of a snippet and on embed pages, for those who have no script. Not part of the script: a page that
 * says this needs no more of us.
 */
export interface FallbackWords {
  /** The date and the Day's name, as a heading says it; becomes a link. */
  readonly date: string;
  /** The same as a whole sentence. */
  readonly sentence: string;
}

/** By language. The Day's names are those of `Messages`; the Arabic month is written as there. */
export const fallbackWords = {
  ar: {
    date: '30 تموز/يوليو: اليوم العالمي لمكافحة الاتجار بالأشخاص',
    sentence: 'يوافق يوم 30 تموز/يوليو اليوم العالمي لمكافحة الاتجار بالأشخاص.',
  },
  en: {
    date: '30 July: World Day against Trafficking in Persons',
    sentence: '30 July is the World Day against Trafficking in Persons.',
  },
  es: {
    date: '30 de julio: Día Mundial contra la Trata de Personas',
    sentence: 'El 30 de julio es el Día Mundial contra la Trata de Personas.',
  },
  fr: {
    date: '30 juillet : Journée mondiale de la lutte contre la traite d’êtres humains',
    sentence: 'Le 30 juillet est la Journée mondiale de la lutte contre la traite d’êtres humains.',
  },
  ru: {
    date: '30 июля: Всемирный день борьбы с торговлей людьми',
    sentence: '30 июля — Всемирный день борьбы с торговлей людьми.',
  },
  zh: {
    date: '7月30日：世界打击贩运人口行为日',
    sentence: '7月30日是世界打击贩运人口行为日。',
  },
} as const satisfies Readonly<Record<string, FallbackWords>>;

/** A language that the script and its embed pages speak, as a BCP 47 tag. */
export type FallbackLanguage = keyof typeof fallbackWords;

export const fallbackLanguages = Object.keys(fallbackWords) as readonly FallbackLanguage[];
