import type { OptionId } from './questions.ts';

/** The five verdicts, from the mildest to the most urgent; *leave* and *prepare* are equally strong. */
export const verdicts = ['keep', 'reset', 'leave', 'prepare', 'leave-now'] as const;

/** What the quiz advises. */
export type Verdict = (typeof verdicts)[number];

/** How far a verdict goes, to compare two of them: keep < reset < leave, prepare < leave-now. */
export const severity: Readonly<Record<Verdict, number>> = { keep: 0, reset: 1, leave: 2, prepare: 2, 'leave-now': 3 };

/** Whether a verdict means that the relationship ends. */
export function isExit(verdict: Verdict): boolean {
  return severity[verdict] >= severity.leave;
}

/** The rules in the order in which they are tried: rule 1 is the first. Their reasons are in content/quiz/rules.yaml. */
export const rules = [
  'red-line',
  'move-on',
  'my-part',
  'light-wind',
  'not-raised',
  'fixed',
  'back-again',
  'last-offer',
  'time-to-go',
] as const;

/** The name of a rule. */
export type Rule = (typeof rules)[number];

/** Everything the rules look at, once all of it is known. */
export interface Situation {
  readonly redLine: boolean;
  readonly force: number;
  readonly exposure: 'low' | 'high';
  readonly raised: OptionId<'raised'>;
  /** Known only when the problem was raised clearly. */
  readonly response: OptionId<'response'> | undefined;
  readonly myPart: OptionId<'my-part'>;
  readonly takeAgain: OptionId<'take-again'>;
}

/** A verdict and the rule it comes from. */
export interface Ruling {
  readonly rule: Rule;
  readonly verdict: Verdict;
}

// The winds at which a rule changes its mind: up to 3, 5, 6, 9, and beyond.
const turningPoints = [3, 5, 6, 9, 12];

/** The strongest wind that every rule treats like this one. `likeForce(7)` // => 9 */
export function likeForce(force: number): number {
  return turningPoints.find((point) => force <= point) ?? force;
}

/** The first rule that holds (design/quiz.md, rules 1 to 9) and its verdict. */
export function judge(situation: Situation): Ruling {
  const { redLine, force, raised, response, myPart, takeAgain } = situation;
  const clearly = raised === 'once' || raised === 'several';
  if (redLine) return { rule: 'red-line', verdict: 'leave-now' };
  if (raised === 'move-on') return { rule: 'move-on', verdict: exit(situation) };
  if (myPart === 'several' && force <= 9) return { rule: 'my-part', verdict: 'reset' };
  if (force <= 3 && takeAgain !== 'no') return { rule: 'light-wind', verdict: 'keep' };
  // The exception of rule 5 goes on to rule 9: rules 6 to 8 speak of problems that were raised clearly.
  if (!clearly && !(force >= 10 && takeAgain === 'no')) return { rule: 'not-raised', verdict: 'reset' };
  if (clearly && response === 'fixed') return { rule: 'fixed', verdict: force <= 6 ? 'keep' : 'reset' };
  if (clearly && response === 'back-again' && force <= 5) return { rule: 'back-again', verdict: 'reset' };
  // Read as “raised clearly, and (F ≤ 3, or F ≤ 6 and take-again is yes)”. The other bracketing gives the same
  // verdicts, since whoever reaches this rule without having raised it clearly has F ≥ 10.
  if (clearly && (force <= 3 || (force <= 6 && takeAgain === 'yes'))) return { rule: 'last-offer', verdict: 'reset' };
  return { rule: 'time-to-go', verdict: exit(situation) };
}

// Exposure changes when and how, never whether: it is looked at here and nowhere else.
function exit(situation: Situation): Verdict {
  return situation.exposure === 'high' ? 'prepare' : 'leave';
}
