import { Exact } from '../money/exact.ts';
import { compareAmounts, moneyOf } from '../money/money.ts';
import type { Client } from './client.ts';
import { sumOf } from './pareto.ts';

/** What an hour for a client really brought, and how far that is from the reader's target; `undefined` without hours, or without a target. */
export interface Rate {
  readonly client: Client;
  readonly perHour: string | undefined;
  readonly gap: { readonly amount: string; readonly side: 'below' | 'met' } | undefined;
}

/** Income for each hour, in the currency's decimals. `perHour('4200', 504000, 'EUR') // => '30.00'`, `undefined` for no time */
export function perHour(income: string, seconds: number, currency: string): string | undefined {
  if (seconds === 0) return undefined;
  return moneyOf(new Exact(income).times('3600').div(String(seconds)).toFixed(), currency).amount;
}

/** The average over several clients. */
export function averageRate(clients: readonly Client[], currency: string): string | undefined {
  const seconds = clients.reduce((sum, client) => sum + client.seconds, 0);
  return perHour(sumOf(clients.map(({ income }) => income)), seconds, currency);
}

/** Every client's real rate, the lowest first, those without hours last. */
export function rates(clients: readonly Client[], currency: string, target: string | undefined): Rate[] {
  const all = clients.map((client) => {
    const rate = perHour(client.income, client.seconds, currency);
    return { client, perHour: rate, gap: rate === undefined || target === undefined ? undefined : gap(rate, target) };
  });
  const known = all.filter((rate) => rate.perHour !== undefined);
  known.sort((one, other) => compareAmounts(one.perHour ?? '0', other.perHour ?? '0'));
  return [...known, ...all.filter((rate) => rate.perHour === undefined)];
}

function gap(rate: string, target: string): Rate['gap'] {
  const difference = new Exact(rate).minus(target);
  return { amount: difference.abs().toFixed(), side: difference.lt('0') ? 'below' : 'met' };
}
