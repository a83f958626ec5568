import fc from 'fast-check';
import { addDays } from '../dates/calendar.ts';
import type { Day } from '../dates/day.ts';
import type { Counting, Ending, LengthClause, Roll, Start } from './clause.ts';
import type { Length } from './length.ts';
import type { NoticeCase } from './notice-case.ts';

/** Random days from 1990 to 2099, month ends and leap days included. */
export const anyDay = fc.integer({ min: 0, max: 40_176 }).map((offset): Day => addDays('1990-01-01', offset));

/** Random lengths of every kind, zero included. */
export const anyLength: fc.Arbitrary<Length> = fc.oneof(
  fc.record({
    kind: fc.constant('calendar' as const),
    months: fc.integer({ min: 0, max: 24 }),
    weeks: fc.integer({ min: 0, max: 8 }),
    days: fc.integer({ min: 0, max: 95 }),
  }),
  fc.record({ kind: fc.constant('working' as const), days: fc.integer({ min: 0, max: 90 }), saturday: fc.boolean() }),
);

const anyStart: fc.Arbitrary<Start> = fc.oneof(
  fc.record({
    from: fc.constantFrom('receipt' as const, 'sending', 'first-presentation', 'next-month', 'next-period'),
  }),
  fc.record({
    from: fc.constant('deemed' as const),
    count: fc.integer({ min: 0, max: 10 }),
    unit: fc.constantFrom('days' as const, 'working-days'),
  }),
);

/** Every place where a contract can let itself end. */
export const endings: Ending[] = [
  'any',
  'end-of-month',
  'end-of-quarter',
  'fifteenth-or-end',
  'saturday',
  'end-of-period',
];
/** Every way of counting. */
export const countings: Counting[] = ['same-number', 'day-before', 'clear', 'silent'];
/** Every way of leaving a day that is not worked. */
export const rolls: Roll[] = ['none', 'next-working-day', 'previous-working-day'];

const anyPeriod = fc.record({
  every: fc.record({ unit: fc.constantFrom('weeks' as const, 'months'), count: fc.integer({ min: 1, max: 3 }) }),
  anchor: anyDay,
});

/** Random notice clauses, every combination of the design. */
export const anyClause: fc.Arbitrary<LengthClause> = fc.record({
  says: fc.constant('length' as const),
  length: anyLength,
  start: anyStart,
  ending: fc.constantFrom(...endings),
  counting: fc.constantFrom(...countings),
  roll: fc.constantFrom(...rolls),
  period: anyPeriod,
});

/** Up to six days off within two years of a day. */
export const holidaysAround = (day: Day) =>
  fc
    .array(fc.integer({ min: 0, max: 800 }), { maxLength: 6 })
    .map((offsets) => new Set(offsets.map((offset) => addDays(day, offset))));

/** A contract clause and nothing else. */
export function caseOf(clause: NoticeCase['clause'], more: Partial<NoticeCase> = {}): NoticeCase {
  return {
    clause,
    relationship: { kind: 'open-ended' },
    seriousCause: false,
    unpaid: false,
    backToBack: false,
    holidays: new Set(),
    ...more,
  };
}

/** A plain clause of the given length, the rest as most contracts have it. */
export function clauseOf(length: Length, more: Partial<LengthClause> = {}): LengthClause {
  return {
    says: 'length',
    length,
    start: { from: 'receipt' },
    ending: 'any',
    counting: 'same-number',
    roll: 'none',
    period: { every: { unit: 'months', count: 1 }, anchor: '2026-01-01' },
    ...more,
  };
}
