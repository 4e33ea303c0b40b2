/*
 * The calendar as pure functions. Each takes the instant as ms since the epoch, so that nothing depends on when it is asked:
 *
 *     const zone = timeZone('Europe/Paris') ?? localZone;
 *     const day = worldDay(Date.now(), zone);
 *     const left = day.isToday ? [] : remaining(Date.now(), day, zone, 'hour');
 */
export {type Part, remaining, type Unit} from '../calendar/remaining.js';
export {localZone, timeZone, type TimeZone} from '../calendar/time-zone.js';
export {worldDay, type WorldDay} from '../calendar/world-day.js';
