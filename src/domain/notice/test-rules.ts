import type { Regime, RuleSet } from './rule-set.ts';

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
