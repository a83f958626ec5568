import { type Day, laterOf } from '../dates/day.ts';
import { addPercent, interestOn } from '../money/interest.ts';
import { compareAmounts, type Money, moneyOf } from '../money/money.ts';
import { type Debt, daysLate, dueDay } from './debt.ts';
import type { NoticeCase } from './notice-case.ts';
import type { FixedCompensation, Interest, PaymentRules } from './payment-rules.ts';
import type { RuleSet } from './rule-set.ts';

/** One debt as it stands today. `interest` is an estimate, there only where its rate and its first day are known. */
export interface DebtToday {
  debt: Debt;
  due: Day | undefined;
  daysLate: number;
  interest?: { percent: string; days: number; money: Money };
  /** The fixed sum the law adds to a late invoice, in the law's own currency. */
  compensation?: Money;
}

/** The yearly rate in per cent: the reader's reference rate plus the law's points, or the law's own. */
export function yearlyRate(interest: Interest, reference: string | undefined): string | undefined {
  if (interest.kind === 'fixed-rate') return String(interest.percent);
  if (interest.kind !== 'reference-plus' || reference === undefined) return undefined;
  return addPercent(reference, String(interest.points));
}

/**
 * The fixed sum for a debt: the first band it fits. Bands are compared in their own currency only, so a debt in another one has a
 * sum where the law has a single band, and none otherwise.
 */
export function compensationFor({ amount, currency }: Money, bands: readonly FixedCompensation[]): Money | undefined {
  const band = bands.find(({ currency: own, debtBelow, debtUpTo }) => {
    if (debtBelow === undefined && debtUpTo === undefined) return own === currency || bands.length === 1;
    if (own !== currency) return false;
    return debtBelow === undefined
      ? compareAmounts(amount, String(debtUpTo)) <= 0
      : compareAmounts(amount, String(debtBelow)) < 0;
  });
  return band && moneyOf(String(band.amount), band.currency);
}

/** Every debt with what its lateness costs the client today, in the reader's own order. */
export function debtsToday(notice: NoticeCase, rules: RuleSet | undefined, today: Day): DebtToday[] {
  return (notice.owed ?? []).map((debt) => {
    const due = dueDay(debt, rules, notice.holidays);
    const late = daysLate(due, today);
    if (due === undefined || late === 0 || !rules) return { debt, due, daysLate: late };
    const compensation = compensationFor(debt.money, rules.payment.fixedCompensation);
    const interest = interestFor(debt.money, due, rules.payment, notice, today);
    return { debt, due, daysLate: late, ...(interest ? { interest } : {}), ...(compensation ? { compensation } : {}) };
  });
}

function interestFor(money: Money, due: Day, payment: PaymentRules, { late }: NoticeCase, today: Day) {
  const percent = yearlyRate(payment.interest, late?.reference?.percent);
  const since = payment.reminderNeeded ? late?.reminded && laterOf(late.reminded, due) : due;
  if (percent === undefined || since === undefined) return undefined;
  const days = daysLate(since, today);
  return { percent, days, money: interestOn(money, percent, days) };
}
