import { addDays, daysBetween } from '../dates/calendar.ts';
import type { Day } from '../dates/day.ts';

/** The last day that keeps the same end, and what one more day costs: `extraDays` more, until `end`. */
export interface Cliff {
  lastEvent: Day;
  end: Day;
  extraDays: number;
}

/** A delay of one day that costs no more than a week is no cliff. */
const bearable = 7;
/** How far ahead a cliff is looked for: beyond a year it is no news. */
const horizon = 370;

/**
 * The next day after which being one day late costs more than seven, or `undefined`. Only a plateau that ends in such a jump
 * is one: with ends that follow the day of receipt there is nothing to fall from.
 */
export function nextCliff(event: Day, end: Day, endFrom: (event: Day) => Day | undefined): Cliff | undefined {
  for (let ahead = 1; ahead <= horizon; ahead += 1) {
    const later = endFrom(addDays(event, ahead));
    if (later === undefined) return undefined;
    if (later === end) continue;
    const extraDays = daysBetween(end, later);
    return extraDays > bearable ? { lastEvent: addDays(event, ahead - 1), end: later, extraDays } : undefined;
  }
  return undefined;
}
