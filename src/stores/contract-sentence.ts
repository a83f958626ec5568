import { atom } from 'nanostores';
import { toolRecord } from './tool-record.ts';

/** The longest sentence that is kept: a long clause has some 3,000 characters. */
export const longestSentence = 10_000;

/** A stored sentence, or `undefined` for anything else. */
export function decodeSentence(raw: unknown): string | undefined {
  return typeof raw === 'string' && raw.length <= longestSentence ? raw : undefined;
}

/** The sentence the reader asked to keep for the open client, under a key of its own; `undefined` removes that key. */
export const $keptSentence = toolRecord<string | undefined>('sentence', decodeSentence, undefined);

/** The sentence as it stands on the page: for this visit only, unless it is kept. */
export const $sentence = atom('');

/** Writes the sentence, and keeps it where the reader asked for that; one that is too long is shown and not kept. */
export function writeSentence(text: string): void {
  $sentence.set(text);
  if ($keptSentence.get() !== undefined && text.length <= longestSentence) $keptSentence.set(text);
}

/** Keeps the sentence on this device, or takes it off again; on the page it stays. */
export function keepSentence(keep: boolean): void {
  const text = $sentence.get();
  if (keep) $keptSentence.set(text.slice(0, longestSentence));
  else if ($keptSentence.get() !== undefined) $keptSentence.set(undefined);
}

/** Forgets the sentence, on the page and on this device. */
export function forgetSentence(): void {
  keepSentence(false);
  $sentence.set('');
}
