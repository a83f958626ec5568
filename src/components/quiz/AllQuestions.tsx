import { applies } from '../../domain/quiz/answers.ts';
import type { QuestionId } from '../../domain/quiz/questions.ts';
import { RadioGroup } from '../form/RadioGroup.tsx';
import { below, Heading } from './Heading.tsx';
import type { StepProps } from './step-props.ts';
import { useAfterPaint } from './use-after-paint.ts';

type Props = StepProps & { onAnswer: (id: QuestionId, option: string) => void };

/** How many questions the first picture shows: more than fit a screen. */
const FIRST = 4;

/** All questions on one page; each answer is kept as it is chosen. */
export function AllQuestions({ words, level, record, heading, go, onAnswer }: Props) {
  const { run, content } = words;
  const asked = content.questions.filter(({ id }) => applies(id, record.answers));
  const painted = useAfterPaint();
  const review = (event: Event) => {
    event.preventDefault();
    go({ at: 'review' });
  };
  return (
    <form class="quiz-step quiz-all" noValidate onSubmit={review}>
      <Heading level={level} focusRef={heading}>
        {run.allTitle}
      </Heading>
      <p>{run.allLead}</p>
      {asked.slice(0, painted ? asked.length : FIRST).map(({ id, ask, help, options }) => (
        <RadioGroup
          key={id}
          name={`quiz-${id}`}
          legend={<Heading level={below(level)}>{ask}</Heading>}
          hint={id === 'response' ? run.onlyIf : help}
          options={[
            ...options.map((option) => ({ value: option.id, label: option.label })),
            { value: 'unknown', label: run.unknown },
          ]}
          value={record.answers[id]}
          onChange={(option) => onAnswer(id, option)}
        />
      ))}
      <div class="actions">
        <button type="submit" class="button">
          {run.continue}
        </button>
      </div>
    </form>
  );
}
