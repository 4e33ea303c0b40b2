/** One event for a calendar program: a whole day that comes every year. */
export interface YearlyEvent {
  /** The event's identity: importing it a second time replaces the first. */
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

/**
 * Lines have at most 75 octets, and a character is never torn: it has four octets at most.
 * See https://www.rfc-editor.org/rfc/rfc5545#section-3.1
 */
const folded = (line: string): string => line.replace(/.{18}(?=.)/gsu, '$&\r\n ');

/**
 * An iCalendar file (RFC 5545) with one event that comes every year and leaves the day free. A start without a time and without an end
 * is the whole day.
 */
export function icalendar(event: YearlyEvent): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//july30//july30//EN',
    'BEGIN:VEVENT',
    'UID:' + event.uid,
    'DTSTAMP:' + basic(new Date(event.now).toISOString()),
    'DTSTART;VALUE=DATE:' + basic(event.date),
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
