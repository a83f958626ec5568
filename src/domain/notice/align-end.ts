import { type BillingPeriod, endOfPeriod } from '../dates/billing-period.ts';
import { addDays, addMonths, dateOf, endOfMonth, monthOf, weekdayOf } from '../dates/calendar.ts';
import type { Day } from '../dates/day.ts';
import { workingDayFrom, workingDayUpTo } from '../dates/working-days.ts';
import type { Ending, Roll } from './clause.ts';

/** The first day on or after the raw end on which the contract may end. */
export function alignEnd(raw: Day, ending: Ending, period: BillingPeriod): Day {
  if (ending === 'end-of-month') return endOfMonth(raw);
  if (ending === 'end-of-quarter') return endOfMonth(addMonths(raw, (3 - (monthOf(raw) % 3)) % 3).day);
  if (ending === 'fifteenth-or-end') return dateOf(raw) <= 15 ? addDays(raw, 15 - dateOf(raw)) : endOfMonth(raw);
  if (ending === 'saturday') return addDays(raw, (13 - weekdayOf(raw)) % 7);
  if (ending === 'end-of-period') return endOfPeriod(raw, period);
  return raw;
}

/** The end moved to a working day (Monday to Friday) where the contract asks for it. By default it stays. */
export function rollEnd(end: Day, roll: Roll, holidays: ReadonlySet<Day>): Day {
  const week = { saturday: false, holidays };
  if (roll === 'next-working-day') return workingDayFrom(end, week);
  if (roll === 'previous-working-day') return workingDayUpTo(end, week);
  return end;
}
