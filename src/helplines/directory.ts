/** What is said about calling a number; the sentences are in i18n. */
export type CallNote = 'always' | 'daily' | 'weekdays' | 'free' | 'mobile';

/** A country's help line for victims of trafficking, or the place to report it. */
export interface HelpLine {
  /** As it is dialled in that country; missing where only the official page is known. */
  readonly phone?: string;
  readonly url: string;
  readonly notes?: readonly CallNote[];
}

/** The day on which the list was last checked, an ISO 8601 date. */
export const listedOn = '2026-11-23';

/** From this day on, numbers are no longer shown: an old copy must not send anybody to a dead line. */
export const trustedUntil = '2027-11-23';

/**
 * Help lines by ISO 3166-1 alpha-2 code. Only numbers that were seen on the operator's or a government's own page; Ireland's and the
 * Philippines' pages were old or undated, so theirs are left out.
 */
export const directory: Readonly<Record<string, HelpLine>> = {
  // Compass Connections runs it since September 2025.
  US: {phone: '1-888-373-7888', url: 'https://humantraffickinghotline.org', notes: ['always']},
  GB: {phone: '08000 121 700', url: 'https://www.modernslaveryhelpline.org', notes: ['daily', 'free']},
  CA: {phone: '1-833-900-1010', url: 'https://canadianhumantraffickinghotline.ca', notes: ['always']},
  // The Australian Federal Police.
  AU: {phone: '131 237', url: 'https://antislaverycommissioner.gov.au/find-help-and-support/report-suspected-modern-slavery'},
  IE: {url: 'http://www.blueblindfold.gov.ie'},
  BE: {phone: '078 055 800', url: 'https://besafe.be/fr/besafenouveautes/lancement-de-la-campagne-coeur-bleu-2023'},
  IT: {
    phone: '800 290 290',
    url: 'https://www.pariopportunita.gov.it/it/politiche-e-attivita/tratta-degli-esseri-umani-e-grave-sfruttamento/numero-verde-antitratta/',
    notes: ['always', 'free'],
  },
  PT: {
    phone: '964 608 288',
    url: 'https://eportugal.gov.pt/servicos/pedir-apoio-para-as-vitimas-de-trafico-de-pessoas',
    notes: ['always', 'mobile'],
  },
  // CoMensha.
  NL: {
    phone: '+31 33 448 11 86',
    url: 'https://www.wegwijzermensenhandel.nl/zorgcoordinatoren/coordinatoren/comensha',
    notes: ['weekdays'],
  },
  HR: {phone: '0800 77 99', url: 'https://gov.hr/en/human-trafficking/1170'},
  UA: {phone: '15-47', url: 'https://dn.gov.ua/en/news/yevropeiskyi-den-borotby-z-torhivleiu-liudmy'},
  ZA: {phone: '0800 222 777', url: 'https://0800222777.org.za'},
  PH: {url: 'https://1343actionline.ph'},
  // No page of the national government was seen; this is a province's.
  AR: {phone: '145', url: 'https://mujeresydiversidad.salta.gob.ar', notes: ['always', 'free']},
  // For all violations of human rights.
  BR: {phone: '100', url: 'https://gov.br/mdh', notes: ['always']},
};

/**
 * A country's help line.
 *
 * @param country - ISO 3166-1 alpha-2 code in any case; `UK` means `GB`.
 * @returns `undefined` for a country without one.
 */
export function helpLine(country: string): (HelpLine & {readonly country: string}) | undefined {
  const code = country.toUpperCase().replace(/^UK$/, 'GB');
  return Object.hasOwn(directory, code) ? {...directory[code]!, country: code} : undefined;
}
