import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, known, withAnswer } from './answers.ts';
import { considered, questionPath } from './asking.ts';
import { factsToFind } from './facts-to-find.ts';
import { heaviestGroup, possibleFocuses } from './focus.ts';
import { outcomeOf } from './outcome.ts';
import { possibleVerdicts } from './possible-verdicts.ts';
import { questionOf, strainIds } from './questions.ts';
import { reasonsAgainst, reasonsFor } from './reasons.ts';
import { complete, completions, mostlyKnown, partial, safe, unheard } from './test-answers.ts';

describe('the focus of a reset', () => {
  test('is the heaviest group; ties go to respect, money, time, clarity', () => {
    expect(heaviestGroup([3, 3, 3, 3])).toBe('respect');
    expect(heaviestGroup([1, 3, 3, 3])).toBe('money');
    expect(heaviestGroup([1, 1, 3, 3])).toBe('time');
    expect(heaviestGroup([1, 0, 0, 7])).toBe('clarity');
    expect(heaviestGroup([0, 0, 0, 0])).toBe('say-what');
  });

  test('is exact with strain answers missing, by brute force', () => {
    const gaps = fc.uniqueArray(fc.constantFrom(...strainIds.slice(2)), { maxLength: 4 });
    fc.assert(
      fc.property(complete, gaps, (answers, ids) => {
        const open = ids.reduce<Answers>((all, id) => withAnswer(all, id, undefined), answers);
        expect(new Set(possibleFocuses(open))).toEqual(new Set(completions(open, ids).flatMap(possibleFocuses)));
      }),
      { numRuns: 400 },
    );
  });
});

/** The reasons shown for some answers, without the rest of the result. */
function reasonsShown(all: Answers) {
  const answers = considered(all);
  const [verdict, ...others] = possibleVerdicts(answers);
  return verdict === undefined || others.length > 0 ? [] : reasonsFor(verdict, answers);
}

describe('reasons', () => {
  test('each answer to an answer given, at most three, and undoing reason one changes the reasons', () => {
    fc.assert(
      fc.property(fc.oneof(complete, mostlyKnown, partial), (answers) => {
        const outcome = outcomeOf(answers);
        fc.pre(outcome.kind === 'sure');
        expect(outcome.reasons).toEqual(reasonsShown(answers));
        expect(outcome.reasons.length).toBeGreaterThan(0);
        expect(outcome.reasons.length).toBeLessThanOrEqual(3);
        for (const { question, option } of [...outcome.reasons, ...outcome.against]) {
          expect(known(question, answers)).toBe(option);
          expect(questionPath(answers)).toContain(question);
        }
        const [first] = outcome.reasons;
        if (first === undefined) return;
        for (const choice of [undefined, ...questionOf(first.question).options.map(({ id }) => id)]) {
          if (choice === first.option) continue;
          expect(reasonsShown(withAnswer(answers, first.question, choice))).not.toEqual(outcome.reasons);
        }
      }),
      { numRuns: 1_500 },
    );
  });

  test('never stand on both sides', () => {
    fc.assert(
      fc.property(complete, (answers) => {
        const [verdict = 'keep'] = possibleVerdicts(answers);
        const against = reasonsAgainst(verdict, answers).map(({ question }) => question);
        for (const { question } of reasonsFor(verdict, answers)) expect(against).not.toContain(question);
      }),
      { numRuns: 1_000 },
    );
  });

  test('of securing an exit first name what is exposed', () => {
    const outcome = outcomeOf({
      ...unheard,
      payment: 'sixty-days',
      tone: 'belittling',
      dread: 'sleepless',
      ...safe,
      owed: 'more',
    });
    expect(outcome).toMatchObject({ verdict: 'prepare', secure: ['owed'] });
    expect(outcome.kind === 'sure' && outcome.reasons.map(({ question }) => question)).toEqual([
      'tone',
      'payment',
      'owed',
    ]);
  });
});

describe('the ending', () => {
  test('a fixed term that ends soon is not renewed', () => {
    const leaving = { ...unheard, payment: 'sixty-days', ...safe } as const;
    expect(outcomeOf(leaving)).toMatchObject({ verdict: 'leave', ending: 'give-notice' });
    expect(outcomeOf({ ...leaving, 'exit-clause': 'ending-soon' })).toMatchObject({ ending: 'do-not-renew' });
  });
});

describe('not enough to say yet', () => {
  test('names the candidates and at most three facts that narrow them down', () => {
    fc.assert(
      fc.property(partial, (answers) => {
        const outcome = outcomeOf(answers);
        if (outcome.kind === 'sure') {
          expect(factsToFind(considered(answers))).toEqual([]);
          return;
        }
        expect(outcome.candidates.length).toBeGreaterThan(1);
        expect(outcome.facts.length).toBeGreaterThan(0);
        expect(outcome.facts.length).toBeLessThanOrEqual(3);
        for (const id of outcome.facts) expect(known(id, answers)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});
