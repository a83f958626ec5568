import { addDays, weekdayOf } from '../dates/calendar.ts';
import { type Day, earlierOf, laterOf } from '../dates/day.ts';
import type { Answer } from './answer.ts';
import { regimeFor } from './law-end.ts';
import type { NoticeCase } from './notice-case.ts';
import type { RoutePoint } from './route.ts';
import type { RuleSet } from './rule-set.ts';

/** A date on screen that public holidays can move. */
export type DateMoved = 'count' | 'deemed' | 'roll' | 'week' | 'posting' | 'handover' | 'payment';

/** What holidays are used for, and the days among which one would matter. */
export interface HolidayUse {
  date: DateMoved;
  from: Day;
  to: Day;
}

/** Every use of public holidays behind an answer and its route; `[]` when none could change a date that is shown. */
export function holidayUses(
  notice: NoticeCase,
  answer: Answer,
  rules: RuleSet | undefined,
  route: readonly RoutePoint[],
): HolidayUse[] {
  return [...inClause(notice, answer), ...inLaw(notice, answer, rules), ...onRoute(answer, rules, route)];
}

function inClause({ clause }: NoticeCase, { event, decision }: Answer): HolidayUse[] {
  const contract = decision.candidates.find(({ who }) => who === 'contract');
  if (clause.says !== 'length' || contract === undefined) return [];
  const { end, steps } = contract;
  const started = steps.findLast(({ rule }) => rule === 'event' || rule === 'start')?.day ?? event;
  const counted = steps.find(({ rule }) => rule === 'add')?.day ?? end;
  const rolled = { from: earlierOf(event, addDays(end, -7)), to: addDays(end, 7) };
  const { start, length, roll } = clause;
  return [
    ...(length.kind === 'working' && length.days > 0 ? [{ date: 'count', from: started, to: counted } as const] : []),
    ...(start.from === 'deemed' && start.unit === 'working-days' && start.count > 0
      ? [{ date: 'deemed', from: event, to: started } as const]
      : []),
    ...(roll === 'none' ? [] : [{ date: 'roll', ...rolled } as const]),
  ];
}

function inLaw(notice: NoticeCase, { event, decision }: Answer, rules: RuleSet | undefined): HolidayUse[] {
  if (rules === undefined || !decision.candidates.some(({ who }) => who === 'law')) return [];
  const asked = regimeFor(rules, notice.service).tiers.filter(({ when }) => when.payPeriod === notice.payPeriod);
  if (!asked.some(({ rule }) => rule.latest === 'first-working-day-of-week')) return [];
  const monday = addDays(event, 1 - weekdayOf(event));
  return [{ date: 'week', from: monday, to: addDays(monday, 6) }];
}

function onRoute({ event }: Answer, rules: RuleSet | undefined, route: readonly RoutePoint[]): HolidayUse[] {
  const dayOf = (kind: RoutePoint['kind']) => route.find((point) => point.kind === kind)?.day;
  const posting = dayOf('posting');
  const handover = dayOf('handover');
  const last = dayOf('last-day');
  const due = dayOf('due');
  const moves = rules?.payment.rolls === true && rules.payment.nonWorking.includes('holiday');
  return [
    ...(posting ? [{ date: 'posting', from: posting, to: laterOf(posting, event) } as const] : []),
    ...(handover && last ? [{ date: 'handover', from: handover, to: last } as const] : []),
    ...(due && moves ? [{ date: 'payment', from: addDays(due, -7), to: due } as const] : []),
  ];
}
