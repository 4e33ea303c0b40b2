import {type Part, remaining, type Unit} from '../../calendar/remaining.js';
import type {TimeZone} from '../../calendar/time-zone.js';
import {worldDay, type WorldDay} from '../../calendar/world-day.js';
import {form, list, plural} from '../../i18n/formats.js';
import type {Locale} from '../../i18n/locale.js';
import {plainText} from '../../i18n/sentence.js';

/** What a countdown has to say at one moment. */
export interface TimeLeft {
  readonly day: WorldDay;
  /** Largest unit first; none on the Day itself, and where less than one of the smallest unit is left. */
  readonly parts: readonly Part[];
  /** The smallest unit that is shown. */
  readonly smallest: Unit;
}

/** What is left at an instant, in ms since the epoch. */
export function timeLeft(now: number, zone: TimeZone, smallest: Unit): TimeLeft {
  const day = worldDay(now, zone);
  return {day, parts: day.isToday ? [] : remaining(now, day, zone, smallest), smallest};
}

/** The sentence of a countdown, with the marks of `Messages`. */
export function sentenceOf(locale: Locale, {day, parts, smallest}: TimeLeft): string {
  const {messages} = locale;
  const [largest, ...smaller] = parts;
  if (day.isToday) return messages.today;
  const until = largest && messages.until[largest.unit];
  // "Falta 1 día", but "Faltan 1 día y 12 horas".
  if (until) return smaller.length > 0 ? until.other : form(locale, until, largest.count);
  return smallest === 'hour' ? messages.lessThanAnHour : messages.lessThanAMinute;
}

/** The same for those who hear it: without the seconds, which would be over before they are said. */
export function spokenOf(locale: Locale, left: TimeLeft): string {
  const parts = left.parts.filter(({unit}) => unit !== 'second');
  const words = parts.map(({unit, count}) => plural(locale, locale.messages.units[unit], count));
  return plainText(sentenceOf(locale, {...left, parts}), {time: list(locale, 'unit', words)});
}
