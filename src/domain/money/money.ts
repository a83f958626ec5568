import { decimalsOf } from './currency.ts';
import { Exact } from './exact.ts';

/** An amount of one currency. `amount` is a decimal with the currency's own number of decimals: `'1200.50'`, `'1200'` in yen. */
export interface Money {
  amount: string;
  /** ISO 4217, `'EUR'`. */
  currency: string;
}

/** A decimal as money, rounded to the currency's decimals, half away from zero. `moneyOf('3.005', 'EUR').amount // => '3.01'` */
export function moneyOf(decimal: string, currency: string): Money {
  return { amount: new Exact(decimal).toFixed(decimalsOf(currency)), currency };
}

/** Whether a value of any origin is money in its one written form. `isMoney({ amount: '12.5', currency: 'EUR' }) // => false` */
export function isMoney(value: unknown): value is Money {
  if (typeof value !== 'object' || value === null) return false;
  const { amount, currency } = value as Partial<Record<keyof Money, unknown>>;
  if (typeof amount !== 'string' || typeof currency !== 'string') return false;
  return /^[A-Z]{3}$/.test(currency) && /^(0|[1-9]\d{0,11})(\.\d+)?$/.test(amount) && hasOwnDecimals(amount, currency);
}

function hasOwnDecimals(amount: string, currency: string): boolean {
  return (amount.split('.')[1] ?? '').length === decimalsOf(currency);
}

/**
 * One sum for each currency, in the order in which they first appear; currencies are never added up together.
 * `sumsOf([euro('0.10'), euro('0.20'), yen('5')]) // => [euro('0.30'), yen('5')]`
 */
export function sumsOf(amounts: readonly Money[]): Money[] {
  const sums = new Map<string, InstanceType<typeof Exact>>();
  for (const { amount, currency } of amounts) {
    sums.set(currency, (sums.get(currency) ?? new Exact('0')).plus(amount));
  }
  return [...sums].map(([currency, sum]) => moneyOf(sum.toFixed(), currency));
}

/** −1, 0 or 1 as the first amount is smaller than, equal to or larger than the second, both in one currency. */
export function compareAmounts(one: string, other: string): -1 | 0 | 1 {
  return new Exact(one).cmp(other);
}
