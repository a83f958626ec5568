import { addMonths } from '../dates/calendar.ts';
import type { Day } from '../dates/day.ts';

/** How long the service has lasted, where the law's notice depends on it (Austria, ABGB § 1159 Abs. 6). */
export type ServiceYears = 'first-two' | 'third-onwards';

/** The third year begins on the second anniversary. `serviceYearsAt('2026-03-01', '2028-03-01') // => 'third-onwards'` */
export function serviceYearsAt(since: Day, day: Day): ServiceYears {
  return addMonths(since, 24).day <= day ? 'third-onwards' : 'first-two';
}
