import { questionPath } from '../../domain/quiz/asking.ts';
import { fill } from '../../i18n/say.ts';
import { capital } from './result-text.ts';
import type { StepProps } from './step-props.ts';

/** The answers that count, each with a way to change it. */
export function AnswerList({ words, record, go }: Pick<StepProps, 'words' | 'record' | 'go'>) {
  const { run, content } = words;
  const path = questionPath(record.answers);
  const labelOf = (id: (typeof path)[number]) => {
    const answer = record.answers[id];
    if (answer === undefined) return run.noAnswer;
    const options = content.questions.find((question) => question.id === id)?.options ?? [];
    return options.find((option) => option.id === answer)?.label ?? run.unknown;
  };
  return (
    <dl class="quiz-answers">
      {path.map((id) => {
        const topic = content.questions.find((question) => question.id === id)?.topic ?? id;
        return (
          <div key={id}>
            <dt>{capital(topic)}</dt>
            <dd>{labelOf(id)}</dd>
            <dd class="not-on-paper">
              <button
                type="button"
                class="link-button"
                aria-label={run.change + fill(run.changeWhat, { what: topic })}
                onClick={() => go({ at: 'question', id }, { fromReview: true })}
              >
                {run.change}
              </button>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
