import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../dates/calendar.ts';
import type { Day } from '../dates/day.ts';
import { decide, endFrom } from './decide.ts';
import { faultsOf } from './faults.ts';
import { latestEvent } from './latest-event.ts';
import type { NoticeCase } from './notice-case.ts';
import { anyClause, anyDay, caseOf, clauseOf, holidaysAround } from './random-cases.ts';
import type { Tier } from './rule-set.ts';
import { austria, days, regimeOf, rulesOf, silent, who } from './test-rules.ts';

const runs = { numRuns: 10_000, seed: 20261125 };
const monthly: Tier = { when: { payPeriod: 'month' }, rule: { latest: { dayOfMonth: 15 }, endAt: ['end-of-month'] } };
const germany = rulesOf('by-pay-period', { regime: { ...regimeOf('by-pay-period'), tiers: [monthly] } });

const until = (noExitBefore: Day): Partial<NoticeCase> => ({ relationship: { kind: 'open-ended', noExitBefore } });

/** Clauses, the German month and the Austrian years, each with and without a minimum commitment. */
const anyCommitted = anyDay.chain((day) =>
  fc
    .record({
      clause: anyClause,
      holidays: holidaysAround(day),
      offset: fc.integer({ min: -60, max: 900 }),
      law: fc.constantFrom('none' as const, 'germany', 'austria'),
      begun: fc.integer({ min: 0, max: 1_400 }),
    })
    .map(({ clause, holidays, offset, law, begun }) => {
      const noExitBefore = addDays(day, offset);
      const service = law === 'austria' ? { service: 'asvg', since: addDays(day, -begun) } : {};
      const free = caseOf(law === 'none' ? clause : silent, { holidays, payPeriod: 'month', ...service });
      const rules = { none: undefined, germany, austria }[law];
      return { day, free, bound: { ...free, ...until(noExitBefore) }, noExitBefore, rules };
    }),
);

test('a minimum commitment never makes an end earlier, and no end comes before it', () => {
  fc.assert(
    fc.property(anyCommitted, ({ day, free, bound, noExitBefore, rules }) => {
      const end = String(endFrom(bound, day, rules));
      expect(end >= String(endFrom(free, day, rules))).toBe(true);
      expect(end >= noExitBefore).toBe(true);
    }),
    runs,
  );
});

test('with a minimum commitment a later receipt never gives an earlier end, and the steps lead to it', () => {
  fc.assert(
    fc.property(anyCommitted, fc.integer({ min: 1, max: 60 }), ({ day, bound, rules }, later) => {
      const decision = decide(bound, day, rules);
      if (decision.kind !== 'decided') throw new Error(decision.question);
      expect(decision.by.steps.at(-1)?.day).toBe(decision.by.end);
      expect(String(endFrom(bound, addDays(day, later), rules)) >= decision.by.end).toBe(true);
    }),
    runs,
  );
});

test('backwards stays the exact inverse with a minimum commitment and with years of service', () => {
  fc.assert(
    fc.property(anyCommitted, fc.integer({ min: 0, max: 400 }), ({ day, bound, rules }, ahead) => {
      const target = addDays(day, ahead);
      const end = (event: Day) => endFrom(bound, event, rules);
      const latest = latestEvent(target, end);
      if (latest === undefined) {
        expect(String(end(day)) > target).toBe(true);
        return;
      }
      expect(String(end(latest)) <= target).toBe(true);
      expect(String(end(addDays(latest, 1))) > target).toBe(true);
    }),
    { ...runs, numRuns: 3_000 },
  );
});

test('the minimum commitment stands where the contract may end: clause and law alike', () => {
  const quarter = caseOf(clauseOf(days(30), { ending: 'end-of-quarter' }), until('2027-05-10'));
  expect(who(quarter, '2026-12-01')).toBe('minimum 2027-06-30');
  const month = caseOf(silent, { ...until('2027-05-10'), payPeriod: 'month' });
  expect(who(month, '2026-12-01', germany)).toBe('minimum 2027-05-31');
  expect(who(month, '2027-05-16', germany)).toBe('law 2027-06-30');
});

test('no minimum commitment in a mandate that cannot be bound, and none is guessed at while a question is open', () => {
  const mandate = rulesOf('at-will', { contractClause: 'may-not-bind' });
  const decision = decide(caseOf(silent, until('2027-03-31')), '2026-12-21', mandate);
  expect(decision).toMatchObject({ by: { who: 'law', end: '2026-12-21' } });
  expect(decision.candidates).toContainEqual(
    expect.objectContaining({ who: 'minimum', binding: false, remark: 'may-not-bind', end: '2027-03-31' }),
  );
  expect(who(caseOf(silent, until('2027-03-31')), '2026-12-21', rulesOf('at-will'))).toBe('minimum 2027-03-31');
  expect(who(caseOf(silent, until('2027-03-31')), '2026-12-21', rulesOf('reasonable'))).toBe('reasonable-length');
});

test('a minimum commitment cannot outlast the term', () => {
  const notice = caseOf(silent, {
    relationship: { kind: 'fixed-term', until: '2027-06-30', clauseAllowsExit: true, noExitBefore: '2027-07-01' },
  });
  expect(faultsOf(notice, {})).toEqual([{ field: 'no-exit-before', code: 'minimum-after-term', until: '2027-06-30' }]);
});
