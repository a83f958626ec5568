import { useState } from 'preact/hooks';
import type { Answers } from '../../domain/quiz/answers.ts';
import { canStop, nextQuestion, questionPath } from '../../domain/quiz/asking.ts';
import type { QuestionId } from '../../domain/quiz/questions.ts';
import { fill } from '../../i18n/say.ts';
import { ErrorSummary } from '../form/ErrorSummary.tsx';
import { RadioGroup } from '../form/RadioGroup.tsx';
import { Heading } from './Heading.tsx';
import type { StepProps } from './step-props.ts';

type Props = StepProps & {
  id: QuestionId;
  fromReview: boolean;
  /** Keeps an answer; gives all answers as they are from then on. */
  onAnswer: (id: QuestionId, option: string) => Answers;
};

/** One question: native radio buttons, Continue, and a way to stop when the rest cannot change the verdict. */
export function QuestionStep({ words, level, record, heading, go, id, fromReview, onAnswer }: Props) {
  const { run, content } = words;
  const { answers } = record;
  const [chosen, setChosen] = useState<string | undefined>(answers[id]);
  const [missing, setMissing] = useState<{ id: string; text: string }[]>([]);
  const path = questionPath(answers);
  const place = path.indexOf(id);
  const question = content.questions.find((each) => each.id === id);
  if (question === undefined) return null;
  const name = `quiz-${id}`;
  const options = [
    ...question.options.map((option) => ({ value: option.id, label: option.label })),
    unknown(run.unknown),
  ];

  const submit = (event: Event) => {
    event.preventDefault();
    if (chosen === undefined) return setMissing([{ id: `${name}-${options[0]?.value}`, text: run.choose }]);
    const after = onAnswer(id, chosen);
    const path = questionPath(after);
    const next = fromReview ? nextQuestion(after) : path[path.indexOf(id) + 1];
    go(next === undefined ? { at: 'review' } : { at: 'question', id: next }, { fromReview });
  };
  const choose = (value: string) => {
    setChosen(value);
    setMissing([]);
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const form = event.currentTarget as HTMLFormElement;
    // On the heading, where the focus begins, Enter continues as it does on a radio button.
    if (event.key === 'Enter' && event.target instanceof HTMLHeadingElement) return form.requestSubmit();
    const option = /^[1-9]$/.test(event.key) ? options[Number(event.key) - 1] : undefined;
    if (option === undefined) return;
    choose(option.value);
    document.getElementById(`${name}-${option.value}`)?.focus();
  };

  return (
    <form class="quiz-step" noValidate onSubmit={submit} onKeyDown={press}>
      <ErrorSummary title={run.problem} errors={missing} />
      <RadioGroup
        name={name}
        legend={
          <>
            <span class="quiz-number">{fill(run.number, { n: place + 1 })}</span>
            <Heading level={level} focusRef={heading}>
              {question.ask}
            </Heading>
          </>
        }
        options={options}
        value={chosen}
        onChange={choose}
        hint={question.help}
        error={missing[0]?.text}
      />
      <details class="quiz-why">
        <summary>{run.why}</summary>
        <p>{question.why}</p>
      </details>
      {canStop(answers) && (
        <div class="notice-line quiz-stop">
          <p>{run.stop}</p>
          <button type="button" class="link-button" onClick={() => go({ at: 'review' })}>
            {run.stopHere}
          </button>
        </div>
      )}
      <div class="actions">
        <button type="submit" class="button">
          {run.continue}
        </button>
        {place > 0 && (
          <button type="button" class="button-quiet" onClick={() => go({ at: 'question', id: path[place - 1] ?? id })}>
            {run.back}
          </button>
        )}
        <button type="button" class="link-button" onClick={() => go({ at: 'all' })}>
          {run.all}
        </button>
      </div>
      <p class="hint quiz-keys">{run.keys}</p>
    </form>
  );
}

function unknown(label: string) {
  return { value: 'unknown', label };
}
