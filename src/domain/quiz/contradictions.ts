import { type Answers, known } from './answers.ts';
import type { QuestionId } from './questions.ts';

/** Two answers that rarely go together, by name. */
export type Contradiction = 'paid-yet-owed';

/** The two questions a contradiction is between, the one to look at first first. */
export const contradictionBetween: Readonly<Record<Contradiction, readonly [QuestionId, QuestionId]>> = {
  'paid-yet-owed': ['payment', 'owed'],
};

/** Contradictions in the answers that the reader was not asked about yet: each is asked about once, kindly. */
export function contradictionsIn(answers: Answers, askedAbout: readonly string[]): readonly Contradiction[] {
  const paidYetOwed = known('payment', answers) === 'on-time' && known('owed', answers) === 'more';
  return paidYetOwed && !askedAbout.includes('paid-yet-owed') ? ['paid-yet-owed'] : [];
}
