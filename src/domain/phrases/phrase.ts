import type { Occasion } from './occasion.ts';

/** What a phrase does in a message, in the order of a goodbye. */
export const moves = [
  'opening',
  'decision',
  'reason',
  'notice',
  'handover',
  'payment',
  'referral',
  'thanks',
  'closing',
] as const;
export type Move = (typeof moves)[number];

/** How a phrase sounds, from the softest. The order measures how far two tones are from each other. */
export const tones = ['warm', 'neutral', 'firm'] as const;
export type Tone = (typeof tones)[number];

/** Where a phrase is used, from the most spoken to the most written. The order measures distance too. */
export const channels = ['said', 'chat', 'e-mail', 'letter'] as const;
export type Channel = (typeof channels)[number];

/** How French addresses the client. English has no such choice. */
export const registers = ['vous', 'tu'] as const;
export type Register = (typeof registers)[number];

/** What the reader has to offer, in the order in which the picker asks for it. */
export const situations = [
  'colleague',
  'agency',
  'specialist',
  'in-house',
  'freelancer',
  'tool',
  'outgrown',
  'moved',
  'directory',
  'nothing',
] as const;
export type Situation = (typeof situations)[number];

/** What the reader, or what this device already knows, puts into a phrase. */
export const slots = [
  'client',
  'contact',
  'my-name',
  'project',
  'colleague',
  'speciality',
  'directory',
  'tool',
  'notice-length',
  'last-day',
  'deliverable',
  'successor',
  'files-place',
  'invoice',
  'amount',
  'due-date',
  'talk-day',
  'problem',
  'change',
  'change-by',
] as const;
export type Slot = (typeof slots)[number];

/** The languages phrases are written in; the library of each is its own. */
export const phraseLanguages = ['fr', 'en'] as const;
export type PhraseLanguage = (typeof phraseLanguages)[number];

/**
 * One sentence or two to say or write. `text` holds slots as `{colleague}`; `situations` is empty for every move but a
 * referral; without an `occasion` the phrase belongs to the goodbye.
 */
export type Phrase = {
  id: string;
  occasion?: Occasion | undefined;
  move: Move;
  situations: readonly Situation[];
  tones: readonly Tone[];
  channels: readonly Channel[];
  register?: Register | undefined;
  text: string;
};

/** Whether a word names a slot. // isSlot('colleague') => true */
export function isSlot(word: string): word is Slot {
  return (slots as readonly string[]).includes(word);
}
