import {seasonDate} from '../../src/calendar/season.js';
import {timeZone} from '../../src/calendar/time-zone.js';
import {catalogue} from '../../src/figures/catalogue.js';
import {ownFigure} from '../../src/figures/own-figure.js';
import {helpLine} from '../../src/helplines/directory.js';
import {webHref} from '../../src/lib/href.js';
import type {Kind, Setting} from '../settings/manifest.js';

/** What is wrong with a value: the kind that it is not of. */
export type Problem = Exclude<Kind['is'], 'switch' | 'text' | 'caveat'>;

/**
 * Holds a value to what the script itself asks of it; but an address has to be whole, as a relative one would mean another thing here
 * than on the site, and yet another in a frame.
 *
 * @returns `undefined` for a good value, and for an empty one: that is none.
 */
export function problemOf(kind: Kind, value: string): Problem | undefined {
  if (value === '') return undefined;
  const good = ((): boolean => {
    switch (kind.is) {
      case 'choice':
        return kind.values.includes(value);
      case 'number':
        return Number(value) >= kind.least && Number(value) <= kind.most;
      case 'figure':
        return Object.hasOwn(catalogue, value);
      case 'country':
        return helpLine(value) !== undefined;
      case 'zone':
        return timeZone(value) !== undefined;
      case 'day':
        return seasonDate(value) !== undefined;
      case 'address':
        return webHref(value) !== undefined;
      case 'value':
        return fits('value', value);
      case 'year':
        return fits('year', value);
      default:
        return true;
    }
  })();
  return good ? undefined : (kind.is as Problem);
}

const fits = (field: string, value: string): boolean => !(ownFigure({[field]: value}).problems ?? []).includes(field);

/** The names of the settings that a figure of the site's own still lacks, or that cannot be understood; empty for a good figure. */
export function missingOf(settings: readonly Setting[], values: Readonly<Record<string, string>>): readonly string[] {
  const given = Object.fromEntries(settings.map(({field, name}) => [field, values[name]]));
  const {problems = []} = ownFigure(given);
  return settings.filter(({field}) => problems.includes(field)).map(({name}) => name);
}
