import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readAnswers } from '../../src/domain/quiz/answers.ts';
import { considered, nextQuestion, questionPath } from '../../src/domain/quiz/asking.ts';
import { contradictionsIn } from '../../src/domain/quiz/contradictions.ts';
import { securingOrder } from '../../src/domain/quiz/exposure.ts';
import { focuses } from '../../src/domain/quiz/focus.ts';
import { noticesFor } from '../../src/domain/quiz/notices.ts';
import { outcomeOf, type SureOutcome } from '../../src/domain/quiz/outcome.ts';
import { type QuestionId, questionIds } from '../../src/domain/quiz/questions.ts';
import { verdicts } from '../../src/domain/quiz/verdict.ts';

const question = z.enum(questionIds as [QuestionId, ...QuestionId[]]);

const personaSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)+$/),
  situation: z.string().refine((text) => {
    const sentences = text.split(/[.?!](?:\s|$)/).filter(Boolean).length;
    return sentences >= 3 && sentences <= 5;
  }, 'three to five sentences'),
  answers: z
    .record(z.string(), z.string())
    .refine((given) => Object.keys(readAnswers(given)).length === Object.keys(given).length, 'answers of this quiz')
    .transform(readAnswers),
  verdict: z.enum([...verdicts, 'open']),
  reasons: z.array(question).min(1).max(3).optional(),
  notAsked: z.array(question).default([]),
  facts: z.array(question).min(1).max(3).optional(),
  focus: z.enum(focuses).optional(),
  ending: z.enum(['give-notice', 'do-not-renew']).optional(),
  secure: z.array(z.enum(securingOrder)).optional(),
  notices: z.array(z.enum(['sleep-on-it', 'instinct'])),
});

const personas = personaSchema.array().parse(parse(readFileSync('tests/quiz/personas.yaml', 'utf8')));

type Persona = z.infer<typeof personaSchema>;

/** What the quiz tells a persona, in the words of the file. */
function toldTo({ answers, ...persona }: Persona) {
  const outcome = outcomeOf(answers);
  const shared = { notices: noticesFor(answers, outcome.wind === undefined, [], '2026-11-23') };
  if (outcome.kind === 'open') return { ...shared, verdict: 'open', facts: outcome.facts };
  const { verdict, ending, secure, focuses: about } = outcome;
  const reasons = reasonsNamed(outcome, namedAndAsked(persona).length);
  return { ...shared, verdict, ending, focus: about[0], reasons, ...(secure.length > 0 ? { secure } : {}) };
}

function namedAndAsked({ reasons = [], notAsked }: Pick<Persona, 'reasons' | 'notAsked'>): QuestionId[] {
  return reasons.filter((id) => !notAsked.includes(id));
}

function reasonsNamed({ reasons }: SureOutcome, count: number): QuestionId[] {
  return reasons.slice(0, count).map((reason) => reason.question);
}

describe('sixteen people', () => {
  test('are sixteen, of every verdict twice, with every kind of result in between', () => {
    expect(new Set(personas.map(({ id }) => id)).size).toBe(16);
    for (const verdict of verdicts)
      expect(personas.filter((each) => each.verdict === verdict).length).toBeGreaterThan(1);
    const kinds = new Set(
      personas.flatMap(({ verdict, focus, ending, notices }) => [verdict, focus, ending, ...notices]),
    );
    for (const kind of ['open', 'do-not-renew', 'sleep-on-it', 'instinct', 'my-part']) expect(kinds).toContain(kind);
    expect(personas.some(({ answers }) => answers.raised === 'move-on')).toBe(true);
    expect(personas.flatMap(({ answers }) => contradictionsIn(answers, []))).toEqual([]);
  });

  test.each(personas)('$id answers everything the quiz asks, and what it does not ask plays no part', (persona) => {
    const { answers } = persona;
    expect(nextQuestion(answers)).toBeUndefined();
    expect(toldTo({ ...persona, answers: considered(answers) })).toEqual(toldTo(persona));
  });

  // The strictest that common sense supports: the same reasons in the same order, as far as the file names them.
  test.each(personas)('$id is told what common sense says, for the same reasons', (persona) => {
    const { id, situation, answers, notAsked, ...expected } = persona;
    const reasons = expected.verdict === 'open' ? undefined : namedAndAsked(persona);
    expect(toldTo(persona), situation).toEqual({ ...expected, reasons });
    for (const question of notAsked) expect(questionPath(answers)).not.toContain(question);
  });
});
