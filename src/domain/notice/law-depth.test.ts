import { expect, test } from 'vitest';
import type { Day } from '../dates/day.ts';
import { answerFrom } from './answer.ts';
import { decide } from './decide.ts';
import type { NoticeCase } from './notice-case.ts';
import { caseOf, clauseOf } from './random-cases.ts';
import type { RuleSet } from './rule-set.ts';
import { serviceYearsAt } from './service-years.ts';
import { austria, days, regimeOf, rulesOf, silent, who } from './test-rules.ts';

test('the third year of service begins on the second anniversary', () => {
  expect(serviceYearsAt('2026-03-01', '2028-02-29')).toBe('first-two');
  expect(serviceYearsAt('2026-03-01', '2028-03-01')).toBe('third-onwards');
  expect(serviceYearsAt('2024-02-29', '2026-02-28')).toBe('third-onwards');
});

test('years of service are asked, or follow from the first day', () => {
  const of = (more: Partial<NoticeCase>) => who(caseOf(silent, { service: 'asvg', ...more }), '2026-12-10', austria);
  expect(of({})).toBe('service-years');
  expect(of({ serviceYears: 'first-two' })).toBe('law 2027-01-15');
  expect(of({ serviceYears: 'third-onwards' })).toBe('law 2027-01-31');
  expect(of({ since: '2026-02-01', serviceYears: 'third-onwards' })).toBe('law 2027-01-15');
});

test('a rule for newer contracts gives way to the clause of an older one only', () => {
  const of = (since: Day | undefined, length: number) =>
    who(
      caseOf(clauseOf(days(length)), { service: 'asvg', serviceYears: 'first-two', ...(since ? { since } : {}) }),
      '2026-12-10',
      austria,
    );
  expect(of('2025-12-31', 14)).toBe('contract 2026-12-24');
  expect(of('2026-01-01', 14)).toBe('law 2027-01-15');
  expect(of('2026-01-01', 90)).toBe('contract 2027-03-10');
  expect(of(undefined, 14)).toBe('law 2027-01-15');
});

test('an assignment that ends by being completed is left only for a reason, or by its clause', () => {
  const dutch = rulesOf('reasonable', { project: { cites: ['NL/x'] } });
  const project = { relationship: { kind: 'project' } } as const;
  expect(who(caseOf(silent, project), '2026-12-01', dutch)).toBe('cause');
  expect(decide(caseOf(silent, project), '2026-12-01', dutch)).toMatchObject({ cites: ['NL/x'] });
  const reason = { ...project, seriousCause: true };
  expect(who(caseOf(silent, reason), '2026-12-01', dutch)).toBe('workable-moment');
  expect(who(caseOf(silent, { ...reason, proposed: days(14) }), '2026-12-01', dutch)).toBe('law 2026-12-15');
  expect(who(caseOf(clauseOf(days(30)), project), '2026-12-01', dutch)).toBe('contract 2026-12-31');
  expect(who(caseOf(silent, project), '2026-12-01', rulesOf('reasonable'))).toBe('reasonable-length');
});

test('a term that may be left freely still asks for a convenient length', () => {
  const portugal = rulesOf('reasonable', { fixedTerm: { earlyExit: 'at-will', cites: [] } });
  const inTerm = { relationship: { kind: 'fixed-term', until: '2027-12-31', clauseAllowsExit: false } } as const;
  const asked = decide(caseOf(silent, inTerm), '2026-12-10', portugal);
  expect(asked).toMatchObject({ kind: 'question', question: 'reasonable-length' });
  expect(asked.candidates).toContainEqual(
    expect.objectContaining({ who: 'fixed-term', end: '2027-12-31', remark: 'term-stays-possible' }),
  );
  expect(who(caseOf(silent, { ...inTerm, proposed: days(60) }), '2026-12-10', portugal)).toBe('law 2027-02-08');
  expect(who(caseOf(clauseOf(days(30)), inTerm), '2026-12-10', portugal)).toBe('contract 2027-01-09');
});

test('a serious breach frees at once where the law says so, whatever the clause', () => {
  const trade = rulesOf('reasonable', { variants: { trade: { ...regimeOf('reasonable'), breachFrees: true } } });
  const breach = { service: 'trade', seriousCause: true };
  expect(who(caseOf(silent, breach), '2026-12-01', trade)).toBe('law 2026-12-01');
  expect(who(caseOf(clauseOf(days(15)), breach), '2026-12-01', trade)).toBe('law 2026-12-01');
  expect(who(caseOf(clauseOf(days(15)), { seriousCause: true }), '2026-12-01', trade)).toBe('contract 2026-12-16');
});

test('an established relationship brings its warnings and its ceiling; one that is not takes them away', () => {
  const eighteen = { kind: 'calendar' as const, months: 18, weeks: 0, days: 0 };
  const more = { contractClause: 'honoured-with-floor' as const, writtenIfEstablished: true, ceiling: eighteen };
  const france = rulesOf('reasonable', more);
  const told = (established: boolean | undefined, clause: NoticeCase['clause']) => {
    const notice = caseOf(clause, established === undefined ? {} : { established });
    const { warnings, ceiling } = answerFrom(notice, '2026-12-15', france, '2026-11-25');
    return [...warnings.map(({ code }) => code), ceiling].filter(Boolean);
  };
  const month = clauseOf(days(30));
  expect(told(undefined, month)).toEqual(['written', 'may-need-more']);
  expect(told(true, month)).toEqual(['written', 'may-need-more', '2028-06-15']);
  expect(told(false, month)).toEqual([]);
  expect(told(undefined, silent)).toEqual(['written', '2028-06-15']);
  expect(told(false, silent)).toEqual([]);
});

test('a reason that decides nothing is not asked to be proved', () => {
  const codes = (notice: NoticeCase, rules: RuleSet) =>
    answerFrom(notice, '2026-12-01', rules, '2026-11-25').warnings.map(({ code }) => code);
  const reason = { seriousCause: true, proposed: days(14) };
  expect(codes(caseOf(silent, reason), rulesOf('for-cause'))).toEqual(['cause']);
  expect(codes(caseOf(silent, reason), rulesOf('reasonable'))).toEqual([]);
});
