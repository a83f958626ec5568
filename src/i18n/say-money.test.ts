import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currencies, decimalsOf } from '../domain/money/currency.ts';
import { moneyOf } from '../domain/money/money.ts';
import { readMoney } from '../domain/money/read-money.ts';
import { readPercent } from '../domain/money/read-percent.ts';
import { sayMoney, sayPercent } from './say-money.ts';

test('amounts are said in the language’s figures', () => {
  expect(sayMoney('fr', moneyOf('1200.5', 'EUR'))).toBe('1\u202f200,50\u00a0€');
  expect(sayMoney('en', moneyOf('1200.5', 'EUR'))).toBe('€1,200.50');
  expect(sayMoney('en', moneyOf('1200.5', 'CHF'))).toBe('CHF\u00a01,200.50');
  expect(sayMoney('fr', moneyOf('250000', 'XOF'))).toBe('250\u202f000\u00a0F\u202fCFA');
  expect(sayMoney('en', moneyOf('999999999999.99', 'EUR'))).toBe('€999,999,999,999.99');
  expect(sayPercent('fr', '2.15')).toBe('2,15\u00a0%');
  expect(sayPercent('en', '-0.75')).toBe('-0.75%');
});

const money = fc
  .record({ currency: fc.constantFrom(...currencies), units: fc.bigInt({ min: 0n, max: 10n ** 12n - 1n }) })
  .map(({ currency, units }) => moneyOf(scaled(units, decimalsOf(currency)), currency));

function scaled(units: bigint, decimals: number): string {
  const figures = units.toString().padStart(decimals + 1, '0');
  return decimals === 0 ? figures : `${figures.slice(0, -decimals)}.${figures.slice(-decimals)}`;
}

test('what is said is read back as the same amount: 20,000 in both languages', () => {
  const shared = ['XOF', 'XAF'];
  fc.assert(
    fc.property(
      fc.constantFrom('fr' as const, 'en' as const),
      money,
      fc.constantFrom(...currencies),
      (locale, amount, chosen) => {
        const said = sayMoney(locale, amount);
        expect(readMoney(said, amount.currency), said).toMatchObject({ kind: 'money', money: amount });
        // The two CFA francs are written alike; all others are told apart whatever stands in the field.
        if (!shared.includes(amount.currency)) expect(readMoney(said, chosen), said).toMatchObject({ money: amount });
      },
    ),
    { numRuns: 20_000 },
  );
});

test('rates come back too', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('fr' as const, 'en' as const),
      fc.integer({ min: -9999, max: 9999 }),
      (locale, hundredths) => {
        const percent = String(hundredths / 100);
        expect(readPercent(sayPercent(locale, percent))).toEqual({ kind: 'percent', percent });
      },
    ),
    { numRuns: 10_000 },
  );
});
