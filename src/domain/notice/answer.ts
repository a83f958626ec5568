import { addDays } from '../dates/calendar.ts';
import { type Day, laterOf } from '../dates/day.ts';
import type { Decision } from './candidate.ts';
import { type Cliff, nextCliff } from './cliff.ts';
import { decide, endFrom } from './decide.ts';
import { latestEvent } from './latest-event.ts';
import { fromReceipt, type Question } from './law-end.ts';
import type { NoticeCase } from './notice-case.ts';
import { type PostingMeans, postingDay } from './posting.ts';
import type { RuleSet } from './rule-set.ts';
import { type Wait, waitFor, withWait } from './wait.ts';
import { type Warning, warningsFor } from './warnings.ts';

/** The forward answer: a decision with all that is worth knowing about it. */
export interface Answer {
  event: Day;
  decision: Decision;
  /** The day after the last day. */
  freeFrom?: Day;
  cliff?: Cliff;
  /** The day at which nobody can call the notice short (France, established relationship). */
  ceiling?: Day;
  warnings: readonly Warning[];
  /** What waiting until the client has paid would mean, where the reader said what is owed. */
  wait?: Wait;
}

/** The backwards answer. `never`: no day of receipt frees the reader by then; `at` is the end it runs into. */
export type BackwardsAnswer =
  | { kind: 'latest'; event: Day; posting: Day; tooLate: boolean; answer: Answer; ifToday: Answer }
  | { kind: 'never'; ifToday: Answer }
  | { kind: 'question'; question: Question; ifToday: Answer };

/** From the day they receive it (or the day of sending, where the clause runs from there) to the last day. */
export function answerFrom(notice: NoticeCase, event: Day, rules: RuleSet | undefined, today: Day): Answer {
  const wait = waitFor(notice, event, rules, today);
  const decision = withWait(decide(notice, event, rules), wait);
  const warnings = warningsFor(notice, event, decision, rules, today);
  const ceiling = ceilingFor(notice, event, rules);
  const common = { event, decision, warnings, ...ceiling, ...(wait ? { wait } : {}) };
  if (decision.kind === 'question') return common;
  const end = decision.by.end;
  const cliff = nextCliff(event, end, (day) => endFrom(notice, day, rules));
  return { ...common, freeFrom: addDays(end, 1), ...(cliff ? { cliff } : {}) };
}

/** Said of a relationship that is established, and of a silent contract while nobody has said it is not. */
function ceilingFor(notice: NoticeCase, event: Day, rules: RuleSet | undefined): { ceiling?: Day } {
  const { clause, relationship, established, holidays } = notice;
  const concerned = established ?? clause.says !== 'length';
  if (!rules?.ceiling || !concerned || relationship.kind === 'fixed-term') return {};
  return { ceiling: fromReceipt(event, rules.ceiling, holidays, []).end };
}

/** From the day the reader wants to be free to the latest day the client must have the notice. */
export function answerBackwards(
  notice: NoticeCase,
  target: Day,
  rules: RuleSet | undefined,
  today: Day,
  means: PostingMeans,
): BackwardsAnswer {
  const ifToday = answerFrom(notice, today, rules, today);
  const event = latestEvent(target, (day) => endFrom(notice, day, rules));
  if (event === undefined) {
    const asked = ifToday.decision;
    return asked.kind === 'question'
      ? { kind: 'question', question: asked.question, ifToday }
      : { kind: 'never', ifToday };
  }
  const answer = answerFrom(notice, event, rules, today);
  const posting = postingDay(notice, event, means);
  return { kind: 'latest', event, posting, tooLate: laterOf(event, today) !== event, answer, ifToday };
}
