import { type Answers, applies, known, withAnswer } from './answers.ts';
import { canMatter } from './asking.ts';
import { possibleVerdicts } from './possible-verdicts.ts';
import { type QuestionId, questionIds, questionOf } from './questions.ts';

/** How many facts are named at most. */
const factsNamed = 3;

/**
 * When several verdicts are left: up to three questions whose answers would narrow them down most, the most telling
 * first. Empty when the verdict is sure.
 */
export function factsToFind(answers: Answers): readonly QuestionId[] {
  if (possibleVerdicts(answers).length < 2) return [];
  return questionIds
    .filter((id) => applies(id, answers) && known(id, answers) === undefined && canMatter(id, answers))
    .map((id) => ({ id, left: verdictsLeft(id, answers) }))
    .filter(({ id }) => questionOf(id).group !== 'moment')
    .sort((a, b) => a.left - b.left)
    .slice(0, factsNamed)
    .map(({ id }) => id);
}

// How many verdicts are left on average once the question is answered.
function verdictsLeft(id: QuestionId, answers: Answers): number {
  const { options } = questionOf(id);
  const left = options.map((option) => possibleVerdicts(withAnswer(answers, id, option.id)).length);
  return left.reduce((sum, count) => sum + count, 0) / options.length;
}
