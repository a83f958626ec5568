import { decimalsOf } from './currency.ts';
import { currencyOfMark } from './currency-marks.ts';
import { type Money, moneyOf } from './money.ts';
import { type DecimalFault, readDecimal } from './read-decimal.ts';

/** What a typed amount turned out to be. `assumed` asks for an echo: `1.200` was taken for twelve hundred (see `readDecimal`). */
export type ReadMoney =
  | { kind: 'money'; money: Money; assumed?: 'thousands' | 'decimals' }
  | { kind: 'empty' }
  | { kind: 'error'; code: MoneyFault };

/** Why a text is no amount. */
export type MoneyFault = DecimalFault | 'negative' | 'unknown-currency' | 'two-currencies';

/**
 * An amount as people type or paste it, in either language, with or without its currency; without one, it is of the `chosen`
 * currency. `readMoney('1 200,50 €', 'CHF') // => { kind: 'money', money: { amount: '1200.50', currency: 'EUR' } }`
 */
export function readMoney(typed: string, chosen: string): ReadMoney {
  const text = plain(typed);
  if (text === '') return { kind: 'empty' };
  const parts = /^(\D*?)([-+]?)( ?[.,]?\d(?:.*\d)?(?:[.,][-–—]{1,2})?)(\D*)$/.exec(text);
  if (parts === null || /^[.,']/.test(parts[4] ?? '')) return { kind: 'error', code: 'unreadable' };
  const [, before = '', sign, figures = '', after = ''] = parts;
  if (sign === '-' || /[-(]/.test(before) || after.startsWith('-')) return { kind: 'error', code: 'negative' };
  const currency = currencyAmong(before, after, chosen);
  if (currency === 'unknown-currency' || currency === 'two-currencies') return { kind: 'error', code: currency };
  // `Fr.1200`: the full stop belongs to the franc.
  const bare = /\p{L}$/u.test(before) ? figures.replace(/^\./, '') : figures;
  const read = readDecimal(bare.trim(), decimalsOf(currency));
  if (read.kind === 'error') return read;
  return { kind: 'money', money: moneyOf(read.decimal, currency), ...(read.assumed ? { assumed: read.assumed } : {}) };
}

function plain(typed: string): string {
  return typed
    .replace(/[\u2019\u02bc\u2018]/g, "'")
    .replace(/\u2212/g, '-')
    .replace(/[\s\u200e\u200f]+/g, ' ')
    .trim();
}

function currencyAmong(before: string, after: string, chosen: string): string {
  const marks = [before, after].filter((mark) => mark.trim() !== '');
  const found = marks.map((mark) => currencyOfMark(mark, chosen));
  if (found.includes(undefined)) return 'unknown-currency';
  const [first = chosen, second = first] = found;
  return first === second ? first : 'two-currencies';
}
