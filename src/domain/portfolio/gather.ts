import { Exact } from '../money/exact.ts';
import { moneyOf } from '../money/money.ts';
import { type Client, foldName, type Trouble } from './client.ts';
import type { Columns } from './columns.ts';
import { type EntryFault, readEntry } from './read-entry.ts';

/** A line of a file with the number it has in an editor; a line break inside quotes counts. */
export interface FileLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A line that could not be counted, with the cell as it stands there. */
export interface BadLine {
  readonly line: number;
  readonly code: EntryFault;
  readonly cell: string;
}

type Sums = {
  name: string;
  seconds: number;
  incomes: Map<string, InstanceType<typeof Exact>>;
  trouble: Trouble | undefined;
};

/** What a file comes to so far. `lines` counts the lines that were added up; several currencies stand side by side. */
export interface Gathered {
  readonly clients: ReadonlyMap<string, Sums>;
  readonly lines: number;
  readonly bad: readonly BadLine[];
  readonly unnamed: { readonly lines: number; readonly seconds: number };
  /** Lines of each currency, in the order in which they first appear. */
  readonly currencies: ReadonlyMap<string, number>;
}

/** Adds lines up one by one, so that a long file can be taken in slices. Several lines of one client become one. */
export function gatherer(columns: Columns, chosen: string): { add: (line: FileLine) => void; result: () => Gathered } {
  const clients = new Map<string, Sums>();
  const currencies = new Map<string, number>();
  const bad: BadLine[] = [];
  const unnamed = { lines: 0, seconds: 0 };
  let lines = 0;
  const add = ({ line, cells }: FileLine) => {
    const entry = readEntry(cells, columns, chosen);
    if (entry.kind === 'fault') bad.push({ line, code: entry.code, cell: entry.cell });
    if (entry.kind === 'unnamed') {
      unnamed.lines += 1;
      unnamed.seconds += entry.seconds;
    }
    if (entry.kind !== 'entry') return;
    lines += 1;
    const key = foldName(entry.name);
    const sums = clients.get(key) ?? { name: entry.name, seconds: 0, incomes: new Map(), trouble: undefined };
    sums.seconds += entry.seconds;
    // A client is as much trouble as at the worst of times.
    if (entry.trouble !== undefined && entry.trouble >= (sums.trouble ?? 0)) sums.trouble = entry.trouble;
    if (entry.money && entry.money.amount !== moneyOf('0', entry.money.currency).amount) {
      const { amount, currency } = entry.money;
      sums.incomes.set(currency, (sums.incomes.get(currency) ?? new Exact('0')).plus(amount));
      currencies.set(currency, (currencies.get(currency) ?? 0) + 1);
    }
    clients.set(key, sums);
  };
  return { add, result: () => ({ clients, lines, bad, unnamed, currencies }) };
}

/** The clients of a file with their income in one currency; `leftOut` is what was earned in each other one, never converted. */
export function clientsIn(
  { clients }: Gathered,
  currency: string,
): { clients: Client[]; leftOut: Map<string, string> } {
  const leftOut = new Map<string, InstanceType<typeof Exact>>();
  const list = [...clients.values()].map(({ name, seconds, incomes, trouble }) => {
    for (const [other, amount] of incomes) {
      if (other !== currency) leftOut.set(other, (leftOut.get(other) ?? new Exact('0')).plus(amount));
    }
    return {
      name,
      seconds,
      income: moneyOf((incomes.get(currency) ?? new Exact('0')).toFixed(), currency).amount,
      trouble,
    };
  });
  return {
    clients: list,
    leftOut: new Map([...leftOut].map(([other, sum]) => [other, moneyOf(sum.toFixed(), other).amount])),
  };
}
