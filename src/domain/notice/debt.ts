import { daysBetween } from '../dates/calendar.ts';
import type { Day } from '../dates/day.ts';
import type { Money } from '../money/money.ts';
import { paymentDue } from './payment-due.ts';
import type { RuleSet } from './rule-set.ts';

/** A sum the client owes. `day` is its due date, or the day from which the law's term is counted. */
export interface Debt {
  money: Money;
  day: Day;
  counts: 'due' | 'law';
}

/** What else the reader knows about being paid late: a reference rate with the day they read it, the day of a reminder. */
export interface LateFacts {
  reference?: { percent: string; day: Day };
  reminded?: Day;
}

/** The last day to pay a debt; `undefined` where it hangs on the law and the law sets no general term. */
export function dueDay({ day, counts }: Debt, rules: RuleSet | undefined, holidays: ReadonlySet<Day>): Day | undefined {
  if (counts === 'due') return day;
  return rules && paymentDue(day, rules.payment, holidays)?.lastDay;
}

/** How many days a sum is late; on its last day to pay it is not. `daysLate('2026-11-30', '2026-12-01') // => 1` */
export function daysLate(due: Day | undefined, today: Day): number {
  return due === undefined ? 0 : Math.max(0, daysBetween(due, today));
}
