import { useMemo } from 'preact/hooks';
import type { Answers } from '../../domain/quiz/answers.ts';
import { coolingOffDays, noticesFor } from '../../domain/quiz/notices.ts';
import { outcomeOf } from '../../domain/quiz/outcome.ts';
import { decodeLink } from '../../domain/quiz/share.ts';
import { sayDay } from '../../i18n/say.ts';
import { addFile } from '../../stores/client-files.ts';
import { keepAnswers } from '../../stores/quiz-record.ts';
import { AnswerTable } from './AnswerTable.tsx';
import { civilDay } from './civil-day.ts';
import { below, Heading } from './Heading.tsx';
import { ResultView } from './ResultView.tsx';
import { resultText } from './result-text.ts';
import type { StepProps } from './step-props.ts';

type Props = Pick<StepProps, 'words' | 'level' | 'heading' | 'go'> & { link: string };

/** A result somebody shared, to be read: nothing of it is kept unless the reader says so. */
export function SharedResult({ link, ...props }: Props) {
  const { words, level, heading, go } = props;
  const { shared } = words.after;
  const read = useMemo(() => decodeLink(link), [link]);
  const own = (
    <button type="button" class="button" onClick={() => go({ at: 'start' })}>
      {shared.own}
    </button>
  );
  if (read.kind === 'answers') return <ReadOnly {...props} answers={read.answers} own={own} />;
  const isBroken = read.kind === 'broken';
  return (
    <div class="quiz-step">
      <Heading level={level} focusRef={heading}>
        {isBroken ? shared.broken : shared.other}
      </Heading>
      <p>{isBroken ? shared.brokenText : shared.otherText}</p>
      <div class="actions">{own}</div>
    </div>
  );
}

type ReadOnlyProps = Omit<Props, 'link'> & { answers: Answers; own: preact.JSX.Element };

function ReadOnly({ words, level, heading, go, answers, own }: ReadOnlyProps) {
  const { result, content, after, locale } = words;
  const outcome = outcomeOf(answers);
  const today = civilDay(0);
  const notices = noticesFor(answers, outcome.kind === 'sure' && outcome.verdict === 'leave-now', [], today);
  const calm = () => sayDay(locale, civilDay(coolingOffDays));
  const text = resultText(outcome, answers, notices, calm, { content, say: result, after });
  const keep = () => {
    addFile(after.shared.name);
    keepAnswers(answers);
    go({ at: 'result' }, { replace: true });
  };
  return (
    <>
      <div class="notice-line not-on-paper quiz-shared">
        <p>{after.shared.lead}</p>
        <div class="actions">
          {own}
          <button type="button" class="link-button" onClick={keep}>
            {after.shared.keep}
          </button>
        </div>
      </div>
      <ResultView {...{ words, level, heading, text, answers }} over={after.shared.over}>
        <section>
          <Heading level={below(level)}>{result.answers}</Heading>
          <AnswerTable words={words} answers={answers} />
        </section>
      </ResultView>
    </>
  );
}
