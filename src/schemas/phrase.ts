import { z } from 'astro/zod';
import { movesOf, occasions } from '../domain/phrases/occasion.ts';
import { channels, isSlot, moves, registers, situations, slots, tones } from '../domain/phrases/phrase.ts';
import { countWords, LONGEST_PHRASE } from '../domain/phrases/word-count.ts';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens, such as colleague-vous-introduce')
  .describe('Names the phrase for ever: readers keep it on their devices. Reword the text freely, never the id.');

const text = z
  .string()
  .trim()
  .min(1, 'a phrase needs a text')
  .refine((value) => countWords(value) <= LONGEST_PHRASE, `a phrase holds at most ${LONGEST_PHRASE} words: one breath`)
  .refine((value) => [...value.matchAll(/\{([^}]*)\}/g)].every(([, name = '']) => isSlot(name)), {
    message: `a slot in braces is one of ${slots.join(', ')}`,
  })
  .describe(
    'What is said, with slots in braces. Plain spaces and straight apostrophes: the build sets the type. French writes ' +
      '“de {colleague}”, “à {directory}” and lets the slot inflect (d’Anna, au Syndicat); English never writes “a {tool}”.',
  );

const phrase = {
  id,
  tones: z.array(z.enum(tones)).min(1).describe('Every tone in which it can honestly be said.'),
  channels: z.array(z.enum(channels)).min(1).describe('Where it sounds right: said aloud, chat, e-mail, letter.'),
  text,
};

const file = {
  occasion: z.enum(occasions).optional().describe('The message it belongs to; left out for the goodbye.'),
  move: z.enum(moves).describe('What every phrase of this file does in its message.'),
  situations: z.array(z.enum(situations)).default([]).describe('For referrals: what the reader has to offer.'),
};

const french = z.strictObject({
  language: z.literal('fr'),
  ...file,
  phrases: z.array(z.strictObject({ ...phrase, register: z.enum(registers) })).min(1),
});

const english = z.strictObject({ language: z.literal('en'), ...file, phrases: z.array(z.strictObject(phrase)).min(1) });

/**
 * A file of phrases: one language, one occasion, one move and, for referrals, its situations; named after them
 * (`fr/referral-colleague.yaml`, `fr/thanks.yaml`, `fr/repair-opening.yaml`). The languages are written separately: no phrase is the translation of another, and the
 * French *vous* and *tu* (`register`) are each written for themselves.
 */
export const phraseFileSchema = z
  .discriminatedUnion('language', [french, english])
  .refine(({ move, situations: named }) => (move === 'referral') === named.length > 0, {
    message: 'referral phrases name their situations; other moves have none',
    path: ['situations'],
  })
  .refine(({ occasion, move }) => movesOf[occasion ?? 'goodbye'].includes(move), {
    message: 'this move has no place in this occasion: see movesOf in src/domain/phrases/occasion.ts',
    path: ['move'],
  });

/** What a file of phrases holds once it is checked. */
export type PhraseFile = z.infer<typeof phraseFileSchema>;
