import type { Day } from '../dates/day.ts';
import type { Length } from './length.ts';
import type { PaymentRules } from './payment-rules.ts';
import type { ServiceYears } from './service-years.ts';

/** How the provider is paid, where the law's notice depends on it (Germany, BGB § 621). */
export type PayPeriod = 'day' | 'week' | 'month' | 'quarter-or-longer' | 'none';

/** From receipt, `notice`; or received by `latest` in a period; the end is the smallest `endAt` day after. */
export interface TierRule {
  notice?: Length;
  latest?: 'first-working-day-of-week' | { dayOfMonth: number };
  endAt?: readonly ('end-of-month' | 'end-of-quarter' | '15th' | 'saturday')[];
}

/** A rule and when it applies; the first that matches is taken. */
export interface Tier {
  when: { payPeriod?: PayPeriod; takesMostOfProvidersWork?: boolean; serviceYears?: ServiceYears };
  rule: TierRule;
}

/** The law's own rule for a kind of service; `cites` are full source ids. */
export interface Regime {
  kind: 'at-will' | 'reasonable' | 'fixed' | 'by-pay-period' | 'for-cause';
  tiers: readonly Tier[];
  cites: readonly string[];
  /** A rule made for contracts since that day, and older ones without a clause (Austria): no clause of theirs replaces it. */
  since?: Day;
  /** A serious breach by the client frees the reader at once (Spain, TRADE). */
  breachFrees?: boolean;
}

/** What the calculation needs of one country's rules. Built from its file by `schemas/rule-set.ts`. */
export interface RuleSet {
  id: string;
  reviewed: Day;
  regime: Regime;
  variants: Readonly<Record<string, Regime>>;
  contractClause: 'honoured' | 'honoured-with-floor' | 'may-not-bind';
  /** Above this length nobody can complain that the notice was short (France). */
  ceiling?: Length;
  mustStateLength: boolean;
  writtenIfEstablished: boolean;
  saturdayIsWorked: boolean;
  fixedTerm: { earlyExit: 'for-cause' | 'at-will'; cites: readonly string[] };
  /** There where an assignment that ends by being completed is left early only for a reason (Netherlands, United States). */
  project?: { cites: readonly string[] };
  form: { cites: readonly string[] };
  counting: { cites: readonly string[] };
  payment: PaymentRules;
}
