import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, withAnswer } from './answers.ts';
import { possibleExposures, toSecure } from './exposure.ts';
import { possibleVerdicts } from './possible-verdicts.ts';
import { type QuestionId, questionIds } from './questions.ts';
import { possibleForces, redLineState, windForce } from './strain.ts';
import { complete, unthreatened } from './test-answers.ts';
import { deciding, verdictByHand, verdictsByTrying } from './test-rules.ts';
import { verdicts } from './verdict.ts';

const gaps = (most: number) => fc.uniqueArray(fc.constantFrom(...deciding), { maxLength: most });

function blank(answers: Answers, ids: readonly QuestionId[]): Answers {
  return ids.reduce((all, id, index) => withAnswer(all, id, index % 2 ? 'unknown' : undefined), answers);
}

describe('possible verdicts', () => {
  test('are all five before the first answer, and one after the last', () => {
    expect(possibleVerdicts({})).toEqual(verdicts);
    fc.assert(
      fc.property(complete, (answers) => {
        expect(possibleVerdicts(answers)).toEqual([verdictByHand(answers)]);
      }),
      { numRuns: 10_000 },
    );
  });

  test('are exact: the same as by brute force on random partial answers', () => {
    fc.assert(
      fc.property(fc.oneof(complete, unthreatened), gaps(6), (answers, ids) => {
        const partial = blank(answers, ids);
        expect(new Set(possibleVerdicts(partial))).toEqual(verdictsByTrying(partial));
      }),
      { numRuns: 600 },
    );
  });

  test('are exact with half of the answers missing', () => {
    fc.assert(
      fc.property(unthreatened, gaps(8), (answers, ids) => {
        const partial = blank(answers, ids);
        expect(new Set(possibleVerdicts(partial))).toEqual(verdictsByTrying(partial));
      }),
      { numRuns: 60 },
    );
  });

  test('only ever become fewer as answers are added', () => {
    fc.assert(
      fc.property(complete, fc.array(fc.boolean(), { minLength: 18, maxLength: 18 }), (answers, kept) => {
        const fewer = questionIds.reduce(
          (all, id, index) => (kept[index] ? all : withAnswer(all, id, undefined)),
          answers,
        );
        const all = new Set(possibleVerdicts(fewer));
        for (const verdict of possibleVerdicts(answers)) expect(all).toContain(verdict);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('wind and exposure', () => {
  test('the wind counts at most three frictions, three per serious and seven per severe strain, up to twelve', () => {
    expect(windForce([0, 0, 0])).toBe(0);
    expect(windForce([1, 1, 1, 1, 1])).toBe(3);
    expect(windForce([1, 2, 2])).toBe(7);
    expect(windForce([3, 2, 1])).toBe(11);
    expect(windForce([3, 3])).toBe(12);
    expect(possibleForces({})).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(possibleForces({ tone: 'threatening' })).toEqual([]);
  });

  test('a red line is crossed, possible, or ruled out', () => {
    expect(redLineState({})).toBe('possible');
    expect(redLineState({ tone: 'unknown', ethics: 'yes' })).toBe('crossed');
    expect(redLineState({ tone: 'curt', ethics: 'grey' })).toBe('none');
  });

  test('exposure is high from seven on', () => {
    const low = { 'income-share': 'to-50', runway: 'to-3', owed: 'nothing', 'exit-clause': 'notice' } as const;
    expect(possibleExposures(low)).toEqual(['low']);
    expect(possibleExposures({ ...low, owed: 'month' })).toEqual(['high']);
    expect(possibleExposures({ ...low, owed: 'unknown' })).toEqual(['low', 'high']);
  });

  test('what is owed is secured first, then runway, income and contract', () => {
    const all = { 'exit-clause': 'unsure', owed: 'more', 'income-share': 'over-50', runway: 'to-3' } as const;
    expect(toSecure(all)).toEqual(['owed', 'runway', 'income-share', 'exit-clause']);
    expect(toSecure({ ...all, runway: 'to-6', owed: 'unknown' })).toEqual(['income-share', 'exit-clause']);
  });
});
