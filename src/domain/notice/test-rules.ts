import type { Day } from '../dates/day.ts';
import { decide } from './decide.ts';
import type { NoticeCase } from './notice-case.ts';
import type { Regime, RuleSet, Tier } from './rule-set.ts';

/** A bare regime of one kind, for tests. */
export const regimeOf = (kind: Regime['kind']): Regime => ({ kind, tiers: [], cites: [`XX/${kind}`] });

const payment: RuleSet['payment'] = {
  days: 30,
  from: 'invoice-receipt-or-service',
  startDayCounts: false,
  rolls: false,
  nonWorking: [],
  agreedMax: null,
  interest: { kind: 'court' },
  fixedCompensation: [],
  reminderNeeded: false,
  cites: [],
};

/** The rules of a country that asks for nothing but what is said here, for tests. */
export function rulesOf(kind: Regime['kind'], more: Partial<RuleSet> = {}): RuleSet {
  return {
    id: 'QQ',
    reviewed: '2026-11-23',
    regime: regimeOf(kind),
    variants: { 'contract-for-works': regimeOf('for-cause') },
    contractClause: 'honoured',
    mustStateLength: false,
    writtenIfEstablished: false,
    saturdayIsWorked: false,
    fixedTerm: { earlyExit: 'for-cause', cites: ['XX/term'] },
    form: { cites: [] },
    counting: { cites: ['XX/counting'] },
    payment,
    ...more,
  };
}

/** A length in calendar days. */
export const days = (count: number) => ({ kind: 'calendar' as const, months: 0, weeks: 0, days: count });

/** A length in weeks. */
export const weeks = (count: number) => ({ kind: 'calendar' as const, months: 0, weeks: count, days: 0 });

/** A contract that says nothing of notice. */
export const silent = { says: 'nothing' } as const;

const yearTiers: Tier[] = [
  { when: { serviceYears: 'first-two' }, rule: { notice: weeks(4), endAt: ['15th', 'end-of-month'] } },
  { when: { serviceYears: 'third-onwards' }, rule: { notice: weeks(6), endAt: ['15th', 'end-of-month'] } },
];

/** Rules that grow with the years of service, as in Austria. */
export const austria = rulesOf('reasonable', {
  variants: { asvg: { ...regimeOf('fixed'), tiers: yearTiers, since: '2026-01-01' } },
});

/** Who decides, and the end, or what has to be asked. // 'law 2027-01-31' */
export function who(notice: NoticeCase, event: Day, rules?: RuleSet): string {
  const decision = decide(notice, event, rules);
  return decision.kind === 'decided' ? `${decision.by.who} ${decision.by.end}` : decision.question;
}
