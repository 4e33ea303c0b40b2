/**
 * A text whose form depends on a number, by CLDR plural category; `{n}` stands for the number. A category that is missing uses `other`.
 * See https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
 */
export type Plural = {readonly other: string} & {readonly [Category in Intl.LDMLPluralRule]?: string};

/**
 * Every word the elements say in one language.
 *
 * Sentences are whole, never glued from fragments. `{name}` is a hole for a value, `*…*` stands around what is set large, and
 * `[…]` around what becomes a link. Values are put in afterwards, so they may hold any of these signs.
 */
export interface Messages {
  readonly direction: 'ltr' | 'rtl';

  /** The Day's name, as the United Nations write it. */
  readonly day: string;
  /** 30 July of a `{year}`. */
  readonly date: string;
  /** Between two sentences, and between words; empty in Chinese. */
  readonly space: string;
  /** Between the parts of an enumeration: "Belgium, 2023". */
  readonly comma: string;

  /** The countdown: `{time}` until the Day, by the largest unit and its plural category. */
  readonly until: {readonly [unit in 'day' | 'hour' | 'minute' | 'second']: Plural};
  /** Where less than the smallest unit shown is left. */
  readonly lessThanAnHour: string;
  readonly lessThanAMinute: string;
  /** On the Day itself. */
  readonly today: string;
  /** One unit of the time that is left, in the case that `until` asks for. */
  readonly units: {readonly [unit in 'day' | 'hour' | 'minute' | 'second']: Plural};
  /** The year's theme: `{theme}`, in the site's own words. */
  readonly theme: string;
  /** The buttons of the countdown. */
  readonly addToCalendar: string;
  readonly pause: string;
  readonly resume: string;

  /** How much of a unit: `{n}` is a number, or a number with its word such as "27.6 million". */
  readonly usd: Plural;
  /** The same after a number with its word, from a million on. */
  readonly usdInWords: string;
  /** From a thousand million on, in a language that goes on counting in millions; empty in others. */
  readonly millions: string;
  /** Percent, of a value and of a change. */
  readonly percent: string;
  /** How many times as much. */
  readonly times: Plural;
  /** How exact a figure of the site's own is; `{n}` is its number. */
  readonly qualifiers: {readonly [qualifier in 'nearly' | 'about' | 'more-than' | 'estimated']: string};

  /**
   * How a large number of the site's own is written: `words` as "2 million", `digits` where a noun cannot follow the word, as in
   * "2 millions de personnes".
   */
  readonly ownNumber: 'words' | 'digits';
  /** The whole sentence of a figure of the site's own, or of a feed: `{value}`, `{label}`, and `{where}`, its place and year. */
  readonly ownFigure: string;
  /** The catalogue: one whole sentence for each figure, with holes for `{value}`, `{year}` and `{since}`. */
  readonly figures: {
    readonly [
      id in
        | 'forced-labour'
        | 'forced-labour-2016'
        | 'modern-slavery'
        | 'profits'
        | 'profits-2014'
        | 'children'
        | 'children-tripled'
        | 'women-and-girls'
        | 'detected-change'
        | 'forced-labour-change'
        | 'blue-heart-states'
        | 'france-measures'
    ]: string;
  };
  /** What readers must know about a figure: ready-made notes, each one or more whole sentences. */
  readonly caveats: {
    readonly [
      key in 'estimate' | 'detected' | 'forced-labour' | 'forced-marriage' | 'inflation' | 'older' | 'reporting' | 'later-plan'
    ]: string;
  };
  /** Follows the caveat `older` where the newer figure is known: `{value}`, `{year}`. */
  readonly newer: string;
  /** Names the `{source}`, which becomes a link. */
  readonly source: string;
  /** What the United Nations' organisations are called that publish figures. */
  readonly publishers: {
    readonly [id in 'ilo' | 'iom' | 'unodc']: string;
  };
  /** Said where the source is in another language. */
  readonly unofficial: string;
  /** Opens the caveat and the source in the compact form. */
  readonly about: string;
  /** The rows of the table that stands for the pictogram: those that the figure counts, and those that it does not. */
  readonly counted: string;
  readonly others: string;
  /** The trend in one sentence: `{first}` and `{last}` value, in `{firstYear}` and `{lastYear}`. */
  readonly trend: string;

  /** The banner's name for those who do not see it. */
  readonly campaign: string;
  /** The banner's words where the site has written none. */
  readonly message: string;
  /** Its link. */
  readonly learnMore: string;
  /** The name of the close button. */
  readonly close: string;
  /** Said once it is closed. */
  readonly closed: string;
  /** The help line of a `{country}`, and `{to}` what to turn to: its number, or the official site where there is none. */
  readonly helpline: string;
  /** When a help line answers, and what a call costs. */
  readonly hours: {readonly [key in 'always' | 'daily' | 'weekdays' | 'free' | 'mobile']: string};
  /** The link to a help line's `{site}`. */
  readonly officialSite: string;
  /** Stands with each help line. */
  readonly danger: string;
  /** Says in which month the list of help lines was last checked; a test compares it with the list. */
  readonly listed: string;
}

/** The words a site may add in a language; what it leaves out, at any depth, is taken from the page's first language. */
export type PartialMessages = {readonly [Key in keyof Messages]?: Parts<Messages[Key]>};

type Parts<Words> = Words extends string ? Words : {readonly [Key in keyof Words]?: Parts<Words[Key]>};

/**
 * The fallback: the text between the tags of a snippet and on embed pages, for visitors without the script. It is not part of the
 * script.
 */
export interface FallbackWords {
  /** The date and the Day's name, without a verb; it becomes a link. */
  readonly date: string;
  /** The same as a whole sentence. */
  readonly sentence: string;
}
