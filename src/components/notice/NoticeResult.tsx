import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Day } from '../../domain/dates/day.ts';
import { Asked } from './Asked.tsx';
import { announced, outcomeOf } from './answer-form.ts';
import { Doubts } from './Doubts.tsx';
import type { FieldSheet } from './field-sheet.ts';
import { HolidayNotes } from './HolidayNotes.tsx';
import { HolidaysPassed } from './HolidaysPassed.tsx';
import { useHolidays } from './holiday-lists.ts';
import { KeepDates } from './KeepDates.tsx';
import { countryIsIn } from './load-country.ts';
import { Notes } from './Notes.tsx';
import type { NoticeData } from './notice-data.ts';
import { Owed } from './Owed.tsx';
import { PaperFoot } from './PaperFoot.tsx';
import { ResultHead } from './ResultHead.tsx';
import { Route } from './Route.tsx';
import { Sentence } from './Sentence.tsx';
import { Steps } from './Steps.tsx';
import type { Shown } from './shown.ts';
import { TakeAway } from './TakeAway.tsx';
import { WhoDecides } from './WhoDecides.tsx';

type Props = FieldSheet & {
  level: 2 | 3;
  data: NoticeData;
  today: Day;
  /** How many times the reader asked: each time the answer takes the focus. */
  asked: number;
  /** Whose dates these are in a calendar, where it is not the open client. */
  owner?: string;
};

/** The answer: the date first, then who decides, the doubts, the reasoning, what to say, and the way there. */
export function NoticeResult({ level, data, today, asked, owner, form, locale, change }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  const answered = useRef(0);
  const { known, retry } = useHolidays(form, data);
  const outcome = useMemo(
    () => outcomeOf(form, data, today, known),
    [form, data, today, known.state, known.state === 'known' ? known.list : undefined],
  );
  // The title may come later than the question: it takes the focus once, when it is there.
  useEffect(() => {
    if (asked === answered.current || !title.current) return;
    answered.current = asked;
    title.current.focus();
  });
  const again = () => {
    answered.current = -1;
    retry();
  };
  if (!countryIsIn(data, form)) return null;
  const say = data.answer;
  if (outcome.kind === 'errors') return <p class="status">{say.changed}</p>;
  if (known.state === 'waiting')
    return (
      <p class="status" role="status">
        {say.holidays.waiting}
      </p>
    );

  const { decision } = outcome.answer;
  const date = announced(outcome, form.announce);
  const shown: Shown = { locale, data, outcome, Heading: level === 2 ? 'h4' : 'h5' };
  return (
    <section class="result notice-result" aria-labelledby="notice-result-title">
      <ResultHead {...shown} level={level} titleRef={title} />
      <Asked {...shown} form={form} />
      {decision.kind === 'decided' && <WhoDecides {...shown} />}
      <Doubts {...shown} />
      <HolidayNotes {...shown} lastDay={date?.end} today={today} retry={again} />
      {decision.kind === 'decided' && <Steps {...shown} title={say.steps} steps={decision.by.steps} />}
      <HolidaysPassed {...shown} />
      <Owed {...shown} today={today} />
      <Notes {...shown} />
      <Sentence {...shown} change={change} date={date} />
      {date && <Route {...shown} lastDay={date.end} today={today} from={date.waiting?.announce} />}
      {date && owner === undefined && <KeepDates {...shown} date={date} today={today} />}
      <TakeAway {...shown} form={form} today={today} date={date} owner={owner} />
      <PaperFoot locale={locale} data={data} today={today} />
    </section>
  );
}
