import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import { type Day, fromRecord, toRecord } from './day.ts';

/** The day `count` days later (earlier when negative). `addDays('2026-12-31', 1) // => '2027-01-01'` */
export function addDays(day: Day, count: number): Day {
  return fromRecord(PlainDate.addDays(toRecord(day), count));
}

/**
 * The same number `count` months later, or the last day of that month where the number does not exist: `clamped` says
 * which. `addMonths('2027-01-31', 1) // => { day: '2027-02-28', clamped: true }`
 */
export function addMonths(day: Day, count: number): { day: Day; clamped: boolean } {
  const start = toRecord(day);
  const end = PlainDate.addMonths(start, count);
  return { day: fromRecord(end), clamped: end.day !== start.day };
}

/** How many days from one to the other, negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return PlainDate.diffDays(toRecord(from), toRecord(to));
}

/** Monday is 1, Sunday is 7. */
export function weekdayOf(day: Day): number {
  return PlainDate.dayOfWeek(toRecord(day));
}

/** The day of the month, 1–31. */
export function dateOf(day: Day): number {
  return toRecord(day).day;
}

/** The month, 1–12. */
export function monthOf(day: Day): number {
  return toRecord(day).month;
}

/** The last day of that day's month. `endOfMonth('2027-02-10') // => '2027-02-28'` */
export function endOfMonth(day: Day): Day {
  const record = toRecord(day);
  return fromRecord(PlainDate.withDayOfMonth(record, PlainDate.daysInMonth(record)));
}

/** The first day of the month after. `startOfNextMonth('2026-12-10') // => '2027-01-01'` */
export function startOfNextMonth(day: Day): Day {
  return addDays(endOfMonth(day), 1);
}
