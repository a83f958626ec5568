import type { Answers } from '../../domain/quiz/answers.ts';
import { nextQuestion, questionPath } from '../../domain/quiz/asking.ts';
import { type QuestionId, questionIds } from '../../domain/quiz/questions.ts';

/** Where the reader is: before the first question, at one, at all of them, at the review or the result. */
export type Step = { at: 'start' | 'all' | 'review' | 'result' } | { at: 'question'; id: QuestionId };

/** The fragment of a step: neutral, without any answer. `fragmentOf({ at: 'question', id: 'dread' })` // => '#q8' */
export function fragmentOf(step: Step): string {
  if (step.at === 'question') return `#q${questionIds.indexOf(step.id) + 1}`;
  return step.at === 'start' ? '' : `#${step.at}`;
}

/** The step a fragment names; undefined for a fragment that is none of the quiz's. `stepFrom('#q8')` // => dread */
export function stepFrom(fragment: string): Step | undefined {
  const name = fragment.replace(/^#/, '');
  if (name === '') return { at: 'start' };
  if (name === 'all' || name === 'review' || name === 'result') return { at: name };
  const id = /^q\d{1,2}$/.test(name) ? questionIds[Number(name.slice(1)) - 1] : undefined;
  return id === undefined ? undefined : { at: 'question', id };
}

/** Where answers lead on: the first question without one, else the review. */
export function onward(answers: Answers): Step {
  const id = nextQuestion(answers);
  return id === undefined ? { at: 'review' } : { at: 'question', id };
}

/** The step to show for the one asked for: a question that is not asked, or a result of nothing, leads on. */
export function possibleStep(step: Step, answers: Answers): Step {
  if (step.at === 'question') return questionPath(answers).includes(step.id) ? step : onward(answers);
  return step.at === 'result' && Object.keys(answers).length === 0 ? { at: 'start' } : step;
}
