import { Exact } from './exact.ts';
import { type Money, moneyOf } from './money.ts';

/** Percentages added up. `addPercent('2.15', '10') // => '12.15'` */
export function addPercent(one: string, other: string): string {
  return new Exact(one).plus(other).toFixed();
}

/** The days of a year in these estimates; a contract or a court may count otherwise. */
export const daysOfYear = 365;

/**
 * Simple interest: amount × percent ÷ 100 × days ÷ 365, rounded once, at the end. A rate below zero earns nothing.
 * `interestOn({ amount: '1000.00', currency: 'EUR' }, '12.15', 30).amount // => '9.99'`
 */
export function interestOn({ amount, currency }: Money, percent: string, days: number): Money {
  const rate = new Exact(percent);
  if (rate.lte('0') || days <= 0) return moneyOf('0', currency);
  const sum = new Exact(amount).times(rate).times(String(days));
  return moneyOf(sum.div(String(100 * daysOfYear)).toFixed(), currency);
}
