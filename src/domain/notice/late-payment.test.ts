import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../dates/calendar.ts';
import { interestOn } from '../money/interest.ts';
import { compareAmounts, moneyOf, sumsOf } from '../money/money.ts';
import type { Debt } from './debt.ts';
import { compensationFor, debtsToday, yearlyRate } from './late-payment.ts';
import { periodsLeft } from './pay-periods.ts';
import type { PaymentRules } from './payment-rules.ts';
import { anyDay, caseOf, clauseOf } from './random-cases.ts';
import type { RuleSet } from './rule-set.ts';

const today = '2026-11-25';
const euro = (amount: string) => moneyOf(amount, 'EUR');

function rulesOf(payment: Partial<PaymentRules>): RuleSet {
  const rules = {
    days: 30,
    from: 'performance-of-service',
    startDayCounts: false,
    rolls: null,
    nonWorking: [],
    agreedMax: null,
    interest: { kind: 'reference-plus', points: 10 },
    fixedCompensation: [{ currency: 'EUR', amount: 40 }],
    reminderNeeded: false,
    cites: [],
    ...payment,
  } as PaymentRules;
  return { payment: rules } as unknown as RuleSet;
}

const ask = (debt: Debt, rules: RuleSet | undefined, late = {}) =>
  debtsToday(caseOf(clauseOf({ kind: 'working', days: 1, saturday: false }), { owed: [debt], late }), rules, today)[0];

test('interest is exact and rounded once, at the end', () => {
  expect(interestOn(euro('1200.50'), '12.15', 41).amount).toBe('16.38');
  expect(interestOn(euro('1000'), '12.15', 365).amount).toBe('121.50');
  expect(interestOn(euro('0.10'), '5', 365).amount).toBe('0.01');
  expect(interestOn(moneyOf('100000', 'JPY'), '5', 73).amount).toBe('1000');
  expect(interestOn(euro('1000'), '-0.5', 30).amount).toBe('0.00');
  expect(interestOn(euro('1000'), '12', 0).amount).toBe('0.00');
});

test('10,000 interests agree with whole numbers: half a cent at most, and more days never cost less', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10 ** 9 }),
      fc.integer({ min: 1, max: 400_000 }),
      fc.integer({ min: 1, max: 3_000 }),
      (cents, tenThousandths, days) => {
        const money = moneyOf((BigInt(cents) * 1n).toString().padStart(3, '0').replace(/(..)$/, '.$1'), 'EUR');
        const percent = `${Math.floor(tenThousandths / 10_000)}.${String(tenThousandths % 10_000).padStart(4, '0')}`;
        const found = BigInt(interestOn(money, percent, days).amount.replace('.', ''));
        // cents × (tenThousandths / 10⁴) / 100 × days / 365, as a fraction: 2 × |found × below − above| ≤ below
        const above = BigInt(cents) * BigInt(tenThousandths) * BigInt(days);
        const below = 365_000_000n;
        const distance = found * below - above;
        expect((distance < 0n ? -distance : distance) * 2n <= below).toBe(true);
        expect(
          compareAmounts(interestOn(money, percent, days + 1).amount, interestOn(money, percent, days).amount),
        ).not.toBe(-1);
      },
    ),
    { numRuns: 10_000 },
  );
});

test('France: the reader’s reference rate plus the law’s points, and 40 euros', () => {
  const debt: Debt = { money: euro('1200.50'), day: '2026-10-15', counts: 'due' };
  const late = { reference: { percent: '2.15', day: '2026-11-24' } };
  expect(ask(debt, rulesOf({}), late)).toMatchObject({
    due: '2026-10-15',
    daysLate: 41,
    interest: { percent: '12.15', days: 41, money: euro('16.38') },
    compensation: euro('40'),
  });
  expect(ask(debt, rulesOf({}))).not.toHaveProperty('interest');
  expect(ask({ ...debt, day: today }, rulesOf({}), late)).toEqual({
    debt: { ...debt, day: today },
    due: today,
    daysLate: 0,
  });
});

