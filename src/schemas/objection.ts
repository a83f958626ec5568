import { z } from 'astro/zod';
import { countWords, LONGEST_PHRASE } from '../domain/phrases/word-count.ts';
import type { Objection } from '../domain/rehearsal/objection.ts';
import { kebab } from './notice-words.ts';

const sentence = z.string().trim().min(1);
const breath = sentence.refine(
  (value) => countWords(value) <= LONGEST_PHRASE,
  `a line to say holds at most ${LONGEST_PHRASE} words: one breath`,
);

const spoken = {
  says: z
    .array(breath)
    .min(1)
    .max(2)
    .describe('What the client says, one or two variants; or what is seen, where isSpoken is false.'),
  answers: z.array(breath).length(2).describe('Two good answers, each complete without the other.'),
  avoid: breath.describe('One line not to say, as somebody under pressure would say it.'),
  exitLine: breath.optional().describe('With exit: the sentence that ends the call.'),
};

const shared = {
  id: kebab.describe('The name of the file, the same in both languages; readers keep it on their devices.'),
  order: z.int().positive().describe('Where it stands in the practice, the same in both languages.'),
  isSpoken: z.boolean().default(true).describe('False for silence and tears: `says` is then a stage direction.'),
  offer: z
    .boolean()
    .default(false)
    .describe(
      'True where the client offers or asks for money or time: what the reader decided beforehand stands beside it.',
    ),
  exit: z.boolean().default(false).describe('True where the right answer ends the call.'),
  principle: sentence.describe('One or two sentences: why these answers hold.'),
  why: sentence.describe('In a few words: what the line to avoid costs.'),
};

const french = z.strictObject({
  language: z.literal('fr'),
  ...shared,
  vous: z.strictObject(spoken),
  tu: z.strictObject(spoken),
});

const english = z.strictObject({ language: z.literal('en'), ...shared, ...spoken });

type Lines = z.infer<z.ZodObject<typeof spoken>>;
type Read = z.infer<typeof french> | z.infer<typeof english>;

function linesOf(read: Read): Lines[] {
  return read.language === 'fr' ? [read.vous, read.tu] : [read];
}

/**
 * One push-back of the rehearsal in one language: `src/content/objections/<language>/<id>.yaml`. French writes what is
 * said twice, in a `vous` and a `tu` of its own; English writes it at the top.
 */
export const objectionSchema = z
  .discriminatedUnion('language', [french, english])
  .refine((read) => linesOf(read).every(({ exitLine }) => (exitLine !== undefined) === read.exit), {
    message: 'an exit has its exitLine, in every register; what is no exit has none',
    path: ['exit'],
  });

/** What a file of objections holds once it is checked. */
export type ObjectionFile = z.infer<typeof objectionSchema>;

function withLines(read: Read, { says, answers, avoid, exitLine }: Lines): Objection {
  const { id, order, isSpoken, offer, principle, why } = read;
  return { id, order, isSpoken, isOffer: offer, says, answers, principle, avoid: { line: avoid, why }, exitLine };
}

/** The objections of a file: French gives one for each register, English one. */
export function objectionsOf(read: ObjectionFile): Objection[] {
  if (read.language === 'en') return [withLines(read, read)];
  return [
    { ...withLines(read, read.vous), register: 'vous' },
    { ...withLines(read, read.tu), register: 'tu' },
  ];
}
