import { useEffect, useMemo } from 'preact/hooks';
import { nextQuestion } from '../../domain/quiz/asking.ts';
import { coolingOffDays, noticesFor } from '../../domain/quiz/notices.ts';
import { outcomeOf } from '../../domain/quiz/outcome.ts';
import { sayDay } from '../../i18n/say.ts';
import { keepResult } from '../../stores/quiz-record.ts';
import { CopyButton } from '../form/CopyButton.tsx';
import { AnswerList } from './AnswerList.tsx';
import { civilDay } from './civil-day.ts';
import { below, Heading } from './Heading.tsx';
import { plainResult } from './plain-result.ts';
import { ResultSections } from './ResultSections.tsx';
import { resultText } from './result-text.ts';
import type { StepProps } from './step-props.ts';
import { WindGauge } from './WindGauge.tsx';

/** The result, in the order in which it helps: the verdict, what to do, its reasons, what speaks against, what would change it. */
export function ResultStep({ words, level, record, heading, go, onRestart }: StepProps & { onRestart: () => void }) {
  const { run, result, content, links, locale } = words;
  const today = civilDay(0);
  const outcome = useMemo(() => outcomeOf(record.answers), [record.answers]);
  const verdict = outcome.kind === 'sure' ? outcome.verdict : undefined;
  useEffect(() => {
    if (verdict) keepResult({ day: today, verdict });
  }, [verdict, today]);

  const notices = noticesFor(record.answers, verdict === 'leave-now', record.results, today);
  const calm = sayDay(locale, civilDay(coolingOffDays));
  const text = resultText(outcome, record.answers, notices, calm, { content, say: result });
  const [sleep] = text.notices.filter(({ id }) => id === 'sleep-on-it');
  const others = text.notices.filter(({ id }) => id !== 'sleep-on-it');
  const next = nextQuestion(record.answers);
  return (
    <article class="quiz-result result">
      <p class="quiz-number">{sleep?.title ?? result.title}</p>
      <Heading level={level} focusRef={heading}>
        {text.title}
      </Heading>
      {sleep && (
        <p class="notice-line">
          {sleep.text} <a href={links.cooling}>{sleep.link}</a>
        </p>
      )}
      <p class="quiz-lead">{text.lead}</p>
      {text.wind && <WindGauge {...text.wind} title={result.wind} level={below(level)} />}
      {others.map((notice) => (
        <p class="notice-line" key={notice.id}>
          <strong>{notice.title}.</strong> {notice.text}
        </p>
      ))}
      <ResultSections sections={text.sections} level={below(level)} />
      <section class="quiz-next">
        <Heading level={below(level)}>{result.next}</Heading>
        {text.next && <p>{text.next.text}</p>}
        <p class="actions">
          {text.next ? (
            <a class="button" href={text.next.href}>
              {text.next.label}
            </a>
          ) : (
            <button
              type="button"
              class="button"
              onClick={() => go(next ? { at: 'question', id: next } : { at: 'review' })}
            >
              {result.complete}
            </button>
          )}
        </p>
      </section>
      <section>
        <Heading level={below(level)}>{result.answers}</Heading>
        <AnswerList words={words} record={record} go={go} />
      </section>
      <div class="actions not-on-paper">
        <CopyButton
          text={() => plainResult(text)}
          label={run.copy}
          done={run.copied}
          refused={run.refused}
          refusedLabel={run.refusedLabel}
        />
        <button type="button" class="button-quiet" onClick={() => print()}>
          {run.print}
        </button>
        <button type="button" class="link-button" onClick={onRestart}>
          {run.again}
        </button>
        <a href={links.method}>{result.method}</a>
      </div>
    </article>
  );
}
