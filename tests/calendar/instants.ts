import fc from 'fast-check';
import {Temporal} from 'temporal-polyfill';

/** Every zone the runtime knows. */
export const zones = [...Intl.supportedValuesOf('timeZone').filter((name) => name !== 'UTC'), 'UTC'];

const inNode = typeof process !== 'undefined';

/** How many instants are tried; the browsers get fewer, as all three of them run the same. */
export const cases = inNode ? 50_000 : 2000;

const given = inNode ? process.env.JULY30_SEED : new URLSearchParams(location.search).get('seed');

/** What a failing run prints; JULY30_SEED (or `?seed=` in a browser) brings it back. */
export const seed = given ? Number(given) : Date.now() % 2 ** 31;

const first = Date.parse('2011-01-01T00:00:00Z');
const last = Date.parse('2100-12-31T23:59:59.999Z');

export const zoned = (instant: number, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);

/** The instant of the zone's next change of the clock, or of its latest where none is to come. */
function change(zone: string, near: number): number {
  const from = zoned(near, zone);
  const found = from.getTimeZoneTransition('next') ?? from.getTimeZoneTransition('previous');
  const at = found?.epochMilliseconds ?? near;
  return at < first || at > last ? near : at;
}

const midnight = (zone: string, year: number, day: number): number =>
  new Temporal.PlainDate(year, 7, day).toZonedDateTime(zone).epochMilliseconds;

const anyInstant = fc.integer({min: first, max: last});
const seconds = fc.integer({min: -2000, max: 2000});
const hours = fc.integer({min: -86_400_000, max: 86_400_000});

/**
 * An instant and a zone in which it is worth looking at: any, a few days around the Day and its midnights, or within a day of a
 * change of the zone's clock and at the change itself.
 */
export const instants = fc
  .tuple(fc.constantFrom(...zones), anyInstant, fc.integer({min: 2011, max: 2100}), fc.integer({min: 28, max: 31}), seconds, hours)
  .chain(([zone, any, year, day, near, around]) =>
    fc
      .constantFrom(
        () => any,
        () => midnight(zone, year, day) + near,
        () => midnight(zone, year, day) + around,
        () => change(zone, any) + near,
        () => change(zone, any) + around,
      )
      .map((instant) => ({zone, now: instant()})),
  );
