import type { Slot } from '../phrases/phrase.ts';
import type { SlotValues } from '../phrases/pieces.ts';

/** Something this device knows that a message can say. `value` is as it was kept: a civil day, an ISO length, words. */
export type Fact = { readonly slot: Slot; readonly value: string };

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
    { slot: 'last-day', value: dates.lastDay },
    ...(dates.length ? [{ slot: 'notice-length' as const, value: dates.length }] : []),
    ...(due ? [{ slot: 'due-date' as const, value: due }] : []),
  ];
}

/** The values of a message: what the reader typed, and where they typed nothing, what is known and not declined. */
export function withFacts(typed: SlotValues, facts: readonly Fact[], declined: readonly string[]): SlotValues {
  const wanted = facts.filter(({ slot }) => !declined.includes(slot) && !typed[slot]?.trim());
  return { ...typed, ...Object.fromEntries(wanted.map(({ slot, value }) => [slot, value])) };
}
