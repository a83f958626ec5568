import { addDays, addMonths } from '../dates/calendar.ts';
import { type Day, laterOf } from '../dates/day.ts';
import { addWorkingDays } from '../dates/working-days.ts';
import type { Reading } from './clause.ts';
import type { Length } from './length.ts';

/** The end before any alignment; `clamped` when the number did not exist in the last month. */
export interface RawEnd {
  day: Day;
  clamped: boolean;
}

/**
 * Months first, then days, always from the start itself. The day before: the months run to the eve of the same number, or to
 * the last day of the month where that number does not exist. Never before the start, whatever the length.
 * `rawEnd('2027-01-31', oneMonth, 'same-number', noHolidays).day // => '2027-02-28'`
 */
export function rawEnd(start: Day, length: Length, reading: Reading, holidays: ReadonlySet<Day>): RawEnd {
  // Clear days leave out both ends: the event falls on the day after the last one that was counted.
  if (reading === 'clear') {
    const counted = rawEnd(start, length, 'same-number', holidays);
    return { ...counted, day: addDays(counted.day, 1) };
  }
  const eve = reading === 'day-before';
  if (length.kind === 'working') {
    // With the start day as day 1, counting from the eve gives that day its number only if it is worked.
    const from = eve ? addDays(start, -1) : start;
    const day = addWorkingDays(from, length.days, { saturday: length.saturday, holidays });
    return { day: laterOf(day, start), clamped: false };
  }
  const { day: sameNumber, clamped } = addMonths(start, length.months);
  const monthsEnd = eve && !clamped ? addDays(sameNumber, -1) : sameNumber;
  return { day: laterOf(addDays(monthsEnd, 7 * length.weeks + length.days), start), clamped };
}
