import type { SlotValues } from '../../domain/phrases/pieces.ts';
import type { stakes } from '../../i18n/fr/stakes.ts';
import { $phrases, changePhrases } from '../../stores/phrases-record.ts';

const slots = ['amount', 'due-date', 'invoice'] as const;

/** The three blanks of a message that speak of an invoice. */
export type Blanks = Record<(typeof slots)[number], string>;

/** What was put into the message, with what stood there before. */
export type UsedBlanks = { before: Blanks; now: Blanks; undo: () => void };

/** Fills the blanks of the open client's message. What the invoice does not say leaves the blank as it was. */
export function fillBlanks(said: Blanks): UsedBlanks {
  const values = $phrases.get().values;
  const before = pick(values);
  const now = pick({ ...before, ...given(said) });
  write(now);
  return { before, now, undo: () => write(before) };
}

/** The blanks in one line. // sayBlanks({ amount: '€900.00', 'due-date': '', invoice: '12' }, say) => '€900.00 · 12' */
export function sayBlanks(blanks: Blanks, say: typeof stakes.answer): string {
  return (
    slots
      .map((slot) => blanks[slot])
      .filter(Boolean)
      .join(' · ') || say.usedBlank
  );
}

const given = (said: Blanks) =>
  Object.fromEntries(slots.filter((slot) => said[slot]).map((slot) => [slot, said[slot]]));

const pick = (values: SlotValues) => Object.fromEntries(slots.map((slot) => [slot, values[slot] ?? ''])) as Blanks;

function write(blanks: Blanks): void {
  const { amount, 'due-date': due, invoice, ...others } = $phrases.get().values;
  changePhrases({ values: { ...others, ...given(blanks) } });
}
