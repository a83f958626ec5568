import type { Day } from '../dates/day.ts';
import { aside, type Candidate, type Decision, lawDate, offers, offersBesideCourtesy } from './candidate.ts';
import { forCause, type LawEnd, lawEnd, regimeFor } from './law-end.ts';
import type { NoticeCase, Relationship } from './notice-case.ts';
import type { RuleSet } from './rule-set.ts';

/** A contract with a term. */
export type FixedTerm = Extract<Relationship, { kind: 'fixed-term' }>;

/**
 * A term binds to its end, unless the law of mandates, a clause that allows it or a serious reason opens an earlier door. A term
 * that renewed itself because nobody objected in time has an end the reader must look up: it is asked, not guessed.
 */
export function decideInFixedTerm(
  notice: NoticeCase,
  received: Day,
  term: FixedTerm,
  rules: RuleSet | undefined,
  contract: Candidate | undefined,
): Decision {
  const renewed = received > (term.objectBy ?? term.until) || received > term.until;
  const cites = rules?.fixedTerm.cites ?? [];
  const termDate = dateOfTerm(term, received, cites);
  const door = earlierDoor(notice, received, term, rules, contract);
  if (door?.kind === 'question') return { ...door, candidates: offers(notice, received) };
  if (door === undefined && renewed)
    return { kind: 'question', question: 'renewed', cites, candidates: offers(notice, received) };

  const early = door?.kind === 'end' ? lawDate(door) : door?.contract;
  if (early === undefined || (!renewed && term.until <= early.end)) {
    const beside = early ?? contract;
    const others = [...(beside ? [aside(beside, 'term-binds')] : []), ...offersBesideCourtesy(notice, received)];
    return { kind: 'decided', by: termDate, candidates: [termDate, ...others] };
  }
  const clauseOpens = early.who === 'contract';
  const beside = contract && !clauseOpens ? [aside(contract, 'may-not-bind')] : [];
  const overtaken = aside(termDate, clauseOpens ? 'clause-allows-exit' : 'law-lets-go');
  return { kind: 'decided', by: early, candidates: [early, overtaken, ...beside, ...offers(notice, received)] };
}

function earlierDoor(
  notice: NoticeCase,
  received: Day,
  term: FixedTerm,
  rules: RuleSet | undefined,
  contract: Candidate | undefined,
): LawEnd | { kind: 'contract'; contract: Candidate } | undefined {
  const mandate = rules?.fixedTerm.earlyExit === 'at-will' && regimeFor(rules, notice.service).kind === 'at-will';
  if (mandate) return lawEnd(notice, received, rules);
  if (contract && term.clauseAllowsExit) return { kind: 'contract', contract };
  return rules && notice.seriousCause ? forCause(notice, received, rules.fixedTerm.cites, rules) : undefined;
}

function dateOfTerm(term: FixedTerm, received: Day, cites: readonly string[]): Candidate {
  const steps = [
    { rule: 'event', event: 'receipt', day: received, cites: [] },
    { rule: 'term', day: term.until, cites },
  ] as const;
  return { who: 'fixed-term', binding: true, end: term.until, steps };
}
