import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Day } from '../../domain/dates/day.ts';
import { announced, outcomeOf } from './answer-form.ts';
import { Doubts } from './Doubts.tsx';
import type { FieldSheet } from './field-sheet.ts';
import { countryIsIn } from './load-country.ts';
import { Notes } from './Notes.tsx';
import type { NoticeData } from './notice-data.ts';
import { Owed } from './Owed.tsx';
import { ResultHead } from './ResultHead.tsx';
import { Route } from './Route.tsx';
import { Sentence } from './Sentence.tsx';
import { Steps } from './Steps.tsx';
import type { Shown } from './shown.ts';
import { WhoDecides } from './WhoDecides.tsx';

type Props = FieldSheet & {
  level: 2 | 3;
  data: NoticeData;
  today: Day;
  /** How many times the reader asked: each time the answer takes the focus. */
  asked: number;
};

/** The answer: the date first, then who decides, the doubts, the reasoning, what to say, and the way there. */
export function NoticeResult({ level, data, today, asked, form, locale, change }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  const outcome = useMemo(() => outcomeOf(form, data, today), [form, data, today]);
  useEffect(() => {
    if (asked > 0) title.current?.focus();
  }, [asked]);
  if (!countryIsIn(data, form)) return null;
  if (outcome.kind === 'errors') return <p class="status">{data.answer.changed}</p>;

  const say = data.answer;
  const { decision } = outcome.answer;
  const date = announced(outcome, form.announce);
  const shown: Shown = { locale, data, outcome, Heading: level === 2 ? 'h4' : 'h5' };
  return (
    <section class="result notice-result" aria-labelledby="notice-result-title">
      <ResultHead {...shown} level={level} titleRef={title} />
      {decision.kind === 'decided' && <WhoDecides {...shown} />}
      <Doubts {...shown} />
      {decision.kind === 'decided' && <Steps {...shown} title={say.steps} steps={decision.by.steps} />}
      <Owed {...shown} today={today} />
      <Notes {...shown} />
      <Sentence {...shown} change={change} date={date} />
      {date && <Route {...shown} lastDay={date.end} today={today} from={date.waiting?.announce} />}
    </section>
  );
}