test('the United Kingdom: thirty days beginning with the day, and brackets by the size of the debt', () => {
  const bands = [
    { currency: 'GBP', amount: 40, debtBelow: 1000 },
    { currency: 'GBP', amount: 70, debtBelow: 10000 },
    { currency: 'GBP', amount: 100 },
  ];
  const pound = (amount: string) => compensationFor(moneyOf(amount, 'GBP'), bands)?.amount;
  expect([pound('999.99'), pound('1000'), pound('9999.99'), pound('10000')]).toEqual([
    '40.00',
    '70.00',
    '70.00',
    '100.00',
  ]);
  expect(compensationFor(euro('500'), bands)).toBeUndefined();
  const upTo = [
    { currency: 'EUR', amount: 40, debtUpTo: 1000 },
    { currency: 'EUR', amount: 100 },
  ];
  expect(compensationFor(euro('1000'), upTo)?.amount).toBe('40.00');
  expect(compensationFor(euro('1000.01'), upTo)?.amount).toBe('100.00');
  expect(compensationFor(moneyOf('5', 'USD'), [{ currency: 'EUR', amount: 40 }])).toEqual(euro('40'));
  const debt: Debt = { money: moneyOf('1200', 'GBP'), day: '2026-10-01', counts: 'law' };
  const rules = rulesOf({ startDayCounts: true, fixedCompensation: bands });
  expect(ask(debt, rules)).toMatchObject({ due: '2026-10-30', daysLate: 26, compensation: moneyOf('70', 'GBP') });
});

test('no general term gives no date, a reminder starts the interest, a court leaves it open', () => {
  const debt: Debt = { money: euro('1000'), day: '2026-10-01', counts: 'law' };
  expect(ask(debt, rulesOf({ days: null, from: null }))).toEqual({ debt, due: undefined, daysLate: 0 });
  expect(ask(debt, undefined)).toEqual({ debt, due: undefined, daysLate: 0 });
  const dated: Debt = { ...debt, counts: 'due' };
  const bySummons = rulesOf({
    interest: { kind: 'fixed-rate', percent: 5 },
    reminderNeeded: true,
    fixedCompensation: [],
  });
  expect(ask(dated, bySummons)).not.toHaveProperty('interest');
  expect(ask(dated, bySummons, { reminded: '2026-11-12' })).toMatchObject({ interest: { percent: '5', days: 13 } });
  // A reminder sent before the due date starts nothing early.
  expect(ask(dated, bySummons, { reminded: '2026-09-01' })).toMatchObject({ interest: { days: 55 } });
  expect(yearlyRate({ kind: 'court' }, '2')).toBeUndefined();
  expect(yearlyRate({ kind: 'reference-plus', points: 9.2 }, '-0.88')).toBe('8.32');
});

test('pay periods are those the reader gave, never invented', () => {
  const clause = clauseOf({ kind: 'calendar', months: 1, weeks: 0, days: 0 });
  const monthly = { every: { unit: 'months' as const, count: 1 }, anchor: '2026-01-31' };
  const left = (more: Parameters<typeof caseOf>[1], own = clause) =>
    periodsLeft(caseOf(own, more), today, '2027-02-27');
  expect(left({})).toBeUndefined();
  expect(left({ payPeriod: 'none' })).toBeUndefined();
  expect(left({ payPeriod: 'day' })).toBeUndefined();
  expect(left({ payPeriod: 'month' })).toEqual({ kind: 'month', count: 3 });
  expect(left({ payPeriod: 'quarter-or-longer' })).toEqual({ kind: 'quarter', count: 1 });
  expect(left({}, { ...clause, ending: 'end-of-period', period: monthly })).toEqual({ kind: 'billing', count: 4 });
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 800 }), (now, ahead) => {
      const found = periodsLeft(caseOf(clause, { payPeriod: 'month' }), now, addDays(now, ahead));
      // A month end for every change of month between tomorrow and the day after the last.
      const month = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
      expect(found?.count).toBe(month(addDays(now, ahead + 1)) - month(addDays(now, 1)));
    }),
    { numRuns: 2_000 },
  );
});

test('interests of several debts add up by currency', () => {
  expect(sumsOf([euro('16.38'), euro('40'), moneyOf('70', 'GBP')])).toEqual([euro('56.38'), moneyOf('70', 'GBP')]);
});
