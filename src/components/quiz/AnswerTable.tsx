import type { Answers } from '../../domain/quiz/answers.ts';
import { questionPath } from '../../domain/quiz/asking.ts';
import { labelOf, topicOf } from './answer-words.ts';
import type { QuizWords } from './quiz-words.ts';

/** The answers that count, to be read. */
export function AnswerTable({ words, answers }: { words: QuizWords; answers: Answers }) {
  return (
    <dl class="quiz-answers">
      {questionPath(answers).map((id) => (
        <div key={id}>
          <dt>{topicOf(id, words)}</dt>
          <dd>{labelOf(id, answers[id], words, words.run.noAnswer)}</dd>
        </div>
      ))}
    </dl>
  );
}
