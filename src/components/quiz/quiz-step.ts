import type { Answers } from '../../domain/quiz/answers.ts';
import { nextQuestion, questionPath } from '../../domain/quiz/asking.ts';
import { type QuestionId, questionIds } from '../../domain/quiz/questions.ts';
import { isLink } from '../../domain/quiz/share.ts';

/** Where the reader is: before the first question, at one, at all of them, at the review, a result, two of them, a shared one. */
export type Step =
  | { at: (typeof plain)[number] | 'start' }
  | { at: 'question'; id: QuestionId }
  | { at: 'shared'; link: string };

const plain = ['all', 'review', 'result', 'compare'] as const;

/** The fragment of a step: neutral, without any answer, but for a shared result, which is nothing else. `fragmentOf({ at: 'question', id: 'dread' })` // => '#q8' */
export function fragmentOf(step: Step): string {
  if (step.at === 'question') return `#q${questionIds.indexOf(step.id) + 1}`;
  if (step.at === 'shared') return `#${step.link}`;
  return step.at === 'start' ? '' : `#${step.at}`;
}

/** The step a fragment names; undefined for a fragment that is none of the quiz's. `stepFrom('#q8')` // => dread */
export function stepFrom(fragment: string): Step | undefined {
  const name = fragment.replace(/^#/, '');
  if (name === '') return { at: 'start' };
  const at = plain.find((each) => each === name);
  if (at !== undefined) return { at };
  if (isLink(name)) return { at: 'shared', link: name };
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
  const needsAnswers = step.at === 'result' || step.at === 'compare';
  return needsAnswers && Object.keys(answers).length === 0 ? { at: 'start' } : step;
}
