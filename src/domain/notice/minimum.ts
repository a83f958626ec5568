import { type Day, laterOf } from '../dates/day.ts';
import { alignEnd } from './align-end.ts';
import { aside, type Candidate, type Decision } from './candidate.ts';
import type { NoticeCase } from './notice-case.ts';
import type { RuleSet } from './rule-set.ts';
import type { Step } from './step.ts';
import { alignToTier } from './tier-end.ts';

/**
 * A minimum commitment beside what has been decided: the later of the two decides, on a day on which the contract may end. It
 * never shortens anything, and it may not bind where the law lets the reader go whatever was agreed (Swiss mandate).
 */
export function withMinimum(notice: NoticeCase, decision: Decision, rules: RuleSet | undefined): Decision {
  const { noExitBefore } = notice.relationship;
  if (noExitBefore === undefined || decision.kind === 'question' || decision.by.who === 'fixed-term') return decision;
  const { by, candidates } = decision;
  const minimum = minimumDate(notice, noExitBefore, by);
  const free = by.who === 'law' && rules?.contractClause === 'may-not-bind' && by.steps.some(isAtWill);
  if (free || minimum.end <= by.end) {
    const beside = free ? aside(minimum, 'may-not-bind') : minimum;
    return { ...decision, candidates: [by, beside, ...candidates.filter((candidate) => candidate !== by)] };
  }
  return { kind: 'decided', by: minimum, candidates: [minimum, ...candidates] };
}

function minimumDate({ clause }: NoticeCase, noExitBefore: Day, by: Candidate): Candidate {
  const first: Step = { rule: 'minimum', day: noExitBefore, cites: [] };
  const tier = by.steps.find((step) => step.rule === 'tier');
  const endAt = tier?.tier.endAt;
  if (endAt) {
    const end = alignToTier(noExitBefore, endAt);
    return candidate(end, [first, { rule: 'tier-ending', endAt, day: end, cites: tier.cites }]);
  }
  if (by.who !== 'contract' || clause.says !== 'length' || clause.ending === 'any')
    return candidate(noExitBefore, [first]);
  const end = laterOf(alignEnd(noExitBefore, clause.ending, clause.period), noExitBefore);
  const moved = end !== noExitBefore;
  return candidate(end, [first, { rule: 'align', ending: clause.ending, moved, day: end, cites: [] }]);
}

function candidate(end: Day, steps: Step[]): Candidate {
  return { who: 'minimum', binding: true, end, steps };
}

function isAtWill({ rule }: Step): boolean {
  return rule === 'at-will';
}
