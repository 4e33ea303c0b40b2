import {latest} from '../lib/latest.js';
import {type CivilDay, civilDay, yearOf} from './civil-date.js';
import {dayOf, startOfDay, type TimeZone} from './time-zone.js';

/** The World Day that is today or comes next in a zone. */
export interface WorldDay {
  /** 30 July of the year it is held. */
  readonly day: CivilDay;
  readonly year: number;
  /** Its first instant, ms since the epoch. */
  readonly startsAt: number;
  /** The first instant of 31 July. */
  readonly endsAt: number;
  readonly isToday: boolean;
}

/**
 * The World Day against Trafficking in Persons, 30 July, as seen at an instant: all of the day itself, and from 31 July on
 * next year's. See https://undocs.org/en/A/RES/68/192
 *
 * @param now - ms since the epoch.
 * @param zone - Whose 30 July.
 */
export const worldDay = latest((now: number, zone: TimeZone): WorldDay => {
  const today = dayOf(now, zone);
  let day = civilDay(yearOf(today), 7, 30);
  if (today > day) day = civilDay(yearOf(today) + 1, 7, 30);
  return {day, year: yearOf(day), startsAt: startOfDay(day, zone), endsAt: startOfDay(day + 1, zone), isToday: today === day};
});
