import { useEffect } from 'preact/hooks';
import { considered, nextQuestion } from '../../domain/quiz/asking.ts';
import { contradictionBetween, contradictionsIn } from '../../domain/quiz/contradictions.ts';
import { outcomeOf } from '../../domain/quiz/outcome.ts';
import { fill, sayDay } from '../../i18n/say.ts';
import { keepChecked } from '../../stores/quiz-record.ts';
import { AnswerList } from './AnswerList.tsx';
import { civilDay } from './civil-day.ts';
import { Heading } from './Heading.tsx';
import type { StepProps } from './step-props.ts';
import { useAfterPaint } from './use-after-paint.ts';

/** How many answers the first picture shows: more than fit a phone. */
const FIRST = 10;

/** The answers before the result, each with a way to change it; contradictions are asked about here, once. */
export function ReviewStep(props: StepProps & { onRestart: () => void }) {
  const { words, level, record, heading, go, onRestart } = props;
  const { run, content } = words;
  const painted = useAfterPaint();
  const odd = contradictionsIn(considered(record.answers), record.checked);
  const next = nextQuestion(record.answers);
  const isEmpty = Object.keys(record.answers).length === 0;
  const topicOf = (id: string) => content.questions.find((question) => question.id === id)?.topic ?? id;
  useEffect(() => {
    // While the reader reads, the result and the first date in words are made ready: both are slow the first time only.
    const warming = setTimeout(() => {
      outcomeOf(record.answers);
      sayDay(words.locale, civilDay(0), 'long');
    }, 200);
    return () => clearTimeout(warming);
  }, [record.answers, words.locale]);
  const see = () => {
    keepChecked(odd);
    go({ at: 'result' });
  };
  return (
    <div class="quiz-step">
      <Heading level={level} focusRef={heading}>
        {run.review}
      </Heading>
      <p>{isEmpty ? run.empty : run.reviewLead}</p>
      {odd.map((name) => (
        <div class="notice-line" key={name}>
          <p>{run.odd[name]}</p>
          <div class="actions">
            <button type="button" class="button-quiet" onClick={() => keepChecked([name])}>
              {run.oddYes}
            </button>
            {contradictionBetween(name).map((id) => (
              <button
                key={id}
                type="button"
                class="link-button"
                onClick={() => go({ at: 'question', id }, { fromReview: true })}
              >
                {run.change + fill(run.changeWhat, { what: topicOf(id) })}
              </button>
            ))}
          </div>
        </div>
      ))}
      <AnswerList words={words} record={record} go={go} most={painted ? undefined : FIRST} />
      {painted && (
        <div class="actions">
          {!isEmpty && (
            <button type="button" class="button" onClick={see}>
              {run.see}
            </button>
          )}
          {next && (
            <button type="button" class="button-quiet" onClick={() => go({ at: 'question', id: next })}>
              {run.more}
            </button>
          )}
          <button type="button" class="link-button" onClick={() => go({ at: 'all' })}>
            {run.all}
          </button>
          {!isEmpty && (
            <button type="button" class="link-button" onClick={onRestart}>
              {run.again}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
