import { expect, test } from 'vitest';
import { answerBackwards, answerFrom } from './answer.ts';
import { decide } from './decide.ts';
import { faultsOf } from './faults.ts';
import type { NoticeCase } from './notice-case.ts';
import { postingDay } from './posting.ts';
import { caseOf, clauseOf } from './random-cases.ts';
import type { RuleSet } from './rule-set.ts';
import { rulesOf } from './test-rules.ts';

const months = (count: number, days = 0) => ({ kind: 'calendar' as const, months: count, weeks: 0, days });
const who = (notice: NoticeCase, event: string, rules?: RuleSet) => {
  const decision = decide(notice, event, rules);
  return decision.kind === 'decided' ? `${decision.by.who} ${decision.by.end}` : decision.question;
};
const term = (until: string, clauseAllowsExit = false, objectBy?: string): Partial<NoticeCase> => ({
  relationship: { kind: 'fixed-term', until, clauseAllowsExit, ...(objectBy ? { objectBy } : {}) },
});

test('a fixed term binds, unless the clause, a mandate or a serious reason opens a door', () => {
  const reasonable = rulesOf('reasonable');
  const clause = clauseOf(months(1));
  expect(who(caseOf(clause, term('2027-06-30')), '2026-12-01', reasonable)).toBe('fixed-term 2027-06-30');
  expect(who(caseOf(clause, term('2027-06-30', true)), '2026-12-01', reasonable)).toBe('contract 2027-01-01');
  expect(who(caseOf(clause, term('2026-12-15', true)), '2026-12-01', reasonable)).toBe('fixed-term 2026-12-15');
  const mandate = rulesOf('at-will', { fixedTerm: { earlyExit: 'at-will', cites: [] } });
  expect(who(caseOf({ says: 'nothing' }, term('2027-06-30')), '2026-12-01', mandate)).toBe('law 2026-12-01');
  const works = caseOf({ says: 'nothing' }, { ...term('2027-06-30'), service: 'contract-for-works' });
  expect(who(works, '2026-12-01', mandate)).toBe('fixed-term 2027-06-30');
  const cause = { ...term('2027-06-30'), seriousCause: true };
  expect(who(caseOf({ says: 'nothing' }, cause), '2026-12-01', reasonable)).toBe('workable-moment');
  expect(who(caseOf({ says: 'nothing' }, { ...cause, proposed: months(0, 15) }), '2026-12-01', reasonable)).toBe(
    'law 2026-12-16',
  );
});

test('a term that renewed itself is asked, not guessed', () => {
  const silent = caseOf({ says: 'nothing' }, term('2027-06-30', false, '2026-12-31'));
  expect(who(silent, '2026-12-31', rulesOf('reasonable'))).toBe('fixed-term 2027-06-30');
  expect(who(silent, '2027-01-01', rulesOf('reasonable'))).toBe('renewed');
});

test('a silent contract in a country without rules takes only the length the reader offers', () => {
  expect(who(caseOf({ says: 'nothing' }), '2026-12-01')).toBe('no-rule');
  expect(who(caseOf({ says: 'no-contract' }, { proposed: months(1) }), '2026-12-01')).toBe('proposal 2027-01-01');
});

test('deliverable and courtesy are offered, never binding', () => {
  const decision = decide(
    caseOf({ says: 'nothing' }, { deliverable: '2027-03-12' }),
    '2026-12-01',
    rulesOf('reasonable'),
  );
  expect(decision.candidates.map(({ who: name, end, binding }) => [name, end, binding])).toEqual([
    ['deliverable', '2027-03-12', false],
    ['courtesy', '2026-12-31', false],
  ]);
  const bound = decide(caseOf(clauseOf(months(1)), { deliverable: '2027-03-12' }), '2026-12-01', rulesOf('reasonable'));
  expect(bound).toMatchObject({ kind: 'decided', by: { who: 'contract', end: '2027-01-01' } });
});

test('a contract that is silent on counting gives both dates, the later first', () => {
  const decision = decide(caseOf(clauseOf(months(2), { counting: 'silent' })), '2026-12-10', undefined);
  expect(decision).toMatchObject({ by: { end: '2027-02-10', other: { end: '2027-02-09', reading: 'day-before' } } });
});

