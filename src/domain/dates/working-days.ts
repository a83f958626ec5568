import { addDays, weekdayOf } from './calendar.ts';
import type { Day } from './day.ts';

/** Which days are worked: Monday to Friday, Saturday too where `saturday` says so, never a day of `holidays`. */
export interface WorkWeek {
  saturday: boolean;
  holidays: ReadonlySet<Day>;
}

/** Whether people work on that day. A Saturday is worked only in a week that says so; a Sunday never. */
export function isWorkingDay(day: Day, week: WorkWeek): boolean {
  return weekdayOf(day) <= (week.saturday ? 6 : 5) && !week.holidays.has(day);
}

/** The day itself if it is worked, otherwise the next one that is. */
export function workingDayFrom(day: Day, week: WorkWeek): Day {
  let found = day;
  while (!isWorkingDay(found, week)) found = addDays(found, 1);
  return found;
}

/** The day itself if it is worked, otherwise the one before that is. */
export function workingDayUpTo(day: Day, week: WorkWeek): Day {
  let found = day;
  while (!isWorkingDay(found, week)) found = addDays(found, -1);
  return found;
}

/**
 * The `count`-th working day after a day, which is not counted itself; a count of 0 gives the day as it is.
 * From a Friday, two working days lead to Tuesday. Whole weeks are taken at once, then the holidays they held are made up for.
 */
export function addWorkingDays(day: Day, count: number, week: WorkWeek): Day {
  const perWeek = week.saturday ? 6 : 5;
  const weeks = Math.max(0, Math.floor((count - 1) / perWeek));
  let found = addDays(day, 7 * weeks);
  const lost = [...week.holidays].filter(
    (holiday) => holiday > day && holiday <= found && weekdayOf(holiday) <= perWeek,
  );
  for (let left = count - weeks * perWeek + lost.length; left > 0; left -= 1)
    found = workingDayFrom(addDays(found, 1), week);
  return found;
}

/** How many working days there are after `from`, up to and with `to`. Zero when `to` is not later. */
export function countWorkingDays(from: Day, to: Day, week: WorkWeek): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) count += isWorkingDay(day, week) ? 1 : 0;
  return count;
}
