import { Exact } from '../money/exact.ts';
import type { Client } from './client.ts';

/** What the chart can be of. */
export const measures = ['time', 'income', 'trouble'] as const;

/** One of the three measures. */
export type Measure = (typeof measures)[number];

/** One bar: the client's own value and percentage, and what all bars up to this one come to. Values are exact decimals. */
export interface Bar {
  readonly client: Client;
  readonly value: string;
  readonly share: string;
  readonly sum: string;
  readonly reached: string;
  /** Whether it belongs to the smallest group that makes more than half. */
  readonly inMost: boolean;
}

/** A percentage with one decimal, half away from zero. `shareOf('1', '3') // => '33.3'` */
export function shareOf(part: string, whole: string): string {
  return new Exact(part).times('100').div(whole).toFixed(1);
}

/** An exact sum. `sumOf(['0.1', '0.2']) // => '0.3'` */
export function sumOf(values: readonly string[]): string {
  return values.reduce((sum, value) => sum.plus(value), new Exact('0')).toFixed();
}

/** What a client counts for in a measure, as a decimal: seconds, income, mark. `undefined` for a client without a mark. */
export function countOf({ seconds, income, trouble }: Client, measure: Measure): string | undefined {
  if (measure === 'time') return String(seconds);
  return measure === 'income' ? income : trouble?.toString();
}

const least = (one: string, other: string) => new Exact(one).cmp(other);
// Equal hours: the one that brings less comes first. Equal income or trouble: the one that takes more time does.
const settle = {
  time: (one: Client, other: Client) => least(one.income, other.income),
  income: (one: Client, other: Client) => other.seconds - one.seconds,
  trouble: (one: Client, other: Client) => other.seconds - one.seconds,
};

/** The bars from the largest to the smallest; `undefined` where everything is nothing. Clients that count for nothing come last. */
export function pareto(clients: readonly Client[], measure: Measure): { bars: Bar[]; total: string } | undefined {
  const counted = clients.flatMap((client) => {
    const value = countOf(client, measure);
    return value === undefined ? [] : [{ client, value }];
  });
  const total = sumOf(counted.map(({ value }) => value));
  if (total === '0') return undefined;
  counted.sort((one, other) => least(other.value, one.value) || settle[measure](one.client, other.client));
  let sum = new Exact('0');
  const bars = counted.map(({ client, value }) => {
    const inMost = sum.times('2').lte(total);
    sum = sum.plus(value);
    return {
      client,
      value,
      share: shareOf(value, total),
      sum: sum.toFixed(),
      reached: shareOf(sum.toFixed(), total),
      inMost,
    };
  });
  return { bars, total };
}
