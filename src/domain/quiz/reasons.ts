import { type Answers, known } from './answers.ts';
import { exposureIds, type QuestionId, questionIds } from './questions.ts';
import type { Verdict } from './verdict.ts';
import { weigh } from './weights.ts';

/** An answer the reader gave, quoted because it speaks for or against the verdict. */
export interface Reason {
  readonly question: QuestionId;
  readonly option: string;
}

/** How many reasons are shown at most. */
const reasonsShown = 3;

/** What weighed most in a verdict: up to three answers given, the heaviest first. */
export function reasonsFor(verdict: Verdict, answers: Answers): readonly Reason[] {
  const all = spoken(verdict, answers, 1);
  const shown = all.slice(0, reasonsShown);
  const secured = (reason: Reason) => exposureIds.includes(reason.question);
  const exposed = all.find(secured);
  // *Prepare* and not *leave* because of exposure: one such answer is always among the reasons.
  if (verdict !== 'prepare' || exposed === undefined || shown.some(secured)) return shown;
  return [...shown.slice(0, reasonsShown - 1), exposed];
}

/** What speaks against a verdict: every such answer given, the heaviest first; empty when nothing does. */
export function reasonsAgainst(verdict: Verdict, answers: Answers): readonly Reason[] {
  return spoken(verdict, answers, -1);
}

function spoken(verdict: Verdict, answers: Answers, side: 1 | -1): readonly Reason[] {
  return questionIds
    .flatMap((question) => {
      const option = known(question, answers);
      return option === undefined ? [] : [{ question, option, weight: side * weigh(verdict, question, option) }];
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ question, option }) => ({ question, option }));
}
