import { expect, test } from 'vitest';
import { type BillingPeriod, endOfPeriod, nextPeriodStart } from './billing-period.ts';
import { addDays, addMonths, daysBetween, endOfMonth, startOfNextMonth, weekdayOf } from './calendar.ts';
import { dayOf, earlierOf, isDay, laterOf } from './day.ts';
import { addWorkingDays, countWorkingDays, workingDayFrom, workingDayUpTo } from './working-days.ts';

const none: ReadonlySet<string> = new Set();
const office = { saturday: false, holidays: none };
const shop = { saturday: true, holidays: none };

test('a day exists or is nothing', () => {
  expect(dayOf(2028, 2, 29)).toBe('2028-02-29');
  expect(dayOf(2027, 2, 29)).toBeUndefined();
  expect(dayOf(2027, 13, 1)).toBeUndefined();
  expect(dayOf(10_000, 1, 1)).toBeUndefined();
  for (const odd of ['2027-02-30', '2027-2-3', '27-02-03', '', null, 20270203, '2027-02-03T00:00'])
    expect(isDay(odd)).toBe(false);
  expect(isDay('2027-02-03')).toBe(true);
  expect(laterOf('2027-01-01', '2026-12-31')).toBe('2027-01-01');
  expect(earlierOf('2027-01-01', '2026-12-31')).toBe('2026-12-31');
});

test('months keep the number or stop at the last day', () => {
  expect(addMonths('2027-01-31', 1)).toEqual({ day: '2027-02-28', clamped: true });
  expect(addMonths('2028-01-31', 1)).toEqual({ day: '2028-02-29', clamped: true });
  expect(addMonths('2027-01-28', 1)).toEqual({ day: '2027-02-28', clamped: false });
  expect(addMonths('2027-03-31', -1)).toEqual({ day: '2027-02-28', clamped: true });
});

test('days, ends of months, weekdays', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(daysBetween('2026-12-31', '2027-01-02')).toBe(2);
  expect(endOfMonth('2028-02-01')).toBe('2028-02-29');
  expect(startOfNextMonth('2026-12-10')).toBe('2027-01-01');
  expect(weekdayOf('2026-11-23')).toBe(1);
  expect(weekdayOf('2026-11-29')).toBe(7);
});

test('working days leave out weekends and holidays, a Saturday only where it is not worked', () => {
  expect(addWorkingDays('2026-11-27', 2, office)).toBe('2026-12-01');
  expect(addWorkingDays('2026-11-27', 2, shop)).toBe('2026-11-30');
  expect(addWorkingDays('2026-11-27', 0, office)).toBe('2026-11-27');
  expect(addWorkingDays('2027-03-25', 10, { saturday: false, holidays: new Set(['2027-03-26', '2027-03-29']) })).toBe(
    '2027-04-12',
  );
  expect(workingDayFrom('2026-11-28', office)).toBe('2026-11-30');
  expect(workingDayUpTo('2026-11-29', office)).toBe('2026-11-27');
  expect(countWorkingDays('2026-11-23', '2026-11-30', office)).toBe(5);
});

test('billing periods are reckoned from their anchor, before it and after it', () => {
  const monthly: BillingPeriod = { every: { unit: 'months', count: 1 }, anchor: '2026-01-31' };
  expect(nextPeriodStart('2026-02-10', monthly)).toBe('2026-02-28');
  expect(nextPeriodStart('2026-02-28', monthly)).toBe('2026-03-31');
  expect(endOfPeriod('2026-02-28', monthly)).toBe('2026-03-30');
  expect(nextPeriodStart('1990-02-28', monthly)).toBe('1990-03-31');
  const fortnight: BillingPeriod = { every: { unit: 'weeks', count: 2 }, anchor: '2026-11-23' };
  expect(nextPeriodStart('2026-11-22', fortnight)).toBe('2026-11-23');
  expect(endOfPeriod('2026-11-23', fortnight)).toBe('2026-12-06');
});
