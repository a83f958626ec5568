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
  if (door?.kind === 'question') {
    const stay = renewed ? [] : [aside(termDate, 'term-stays-possible')];
    return { ...door, candidates: [...stay, ...offers(notice, received)] };
  }
  if (door === undefined && renewed)
    return { kind: 'question', question: 'renewed', cites, candidates: offers(notice, received) };

  const early = door?.kind === 'end' ? lawDate(door) : door?.contract;
  if (early === undefined || (!renewed && term.until <= early.end)) {
    const beside = early ?? contract;
    const others = [...(beside ? [aside(beside, 'term-binds')] : []), ...offersBesideCourtesy(notice, received)];
    return { kind: 'decided', by: termDate, candidates: [termDate, ...others] };
  }
  const clauseOpens = early.who === 'contract' && rules?.fixedTerm.earlyExit !== 'at-will';
  const beside = contract && early !== contract ? [aside(contract, besideLaw(early))] : [];
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
  const regime = rules && regimeFor(rules, notice.service);
  const free = rules?.fixedTerm.earlyExit === 'at-will';
  if (free && regime?.kind === 'at-will') return lawEnd(notice, received, rules);
  // Portugal: a term may be left freely, with convenient notice, which is the clause's where there is one.
  if (free && regime?.kind === 'reasonable')
    return contract ? { kind: 'contract', contract } : lawEnd(notice, received, rules);
  if (regime?.breachFrees && notice.seriousCause) return lawEnd(notice, received, rules);
  if (contract && term.clauseAllowsExit) return { kind: 'contract', contract };
  return rules && notice.seriousCause ? forCause(notice, received, rules.fixedTerm.cites, rules) : undefined;
}

/** Why the clause does not decide when the law opens the door: a mandate may not be bound, a reason lets go. */
function besideLaw({ steps }: Candidate): 'may-not-bind' | 'law-lets-go' {
  return steps.some(({ rule }) => rule === 'at-will') ? 'may-not-bind' : 'law-lets-go';
}

function dateOfTerm(term: FixedTerm, received: Day, cites: readonly string[]): Candidate {
  const steps = [
    { rule: 'event', event: 'receipt', day: received, cites: [] },
    { rule: 'term', day: term.until, cites },
  ] as const;
  return { who: 'fixed-term', binding: true, end: term.until, steps };
}
