import type { Client } from './client.ts';
import { pareto, shareOf, sumOf } from './pareto.ts';

/** The fewest clients about whom a share of clients says anything. */
const fewestForAClaim = 3;

/**
 * What can be said in one sentence. `group` is the smallest number of clients that take more than half of the time; `even` where that
 * is more than half of the clients, so that nobody stands out. Percentages have one decimal. Too few clients, or no hours: no claim.
 */
export type Headline =
  | { kind: 'too-few' }
  | { kind: 'no-time' }
  | {
      kind: 'group' | 'even';
      clients: readonly Client[];
      of: number;
      ofClients: string;
      ofTime: string;
      ofIncome: string | undefined;
    };

/** The sentence for a portfolio; see `Headline`. */
export function headline(all: readonly Client[]): Headline {
  if (all.length < fewestForAClaim) return { kind: 'too-few' };
  const time = pareto(all, 'time');
  if (!time) return { kind: 'no-time' };
  const clients = time.bars.filter(({ inMost }) => inMost).map(({ client }) => client);
  const incomes = sumOf(all.map(({ income }) => income));
  return {
    kind: clients.length * 2 > all.length ? 'even' : 'group',
    clients,
    of: all.length,
    ofClients: shareOf(String(clients.length), String(all.length)),
    ofTime: shareOf(String(clients.reduce((sum, { seconds }) => sum + seconds, 0)), time.total),
    ofIncome: incomes === '0' ? undefined : shareOf(sumOf(clients.map(({ income }) => income)), incomes),
  };
}

/** The client with the largest part of the income; `undefined` where nothing was earned. */
export function dependence(all: readonly Client[]): { client: Client; share: string } | undefined {
  const first = pareto(all, 'income')?.bars[0];
  return first && { client: first.client, share: first.share };
}
