import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../dates/calendar.ts';
import { answerBackwards, answerFrom } from './answer.ts';
import type { Debt } from './debt.ts';
import { decide, endFrom } from './decide.ts';
import { anyClause, anyDay, caseOf, clauseOf, holidaysAround } from './random-cases.ts';
import { waitFor, withWait } from './wait.ts';

const months = (count: number) => ({ kind: 'calendar' as const, months: count, weeks: 0, days: 0 });
const euro = (amount: string) => ({ amount, currency: 'EUR' });
const due = (day: string): Debt => ({ money: euro('100.00'), day, counts: 'due' });
const today = '2026-11-25';

const waitOf = (days: string[], event = today) => {
  const notice = caseOf(clauseOf(months(1)), { owed: days.map(due) });
  return answerFrom(notice, event, undefined, today).wait;
};

test('nothing owed, nothing said; what the law cannot date is not guessed', () => {
  const plain = caseOf(clauseOf(months(1)));
  expect(answerFrom(plain, today, undefined, today)).not.toHaveProperty('wait');
  expect(answerFrom({ ...plain, owed: [] }, today, undefined, today)).not.toHaveProperty('wait');
  const byLaw = { ...plain, owed: [due('2026-12-01'), { ...due('2026-12-01'), counts: 'law' as const }] };
  expect(answerFrom(byLaw, today, undefined, today).wait).toEqual({ kind: 'unknown' });
});

test('the day to announce is the working day after the last due date', () => {
  // 10 December 2026 is a Thursday, the 11th a Friday: the next working day is Monday the 14th.
  expect(waitOf(['2026-12-10', '2026-12-01'])).toMatchObject({ kind: 'end', announce: '2026-12-11', someLate: false });
  expect(waitOf(['2026-12-11'])).toMatchObject({ announce: '2026-12-14', costs: 20, by: { end: '2027-01-14' } });
  expect(waitOf(['2026-12-11', '2026-11-24'])).toMatchObject({ announce: '2026-12-14', someLate: true });
  expect(waitOf([today])).toMatchObject({ kind: 'end', announce: '2026-11-26', costs: 1 });
});

test('past dates, a day already later, a term that ends before: said as what they are', () => {
  expect(waitOf(['2026-11-24'])).toEqual({ kind: 'overdue', lastDue: '2026-11-24' });
  expect(waitOf(['2026-12-10'], '2026-12-11')).toEqual({ kind: 'already', lastDue: '2026-12-10' });
  const term = { kind: 'fixed-term', until: '2026-12-15', clauseAllowsExit: false } as const;
  const notice = caseOf({ says: 'nothing' }, { relationship: term, owed: [due('2027-01-10')] });
  expect(answerFrom(notice, today, undefined, today).wait).toEqual({
    kind: 'past-end',
    lastDue: '2027-01-10',
    end: '2026-12-15',
  });
  const renewing = { ...notice, relationship: { ...term, until: '2027-03-31', objectBy: '2026-12-31' } };
  expect(answerFrom(renewing, today, undefined, today).wait).toEqual({
    kind: 'renews',
    lastDue: '2027-01-10',
    objectBy: '2026-12-31',
  });
  const silent = caseOf({ says: 'nothing' }, { owed: [due('2026-12-10')] });
  expect(answerFrom(silent, today, undefined, today).wait).toMatchObject({ kind: 'open', announce: '2026-12-11' });
});

test('waiting is offered, never binding, and never decides', () => {
  const notice = caseOf(clauseOf(months(1)), { owed: [due('2026-12-11')] });
  const { decision } = answerFrom(notice, today, undefined, today);
  expect(decision).toMatchObject({ kind: 'decided', by: { who: 'contract', end: '2026-12-25' } });
  expect(decision.candidates.at(-1)).toMatchObject({
    who: 'paid',
    binding: false,
    remark: 'offered',
    end: '2027-01-14',
    waiting: { announce: '2026-12-14', by: { who: 'contract' } },
  });
});

test('backwards, waiting keeps the target or misses it', () => {
  const notice = caseOf(clauseOf(months(1)), { owed: [due('2026-12-11')] });
  const early = answerBackwards(notice, '2027-01-10', undefined, today, 'email');
  expect(early).toMatchObject({ kind: 'latest', event: '2026-12-10', answer: { wait: { by: { end: '2027-01-14' } } } });
  const late = answerBackwards(notice, '2027-01-31', undefined, today, 'email');
  expect(late).toMatchObject({ kind: 'latest', event: '2026-12-31', answer: { wait: { kind: 'already' } } });
});

test('10,000 waits: announced on a working day after the last due date, with the engine’s own end, never sooner than today’s', () => {
  fc.assert(
    fc.property(
      anyClause,
      anyDay.chain((now) =>
        fc.record({
          now: fc.constant(now),
          ahead: fc.integer({ min: 0, max: 60 }),
          days: fc.array(fc.integer({ min: -90, max: 120 }), { minLength: 1, maxLength: 5 }),
          holidays: holidaysAround(now),
        }),
      ),
      (clause, { now, ahead, days, holidays }) => {
        const notice = caseOf(clause, { holidays, owed: days.map((offset) => due(addDays(now, offset))) });
        const event = addDays(now, ahead);
        const wait = waitFor(notice, event, undefined, now);
        const lastDue = addDays(now, Math.max(...days));
        if (wait?.kind !== 'end') {
          expect(['overdue', 'already']).toContain(wait?.kind);
          if (wait?.kind === 'overdue') expect(lastDue < now).toBe(true);
          return;
        }
        expect(wait.announce > lastDue && wait.announce > event).toBe(true);
        expect(holidays.has(wait.announce)).toBe(false);
        expect(wait.by.end).toBe(endFrom(notice, wait.announce, undefined));
        expect(wait.costs).toBeGreaterThanOrEqual(0);
        const before = decide(notice, event, undefined);
        const offered = withWait(before, wait);
        if (before.kind === 'decided') expect(offered).toMatchObject({ by: before.by });
        expect(offered.candidates.at(-1)).toMatchObject({ who: 'paid', binding: false, end: wait.by.end });
      },
    ),
    { numRuns: 10_000 },
  );
});
