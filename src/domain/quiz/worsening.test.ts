import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withAnswer } from './answers.ts';
import { outcomeOf } from './outcome.ts';
import { possibleVerdicts } from './possible-verdicts.ts';
import { exposureIds, type Level, questionOf, strainIds } from './questions.ts';
import { possibleForces, windForce } from './strain.ts';
import { complete, mostlyKnown, optionIds, partial, unthreatened } from './test-answers.ts';
import { isExit, severity, type Verdict } from './verdict.ts';

const strengths = (verdicts: readonly Verdict[]) => verdicts.map((each) => severity[each]);
const rising = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);

describe('worsening a strain answer', () => {
  test('never lowers the wind force, for every row of levels there is', () => {
    const rows = strainIds.reduce<readonly Level[][]>(
      (all, id) => {
        const levels = [...new Set(questionOf(id).options.map(({ level = 0 }) => level))];
        return all.flatMap((row) => levels.map((level) => [...row, level]));
      },
      [[]],
    );
    // Tone and the six others have four levels, ethics three.
    expect(rows.length).toBe(4 ** 7 * 3);
    const lowered = rows.filter((row) => {
      const force = windForce(row);
      return row.some((level, index) => level < 3 && windForce(row.with(index, (level + 1) as Level)) < force);
    });
    expect(lowered).toEqual([]);
  });

  test('never lowers the wind force and never makes the verdict milder, from answer to answer', () => {
    fc.assert(
      fc.property(fc.oneof(complete, unthreatened), fc.constantFrom(...strainIds), (answers, id) => {
        const options = optionIds(id).map((option) => withAnswer(answers, id, option));
        const steps = strengths(options.flatMap(possibleVerdicts));
        expect(steps).toEqual(rising(steps));
        const winds = options.flatMap(possibleForces);
        expect(winds).toEqual(rising(winds));
      }),
      { numRuns: 5_000 },
    );
  });

  test('with answers missing never makes the mildest or the strongest verdict left milder', () => {
    fc.assert(
      fc.property(fc.oneof(mostlyKnown, partial), fc.constantFrom(...strainIds), (answers, id) => {
        const left = optionIds(id).map((option) => {
          const outcome = outcomeOf(withAnswer(answers, id, option));
          return strengths(outcome.kind === 'sure' ? [outcome.verdict] : outcome.candidates);
        });
        for (const ends of [left.map((each) => Math.min(...each)), left.map((each) => Math.max(...each))]) {
          expect(ends).toEqual(rising(ends));
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('exposure', () => {
  test('never turns an exit into keep or reset, nor the other way round, however many answers change', () => {
    fc.assert(
      fc.property(fc.oneof(unthreatened, mostlyKnown), unthreatened, (answers, others) => {
        const exposed = exposureIds.reduce((all, id) => withAnswer(all, id, others[id]), answers);
        const [before, after] = [possibleVerdicts(answers), possibleVerdicts(exposed)];
        expect(after.filter((each) => !isExit(each))).toEqual(before.filter((each) => !isExit(each)));
        expect(after.some(isExit)).toBe(before.some(isExit));
        expect(after.includes('leave-now')).toBe(before.includes('leave-now'));
      }),
      { numRuns: 5_000 },
    );
  });

  test('that rises never turns “secure your exit first” back into leaving with notice', () => {
    fc.assert(
      fc.property(unthreatened, fc.constantFrom(...exposureIds), (answers, id) => {
        const found = optionIds(id).flatMap((option) => possibleVerdicts(withAnswer(answers, id, option)));
        const steps = found.map((verdict) => Number(verdict === 'prepare'));
        expect(steps).toEqual(rising(steps));
      }),
      { numRuns: 3_000 },
    );
  });
});
