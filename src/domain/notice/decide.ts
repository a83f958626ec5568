import type { Day } from '../dates/day.ts';
import { aside, type Candidate, type Decision, lawDate, offers, offersBesideCourtesy } from './candidate.ts';
import { decideInFixedTerm } from './fixed-term.ts';
import { type LawEnd, lawEnd, regimeFor } from './law-end.ts';
import { withMinimum } from './minimum.ts';
import type { NoticeCase } from './notice-case.ts';
import { readClause } from './readings.ts';
import type { RuleSet } from './rule-set.ts';

/**
 * What one day of receipt (of sending, where the clause runs from there) leads to. The agreed clause comes first, unless the
 * law lets the reader go sooner whatever was agreed; then the fixed term; then the law's own rule; then a minimum commitment. Of
 * the binding dates the latest decides; the deliverable and the courtesy are offered beside it.
 */
export function decide(notice: NoticeCase, event: Day, rules: RuleSet | undefined): Decision {
  return withMinimum(notice, decideWithoutMinimum(notice, event, rules), rules);
}

function decideWithoutMinimum(notice: NoticeCase, event: Day, rules: RuleSet | undefined): Decision {
  const contract = contractDate(notice, event, rules);
  if (notice.relationship.kind === 'fixed-term') {
    return decideInFixedTerm(notice, event, notice.relationship, rules, contract);
  }
  const law = lawEnd(notice, event, rules);
  return contract ? besideClause(notice, event, rules, contract, law) : withoutClause(notice, event, rules, law);
}

/** The last day in force for that day of receipt, or `undefined` while a question is open. */
export function endFrom(notice: NoticeCase, event: Day, rules: RuleSet | undefined): Day | undefined {
  const decision = decide(notice, event, rules);
  return decision.kind === 'decided' ? decision.by.end : undefined;
}

function contractDate(notice: NoticeCase, event: Day, rules: RuleSet | undefined): Candidate | undefined {
  if (notice.clause.says !== 'length') return undefined;
  const ground = { holidays: notice.holidays, cites: rules?.counting.cites ?? [] };
  return { who: 'contract', binding: true, ...readClause(notice.clause, event, ground) };
}

function besideClause(
  notice: NoticeCase,
  event: Day,
  rules: RuleSet | undefined,
  contract: Candidate,
  law: LawEnd,
): Decision {
  const regime = rules && regimeFor(rules, notice.service);
  const atWill = regime?.kind === 'at-will';
  if (law.kind === 'end' && regime?.breachFrees && notice.seriousCause) {
    const by = lawDate(law);
    return { kind: 'decided', by, candidates: [by, aside(contract, 'law-lets-go'), ...offers(notice, event)] };
  }
  if (regime?.since && !(notice.since && notice.since < regime.since)) return bothBind(notice, event, contract, law);
  if (law.kind === 'end' && atWill && rules?.contractClause === 'may-not-bind') {
    const by = lawDate(law);
    return { kind: 'decided', by, candidates: [by, aside(contract, 'may-not-bind'), ...offers(notice, event)] };
  }
  // The law's own figure is shown beside the clause that replaces it; a length the reader proposed is not the law's.
  const replaced = law.kind === 'end' && !law.proposed && !atWill ? [aside(lawDate(law), 'replaced-by-contract')] : [];
  return { kind: 'decided', by: contract, candidates: [contract, ...replaced, ...offers(notice, event)] };
}

/** A rule for contracts since a certain day does not give way to their clause: both dates stand, the later decides. */
function bothBind(notice: NoticeCase, event: Day, contract: Candidate, law: LawEnd): Decision {
  if (law.kind === 'question') return { ...law, candidates: offers(notice, event) };
  const both = [contract, lawDate(law)];
  const by = both.reduce((one, other) => (other.end > one.end ? other : one));
  return { kind: 'decided', by, candidates: [by, ...both.filter((date) => date !== by), ...offers(notice, event)] };
}

function withoutClause(notice: NoticeCase, event: Day, rules: RuleSet | undefined, law: LawEnd): Decision {
  if (law.kind === 'question') return { ...law, candidates: offers(notice, event) };
  const by: Candidate = { ...lawDate(law), who: rules === undefined ? 'proposal' : 'law' };
  const beside = law.proposed ? offersBesideCourtesy(notice, event) : offers(notice, event);
  return { kind: 'decided', by, candidates: [by, ...beside] };
}
