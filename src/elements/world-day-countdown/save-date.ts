import type {Clock} from '../../calendar/clock.js';
import {isoDate} from '../../calendar/civil-date.js';
import {icalendar} from '../../calendar/icalendar.js';
import type {WorldDay} from '../../calendar/world-day.js';
import {observance} from '../../lib/addresses.js';

/**
 * Downloads the World Day as a file for calendar programs, every year from this one on.
 *
 * @param name - The Day's name, in the visitor's language.
 */
export function saveDate({day}: WorldDay, name: string, clock: Clock): void {
  const file = icalendar({
    uid: 'world-day@july30',
    date: isoDate(day),
    summary: name,
    url: observance,
    now: clock.now(),
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([file], {type: 'text/calendar'}));
  link.download = 'july30.ics';
  link.click();
  // The download reads the address later; see https://w3c.github.io/FileAPI/#creating-revoking
  clock.after(60_000, () => URL.revokeObjectURL(link.href));
}
