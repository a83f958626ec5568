import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { considered } from './asking.ts';
import { answersOf, changedAnswers, type PastResult, rememberedResult, resultBefore } from './history.ts';
import { outcomeOf } from './outcome.ts';
import { partial } from './test-answers.ts';

describe('what is remembered of a result', () => {
  it('is enough to give the same result again', () => {
    fc.assert(
      fc.property(partial, (answers) => {
        const outcome = outcomeOf(answers);
        fc.pre(outcome.kind === 'sure');
        const past = rememberedResult('2026-11-23', outcome.verdict, outcome.wind, answers);
        expect(answersOf(past)).toEqual(considered(answers));
        expect(outcomeOf(answersOf(past) ?? {})).toEqual(outcomeOf(considered(answers)));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps its verdict when its answers can no longer be read', () => {
    const past: PastResult = { day: '2026-01-02', verdict: 'leave', link: 'r0.0123456789abcdefgh' };
    expect(answersOf(past)).toBeUndefined();
    expect(answersOf({ day: '2026-01-02', verdict: 'leave' })).toBeUndefined();
  });
});

describe('retaking the quiz', () => {
  const results: PastResult[] = [
    { day: '2026-03-01', verdict: 'reset' },
    { day: '2026-08-15', verdict: 'leave' },
    { day: '2026-11-23', verdict: 'prepare' },
  ];

  it.each([
    ['2026-11-23', 'leave'],
    ['2026-12-01', 'prepare'],
    ['2026-08-15', 'reset'],
    ['2026-03-01', undefined],
  ])('compares the result of %s with the one before that day', (day, verdict) => {
    expect(resultBefore(results, day)?.verdict).toBe(verdict);
  });

  it('names what changed, what was added and what is no longer asked, in the order of the questions', () => {
    const before = { tone: 'courteous', payment: 'reminders', dread: 'unknown' } as const;
    const now = { tone: 'courteous', payment: 'on-time', raised: 'once' } as const;
    expect(changedAnswers(before, now)).toEqual([
      { question: 'payment', before: 'reminders', now: 'on-time' },
      { question: 'dread', before: 'unknown', now: undefined },
      { question: 'raised', before: undefined, now: 'once' },
    ]);
  });

  it('finds nothing changed between equal answers, and the same questions both ways round', () => {
    fc.assert(
      fc.property(partial, partial, (one, other) => {
        expect(changedAnswers(one, one)).toEqual([]);
        const [there, back] = [changedAnswers(one, other), changedAnswers(other, one)];
        expect(back).toEqual(there.map(({ question, before, now }) => ({ question, before: now, now: before })));
      }),
      { numRuns: 300 },
    );
  });
});
