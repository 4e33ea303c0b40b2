import {cached} from '../lib/cached.js';
import {type Reader, unquoted} from '../lib/setting.js';
import {type CivilDay, msPerDay} from './civil-date.js';

/**
 * The rules of one time zone, reduced to the one question that answers all others.
 * Nothing here is called "local midnight + 24 h": days have 23, 24 or 25 hours, and some have no midnight.
 */
export interface TimeZone {
  /** Milliseconds to add to UTC to read the wall clock at this instant (ms since the epoch). */
  offset(instant: number): number;
}

/** The visitor's own zone; follows the device when it travels. */
export const localZone: TimeZone = {
  offset: (instant) => -60_000 * new Date(instant).getTimezoneOffset(),
};

const zones = new Map<string, TimeZone | undefined>();

/**
 * The zone with this name.
 *
 * @param name - `local`, `UTC` or an IANA name such as `Europe/Paris`, in any case.
 * @returns `undefined` when the runtime does not know the name.
 */
export function timeZone(name: string): TimeZone | undefined {
  if (/^local$/i.test(name)) return localZone;
  return cached(zones, name, () => namedZone(name));
}

/** The name of a zone as a setting. */
export const zoneName = (fallback: string): Reader<string> => ({
  fallback,
  read(text) {
    const name = unquoted(text);
    return timeZone(name) && name;
  },
  instead: 'local, UTC or a name such as Europe/Paris',
});

function namedZone(name: string): TimeZone | undefined {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return undefined;
  }
  // Formatting is slow, and all countdowns of a page ask the same. Clocks have changed at whole minutes for half a century.
  const offsets = new Map<number, number>();
  return {
    offset(instant) {
      const minute = Math.floor(instant / 60_000) * 60_000;
      return cached(offsets, minute, () => {
        const fields = format.format(minute).match(/\d+/g)!.map(Number) as [number, number, number, number, number, number];
        const [month, day, year, hour, minutes, seconds] = fields;
        return Date.UTC(year, month - 1, day, hour, minutes, seconds) - minute;
      });
    },
  };
}

/** What the wall clock shows at an instant: ms since 1970-01-01 00:00 on that clock. */
export const wallTime = (instant: number, zone: TimeZone): number => instant + zone.offset(instant);

/** The civil day of an instant. */
export const dayOf = (instant: number, zone: TimeZone): CivilDay => Math.floor(wallTime(instant, zone) / msPerDay);

/**
 * The instant at which the wall clock shows `wall`. A time shown twice is taken the first time; a time that is skipped is
 * moved forward by the length of the gap: what Temporal calls `compatible`.
 * See https://tc39.es/proposal-temporal/#sec-temporal-disambiguatepossibleepochnanoseconds
 */
export function instantOf(wall: number, zone: TimeZone): number {
  const offsets = [-msPerDay, msPerDay].map((ms) => zone.offset(wall + ms));
  const shown = [Math.max(...offsets), Math.min(...offsets)].map((offset) => wall - offset);
  return shown.find((instant) => wallTime(instant, zone) === wall) ?? wall - offsets[0]!;
}

/** The first instant of a civil day: midnight, or where the clock skips it, what follows. */
export const startOfDay = (day: CivilDay, zone: TimeZone): number => instantOf(day * msPerDay, zone);
