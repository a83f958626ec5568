import { questionPath } from '../../domain/quiz/asking.ts';
import type { QuestionId } from '../../domain/quiz/questions.ts';
import { fill } from '../../i18n/say.ts';
import { labelOf, topicOf } from './answer-words.ts';
import type { StepProps } from './step-props.ts';

type Props = Pick<StepProps, 'words' | 'record' | 'go'> & {
  /** How many of them to show; all where it is left out. */
  most?: number | undefined;
};

/** The answers that count, each with a way to change it. */
export function AnswerList({ words, record, go, most }: Props) {
  const { run, content } = words;
  const insideSentence = (id: QuestionId) => content.questions.find((question) => question.id === id)?.topic ?? id;
  return (
    <dl class="quiz-answers">
      {questionPath(record.answers)
        .slice(0, most)
        .map((id) => (
          <div key={id}>
            <dt>{topicOf(id, words)}</dt>
            <dd>{labelOf(id, record.answers[id], words, run.noAnswer)}</dd>
            <dd class="not-on-paper">
              <button
                type="button"
                class="link-button"
                aria-label={run.change + fill(run.changeWhat, { what: insideSentence(id) })}
                onClick={() => go({ at: 'question', id }, { fromReview: true })}
              >
                {run.change}
              </button>
            </dd>
          </div>
        ))}
    </dl>
  );
}
