import type { Answers } from '../../domain/quiz/answers.ts';
import type { QuestionId } from '../../domain/quiz/questions.ts';
import type { QuizWords } from './quiz-words.ts';
import { capital } from './result-text.ts';

/** What a question is about, in a few words, as a label. // topicOf('payment', words) => 'Le paiement' */
export function topicOf(id: QuestionId, { content }: QuizWords): string {
  return capital(content.questions.find((question) => question.id === id)?.topic ?? id);
}

/** An answer as the reader would say it; `none` where there is no answer. */
export function labelOf(id: QuestionId, option: Answers[QuestionId], words: QuizWords, none: string): string {
  if (option === undefined) return none;
  const options = words.content.questions.find((question) => question.id === id)?.options ?? [];
  return options.find((each) => each.id === option)?.label ?? words.run.unknown;
}
