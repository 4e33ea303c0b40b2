import {isoDate, msPerDay} from './civil-date.js';

/** One event for a calendar program: a whole day that comes every year. */
export interface YearlyEvent {
  /** What never changes for this event, whoever adds it: a second import replaces the first. */
  readonly uid: string;
  /** The first day, as an ISO 8601 date. */
  readonly date: string;
  readonly summary: string;
  readonly url: string;
  /** When the file is made, ms since the epoch. */
  readonly now: number;
}

const basic = (iso: string): string => iso.replace(/[-:]|\.\d+/g, '');

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** Lines have at most 75 octets, and a character is never torn. See https://www.rfc-editor.org/rfc/rfc5545#section-3.1 */
function folded(line: string): string {
  let out = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > 75) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}

/**
 * An iCalendar file (RFC 5545) with one all-day event that comes every year and leaves the day free.
 */
export function icalendar(event: YearlyEvent): string {
  const next = isoDate(Date.parse(event.date) / msPerDay + 1);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//july30//july30//EN',
    'BEGIN:VEVENT',
    'UID:' + event.uid,
    'DTSTAMP:' + basic(new Date(event.now).toISOString()),
    'DTSTART;VALUE=DATE:' + basic(event.date),
    'DTEND;VALUE=DATE:' + basic(next),
    'RRULE:FREQ=YEARLY',
    'SUMMARY:' + escaped(event.summary),
    'URL:' + event.url,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}
