import { type Answers, openOptions } from './answers.ts';
import { type Level, optionOf, type QuestionId, strainIds } from './questions.ts';

/** The strongest wind on the Beaufort scale. */
export const strongestWind = 12;

/** What one answer of each level weighs, frictions, serious and severe ones. // => points[2] is 3 */
export const points: Readonly<Record<Level, number>> = { 0: 0, 1: 1, 2: 3, 3: 7 };

/** Frictions add up to no more than one serious strain: small things stay small. */
export const frictionsCounted = 3;

/** The wind force, 0 to 12, from the levels of the strain answers. `windForce([1, 1, 2])` // => 5 */
export function windForce(levels: readonly Level[]): number {
  const frictions = levels.filter((level) => level === 1).length;
  const heavier = levels.reduce<number>((sum, level) => sum + (level > 1 ? points[level] : 0), 0);
  return Math.min(strongestWind, Math.min(frictionsCounted, frictions) + heavier);
}

/** The levels an answer can still have without being a red line; none when a red line was chosen. */
export function openLevels(id: QuestionId, answers: Answers): readonly Level[] {
  const options = openOptions(id, answers).map((option) => optionOf(id, option));
  const levels = options.flatMap((option) => (option?.level === undefined || option.redLine ? [] : [option.level]));
  return [...new Set(levels)];
}

/**
 * Every wind force that some completion of the answers reaches without a red line, in rising order; none when a red
 * line was chosen. Exact and quick: instead of all completions it keeps the few sums they can come to.
 */
export function possibleForces(answers: Answers): readonly number[] {
  let sums = new Set([0]);
  for (const id of strainIds) sums = addLevels(sums, openLevels(id, answers));
  const forces = [...sums].map((sum) => Math.min(strongestWind, Math.floor(sum / 4) + (sum % 4)));
  return [...new Set(forces)].sort((a, b) => a - b);
}

// A sum is held as heavier × 4 + frictions; both stop counting where they can no longer matter.
function addLevels(sums: ReadonlySet<number>, levels: readonly Level[]): Set<number> {
  const next = new Set<number>();
  for (const sum of sums) {
    const heavier = Math.floor(sum / 4);
    const frictions = sum % 4;
    for (const level of levels) {
      const more = level > 1 ? Math.min(strongestWind, heavier + points[level]) : heavier;
      next.add(more * 4 + (level === 1 ? Math.min(frictionsCounted, frictions + 1) : frictions));
    }
  }
  return next;
}

/** Whether a red line was chosen, is still possible, or is ruled out. */
export function redLineState(answers: Answers): 'crossed' | 'possible' | 'none' {
  const open = (['tone', 'ethics'] as const).map((id) =>
    openOptions(id, answers).map((option) => optionOf(id, option)),
  );
  if (open.some((options) => options.every((option) => option?.redLine))) return 'crossed';
  return open.some((options) => options.some((option) => option?.redLine)) ? 'possible' : 'none';
}
