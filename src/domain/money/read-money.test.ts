import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMoney } from './money.ts';
import { readDecimal } from './read-decimal.ts';
import { readMoney } from './read-money.ts';
import { readPercent } from './read-percent.ts';

const shown = (typed: string, chosen = 'EUR') => {
  const read = readMoney(typed, chosen);
  if (read.kind !== 'money') return read.kind === 'error' ? read.code : 'empty';
  return `${read.money.amount} ${read.money.currency}${read.assumed ? ` (${read.assumed})` : ''}`;
};

const amounts: readonly [string, string, string?][] = [
  ['1 200,50 €', '1200.50 EUR'],
  ['1\u202f200,50\u00a0€', '1200.50 EUR'],
  ['1,200.50', '1200.50 EUR'],
  ['1.200,50', '1200.50 EUR'],
  ['1200.5', '1200.50 EUR'],
  ['1200', '1200.00 EUR'],
  ['€1,200', '1200.00 EUR (thousands)'],
  ['1.200', '1200.00 EUR (thousands)'],
  ['1,200', '1.200 TND (decimals)', 'TND'],
  ['1,200', '1200 JPY', 'JPY'],
  ['1,200,300', '1200300.00 EUR'],
  ['1.200.300,4', '1200300.40 EUR'],
  ['1’200.50 CHF', '1200.50 CHF'],
  ["Fr. 1'200.–", '1200.00 CHF'],
  ['Fr.1200', '1200.00 CHF'],
  ['1200,-', '1200.00 EUR'],
  ['£950', '950.00 GBP'],
  ['$950', '950.00 USD'],
  ['$950', '950.00 CAD', 'CAD'],
  ['950 $ CA', '950.00 CAD'],
  ['US$ 1,200.50', '1200.50 USD', 'CAD'],
  ['500 kr', '500.00 SEK', 'SEK'],
  ['500 kr', 'unknown-currency'],
  ['1 200,00 € HT', '1200.00 EUR'],
  ['250 000 FCFA', '250000 XOF', 'XOF'],
  ['0,50', '0.50 EUR'],
  [',50', '0.50 EUR'],
  ['007', '7.00 EUR'],
  ['eur 12', '12.00 EUR'],
  ['€ 12 EUR', '12.00 EUR'],
  ['', 'empty'],
  ['   ', 'empty'],
  ['douze', 'unreadable'],
  ['1200-1300', 'unreadable'],
  ['12.00.00', 'unreadable'],
  ['1,20,300', 'unreadable'],
  ['1 20', 'unreadable'],
  ['0.200.300', 'unreadable'],
  ['1200,', 'unreadable'],
  ['12e3', 'unreadable'],
  ['١٢٠٠', 'unreadable'],
  ['0,200', 'too-precise'],
  ['1200.505', 'too-precise'],
  ['1200.5', 'too-precise', 'JPY'],
  ['1234567890123', 'too-large'],
  ['-12', 'negative'],
  ['−12 €', 'negative'],
  ['-€12', 'negative'],
  ['(12)', 'negative'],
  ['12 DEM', 'unknown-currency'],
  ['environ 12', 'unknown-currency'],
  ['€12 CHF', 'two-currencies'],
];

test.each(amounts)('%s is %s', (typed, expected, chosen) => {
  expect(shown(typed, chosen)).toBe(expected);
});

test('10,000 amounts in every way of grouping are read to the cent', () => {
  const groupings = fc.constantFrom([' ', ','], ['\u202f', ','], [',', '.'], ['.', ','], ["'", '.'], ['’', ',']);
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n - 1n }), fc.nat(99), groupings, (whole, cents, [group, point]) => {
      const decimals = String(cents).padStart(2, '0');
      const grouped = whole.toString().replace(/\B(?=(\d{3})+$)/g, group ?? '');
      const expected = `${whole}.${decimals} EUR`;
      expect(shown(`${grouped}${point}${decimals}`)).toBe(expected);
      expect(shown(`${whole}${point}${decimals} €`)).toBe(expected);
      expect(shown(grouped).replace(' (thousands)', '')).toBe(`${whole}.00 EUR`);
    }),
    { numRuns: 10_000 },
  );
});

test('30,000 random texts become money in its one form or a code, never an exception', () => {
  const scraps = fc.string({ unit: fc.constantFrom(..."0123456789.,' -+€$%krCHF()’\u202f") });
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), scraps),
      fc.constantFrom('EUR', 'JPY', 'TND'),
      (text, chosen) => {
        const read = readMoney(text, chosen);
        if (read.kind === 'money') expect(isMoney(read.money), text).toBe(true);
        const decimal = readDecimal(text, 2);
        if (decimal.kind === 'decimal') expect(decimal.decimal).toMatch(/^(0|[1-9]\d{0,11})(\.\d{1,2})?$/);
      },
    ),
    { numRuns: 30_000 },
  );
});

test('rates are read with either mark, below zero too', () => {
  const rates = { '2,15 %': '2.15', '2.15': '2.15', '-0.75%': '-0.75', '−0,5': '-0.5', '0,00': '0', '+4': '4' };
  for (const [typed, percent] of Object.entries(rates))
    expect(readPercent(typed)).toEqual({ kind: 'percent', percent });
  expect(readPercent(' ')).toEqual({ kind: 'empty' });
  for (const [typed, code] of [
    ['deux', 'unreadable'],
    ['2,', 'unreadable'],
    ['1 %%', 'unreadable'],
    ['2.15001', 'too-precise'],
    ['101', 'too-large'],
  ] as const) {
    expect(readPercent(typed)).toEqual({ kind: 'error', code });
  }
});

test('10,000 random rates come back as they are written', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1_000_000, max: 1_000_000 }),
      fc.string({ unit: 'binary' }),
      (tenThousandths, noise) => {
        const size = String(Math.abs(tenThousandths)).padStart(5, '0');
        const typed = `${tenThousandths < 0 ? '-' : ''}${size.slice(0, -4)},${size.slice(-4)} %`;
        const read = readPercent(typed);
        expect(read.kind).toBe('percent');
        if (read.kind === 'percent') expect(Number(read.percent)).toBe(tenThousandths / 10_000);
        expect(['percent', 'empty', 'error']).toContain(readPercent(noise).kind);
      },
    ),
    { numRuns: 10_000 },
  );
});
