/** What a native editor would mark in a text that is finished: by language, the pattern of the fault and what it is. */
const faults: Readonly<Record<string, readonly (readonly [fault: RegExp, what: string])[]>> = {
  all: [
    [/[^\S\u00a0\u202f]{2,}/u, 'two spaces'],
    [/ [,.،；，。：、）]/u, 'a space before a sign'],
    [/\p{L}\(|\)[\p{L}\d]/u, 'a bracket without a space'],
    [/[.!?:,;]\p{L}/u, 'a sign without a space'],
    [/undefined|NaN|null|\[object|[{}*[\]]/, 'what nobody should read'],
    [/\d \d/, 'a number that runs into another'],
    [/[\d☎]\s+(?!\d{3}(?!\d))\d/u, 'a number that runs into another'],
    [/☎\s*\p{L}/u, 'a number that runs into a word'],
  ],
  ar: [
    [/[,;?]/, 'a Latin sign'],
    [/\d%(?!\u200e)/u, 'a percent sign on the wrong side'],
    [/\d مليون|\d مليار|\d ملايين/u, 'a number parted from its word'],
  ],
  en: [[/\d (million|billion|%)/, 'a number parted from its word']],
  es: [
    [/\d (mill[oó]n|millones|mil |%)|\d\s*mil /u, 'a number parted from its word, or mixed with one'],
    [/\d\s(millón|millones) (?!de\b)\p{L}/u, 'no "de" after the word'],
  ],
  fr: [
    [/(?<!\u00a0):(?!\/\/)/u, 'no no-break space before a colon'],
    [/[^\u202f][;!?]/u, 'no narrow no-break space before a double sign'],
    [/\d (million|milliard|%)/u, 'a number parted from its word'],
    [/\d\s(millions?|milliards?) (?!de\b|d’)\p{L}/u, 'no "de" after the word'],
  ],
  ru: [
    [/[^\u00a0\d]—/u, 'a dash that may begin a line'],
    [/\d (миллион|миллиард|год|%)/u, 'a number parted from its word'],
    [/ё/iu, 'a ё'],
  ],
  zh: [
    [/\s[\u3000-\u9fff\uff00-\uffef]|[\u3000-\u9fff\uff00-\uffef]\s/u, 'a space beside a full-width sign'],
    [/[\u4e00-\u9fff][,;:!?()]|[,;:!?()][\u4e00-\u9fff]/u, 'a half-width sign'],
  ],
};

/**
 * What is wrong with a finished text.
 *
 * @param lang - One of our languages.
 * @param text - As it is read, with `☎` for a telephone number and without what is in another language.
 */
export const typographicFaults = (lang: string, text: string): string[] =>
  [...faults['all']!, ...(faults[lang] ?? [])].filter(([fault]) => fault.test(text)).map(([, what]) => `${what}: ${text}`);
