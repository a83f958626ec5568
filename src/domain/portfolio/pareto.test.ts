import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Client } from './client.ts';
import { dependence, headline } from './headline.ts';
import { measures, pareto, shareOf, sumOf } from './pareto.ts';
import { randomPortfolio } from './random-portfolio.ts';

const client = (name: string, hours: number, income: string, trouble?: Client['trouble']): Client => ({
  name,
  seconds: hours * 3600,
  income,
  trouble,
});

const five = [
  client('A', 60, '3400.00'),
  client('B', 140, '4200.00', 3),
  client('C', 90, '5400.00'),
  client('D', 70, '4600.00', 1),
  client('E', 40, '2200.00'),
];

test('the example of the first chapter', () => {
  const time = pareto(five, 'time');
  expect(time?.bars.map(({ client: { name }, share, reached }) => [name, share, reached])).toEqual([
    ['B', '35.0', '35.0'],
    ['C', '22.5', '57.5'],
    ['D', '17.5', '75.0'],
    ['A', '15.0', '90.0'],
    ['E', '10.0', '100.0'],
  ]);
  expect(pareto(five, 'income')?.bars.find(({ client: { name } }) => name === 'B')?.share).toBe('21.2');
  expect(pareto(five, 'trouble')?.bars.map(({ share }) => share)).toEqual(['75.0', '25.0']);
  expect(headline(five)).toMatchObject({ kind: 'group', of: 5, ofClients: '40.0', ofTime: '57.5', ofIncome: '48.5' });
  expect(dependence(five)).toMatchObject({ client: { name: 'C' }, share: '27.3' });
});

test('no claim about fewer than three clients, none about time without hours', () => {
  expect(headline(five.slice(0, 2))).toEqual({ kind: 'too-few' });
  expect(headline([])).toEqual({ kind: 'too-few' });
  expect(headline([client('A', 0, '1.00'), client('B', 0, '2.00'), client('C', 0, '3.00')])).toEqual({
    kind: 'no-time',
  });
  expect(dependence([client('A', 1, '0.00')])).toBeUndefined();
});

test('exactly half is not most', () => {
  const even = [client('A', 50, '1.00'), client('B', 25, '1.00'), client('C', 25, '1.00')];
  expect(headline(even)).toMatchObject({ kind: 'even', clients: [{ name: 'A' }, { name: 'B' }] });
  const just = [client('A', 51, '1.00'), client('B', 25, '1.00'), client('C', 24, '1.00')];
  expect(headline(just)).toMatchObject({ kind: 'group', clients: [{ name: 'A' }], ofTime: '51.0' });
});

test('of equal hours, the client that brings less is in the group', () => {
  const draw = [client('A', 40, '9.00'), client('B', 40, '1.00'), client('C', 5, '1.00'), client('D', 0, '1.00')];
  expect(headline(draw)).toMatchObject({ clients: [{ name: 'B' }, { name: 'A' }] });
  const three = [client('A', 60, '9.00'), client('B', 60, '1.00'), client('C', 0, '1.00')];
  expect(pareto(three, 'time')?.bars[0]?.client.name).toBe('B');
});

test('10,000 portfolios: shares come to 100, the curve rises and bends down, sums agree with whole cents', () => {
  fc.assert(
    fc.property(randomPortfolio, ({ clients, cents }) => {
      const total = cents.reduce((sum, each) => sum + each, 0n);
      const exact = sumOf(clients.map(({ income }) => income));
      const [whole = '0', part = ''] = exact.split('.');
      expect(BigInt(whole + part.padEnd(2, '0'))).toBe(total);
      for (const measure of measures) {
        const found = pareto(clients, measure);
        if (!found) continue;
        const shares = found.bars.map(({ share }) => Math.round(Number(share) * 10));
        const off = Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1000);
        expect(off).toBeLessThanOrEqual(shares.length / 2);
        expect(found.bars.at(-1)).toMatchObject({ sum: found.total, reached: '100.0' });
        // Hundredths are whole numbers in all three measures.
        const values = found.bars.map(({ value }) => Math.round(Number(value) * 100));
        expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
        expect(values).toEqual([...values].sort((one, other) => other - one));
      }
    }),
    { numRuns: 10_000 },
  );
});

test('10,000 portfolios: the group is more than half, and one client fewer is not', () => {
  fc.assert(
    fc.property(randomPortfolio, ({ clients }) => {
      const found = headline(clients);
      if (found.kind !== 'group' && found.kind !== 'even') return;
      const all = clients.reduce((sum, { seconds }) => sum + seconds, 0);
      const most = [...clients.map(({ seconds }) => seconds)].sort((one, other) => other - one);
      const of = (count: number) => most.slice(0, count).reduce((sum, seconds) => sum + seconds, 0);
      const taken = found.clients.reduce((sum, { seconds }) => sum + seconds, 0);
      expect(taken).toBe(of(found.clients.length));
      expect(taken * 2).toBeGreaterThan(all);
      expect(of(found.clients.length - 1) * 2).toBeLessThanOrEqual(all);
      expect(found.ofTime).toBe(shareOf(String(taken), String(all)));
    }),
    { numRuns: 10_000 },
  );
});
