import { z } from 'astro/zod';
import { foldPattern } from '../domain/brevity/fold.ts';
import { kinds, scopes } from '../domain/brevity/rule.ts';
import { phraseLanguages } from '../domain/phrases/phrase.ts';

function isPattern(value: string): boolean {
  try {
    return new RegExp(foldPattern(value)) !== undefined;
  } catch {
    return false;
  }
}

const pattern = z
  .string()
  .min(2)
  .refine(isPattern, 'this is no regular expression')
  .refine((value) => !/\([^()]*[*+][^()]*\)[*+]|\.[*+]|\][*+][^?]/.test(value), {
    message:
      'no open repetition (*, +) of groups, of any sign or of a set: bound it, such as {0,40}; texts can be long',
  })
  .refine((value) => !/\p{Lu}/u.test(value.replace(/\\p?\{?[A-Z]\w*\}?/g, '')), 'texts are read in lower case')
  .describe(
    'A regular expression, matched as whole words on the text in lower case, without accents, with straight apostrophes and ' +
      'single spaces. Accents may be written; they are taken off the same way.',
  );

const rule = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'),
  kind: z.enum(kinds).describe('What the piece does; the words for it are in src/i18n/<language>/brevity.ts.'),
  patterns: z
    .array(pattern)
    .describe('Any of these. Only the rule of the kind “reasons” has none: reasons are counted.'),
  spare: z
    .int()
    .min(0)
    .default(0)
    .describe('How many pieces of the kind may stand before one is marked: one apology is fine.'),
  motive: z.boolean().default(false).describe('Whether what it marks is a reason in itself: it counts as one.'),
  scope: z
    .enum(scopes)
    .default('words')
    .describe('What goes when it is replaced: the words, their clause, the sentence.'),
  why: z
    .string()
    .trim()
    .min(20)
    .max(240)
    .describe('One precise, kind sentence to the reader: what the client will answer.'),
  instead: z.string().describe('The shorter wording, written without tu or vous where it can be; empty: delete it.'),
  examples: z.array(z.string().trim().min(5)).min(2).describe('Sentences this rule marks.'),
  counter: z
    .array(z.string().trim().min(5))
    .min(2)
    .describe('Sentences that look alike and that this rule leaves alone.'),
});

/** What opens a discussion in one language, `src/content/brevity/<language>.yaml`. The languages are written separately. */
export const brevitySchema = z
  .strictObject({
    language: z.enum(phraseLanguages),
    reasons: z.strictObject({
      because: z.array(pattern).describe('Words that announce a reason.'),
      statements: z.array(pattern).describe('Sentences that are a reason without such a word.'),
      goesOn: z.array(pattern).describe('How a clause begins that goes on with a list of reasons.'),
      never: z.array(pattern).describe('The decision, a date, thanks, a wish: no reason, whatever stands before.'),
      adds: z.array(pattern).describe('Words that add another reason.'),
      joins: z.array(pattern).describe('Words that join two clauses.'),
    }),
    rules: z.array(rule).min(25),
  })
  .refine(({ rules }) => new Set(rules.map(({ id }) => id)).size === rules.length, 'an id stands once')
  .refine(({ rules }) => rules.every(({ kind, patterns }) => (kind === 'reasons') === (patterns.length === 0)), {
    message: 'every rule has patterns, except the one that counts reasons',
  });

/** A checked file of rules, with its examples. */
export type BrevityFile = z.infer<typeof brevitySchema>;
