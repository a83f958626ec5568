import type { Choice } from '../../domain/phrases/choose.ts';
import { cleanEdit, editedPhrase } from '../../domain/phrases/edited.ts';
import type { Slot } from '../../domain/phrases/phrase.ts';
import { $phrases, changePhrases, type Pin } from '../../stores/phrases-record.ts';

/** Keeps what the reader typed into a blank. */
export function changeSlot(slot: Slot, value: string): void {
  changePhrases({ values: { ...$phrases.get().values, [slot]: value } });
}

/** Keeps the reader's version of a phrase; without one, or with an empty one, the original is back. A pin follows. */
export function changeEdit(
  id: string,
  typed: string | undefined,
  choices: readonly Choice[],
  labels: Record<Slot, string>,
): void {
  const { [id]: _before, ...others } = $phrases.get().edits;
  const clean = cleanEdit(typed ?? '');
  const original = choices.find(({ phrase }) => phrase.id === id)?.phrase.text ?? '';
  const text = clean ? editedPhrase(clean, labels) : original;
  const pins = $phrases.get().pins.map((pin) => (pin.id === id ? { ...pin, text } : pin));
  changePhrases({ edits: text === original ? others : { ...others, [id]: clean }, pins });
}

/** Keeps a phrase for the message, or lets it go. Gives whether it is kept now. */
export function togglePin(pin: Pin): boolean {
  const { pins } = $phrases.get();
  const others = pins.filter(({ id }) => id !== pin.id);
  const isKept = others.length === pins.length;
  changePhrases({ pins: isKept ? [...others, pin] : others });
  return isKept;
}

/** Lets a kept phrase go. */
export function dropPin(id: string): void {
  changePhrases({ pins: $phrases.get().pins.filter((pin) => pin.id !== id) });
}
