import { addDays, addMonths, daysBetween } from './calendar.ts';
import type { Day } from './day.ts';

/** Periods that follow each other without a gap from `anchor`, the first day of any one of them. */
export interface BillingPeriod {
  every: { unit: 'weeks' | 'months'; count: number };
  anchor: Day;
}

/**
 * The first day of the first period that begins after `day`. Starts are always reckoned from the anchor, never chained,
 * so that an anchor on the 31st does not slide to the 28th.
 */
export function nextPeriodStart(day: Day, period: BillingPeriod): Day {
  const { unit, count } = period.every;
  const distance = daysBetween(period.anchor, day);
  const perUnit = unit === 'weeks' ? 7 : distance < 0 ? 28 : 31;
  let index = Math.floor(distance / (perUnit * count)) - 1;
  while (periodStart(index, period) <= day) index += 1;
  return periodStart(index, period);
}

/** The last day of the period that holds `day`. */
export function endOfPeriod(day: Day, period: BillingPeriod): Day {
  return addDays(nextPeriodStart(day, period), -1);
}

function periodStart(index: number, { every, anchor }: BillingPeriod): Day {
  return every.unit === 'weeks' ? addDays(anchor, 7 * every.count * index) : addMonths(anchor, every.count * index).day;
}
