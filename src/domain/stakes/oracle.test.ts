import { expect, test } from 'vitest';
import { currencies, decimalsOf } from '../money/currency.ts';
import type { Money } from '../money/money.ts';
import { exposureOf } from './ledger.ts';

// A second opinion that shares no code with the first: amounts as whole numbers of the smallest coin in BigInt, days by UTC seconds.
const LEDGERS = 100_000;
const DAY = 86_400_000;
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

/** Small, seeded and good enough to wander through ledgers: mulberry32. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

type Coins = { coins: bigint; currency: string };

function written({ coins, currency }: Coins): Money {
  const decimals = decimalsOf(currency);
  const digits = coins.toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  return { amount: decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`, currency };
}

function added(sums: readonly Coins[]): Record<string, string> {
  const totals = new Map<string, bigint>();
  for (const { coins, currency } of sums) totals.set(currency, (totals.get(currency) ?? 0n) + coins);
  return Object.fromEntries([...totals].map(([currency, coins]) => [currency, written({ coins, currency }).amount]));
}

const told = (sums: readonly Money[]) => Object.fromEntries(sums.map(({ amount, currency }) => [currency, amount]));

test(`${LEDGERS} random ledgers agree with whole coins in BigInt`, () => {
  const below = random(20261125);
  const sum = (): Coins => {
    // Up to 999 999 999 999 whole units, and often a few coins, where binary sums go wrong.
    const coins = below(3) === 0 ? BigInt(below(300)) : BigInt(below(1_000_000)) * BigInt(below(1_000_000));
    return { coins, currency: currencies[below(below(2) === 0 ? 2 : currencies.length)] ?? 'EUR' };
  };
  const some = (most: number) => Array.from({ length: below(most + 1) }, sum);
  let late = 0;
  for (let count = 0; count < LEDGERS; count += 1) {
    const now = Date.UTC(2026, 0, 1 + below(1_500));
    const owed = some(8).map((one) => ({ ...one, due: now + (below(200) - 100) * DAY }));
    const [done, paid] = [some(4), some(4)];
    const found = exposureOf(
      {
        owed: owed.map((one) => ({ money: written(one), day: iso(one.due), counts: 'due' })),
        done: done.map(written),
        paid: paid.map(written),
      },
      undefined,
      new Set(),
      iso(now),
    );
    const overdue = owed.filter(({ due }) => due < now);
    late += overdue.length;
    const expected = {
      exposed: added([...owed, ...done]),
      owed: added(owed),
      overdue: added(overdue),
      done: added(done),
      youOwe: added(paid),
      days: owed.map(({ due }) => Math.max(0, Math.round((now - due) / DAY))),
    };
    const got = {
      exposed: told(found.exposed),
      owed: told(found.owed),
      overdue: told(found.overdue),
      done: told(found.done),
      youOwe: told(found.youOwe),
      days: found.invoices.map(({ daysLate }) => daysLate),
    };
    if (JSON.stringify(sorted(got)) !== JSON.stringify(sorted(expected))) expect(got).toEqual(expected);
  }
  expect(late, 'the ledgers hold late invoices').toBeGreaterThan(LEDGERS);
}, 120_000);

function sorted(value: object): unknown {
  return Object.entries(value).map(([name, part]) =>
    Array.isArray(part) ? [name, part] : [name, Object.entries(part as object).sort()],
  );
}
