import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostClients } from './client.ts';
import { sumOf } from './pareto.ts';
import { randomPortfolio } from './random-portfolio.ts';
import { joined, within } from './take-over.ts';

const many = Array.from({ length: 200 }, (_, index) => ({ name: `C${index}`, seconds: index * 60, income: '10.10' }));

test('of 200 clients, 49 stay and the others stand together, nothing is lost', () => {
  const { kept, small } = within(many, 'others', 'Others', 'EUR');
  expect(kept).toHaveLength(mostClients);
  expect(kept.at(-1)).toMatchObject({ name: 'Others', income: '1525.10' });
  expect(small).toHaveLength(151);
  expect(kept.slice(0, 2).map(({ name }) => name)).toEqual(['C151', 'C152']);
});

test('or the 50 with the most hours stay, and it is known who does not', () => {
  const { kept, small } = within(many, 'largest', 'Others', 'EUR');
  expect(kept.map(({ name }) => name)).toEqual(many.slice(150).map(({ name }) => name));
  expect(small).toHaveLength(150);
});

test('a name in both lists is added up where it stood, whatever its case; the worse mark counts', () => {
  const here = [
    { name: 'Été', seconds: 60, income: '1.10', trouble: 1 },
    { name: 'B', seconds: 1, income: '2.00' },
  ] as const;
  const coming = [
    { name: 'C', seconds: 5, income: '0.00' },
    { name: 'E\u0301TE\u0301', seconds: 60, income: '2.20', trouble: 3 },
  ] as const;
  expect(joined(here, coming, 'EUR')).toEqual([
    { name: 'Été', seconds: 120, income: '3.30', trouble: 3 },
    here[1],
    coming[0],
  ]);
});

test('10,000 joins and cuts keep all hours and all income', () => {
  fc.assert(
    fc.property(randomPortfolio, randomPortfolio, ({ clients: here }, { clients }) => {
      const coming = clients.map((client, index) => ({ ...client, name: index % 2 ? client.name : `New ${index}` }));
      const all = joined(here, coming, 'EUR');
      const cut = within(all, 'others', 'Others', 'EUR').kept;
      expect(cut.length).toBeLessThanOrEqual(mostClients);
      for (const list of [all, cut]) {
        expect(sumOf(list.map(({ income }) => income))).toBe(sumOf([...here, ...coming].map(({ income }) => income)));
        const seconds = list.reduce((sum, client) => sum + client.seconds, 0);
        expect(seconds).toBe([...here, ...coming].reduce((sum, client) => sum + client.seconds, 0));
      }
    }),
    { numRuns: 10_000 },
  );
});
