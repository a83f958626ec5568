import { Exact } from '../money/exact.ts';
import type { Client } from './client.ts';
import { shareOf, sumOf } from './pareto.ts';
import { averageRate, perHour } from './rates.ts';

/** How long the income of the client who left takes at some rate, and which part of the freed time that is. */
export interface Refill {
  readonly rate: string;
  readonly seconds: number;
  /** Percent of the freed time; over 100 where more time is needed than was freed. `undefined` where none was freed. */
  readonly ofFreed: string | undefined;
}

/** What would change if a client left. Shares are percent with one decimal. */
export interface IfLeft {
  readonly client: Client;
  /** The client's part of all income and of all time; `undefined` where there is none at all. */
  readonly ofIncome: string | undefined;
  readonly ofTime: string | undefined;
  /** What the freed hours would have to earn to bring the same income; `undefined` without hours. */
  readonly perHour: string | undefined;
  readonly atOthers: Refill | undefined;
  readonly atTarget: Refill | undefined;
}

/** The arithmetic of one client leaving, with everything else as it is. */
export function ifLeft(all: readonly Client[], client: Client, currency: string, target: string | undefined): IfLeft {
  const others = averageRate(
    all.filter((other) => other !== client),
    currency,
  );
  const income = sumOf(all.map((each) => each.income));
  const seconds = all.reduce((sum, each) => sum + each.seconds, 0);
  return {
    client,
    ofIncome: income === '0' ? undefined : shareOf(client.income, income),
    ofTime: seconds === 0 ? undefined : shareOf(String(client.seconds), String(seconds)),
    perHour: perHour(client.income, client.seconds, currency),
    atOthers: refill(client, others),
    atTarget: refill(client, target),
  };
}

function refill({ income, seconds: freed }: Client, rate: string | undefined): Refill | undefined {
  if (rate === undefined || new Exact(rate).eq('0') || new Exact(income).eq('0')) return undefined;
  const seconds = Number(new Exact(income).times('3600').div(rate).toFixed(0));
  return { rate, seconds, ofFreed: freed === 0 ? undefined : shareOf(String(seconds), String(freed)) };
}
