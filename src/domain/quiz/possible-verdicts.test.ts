import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, answersFromNumbers, withAnswer } from './answers.ts';
import { possibleExposures, toSecure } from './exposure.ts';
import { possibleVerdicts } from './possible-verdicts.ts';
import { exposureIds, type Level, optionOf, type QuestionId, questionIds, questionOf, strainIds } from './questions.ts';
import { possibleForces, redLineState, windForce } from './strain.ts';
import { isExit, severity, verdicts } from './verdict.ts';

/** Complete answers, no “I don't know”. */
const complete = fc
  .array(fc.nat({ max: 59 }), { minLength: 18, maxLength: 18 })
  .map((row) =>
    answersFromNumbers(row.map((each, index) => 2 + (each % questionOf(questionIds[index] ?? 'tone').options.length))),
  );

/** Complete answers without a red line, so that the rules below the first are met more than now and then. */
const unthreatened = complete.map((answers) => ({
  ...answers,
  ...(answers.tone === 'threatening' ? { tone: 'curt' as const } : {}),
  ...(answers.ethics === 'yes' ? { ethics: 'no' as const } : {}),
}));

const decisive = questionIds.slice(0, 16);
const gaps = (most: number) => fc.uniqueArray(fc.constantFrom(...decisive), { maxLength: most });

// The rules written a second time, from the design's own sentences, so that the engine is not compared to itself.
function verdictByHand(answers: Answers): string {
  const levels = (ids: readonly QuestionId[]) => ids.map((id) => optionOf(id, answers[id])?.level ?? 0);
  const count = (list: Level[], level: Level) => list.filter((each) => each === level).length;
  const wind = levels(strainIds);
  const force = Math.min(12, Math.min(3, count(wind, 1)) + 3 * count(wind, 2) + 7 * count(wind, 3));
  const exposed = 3 * count(levels(exposureIds), 2) + 7 * count(levels(exposureIds), 3);
  const go = exposed >= 7 ? 'prepare' : 'leave';
  const clearly = answers.raised === 'once' || answers.raised === 'several';
  const again = answers['take-again'];
  if (answers.tone === 'threatening' || answers.ethics === 'yes') return 'leave-now';
  if (answers.raised === 'move-on') return go;
  if (answers['my-part'] === 'several' && force <= 9) return 'reset';
  if (force <= 3 && again !== 'no') return 'keep';
  if (!clearly) return force >= 10 && again === 'no' ? go : 'reset';
  if (answers.response === 'fixed') return force <= 6 ? 'keep' : 'reset';
  if (answers.response === 'back-again' && force <= 5) return 'reset';
  return force <= 3 || (force <= 6 && again === 'yes') ? 'reset' : go;
}

function bruteForce(answers: Answers): Set<string> {
  const applicable = decisive.filter(
    (each) => each !== 'response' || answers.raised === 'once' || answers.raised === 'several',
  );
  const open = applicable.find((each) => answers[each] === undefined || answers[each] === 'unknown');
  if (open === undefined) return new Set([verdictByHand(answers)]);
  const found = new Set<string>();
  for (const option of questionOf(open).options) {
    for (const verdict of bruteForce(withAnswer(answers, open, option.id))) found.add(verdict);
  }
  return found;
}

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
        expect(new Set(possibleVerdicts(partial))).toEqual(bruteForce(partial));
      }),
      { numRuns: 600 },
    );
  });

  test('are exact with half of the answers missing', () => {
    fc.assert(
      fc.property(unthreatened, gaps(8), (answers, ids) => {
        const partial = blank(answers, ids);
        expect(new Set(possibleVerdicts(partial))).toEqual(bruteForce(partial));
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

  test('every verdict is reachable with ordinary answers', () => {
    const found = new Set(
      fc.sample(fc.oneof(complete, unthreatened), { numRuns: 2_000, seed: 1 }).flatMap(possibleVerdicts),
    );
    expect([...found].sort()).toEqual([...verdicts].sort());
  });
});

describe('worsening an answer', () => {
  test('of the strain questions never lowers the wind and never makes the verdict milder', () => {
    fc.assert(
      fc.property(complete, fc.constantFrom(...strainIds), (answers, id) => {
        const outcomes = questionOf(id).options.map((option) => withAnswer(answers, id, option.id));
        const steps = outcomes.map((each) => severity[possibleVerdicts(each)[0] ?? 'keep']);
        expect(steps).toEqual([...steps].sort((a, b) => a - b));
        const winds = outcomes.flatMap((each) => possibleForces(each));
        expect(winds).toEqual([...winds].sort((a, b) => a - b));
      }),
      { numRuns: 5_000 },
    );
  });

  test('of the exposure questions never turns an exit into keep or reset', () => {
    fc.assert(
      fc.property(unthreatened, fc.constantFrom(...exposureIds), (answers, id) => {
        const [first, ...others] = questionOf(id).options.map(
          (option) => possibleVerdicts(withAnswer(answers, id, option.id))[0],
        );
        for (const other of others) expect(isExit(other ?? 'keep')).toBe(isExit(first ?? 'keep'));
      }),
      { numRuns: 5_000 },
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
