import { addDays, weekdayOf } from '../dates/calendar.ts';
import type { Day } from '../dates/day.ts';
import type { PaymentRules } from './payment-rules.ts';

/** The last day to pay, and the first day of interest. */
export interface PaymentDue {
  lastDay: Day;
  interestFrom: Day;
}

/**
 * When an invoice must be paid if nothing was agreed, from the day the country's rule counts from; `undefined` where the law sets
 * no term. A day that counts itself (United Kingdom) is day 1. Only these dates move off a day that is not worked, and only where
 * a text says so (Germany, BGB § 193). `paymentDue('2026-12-01', britain, noHolidays)?.lastDay // => '2026-12-30'`
 */
export function paymentDue(from: Day, payment: PaymentRules, holidays: ReadonlySet<Day>): PaymentDue | undefined {
  if (payment.days === null) return undefined;
  let lastDay = addDays(from, payment.startDayCounts ? payment.days - 1 : payment.days);
  while (payment.rolls && isOff(lastDay, payment.nonWorking, holidays)) lastDay = addDays(lastDay, 1);
  return { lastDay, interestFrom: addDays(lastDay, 1) };
}

function isOff(day: Day, nonWorking: PaymentRules['nonWorking'], holidays: ReadonlySet<Day>): boolean {
  const weekday = weekdayOf(day);
  if (weekday === 6 && nonWorking.includes('sat')) return true;
  if (weekday === 7 && nonWorking.includes('sun')) return true;
  return nonWorking.includes('holiday') && holidays.has(day);
}
