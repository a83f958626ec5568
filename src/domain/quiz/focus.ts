import { type Answers, known } from './answers.ts';
import { someRuling } from './possible-verdicts.ts';
import { type QuestionId, questionOf, strainIds } from './questions.ts';
import { frictionsCounted, openLevels, points, strongestWind } from './strain.ts';
import type { Ruling, Situation } from './verdict.ts';

/** The groups a reset can be about; on equal sums the earlier one wins. */
export const focusGroups = ['respect', 'money', 'time', 'clarity'] as const;

/** What a reset is about: a group of strain, the reader's own part, or, with no strain at all, naming what to change. */
export type Focus = (typeof focusGroups)[number] | 'my-part' | 'say-what';

/** Every focus, in the order of design/quiz.md. */
export const focuses: readonly Focus[] = ['money', 'time', 'clarity', 'respect', 'my-part', 'say-what'];

/** Sums of points by focus group, and how many of those points are single frictions. */
interface Sums {
  readonly groups: readonly number[];
  readonly frictions: number;
}

/**
 * The focuses that completions of the answers with the verdict *reset* come to, the one the answers given point to
 * first; exact. None when no completion is a reset.
 */
export function possibleFocuses(answers: Answers): readonly Focus[] {
  const byForce = resetForces(answers);
  const found = new Set<Focus>();
  for (const sums of possibleSums(answers)) {
    const ways = byForce.get(forceOf(sums));
    if (ways?.has('my-part')) found.add('my-part');
    if (ways?.has('group')) found.add(heaviestGroup(sums.groups));
  }
  const [given] = possibleSums(allElseFine(answers));
  const likely = known('my-part', answers) === 'several' ? 'my-part' : heaviestGroup(given?.groups ?? []);
  return focuses.filter((focus) => found.has(focus)).sort((a, b) => Number(b === likely) - Number(a === likely));
}

/** The group with the largest sum, in the order of `focusGroups`. `heaviestGroup([0, 3, 3, 1])` // => 'money' */
export function heaviestGroup(sums: readonly number[]): Focus {
  const largest = Math.max(0, ...sums);
  return largest === 0 ? 'say-what' : (focusGroups[sums.indexOf(largest)] ?? 'say-what');
}

// At which wind forces some completion is a reset, and whether by rule 3 or by another rule.
function resetForces(answers: Answers): Map<number, Set<'my-part' | 'group'>> {
  const ways = new Map<number, Set<'my-part' | 'group'>>();
  const note = ({ verdict, rule }: Ruling, { force }: Situation) => {
    if (verdict !== 'reset') return false;
    ways.set(force, (ways.get(force) ?? new Set()).add(rule === 'my-part' ? rule : 'group'));
    return false;
  };
  someRuling(answers, note, true);
  return ways;
}

// Every row of sums that completions come to. A row is held in one number, a digit per group and one for frictions,
// so that completions with the same sums meet in the set; no digit grows past its base of 32 (at most 7 + 7 + 3).
function possibleSums(answers: Answers): readonly Sums[] {
  let rows = new Set([0]);
  for (const id of strainIds) {
    const steps = openLevels(id, answers).map((level) => digit(groupOf(id), points[level]) + (level === 1 ? 1 : 0));
    rows = new Set([...rows].flatMap((row) => steps.map((step) => row + step)));
  }
  return [...rows].map((row) => ({
    groups: focusGroups.map((_, index) => (row >> (5 * (index + 1))) & 31),
    frictions: row & 31,
  }));
}

function digit(index: number, amount: number): number {
  return amount << (5 * (index + 1));
}

function groupOf(id: QuestionId): number {
  return focusGroups.indexOf(questionOf(id).group as (typeof focusGroups)[number]);
}

function forceOf({ groups, frictions }: Sums): number {
  const heavier = groups.reduce((sum, each) => sum + each, 0) - frictions;
  return Math.min(strongestWind, Math.min(frictionsCounted, frictions) + heavier);
}

function allElseFine(answers: Answers): Answers {
  const filled = strainIds.map((id) => [id, known(id, answers) ?? questionOf(id).options[0]?.id]);
  return Object.fromEntries(filled) as Answers;
}
