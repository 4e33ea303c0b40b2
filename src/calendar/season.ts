import {type Reader, unquoted} from '../lib/setting.js';
import {type CivilDay, civilDay, isoDate, yearOf} from './civil-date.js';

/** A day that comes once (`2027-07-01`), or each year (`07-01`). Such texts sort as the days do. */
export type SeasonDate = string;

/**
 * Reads one end of a season.
 *
 * @returns `undefined` for anything else and for days that no year has, such as 31 June; 29 February stands.
 */
export function seasonDate(text: string): SeasonDate | undefined {
  if (!/^(\d{4}-)?\d\d-\d\d$/.test(text)) return undefined;
  // A leap year stands in for "each year", so that 02-29 is a day.
  const [year, month, day] = '2024-'.concat(text).slice(-10).split('-').map(Number) as [number, number, number];
  return isoDate(civilDay(year, month, day)).endsWith(text) ? text : undefined;
}

/** One end of a season as a setting; an empty one is open. */
export const seasonEnd = (): Reader<SeasonDate | undefined> => ({
  fallback: undefined,
  read: (text) => text && seasonDate(unquoted(text)),
  instead: 'a day such as 07-01 (every year) or 2027-07-01',
});

/** Whether a season is on, and since which year's beginning. */
export interface Season {
  readonly on: boolean;
  /** The year in which the present season began, or without one the present year. */
  readonly year: number;
}

/**
 * The season of a civil day. Both ends are included. Two yearly ends may wrap over New Year (`12-01` to `01-31`); a missing end is open.
 */
export function season(today: CivilDay, from: SeasonDate = '', until: SeasonDate = ''): Season {
  const date = isoDate(today);
  const year = yearOf(today);
  const begun = !from || date.slice(-from.length) >= from;
  const lasts = !until || date.slice(-until.length) <= until;
  const wraps = from.length === 5 && until.length === 5 && from > until;
  const on = wraps ? begun || lasts : begun && lasts;
  const began = on && from.length > 5 ? parseInt(from) : wraps && lasts ? year - 1 : year;
  return {on, year: began};
}
