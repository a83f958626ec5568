import type { Day } from '../../domain/dates/day.ts';
import { daysOff, type KnownHolidays } from '../../domain/dates/holiday-list.ts';
import { type Answer, answerBackwards, answerFrom, type BackwardsAnswer } from '../../domain/notice/answer.ts';
import type { Candidate } from '../../domain/notice/candidate.ts';
import { runsFromSending } from '../../domain/notice/clause.ts';
import { debtsToday } from '../../domain/notice/late-payment.ts';
import type { NoticeCase } from '../../domain/notice/notice-case.ts';
import { type RoutePoint, routeOf } from '../../domain/notice/route.ts';
import type { NoticeForm } from '../../stores/notice-record.ts';
import type { FormError } from './form-reader.ts';
import { countryOfForm } from './load-country.ts';
import type { Country, NoticeData } from './notice-data.ts';
import { readForm } from './read-form.ts';

/** What the form leads to today. `backwards` is there when the reader began with the day of freedom. */
export type Outcome =
  | { kind: 'errors'; errors: FormError[] }
  | {
      kind: 'answer';
      notice: NoticeCase;
      country: Country | undefined;
      answer: Answer;
      backwards?: { target: Day; found: BackwardsAnswer };
      bySending: boolean;
      means: NoticeForm['means'];
      sent?: Day;
      /** The days the reader added, and what is known of the country's holidays; together they are the case's. */
      own: ReadonlySet<Day>;
      known: KnownHolidays;
    };

/** An answer as the result shows it. */
export type Answered = Extract<Outcome, { kind: 'answer' }>;

/** The choice for a country that has no rule set here. */
export const elsewhere = 'other';

/**
 * Reads the form and computes with the country that is loaded; `today` comes from whoever has a clock, `known` from whoever
 * fetched the holidays.
 */
export function outcomeOf(
  form: NoticeForm,
  data: NoticeData,
  today: Day,
  known: KnownHolidays = { state: 'waiting' },
): Outcome {
  const read = readForm(form, [...data.countries.map(({ id }) => id), elsewhere], today);
  if (read.kind === 'errors') return read;
  const { day, sent } = read;
  const own = read.notice.holidays;
  const notice = { ...read.notice, holidays: daysOff(own, known) };
  const country = countryOfForm(data, form);
  const common = {
    kind: 'answer' as const,
    notice,
    country,
    bySending: runsFromSending(notice.clause),
    means: form.means,
    own,
    known,
  };
  if (form.mode === 'forwards') {
    return { ...common, answer: answerFrom(notice, day, country?.rules, today), ...(sent ? { sent } : {}) };
  }
  const found = answerBackwards(notice, day, country?.rules, today, form.means);
  const answer = found.kind === 'latest' && !found.tooLate ? found.answer : found.ifToday;
  return { ...common, answer, backwards: { target: day, found } };
}

/** The dates the reader may announce: the one that decides, and those offered that are not earlier. */
export function announceable({ answer }: Answered): Candidate[] {
  const { decision } = answer;
  if (decision.kind === 'question') return [...decision.candidates];
  const { by, candidates } = decision;
  return [by, ...candidates.filter((candidate) => !candidate.binding && candidate.end > by.end)];
}

/** The date the reader announces: their choice where it still exists, the one that decides otherwise. */
export function announced(answered: Answered, choice: NoticeForm['announce']): Candidate | undefined {
  const all = announceable(answered);
  const chosen = all.find(({ who, binding }) => who === choice && !binding);
  return chosen ?? (answered.answer.decision.kind === 'decided' ? all[0] : undefined);
}

/** The stages of the way out, ending on the day that is announced; `from` where the reader waits for another day to announce it. */
export function routeTo(lastDay: Day, answered: Answered, today: Day, from?: Day): RoutePoint[] {
  const { notice, answer, bySending, backwards, sent, country } = answered;
  const planned = backwards?.found.kind === 'latest' && !backwards.found.tooLate ? backwards.found.posting : undefined;
  const posting = bySending || planned === answer.event ? undefined : planned;
  const event = from ?? answer.event;
  const owed = debtsToday(notice, country?.rules, today).flatMap(({ due, debt: { money } }) =>
    due ? [{ due, money }] : [],
  );
  const days = {
    today,
    posting: from ? undefined : posting,
    sent: bySending ? event : from ? undefined : sent,
    received: bySending ? undefined : event,
    owed,
    deliverable: notice.deliverable,
    lastDay,
  };
  return routeOf(days, country?.rules, notice.holidays);
}