test('one day after the quarter is reached costs 91 days', () => {
  const quarterly = caseOf(clauseOf(months(3), { ending: 'end-of-quarter' }));
  const { cliff } = answerFrom(quarterly, '2026-12-10', undefined, '2026-11-23');
  expect(cliff).toEqual({ lastEvent: '2026-12-31', end: '2027-06-30', extraDays: 91 });
  expect(answerFrom(caseOf(clauseOf(months(3))), '2026-12-10', undefined, '2026-11-23').cliff).toBeUndefined();
});

test('backwards: the latest receipt, its posting day, and whether it is too late', () => {
  const month = caseOf(clauseOf(months(1)));
  const found = answerBackwards(month, '2027-02-28', undefined, '2026-11-23', 'registered');
  expect(found).toMatchObject({ kind: 'latest', event: '2027-01-31', posting: '2027-01-22', tooLate: false });
  expect(answerBackwards(month, '2026-12-01', undefined, '2026-11-23', 'email')).toMatchObject({ tooLate: true });
  const never = answerBackwards(
    caseOf({ says: 'nothing' }, term('2027-06-30')),
    '2027-01-31',
    rulesOf('reasonable'),
    '2026-11-23',
    'email',
  );
  expect(never).toMatchObject({ kind: 'never', ifToday: { freeFrom: '2027-07-01' } });
  const asked = answerBackwards(
    caseOf({ says: 'nothing' }),
    '2027-01-31',
    rulesOf('reasonable'),
    '2026-11-23',
    'email',
  );
  expect(asked).toMatchObject({ kind: 'question', question: 'reasonable-length' });
});

test('the posting day leaves working days for the way, none where the clause runs from sending', () => {
  expect(postingDay(caseOf(clauseOf(months(1))), '2026-12-31', 'letter')).toBe('2026-12-28');
  expect(postingDay(caseOf(clauseOf(months(1))), '2027-01-03', 'hand')).toBe('2027-01-01');
  expect(postingDay(caseOf(clauseOf(months(1), { start: { from: 'sending' } })), '2026-12-31', 'letter')).toBe(
    '2026-12-31',
  );
});

test('warnings say what is past, what the law wants and what is not known', () => {
  const codes = (notice: NoticeCase, rules: RuleSet | undefined, today: string) =>
    answerFrom(notice, '2026-12-01', rules, today).warnings.map(({ code }) => code);
  const france = rulesOf('reasonable', { contractClause: 'honoured-with-floor', writtenIfEstablished: true });
  expect(codes(caseOf(clauseOf(months(1))), france, '2026-11-23')).toEqual(['written', 'may-need-more']);
  expect(codes(caseOf(clauseOf(months(1))), undefined, '2027-02-01')).toEqual(['past-end', 'no-rules']);
  expect(codes(caseOf({ says: 'nothing' }), rulesOf('at-will'), '2026-12-03')).toEqual(['past-end', 'untimely']);
  const working = caseOf(clauseOf({ kind: 'working', days: 10, saturday: false }), { unpaid: true, backToBack: true });
  expect(codes(working, rulesOf('reasonable'), '2027-11-24')).toEqual([
    'past-end',
    'unpaid',
    'back-to-back',
    'old-rules',
  ]);
});

test('what contradicts itself is named with its field', () => {
  const fields = (notice: NoticeCase, days: { sent?: string; received?: string }) =>
    faultsOf(notice, days).map(({ field, code }) => `${field} ${code}`);
  expect(fields(caseOf(clauseOf(months(999))), { received: '2026-12-01' })).toEqual(['length absurd-length']);
  expect(fields(caseOf(clauseOf(months(1.5))), {})).toEqual(['length absurd-length']);
  expect(fields(caseOf(clauseOf(months(1))), { sent: '2026-12-02', received: '2026-12-01' })).toEqual([
    'received receipt-before-sending',
  ]);
  expect(
    fields(caseOf({ says: 'nothing' }, term('2026-11-01', false, '2026-12-24')), { received: '2026-12-01' }),
  ).toEqual(['until term-before-notice', 'object-by objection-after-term']);
  expect(fields(caseOf({ says: 'nothing' }, { since: '2027-01-01' }), { received: '2026-12-01' })).toEqual([
    'since since-after-notice',
  ]);
});
