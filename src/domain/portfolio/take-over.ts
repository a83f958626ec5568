import { Exact } from '../money/exact.ts';
import { moneyOf } from '../money/money.ts';
import { type Client, foldName, mostClients, troubles } from './client.ts';
import { sumOf } from './pareto.ts';

/** What to do where more clients come than a portfolio holds; nothing is chosen for the reader. */
export type TooMany = 'others' | 'largest';

/** Two lists as one: a name that stands in both is added up, the others come after. */
export function joined(here: readonly Client[], coming: readonly Client[], currency: string): Client[] {
  const all = new Map(here.map((client) => [foldName(client.name), client]));
  for (const client of coming) {
    const key = foldName(client.name);
    const known = all.get(key);
    all.set(key, known ? together(known.name, [known, client], currency) : client);
  }
  return [...all.values()];
}

function together(name: string, clients: readonly Client[], currency: string): Client {
  const marks = clients.flatMap(({ trouble }) => (trouble === undefined ? [] : [trouble]));
  return {
    name,
    seconds: clients.reduce((sum, { seconds }) => sum + seconds, 0),
    income: moneyOf(sumOf(clients.map(({ income }) => income)), currency).amount,
    trouble: troubles.findLast((trouble) => marks.includes(trouble)),
  };
}

/**
 * The list within its limit, in its own order. `others` puts the clients with the fewest hours together under one name, `largest` leaves
 * them out; `small` are those clients either way, so that it can be said.
 */
export function within(
  clients: readonly Client[],
  way: TooMany,
  othersName: string,
  currency: string,
  most: number = mostClients,
): { kept: Client[]; small: Client[] } {
  if (clients.length <= most) return { kept: [...clients], small: [] };
  const byHours = [...clients].sort(
    (one, other) => other.seconds - one.seconds || new Exact(other.income).cmp(one.income),
  );
  const largest = new Set(byHours.slice(0, way === 'others' ? most - 1 : most));
  const kept = clients.filter((client) => largest.has(client));
  const small = clients.filter((client) => !largest.has(client));
  if (way === 'largest') return { kept, small };
  // Many small clients have no common mark for trouble.
  const others = { ...together(othersName, small, currency), trouble: undefined };
  return { kept: joined(kept, [others], currency), small };
}
