import { type BillingPeriod, nextPeriodStart } from '../dates/billing-period.ts';
import { addDays } from '../dates/calendar.ts';
import type { Day } from '../dates/day.ts';
import type { NoticeCase } from './notice-case.ts';

/** Which periods end before the last day: the contract's own, or those of the calendar where the pay follows it. */
export type PeriodKind = 'billing' | 'week' | 'month' | 'quarter';

/** How many periods end after today, up to and with the last day. `undefined` when the reader said nothing of periods: none is invented. */
export function periodsLeft(
  { clause, payPeriod }: NoticeCase,
  today: Day,
  lastDay: Day,
): { kind: PeriodKind; count: number } | undefined {
  if (clause.says === 'length' && (clause.start.from === 'next-period' || clause.ending === 'end-of-period')) {
    return { kind: 'billing', count: endsBetween(today, lastDay, clause.period) };
  }
  const known = calendarPeriods[payPeriod ?? 'none'];
  return (
    known && { kind: known.kind, count: endsBetween(today, lastDay, { every: known.every, anchor: known.anchor }) }
  );
}

const calendarPeriods: Partial<Record<string, { kind: PeriodKind } & BillingPeriod>> = {
  // 5 January 2026 was a Monday.
  week: { kind: 'week', every: { unit: 'weeks', count: 1 }, anchor: '2026-01-05' },
  month: { kind: 'month', every: { unit: 'months', count: 1 }, anchor: '2026-01-01' },
  'quarter-or-longer': { kind: 'quarter', every: { unit: 'months', count: 3 }, anchor: '2026-01-01' },
};

function endsBetween(today: Day, lastDay: Day, period: BillingPeriod): number {
  let count = 0;
  for (let start = nextPeriodStart(addDays(today, 1), period); addDays(start, -1) <= lastDay; count += 1) {
    start = nextPeriodStart(start, period);
  }
  return count;
}
