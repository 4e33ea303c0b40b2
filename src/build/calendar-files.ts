import type {Plugin} from 'rollup';
import {icalendar} from '../calendar/icalendar.js';
import {type OurLanguage, ourLanguages} from '../languages/all.js';
import {localeFor} from '../i18n/locale.js';
import {observance} from '../lib/addresses.js';

/** The first Day in the calendar; each year repeats it. */
const first = '2026-07-30';

/** When all of these files are made: the same words give the same bytes. */
const made = Date.UTC(2026, 0, 1);

/**
 * A reminder at nine in the morning, a week before a day that begins at midnight: https://www.rfc-editor.org/rfc/rfc5545#section-3.6.6
 * Programs ask for a description of a reminder that is shown.
 */
const reminder = (description: string): string =>
  ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${description}`, 'TRIGGER:-P6DT15H', 'END:VALARM', ''].join('\r\n');

/**
 * A calendar to subscribe to: the Day, each year, with a reminder a week before. Its event is that of the countdown's own button, so
 * whoever has both has it once.
 */
export function calendarFile(lang: OurLanguage): string {
  const {day} = localeFor(lang).messages;
  const event = icalendar({uid: 'world-day@july30', date: first, summary: day, url: observance, now: made});
  const [, summary] = /SUMMARY:((?:.|\r\n )*)\r\n/.exec(event)!;
  return event
    .replace('END:VEVENT\r\n', (end) => reminder(summary!) + end)
    .replace('BEGIN:VEVENT\r\n', (begin) => `X-WR-CALNAME:${summary!}\r\nREFRESH-INTERVAL;VALUE=DURATION:P4W\r\n${begin}`);
}

/** Writes the calendar of each language, in a folder beside the script. */
export const calendarFiles = (): Plugin => ({
  name: 'calendar-files',
  generateBundle() {
    for (const lang of ourLanguages) this.emitFile({type: 'asset', fileName: `calendar/${lang}.ics`, source: calendarFile(lang)});
  },
});
