import {latest} from '../lib/latest.js';
import {msPerDay} from './civil-date.js';
import {dayOf, instantOf, startOfDay, type TimeZone, wallTime} from './time-zone.js';
import type {WorldDay} from './world-day.js';

/** The units of a countdown, largest first. */
export const units = ['day', 'hour', 'minute', 'second'] as const;

export type Unit = (typeof units)[number];

/** One unit of what is left: whole, never negative. */
export interface Part {
  readonly unit: Unit;
  readonly count: number;
}

/** In ms; for a day, its usual length, without a change of the clocks. */
export const msPer: Record<Unit, number> = {day: msPerDay, hour: 3_600_000, minute: 60_000, second: 1000};

/**
 * What is left until the World Day begins.
 *
 * `day` is the difference of civil dates, so it is "1 day" all of 29 July. Finer units are what `Temporal.ZonedDateTime.until`
 * says with the largest unit `day`, truncated, in every engine alike: WebKit has no `Temporal` yet.
 * See https://tc39.es/proposal-temporal/#sec-temporal-differencezoneddatetime
 *
 * @param now - ms since the epoch, before `target.startsAt`.
 * @param smallest - The smallest unit wanted.
 * @returns Largest unit first. Leading zero units are left out, inner ones kept; empty when less than one of the smallest is left.
 */
export function remaining(now: number, target: WorldDay, zone: TimeZone, smallest: Unit): readonly Part[] {
  const date = dayOf(now, zone);
  if (smallest === 'day') return [{unit: 'day', count: target.day - date}];

  const {days, rest} = elapsed(now, target, zone);
  const parts: Part[] = [{unit: 'day', count: days}];
  let left = rest;
  for (const unit of units.slice(1, units.indexOf(smallest) + 1)) {
    const count = Math.floor(left / msPer[unit]);
    parts.push({unit, count});
    left -= count * msPer[unit];
  }
  const first = parts.findIndex((part) => part.count > 0);
  return first < 0 ? [] : parts.slice(first);
}

/**
 * Milliseconds until `remaining` next says something else, or the Day begins.
 *
 * @param now - ms since the epoch, before `target.startsAt`.
 */
export function untilRemainingChanges(now: number, target: WorldDay, zone: TimeZone, smallest: Unit): number {
  if (smallest === 'day') return startOfDay(dayOf(now, zone) + 1, zone) - now;
  // Where the clocks change in between, the ticker's next look, a minute later at most, sets it right.
  return Math.min(target.startsAt - now, (elapsed(now, target, zone).rest % msPer[smallest]) + 1);
}

/** Whole days on the wall clock, then real milliseconds: days first, so that a day with 23 hours is still a day. */
const elapsed = latest((now: number, target: WorldDay, zone: TimeZone): {days: number; rest: number} => {
  const wall = wallTime(now, zone);
  const date = Math.floor(wall / msPerDay);
  for (let days = target.day - date; ; days--) {
    const rest = target.startsAt - instantOf(wall + days * msPerDay, zone);
    // Not `rest >= 0`: where the page's clock gives NaN, this must end, too.
    if (!(rest < 0) || !days) return {days, rest: Math.max(rest, 0)};
  }
});
