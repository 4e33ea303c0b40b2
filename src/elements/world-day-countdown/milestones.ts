import {msPer, type Part, type Unit} from '../../calendar/remaining.js';
import type {WorldDay} from '../../calendar/world-day.js';

/** The units before the beginning of the Day at which something is announced; the beginning itself is one more moment. */
const milestones: readonly Unit[] = ['day', 'hour', 'minute'];

/** The moments at which something is announced, in ms since the epoch. */
export const spokenMoments = ({startsAt}: WorldDay): number[] => [...milestones.map((unit) => startsAt - msPer[unit]), startsAt];

/**
 * What is left, if a moment at which something is spoken came between two looks at the clock, in ms since the epoch: nothing at the
 * arrival. `undefined` if none came, or none within the last minute: what was slept through would no longer be true.
 */
export function milestonePassed(before: number, now: number, {startsAt}: WorldDay): readonly Part[] | undefined {
  const passed = (moment: number): boolean => before < moment && moment <= now && now - moment < 60_000;
  if (passed(startsAt)) return [];
  const unit = milestones.find((each) => passed(startsAt - msPer[each]));
  return unit && [{unit, count: 1}];
}
