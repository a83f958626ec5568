import { type Answers, known } from './answers.ts';
import type { QuestionId } from './questions.ts';

/** Two answers that rarely go together, by name. */
export type Contradiction = 'paid-yet-owed' | 'late-yet-settled' | 'rate-yet-unbilled';

type Pair = readonly [readonly [QuestionId, string], readonly [QuestionId, string]];

// Each can be true: an advance received, a debt written off, a rate that was raised. So they are asked about, never mended.
const pairs: Readonly<Record<Contradiction, Pair>> = {
  'paid-yet-owed': [
    ['payment', 'on-time'],
    ['owed', 'more'],
  ],
  'late-yet-settled': [
    ['payment', 'sixty-days'],
    ['owed', 'nothing'],
  ],
  'rate-yet-unbilled': [
    ['effective-rate', 'target'],
    ['unbilled', 'over-30'],
  ],
};

/** Every contradiction the quiz knows. */
export const contradictions = Object.keys(pairs) as Contradiction[];

/** The two questions a contradiction is between, in the order in which they are asked. */
export function contradictionBetween(name: Contradiction): readonly QuestionId[] {
  return pairs[name].map(([question]) => question);
}

/** Contradictions in the answers that the reader was not asked about yet: each is asked about once, kindly. */
export function contradictionsIn(answers: Answers, askedAbout: readonly string[]): readonly Contradiction[] {
  const holds = (name: Contradiction) => pairs[name].every(([question, option]) => known(question, answers) === option);
  return contradictions.filter((name) => !askedAbout.includes(name) && holds(name));
}
