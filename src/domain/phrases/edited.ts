import type { Slot } from './phrase.ts';

/** A text the reader may hold at most; the rest is cut so that a pasted book cannot fill the device. */
export const LONGEST_EDIT = 10_000;

// Bidirectional controls could make a text read differently from what is copied. Joiners stay: words of the reader's own
// sentence (Persian, emoji) need them.
const REORDERING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** What the reader made of a phrase, safe to keep: bidirectional controls and unpaired surrogates gone, cut at `LONGEST_EDIT`. */
export function cleanEdit(typed: string): string {
  return typed
    .replace(REORDERING, '')
    .replace(/\p{Cs}/gu, '')
    .slice(0, LONGEST_EDIT)
    .replace(/\p{Cs}/gu, '')
    .trim();
}

/**
 * An edited text turned back into a phrase with slots: a label in brackets the reader left is a blank again.
 * // editedPhrase('Le nom de [collègue]', { colleague: 'collègue', … }) => 'Le nom de {colleague}'
 */
export function editedPhrase(text: string, labels: Record<Slot, string>): string {
  const named = Object.entries(labels) as [Slot, string][];
  return named.reduce((phrase, [slot, label]) => phrase.replaceAll(`[${label}]`, `{${slot}}`), text);
}
