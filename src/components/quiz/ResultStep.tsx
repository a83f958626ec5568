import { useEffect } from 'preact/hooks';
import { nextQuestion } from '../../domain/quiz/asking.ts';
import { rememberedResult } from '../../domain/quiz/history.ts';
import { coolingOffDays, noticesFor } from '../../domain/quiz/notices.ts';
import { outcomeOf } from '../../domain/quiz/outcome.ts';
import { sayDay } from '../../i18n/say.ts';
import { keepResult } from '../../stores/quiz-record.ts';
import { AnswerList } from './AnswerList.tsx';
import { civilDay } from './civil-day.ts';
import { below, Heading } from './Heading.tsx';
import { HistoryPart } from './HistoryPart.tsx';
import { ReminderButton } from './ReminderButton.tsx';
import { ResultTools } from './ResultTools.tsx';
import { ResultView } from './ResultView.tsx';
import { resultText } from './result-text.ts';
import { SincePart } from './SincePart.tsx';
import type { StepProps } from './step-props.ts';
import { useAfterPaint } from './use-after-paint.ts';

type Props = StepProps & { onRestart: () => void };

/** The reader's own result: kept by date, compared with the one before, to be changed, copied, printed, shared. */
export function ResultStep({ words, level, record, heading, go, onRestart }: Props) {
  const { result, content, after, locale } = words;
  const { answers } = record;
  const painted = useAfterPaint();
  const today = civilDay(0);
  const outcome = outcomeOf(answers);
  useEffect(() => {
    if (outcome.kind === 'sure') keepResult(rememberedResult(today, outcome.verdict, outcome.wind, answers));
  }, [outcome, today]);

  const isRed = outcome.kind === 'sure' && outcome.verdict === 'leave-now';
  const notices = noticesFor(answers, isRed, record.results, today);
  const calm = civilDay(coolingOffDays);
  const text = resultText(outcome, answers, notices, () => sayDay(locale, calm), { content, say: result, after });
  const next = nextQuestion(answers);
  return (
    <ResultView
      {...{ words, level, heading, text, answers }}
      over={result.title}
      reminder={<ReminderButton words={words} kind="sleep" day={calm} />}
      onComplete={() => go(next ? { at: 'question', id: next } : { at: 'review' })}
    >
      {painted && (
        <>
          <section>
            <Heading level={below(level)}>{result.answers}</Heading>
            <AnswerList words={words} record={record} go={go} />
          </section>
          <SincePart {...{ words, record, today, outcome }} level={below(level)} />
          <ResultTools {...{ words, answers, text, go, onRestart, isRed }} level={below(level)} />
          <HistoryPart words={words} results={record.results} level={below(level)} />
        </>
      )}
    </ResultView>
  );
}
