import type { Slot } from '../phrases/phrase.ts';
import type { SlotValues } from '../phrases/pieces.ts';

/** Something this device knows that a message can say. `value` is as it was kept: a civil day, an ISO length, words. */
export type Fact = { readonly slot: Slot; readonly value: string; readonly from: 'dates' | 'owed' };

/** The dates a notice calculation left behind, as a message needs them. */
type Dates = {
  readonly lastDay: string;
  readonly length?: string | undefined;
  readonly points: readonly { readonly kind: string; readonly day: string }[];
};

/** What the dates of the calculator say in a message: the last day, the length of the notice, when the last invoice is due. */
export function factsOf(dates: Dates | undefined): Fact[] {
  if (!dates) return [];
  const due = dates.points.findLast(({ kind }) => kind === 'due')?.day;
  return [
    { slot: 'last-day', value: dates.lastDay, from: 'dates' },
    ...(dates.length ? [{ slot: 'notice-length' as const, value: dates.length, from: 'dates' as const }] : []),
    ...(due ? [{ slot: 'due-date' as const, value: due, from: 'dates' as const }] : []),
  ];
}

/** A sum the client owes: the amount as it was typed with its currency, the day, and whether that day is when it was due. */
export type Debt = { readonly amount: string; readonly day: string; readonly isDue: boolean };

/** What a reminder says of the sums that are owed: a reminder is about one invoice, so about the oldest. */
export function owedFacts(debts: readonly Debt[]): Fact[] {
  const [oldest] = [...debts].sort((a, b) => a.day.localeCompare(b.day));
  if (!oldest) return [];
  return [
    { slot: 'amount', value: oldest.amount, from: 'owed' },
    ...(oldest.isDue ? [{ slot: 'due-date' as const, value: oldest.day, from: 'owed' as const }] : []),
  ];
}

/** Facts of several tools, each slot once: the later ones know better. */
export function mergedFacts(...lists: readonly (readonly Fact[])[]): Fact[] {
  const bySlot = new Map(lists.flat().map((fact) => [fact.slot, fact]));
  return [...bySlot.values()];
}

/** The values of a message: what the reader typed, and where they typed nothing, what is known and not declined. */
export function withFacts(typed: SlotValues, facts: readonly Fact[], declined: readonly string[]): SlotValues {
  const wanted = facts.filter(({ slot }) => !declined.includes(slot) && !typed[slot]?.trim());
  return { ...typed, ...Object.fromEntries(wanted.map(({ slot, value }) => [slot, value])) };
}
