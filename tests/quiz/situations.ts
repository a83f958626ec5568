import { type Answers, withAnswer } from '../../src/domain/quiz/answers.ts';
import { type Focus, focusGroups, heaviestGroup } from '../../src/domain/quiz/focus.ts';
import { openRepairs } from '../../src/domain/quiz/possible-verdicts.ts';
import { exposureIds, type Level, questionOf, strainIds } from '../../src/domain/quiz/questions.ts';
import { points, possibleForces, windForce } from '../../src/domain/quiz/strain.ts';
import { judge, type Verdict } from '../../src/domain/quiz/verdict.ts';

/**
 * One complete set of answers for every situation the rules tell apart: each wind force with every repair and either
 * side of the exposure threshold, and either red line. What is asked depends on nothing else.
 */
export function everySituation(): Answers[] {
  const calm = possibleForces({}).flatMap((force) =>
    openRepairs({}).flatMap(({ raised, response, myPart, takeAgain }) =>
      (['low', 'high'] as const).map((side) => ({
        ...strained(force),
        raised,
        ...(response && { response }),
        'my-part': myPart,
        'take-again': takeAgain,
        ...exposed(side),
        trigger: 'no' as const,
        'how-often': 'first' as const,
      })),
    ),
  );
  const [first] = calm;
  return [{ ...first, tone: 'threatening' }, { ...first, ethics: 'yes' }, ...calm];
}

// Strain answers that make a wind of this force: each the best one with which the others can still make it.
function strained(force: number): Answers {
  return strainIds.reduce<Answers>((all, id) => {
    const options = questionOf(id).options.filter(({ redLine }) => redLine === undefined);
    const fitting = options.find((option) => possibleForces(withAnswer(all, id, option.id)).includes(force));
    return withAnswer(all, id, fitting?.id);
  }, {});
}

function exposed(side: 'low' | 'high'): Answers {
  return exposureIds.reduce<Answers>((all, id) => {
    return withAnswer(all, id, questionOf(id).options.at(side === 'low' ? 0 : -1)?.id);
  }, {});
}

/** Every row of levels the eight strain questions can have without a red line: 32,768 of them. */
function everyStrain(): readonly (readonly Level[])[] {
  return strainIds.reduce<readonly (readonly Level[])[]>(
    (rows, id) => {
      const calm = questionOf(id).options.filter(({ redLine }) => redLine === undefined);
      return rows.flatMap((row) => calm.map(({ level = 0 }) => [...row, level]));
    },
    [[]],
  );
}

/** Every result there is: a verdict, for a reset with its focus. // => Set { 'keep', 'reset: money', … } */
export function everyResult(): Set<Verdict | `reset: ${Focus}`> {
  const results = new Set<Verdict | `reset: ${Focus}`>(['leave-now']);
  const winds = new Map(everyStrain().map((row) => [`${windForce(row)} ${heaviest(row)}`, row]));
  for (const row of winds.values()) {
    for (const repair of openRepairs({})) {
      for (const exposure of ['low', 'high'] as const) {
        const { rule, verdict } = judge({ ...repair, exposure, force: windForce(row), redLine: false });
        results.add(verdict === 'reset' ? `reset: ${rule === 'my-part' ? rule : heaviest(row)}` : verdict);
      }
    }
  }
  return results;
}

function heaviest(row: readonly Level[]): Focus {
  const inGroup = (group: string) => row.filter((_, index) => questionOf(strainIds[index] ?? 'tone').group === group);
  return heaviestGroup(
    focusGroups.map((group) => inGroup(group).reduce<number>((sum, level) => sum + points[level], 0)),
  );
}
