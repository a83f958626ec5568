import { type Answers, applies, withAnswer } from './answers.ts';
import { possibleVerdicts, someRuling } from './possible-verdicts.ts';
import { type Group, type QuestionId, questionIds, questionOf } from './questions.ts';
import { redLineState } from './strain.ts';
import { isExit } from './verdict.ts';

/**
 * Whether some completion of the other answers exists in which the answer to this question changes what the reader is
 * told: the verdict, its focus, the wind, what speaks for or against, what to secure, a notice. Exact, not a guess.
 * After a red line nothing is weighed any more, so nothing more is asked.
 */
export function canMatter(id: QuestionId, answers: Answers): boolean {
  const others = withAnswer(answers, id, undefined);
  if (!applies(id, others) || redLineState(others) === 'crossed') return false;
  const group: Group = questionOf(id).group;
  // Exposure decides between the two exits and names what to secure; anywhere else it says nothing.
  if (group === 'exposure') return someRuling(others, ({ verdict }, { redLine }) => !redLine && isExit(verdict));
  if (group !== 'repair') return true;
  if (id !== 'my-part') return changesVerdict(id, others);
  // Rule 3 alone gives the focus “my part”, so wherever it can hold, the answer shows.
  return someRuling(others, (_, { redLine, force, raised }) => !redLine && force <= 9 && raised !== 'move-on');
}

function changesVerdict(id: QuestionId, others: Answers): boolean {
  const seen = new Map<string, string>();
  return someRuling(others, ({ verdict }, { redLine, force, exposure, raised, response, myPart, takeAgain }) => {
    // Everything but the answer in question; its response goes with what was raised.
    const talk = id === 'raised' ? '' : id === 'response' ? raised : `${raised} ${response}`;
    const key = `${redLine} ${force} ${exposure} ${talk} ${myPart} ${id === 'take-again' ? '' : takeAgain}`;
    const before = seen.get(key);
    seen.set(key, verdict);
    return before !== undefined && before !== verdict;
  });
}

const paths = new WeakMap<Answers, readonly QuestionId[]>();

/**
 * The questions this reader is asked, in order, answered or not. What is asked depends on earlier answers only, never
 * on the order in which they were given; answers to other questions are kept, but play no part.
 */
export function questionPath(answers: Answers): readonly QuestionId[] {
  // Every part of a page asks for the same answers' path: it is worked out once for each set of answers.
  const before = paths.get(answers);
  if (before) return before;
  const path = findPath(answers);
  paths.set(answers, path);
  return path;
}

function findPath(answers: Answers): readonly QuestionId[] {
  let earlier: Answers = {};
  return questionIds.filter((id) => {
    if (!canMatter(id, earlier)) return false;
    earlier = withAnswer(earlier, id, answers[id]);
    return true;
  });
}

/** The answers that play a part: those to questions that this reader is asked. */
export function considered(answers: Answers): Answers {
  const path = new Set(questionPath(answers));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => path.has(id as QuestionId))) as Answers;
}

/** The first question of the path without an answer, or undefined at its end. */
export function nextQuestion(answers: Answers): QuestionId | undefined {
  return questionPath(answers).find((id) => answers[id] === undefined);
}

/** Whether questions are left that can no longer change the verdict, so that stopping here is offered. */
export function canStop(answers: Answers): boolean {
  return nextQuestion(answers) !== undefined && possibleVerdicts(considered(answers)).length === 1;
}
