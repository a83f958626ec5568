import { addDays } from '../dates/calendar.ts';
import type { Day } from '../dates/day.ts';
import { isWorkingDay, workingDayUpTo } from '../dates/working-days.ts';
import type { Money } from '../money/money.ts';
import { paymentDue } from './payment-due.ts';
import type { RuleSet } from './rule-set.ts';

/** A stage on the way out. */
export type PointKind =
  | 'today'
  | 'posting'
  | 'sending'
  | 'receipt'
  | 'handover'
  | 'deliverable'
  | 'owed'
  | 'overdue'
  | 'last-day'
  | 'invoice'
  | 'due'
  | 'reminder';

/** One buoy of the route; `off` says why nobody works that day. */
export interface RoutePoint {
  kind: PointKind;
  day: Day;
  off: 'weekend' | 'holiday' | undefined;
  /** For a sum that is due. */
  money?: Money;
}

/** The days a route is made of. `posting` is a suggestion, `sent` what the reader said. */
export interface RouteDays {
  today: Day;
  posting?: Day | undefined;
  sent?: Day | undefined;
  received?: Day | undefined;
  deliverable?: Day | undefined;
  lastDay: Day;
  /** What the client owes and when it is due. */
  owed?: readonly { due: Day; money: Money }[];
}

const order: PointKind[] = [
  'overdue',
  'today',
  'posting',
  'sending',
  'receipt',
  'handover',
  'deliverable',
  'owed',
  'last-day',
  'invoice',
  'due',
  'reminder',
];

/** A hand-over begins five working days before the end: time to answer the questions it raises. */
const handoverDays = 5;

/** The stages from today to a possible reminder, in order of days. A stage nothing is known about is left out. */
export function routeOf(days: RouteDays, rules: RuleSet | undefined, holidays: ReadonlySet<Day>): RoutePoint[] {
  const { today, posting, sent, received, deliverable, lastDay, owed = [] } = days;
  const final = rules && paymentDue(lastDay, rules.payment, holidays);
  const found: [PointKind, Day | undefined][] = [
    ['today', today],
    ['posting', posting],
    ['sending', sent],
    ['receipt', received],
    ['handover', handover(received ?? sent ?? today, lastDay, holidays)],
    ['deliverable', deliverable],
    ['last-day', lastDay],
    ['invoice', lastDay],
    ['due', final?.lastDay],
    ['reminder', final?.interestFrom],
  ];
  const stages: RoutePoint[] = found.flatMap(([kind, day]) =>
    day === undefined ? [] : [{ kind, day, off: offReason(day, holidays) }],
  );
  const sums = owed.map(({ due, money }): RoutePoint => {
    return { kind: due < today ? 'overdue' : 'owed', day: due, off: offReason(due, holidays), money };
  });
  return [...stages, ...sums].sort((one, other) =>
    one.day === other.day ? order.indexOf(one.kind) - order.indexOf(other.kind) : one.day < other.day ? -1 : 1,
  );
}

function handover(from: Day, lastDay: Day, holidays: ReadonlySet<Day>): Day | undefined {
  const week = { saturday: false, holidays };
  let day = workingDayUpTo(lastDay, week);
  for (let left = handoverDays - 1; left > 0; ) {
    day = addDays(day, -1);
    if (isWorkingDay(day, week)) left -= 1;
  }
  return day > from ? day : undefined;
}

function offReason(day: Day, holidays: ReadonlySet<Day>): RoutePoint['off'] {
  if (holidays.has(day)) return 'holiday';
  return isWorkingDay(day, { saturday: false, holidays }) ? undefined : 'weekend';
}
