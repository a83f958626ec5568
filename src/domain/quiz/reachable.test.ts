import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, withAnswer } from './answers.ts';
import { nextQuestion } from './asking.ts';
import { type Focus, focuses } from './focus.ts';
import { noticesFor } from './notices.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { possibleVerdicts } from './possible-verdicts.ts';
import { type QuestionId, questionIds } from './questions.ts';
import { complete, fine, optionIds, safe, unheard, unthreatened } from './test-answers.ts';
import { type Verdict, verdicts } from './verdict.ts';

const calm: Answers = { ...safe, trigger: 'no', 'how-often': 'first' };

// Ordinary answers: a client with whom all goes well but for the few things named.
const ordinary: [Verdict, Focus | undefined, Answers][] = [
  ['keep', undefined, fine],
  ['keep', undefined, { ...fine, payment: 'reminders', raised: 'once', response: 'fixed' }],
  ['reset', 'respect', { ...fine, tone: 'disrespectful', dread: 'dread' }],
  ['reset', 'money', { ...fine, payment: 'reminders', 'effective-rate': 'under-100' }],
  ['reset', 'time', { ...fine, unbilled: 'to-30', 'off-hours': 'monthly' }],
  ['reset', 'clarity', { ...fine, indecision: 'vague', dread: 'annoyance' }],
  ['reset', 'my-part', { ...fine, payment: 'two-weeks', 'my-part': 'several' }],
  ['reset', 'say-what', { ...fine, 'take-again': 'no' }],
  ['leave', undefined, { ...unheard, payment: 'sixty-days' }],
  ['leave', undefined, { ...fine, raised: 'move-on' }],
  ['prepare', undefined, { ...unheard, payment: 'sixty-days', owed: 'more' }],
  ['prepare', undefined, { ...fine, raised: 'move-on', 'income-share': 'over-50' }],
  ['leave-now', undefined, { ...fine, tone: 'threatening' }],
  ['leave-now', undefined, { ...fine, ethics: 'yes' }],
];

describe('every verdict and every focus is reachable with ordinary answers', () => {
  test.each(ordinary)('%s %s', (verdict, focus, some) => {
    const answers = { ...calm, ...some };
    expect(nextQuestion(answers)).toBeUndefined();
    expect(outcomeOf(answers)).toMatchObject({ kind: 'sure', verdict, focuses: focus ? [focus] : [] });
  });

  test('and none is left out', () => {
    expect(new Set(ordinary.map(([verdict]) => verdict))).toEqual(new Set(verdicts));
    expect(new Set(ordinary.flatMap(([, focus]) => focus ?? []))).toEqual(new Set(focuses));
  });

  test('nor with answers drawn by lot', () => {
    const drawn = fc.sample(fc.oneof(complete, unthreatened), { numRuns: 2_000, seed: 1 });
    expect(new Set(drawn.flatMap(possibleVerdicts))).toEqual(new Set(verdicts));
  });
});

/** What a reader is told by heart: the verdict and its kind, and the notices beside it. */
function result(answers: Answers): string {
  const outcome: Outcome = outcomeOf(answers);
  const notices = noticesFor(answers, outcome.wind === undefined, [], '2026-11-23');
  if (outcome.kind === 'open') return JSON.stringify([outcome.candidates, notices]);
  return JSON.stringify([outcome.verdict, outcome.focuses, outcome.ending, notices]);
}

describe('every question can change some result', () => {
  const drawn = fc.sample(unthreatened, { numRuns: 400, seed: 5 });
  const deciding = questionIds.slice(0, 16);

  /** The verdicts one reader can have by answering one question differently. */
  function verdictsBy(id: QuestionId, answers: Answers): string[] {
    return optionIds(id).map((option) => possibleVerdicts(withAnswer(answers, id, option)).join());
  }

  test.each(deciding)('%s can change the verdict alone', (id) => {
    expect(drawn.some((answers) => new Set(verdictsBy(id, answers)).size > 1)).toBe(true);
  });

  test.each(questionIds)('%s can change the result shown', (id) => {
    const changes = drawn.some((answers) => {
      return new Set(optionIds(id).map((option) => result(withAnswer(answers, id, option)))).size > 1;
    });
    expect(changes).toBe(true);
  });
});
