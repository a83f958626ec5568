import { regimeFor } from './law-end.ts';
import type { Relationship } from './notice-case.ts';
import type { RuleSet } from './rule-set.ts';

/** What the reader has said so far, as far as it changes what the law asks next. */
export interface Said {
  /** No clause gives a length. */
  silent: boolean;
  relationship: Relationship['kind'];
  service: string | undefined;
  seriousCause: boolean;
  payPeriod: string | undefined;
  /** Whether the day the relationship began is known. */
  sinceKnown: boolean;
}

/** What this law asks of the reader; everything else stays out of the form. */
export interface Asks {
  /** Whether the assignment ends by being completed. */
  completion: boolean;
  service: boolean;
  payPeriod: boolean;
  takesMostWork: boolean;
  serviceYears: boolean;
  /** A serious reason, or a serious breach by the client, where it opens a door. */
  reason: 'cause' | 'breach' | undefined;
  /** The length the reader offers where the law gives no number. */
  length: boolean;
  established: boolean;
}

/** The questions a country's law asks about such a contract; without rules, only the length a silent contract leaves open. */
export function asksOf(said: Said, rules: RuleSet | undefined): Asks {
  const { silent, relationship, service, seriousCause, payPeriod, sinceKnown } = said;
  const inTerm = relationship === 'fixed-term';
  if (rules === undefined) return { ...nothing, length: silent && !inTerm };
  const regime = regimeFor(rules, service);
  const kind = relationship === 'project' && rules.project ? 'for-cause' : regime.kind;
  const breach = regime.breachFrees === true;
  const freeTerm = rules.fixedTerm.earlyExit === 'at-will' && regime.kind === 'reasonable';
  const byReason = seriousCause && !breach && (inTerm ? !freeTerm : kind === 'for-cause');
  const variants = Object.values(rules.variants);
  const beyondClause = variants.some((variant) => variant.since !== undefined || variant.breachFrees);
  const byYears = regime.tiers.some(({ when }) => when.serviceYears !== undefined);
  const byPeriod = silent && !inTerm && kind === 'by-pay-period';
  return {
    completion: silent && !inTerm && rules.project !== undefined,
    service: variants.length > 0 && (silent || beyondClause || rules.contractClause === 'may-not-bind'),
    payPeriod: byPeriod,
    takesMostWork: byPeriod && payPeriod === 'none',
    serviceYears: byYears && !inTerm && !sinceKnown && (silent || regime.since !== undefined),
    reason: inTerm ? undefined : breach ? 'breach' : silent && kind === 'for-cause' ? 'cause' : undefined,
    length: silent && (byReason || (kind === 'reasonable' && (!inTerm || freeTerm) && !(breach && seriousCause))),
    established: rules.writtenIfEstablished && !inTerm,
  };
}

const nothing: Asks = {
  completion: false,
  service: false,
  payPeriod: false,
  takesMostWork: false,
  serviceYears: false,
  reason: undefined,
  length: false,
  established: false,
};
