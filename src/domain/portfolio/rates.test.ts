import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ifLeft } from './if-left.ts';
import { randomPortfolio } from './random-portfolio.ts';
import { averageRate, perHour, rates } from './rates.ts';

const hours = (count: number) => count * 3600;

test('the example of the first chapter: 30 an hour, 70 hours at the others’ rate, half of the time freed', () => {
  const costly = { name: 'Costly', seconds: hours(140), income: '4200.00' };
  const others = { name: 'Others', seconds: hours(260), income: '15600.00' };
  expect(perHour(costly.income, costly.seconds, 'EUR')).toBe('30.00');
  expect(ifLeft([costly, others], costly, 'EUR', '50.00')).toMatchObject({
    ofIncome: '21.2',
    ofTime: '35.0',
    perHour: '30.00',
    atOthers: { rate: '60.00', seconds: hours(70), ofFreed: '50.0' },
    atTarget: { rate: '50.00', seconds: hours(84), ofFreed: '60.0' },
  });
});

test('without hours there is no rate, and nothing is divided by it', () => {
  const idle = { name: 'Idle', seconds: 0, income: '100.00' };
  const free = { name: 'Free', seconds: hours(10), income: '0.00' };
  expect(rates([idle, free], 'EUR', '60.00')).toEqual([
    { client: free, perHour: '0.00', gap: { amount: '60', side: 'below' } },
    { client: idle, perHour: undefined, gap: undefined },
  ]);
  expect(ifLeft([idle, free], idle, 'EUR', undefined)).toMatchObject({ perHour: undefined, atOthers: undefined });
  expect(ifLeft([free], free, 'EUR', '60.00')).toMatchObject({ ofIncome: undefined, atTarget: undefined });
});

test('the gap is between the figures that are shown', () => {
  const [rate] = rates([{ name: 'A', seconds: hours(3), income: '100.00' }], 'EUR', '33.33');
  expect(rate).toMatchObject({ perHour: '33.33', gap: { amount: '0', side: 'met' } });
  expect(perHour('100', hours(3), 'JPY')).toBe('33');
});

test('10,000 portfolios: rates rise, the average lies among them, and a rate times its hours is the income to the cent', () => {
  fc.assert(
    fc.property(randomPortfolio, ({ clients, cents }) => {
      const known = rates(clients, 'EUR', undefined)
        .flatMap((rate) => rate.perHour ?? [])
        .map(Number);
      expect(known).toEqual([...known].sort((one, other) => one - other));
      for (const [index, { income, seconds }] of clients.entries()) {
        const rate = perHour(income, seconds, 'EUR');
        if (rate === undefined) continue;
        const off = BigInt(rate.replace('.', '')) * BigInt(seconds) - (cents[index] ?? 0n) * 3600n;
        expect(off < 0n ? -off * 2n : off * 2n).toBeLessThanOrEqual(BigInt(seconds));
      }
      const timed = clients.filter(({ seconds }) => seconds > 0);
      const average = averageRate(timed, 'EUR');
      if (average === undefined) return;
      expect(Number(average)).toBeGreaterThanOrEqual(known[0] ?? 0);
      expect(Number(average)).toBeLessThanOrEqual(known.at(-1) ?? 0);
    }),
    { numRuns: 10_000 },
  );
});
