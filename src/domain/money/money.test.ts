import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currencies, decimalsOf, isCurrency } from './currency.ts';
import { compareAmounts, isMoney, moneyOf, sumsOf } from './money.ts';

const euro = (amount: string) => ({ amount, currency: 'EUR' });

test('an amount has the decimals of its currency', () => {
  expect(moneyOf('1200.5', 'EUR').amount).toBe('1200.50');
  expect(moneyOf('3.005', 'EUR').amount).toBe('3.01');
  expect(moneyOf('1200.5', 'JPY').amount).toBe('1201');
  expect(moneyOf('1.2', 'TND').amount).toBe('1.200');
  expect(isCurrency('DEM')).toBe(false);
});

test('only the one written form is money', () => {
  expect(isMoney(euro('1200.50'))).toBe(true);
  for (const amount of ['1200.5', '1200', '01.00', '-1.00', '1e3', '1234567890123.00', ' 1.00', '', 12, null]) {
    expect(isMoney({ amount, currency: 'EUR' }), String(amount)).toBe(false);
  }
  expect(isMoney({ amount: '1.00', currency: 'eur' })).toBe(false);
  expect(isMoney(null)).toBe(false);
});

test('currencies are kept apart and cents do not drift', () => {
  const tenths = Array.from({ length: 10 }, () => euro('0.10'));
  expect(sumsOf([...tenths, moneyOf('5', 'JPY')])).toEqual([euro('1.00'), { amount: '5', currency: 'JPY' }]);
  expect(sumsOf([])).toEqual([]);
  expect(compareAmounts('999.99', '1000.00')).toBe(-1);
});

test('10,000 sums agree with whole cents counted in big integers, in any order', () => {
  const amount = fc
    .record({ currency: fc.constantFrom(...currencies), units: fc.bigInt({ min: 0n, max: 10n ** 13n }) })
    .map(({ currency, units }) => {
      const decimals = decimalsOf(currency);
      const figures = units.toString().padStart(decimals + 1, '0');
      const whole = figures.slice(0, figures.length - decimals);
      const money = { currency, amount: decimals === 0 ? whole : `${whole}.${figures.slice(-decimals)}` };
      return { money, units };
    });
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 12 }), (list) => {
      const sums = sumsOf(list.map(({ money }) => money));
      for (const { amount: sum, currency } of sums) {
        const units = list.filter(({ money }) => money.currency === currency).map((entry) => entry.units);
        expect(BigInt(sum.replace('.', ''))).toBe(units.reduce((all, one) => all + one, 0n));
      }
      const reversed = sumsOf([...list].reverse().map(({ money }) => money));
      expect(new Set(reversed.map(({ amount: sum, currency }) => sum + currency))).toEqual(
        new Set(sums.map(({ amount: sum, currency }) => sum + currency)),
      );
    }),
    { numRuns: 10_000 },
  );
});
