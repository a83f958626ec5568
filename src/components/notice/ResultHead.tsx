import type { RefObject } from 'preact';
import { addDays } from '../../domain/dates/calendar.ts';
import { fill, sayDay } from '../../i18n/say.ts';
import { causeTestFor } from './cause-test.ts';
import type { Shown } from './shown.ts';

type Props = Shown & { level: 2 | 3; titleRef: RefObject<HTMLHeadingElement> };

/** The answer in words, before anything else. */
export function ResultHead({ locale, data, outcome, level, titleRef }: Props) {
  const say = data.answer;
  const Title = level === 2 ? 'h3' : 'h4';
  const { title, lines } = sentences({ locale, data, outcome });
  const { decision } = outcome.answer;
  return (
    <>
      <Title id="notice-result-title" class="notice-answer" tabIndex={-1} ref={titleRef}>
        {title}
      </Title>
      {lines.map((line) => (
        <p key={line} class="notice-free">
          {line}
        </p>
      ))}
      {decision.kind === 'question' && decision.question === 'reasonable-length' && (
        <>
          <p class="notice-part">{say.factors}</p>
          <ul>
            {data.factors.map((factor) => (
              <li key={factor}>{factor}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function sentences({ locale, data, outcome }: Omit<Shown, 'Heading'>): { title: string; lines: string[] } {
  const say = data.answer;
  const { answer, backwards, bySending } = outcome;
  const { decision } = answer;
  const words = (text: string, day: string, more: Record<string, string> = {}) =>
    fill(text, { day: sayDay(locale, day), ...more });
  if (decision.kind === 'question') {
    const { title, text } = say.questions[decision.question];
    const test = outcome.country && causeTestFor(outcome.country, outcome.notice);
    const byReason = decision.question === 'cause' || decision.question === 'workable-moment';
    return { title, lines: byReason && test ? [fill(say.causeTest, { test }), text] : [text] };
  }
  const { end } = decision.by;
  const free = words(say.freeFrom, addDays(end, 1));
  if (!backwards) return { title: words(say.lastDay, end), lines: [free] };
  const target = sayDay(locale, backwards.target);
  const { found } = backwards;
  if (found.kind !== 'latest') return { title: words(say.never, end, { target }), lines: [free] };
  if (found.tooLate)
    return { title: words(bySending ? say.tooLateSent : say.tooLate, addDays(end, 1), { target }), lines: [] };
  const means = say.posting[outcome.means];
  const posting =
    found.posting === found.event && (bySending || outcome.means === 'email') ? [] : [words(means, found.posting)];
  const margin = outcome.means === 'letter' || outcome.means === 'registered' ? [say.postingMargin] : [];
  return {
    title: words(bySending ? say.latestSending : say.latestReceipt, found.event),
    lines: [
      [...posting, ...(posting.length > 0 ? margin : [])].join(' '),
      `${words(bySending ? say.thenLastDaySent : say.thenLastDay, end)} ${free}`,
    ].filter(Boolean),
  };
}
