import { addDays } from '../dates/calendar.ts';
import type { Day } from '../dates/day.ts';

/** Fifteen years: longer than any length that is accepted, with its alignment. */
const farthest = 5_500;

/**
 * The largest day whose end is on or before `target`, or `undefined` when there is none. Found by reckoning forwards: taking
 * months off a date is wrong at month ends. `endFrom` never gives an earlier end for a later day; no end counts as too late.
 * `latestEvent('2027-02-28', oneMonth) // => '2027-01-31'`
 */
export function latestEvent(target: Day, endFrom: (event: Day) => Day | undefined): Day | undefined {
  const fits = (daysBack: number) => {
    const end = endFrom(addDays(target, -daysBack));
    return end !== undefined && end <= target;
  };
  let fitting = 1;
  if (fits(0)) return target;
  while (!fits(fitting)) {
    if (fitting > farthest) return undefined;
    fitting *= 2;
  }
  let tooLate = Math.floor(fitting / 2);
  while (fitting - tooLate > 1) {
    const middle = Math.floor((fitting + tooLate) / 2);
    if (fits(middle)) fitting = middle;
    else tooLate = middle;
  }
  return addDays(target, -fitting);
}
