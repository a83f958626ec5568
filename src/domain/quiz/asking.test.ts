import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, applies, withAnswer } from './answers.ts';
import { canMatter, considered, nextQuestion, questionPath } from './asking.ts';
import { toSecure } from './exposure.ts';
import { possibleFocuses } from './focus.ts';
import { possibleVerdicts } from './possible-verdicts.ts';
import { exposureIds, type QuestionId, questionIds, questionOf, strainIds } from './questions.ts';
import { reasonsAgainst, reasonsFor } from './reasons.ts';
import { possibleForces } from './strain.ts';
import { complete, fine, partial } from './test-answers.ts';

/** Everything the reader is told that a question could change, for complete answers. */
function told(answers: Answers): string {
  const [verdict = 'keep'] = possibleVerdicts(answers);
  if (verdict === 'leave-now') return JSON.stringify([verdict, reasonsFor(verdict, answers)]);
  const { trigger, 'how-often': often, 'exit-clause': clause } = answers;
  return JSON.stringify([
    verdict,
    verdict === 'reset' && possibleFocuses(answers),
    verdict === 'prepare' && toSecure(answers),
    verdict === 'leave' && clause === 'ending-soon',
    possibleForces(answers),
    reasonsAgainst(verdict, answers).filter(({ question }) => strainIds.includes(question)),
    trigger === 'angry',
    often === 'more',
  ]);
}

/** By brute force: some completion of the gaps in which the options of the question do not all tell the same. */
function matters(id: QuestionId, answers: Answers, gaps: readonly QuestionId[]): boolean {
  const gap = gaps[0];
  if (gap === undefined) {
    return new Set(questionOf(id).options.map((option) => told(withAnswer(answers, id, option.id)))).size > 1;
  }
  return questionOf(gap).options.some((option) => matters(id, withAnswer(answers, gap, option.id), gaps.slice(1)));
}

describe('what is asked', () => {
  test('is exactly what can still change something, by brute force', () => {
    const few = fc.uniqueArray(fc.constantFrom(...questionIds), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(complete, few, (answers, gaps) => {
        const [id = 'tone', ...others] = gaps;
        const open = gaps.reduce<Answers>((all, gap) => withAnswer(all, gap, undefined), answers);
        // After a red line the quiz stops: even a second red line would only add to the reasons.
        const calm = open.tone !== 'threatening' && open.ethics !== 'yes';
        expect(canMatter(id, open)).toBe(applies(id, open) && calm && matters(id, open, others));
        // Its own answer plays no part in whether a question is asked.
        expect(canMatter(id, withAnswer(open, id, answers[id]))).toBe(canMatter(id, open));
      }),
      { numRuns: 1_500 },
    );
  });

  test('includes every question for somebody', () => {
    const asked = new Set(fc.sample(partial, { numRuns: 500, seed: 4 }).flatMap(questionPath));
    expect(asked.size).toBe(18);
  });

  test('never includes exposure for somebody who should keep a client', () => {
    fc.assert(
      fc.property(complete, (answers) => {
        const verdict = possibleVerdicts(considered(answers)).join();
        const exposed = questionPath(answers).some((id) => exposureIds.includes(id));
        expect(exposed).toBe(['leave', 'prepare'].includes(verdict));
      }),
      { numRuns: 2_000 },
    );
    expect(questionPath(fine)).toEqual([...questionIds.slice(0, 9), 'my-part', 'take-again', 'trigger', 'how-often']);
  });

  test('ends at a red line', () => {
    expect(questionPath({ tone: 'threatening' })).toEqual(['tone']);
    expect(questionPath({ tone: 'curt', ethics: 'yes', payment: 'on-time' })).toEqual(['tone', 'ethics']);
    expect(nextQuestion({ tone: 'threatening' })).toBeUndefined();
  });

  test('does not change what the reader is told: answers to other questions play no part', () => {
    fc.assert(
      fc.property(partial, (answers) => {
        // A response kept from when the problem had been raised plays no part until it is raised again.
        const asked = applies('response', answers) ? answers : withAnswer(answers, 'response', undefined);
        expect(possibleVerdicts(considered(answers))).toEqual(possibleVerdicts(asked));
        expect(considered(considered(answers))).toEqual(considered(answers));
      }),
      { numRuns: 3_000 },
    );
  });
});
