import {type CivilDay, civilDay, isoDate, yearOf} from './civil-date.js';

/** A day that comes once, or each year when it has no year. */
export interface SeasonDate {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Reads one end of a season.
 *
 * @param text - An ISO 8601 date (`2027-07-01`), or month and day for every year (`07-01`).
 * @returns `undefined` for anything else and for days that no year has, such as 31 June; 29 February stands.
 */
export function seasonDate(text: string): SeasonDate | undefined {
  const match = /^(?:(\d{4})-)?(\d\d)-(\d\d)$/.exec(text);
  if (!match) return undefined;
  const [, year, month, day] = match;
  const date = {month: Number(month), day: Number(day), ...(year && {year: Number(year)})};
  // A leap year stands in for "each year", so that 02-29 is a day.
  const found = isoDate(civilDay(date.year ?? 2024, date.month, date.day));
  return found.slice(5) === `${month}-${day}` ? date : undefined;
}

/** Whether a season is on, since which year's beginning, and when that changes. */
export interface Season {
  readonly on: boolean;
  /** The year in which the present season began, or without one the present year. */
  readonly year: number;
  /** The civil day from which on the answer may differ; Infinity if never. */
  readonly changesOn: CivilDay;
}

const inYear = (date: SeasonDate, year: number): CivilDay => civilDay(date.year ?? year, date.month, date.day);

/**
 * The season of a civil day. Both ends are included. Two yearly ends may wrap over New Year (`12-01` to `01-31`); a missing end is open.
 */
export function season(today: CivilDay, from: SeasonDate | undefined, until: SeasonDate | undefined): Season {
  const year = yearOf(today);
  const wraps = !from?.year && !until?.year && from && until && inYear(from, year) > inYear(until, year);
  const begins = from ? inYear(from, year) : -Infinity;
  const ends = until ? inYear(until, year) : Infinity;
  const on = wraps ? today >= begins || today <= ends : today >= begins && today <= ends;
  const changes = [begins, ends + 1, civilDay(year + 1, 1, 1)].filter((day) => day > today);
  const began = on && from?.year ? from.year : on && wraps && today <= ends ? year - 1 : year;
  return {on, year: began, changesOn: Math.min(...changes)};
}
