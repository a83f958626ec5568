import { addDays, daysBetween } from '../dates/calendar.ts';
import { type Day, laterOf } from '../dates/day.ts';
import { workingDayFrom } from '../dates/working-days.ts';
import type { Candidate, Decision } from './candidate.ts';
import { dueDay } from './debt.ts';
import { decide, endFrom } from './decide.ts';
import type { NoticeCase } from './notice-case.ts';
import type { RuleSet } from './rule-set.ts';

/**
 * What waiting until the client has paid would mean. `unknown`: a due date hangs on a term the law does not set. `overdue`: the last
 * due date has passed, so waiting has no date. `already`: the reader's own day comes after it. `open`: the day to announce is known,
 * its end depends on a question that is still open. `past-end`: the contract is over before (a fixed term). `renews`: by then it can
 * no longer be kept from renewing itself.
 */
export type Wait =
  | { kind: 'unknown' }
  | { kind: 'overdue'; lastDue: Day }
  | { kind: 'already'; lastDue: Day }
  | { kind: 'past-end'; lastDue: Day; end: Day }
  | { kind: 'renews'; lastDue: Day; objectBy: Day }
  | { kind: 'open'; lastDue: Day; announce: Day; someLate: boolean }
  | { kind: 'end'; lastDue: Day; announce: Day; someLate: boolean; by: Candidate; costs: number | undefined };

/** Waiting, where the reader said what they are owed: announced on the first working day after the last sum is due. */
export function waitFor(notice: NoticeCase, event: Day, rules: RuleSet | undefined, today: Day): Wait | undefined {
  const { owed = [], holidays, relationship } = notice;
  const days = owed.map((debt) => dueDay(debt, rules, holidays));
  const known = days.filter((day) => day !== undefined);
  if (owed.length === 0) return undefined;
  if (known.length < owed.length) return { kind: 'unknown' };
  const lastDue = known.reduce(laterOf);
  if (lastDue < today) return { kind: 'overdue', lastDue };
  const announce = workingDayFrom(addDays(lastDue, 1), { saturday: false, holidays });
  if (announce <= event) return { kind: 'already', lastDue };
  if (relationship.kind === 'fixed-term') {
    const { until, objectBy } = relationship;
    if (objectBy && announce > objectBy) return { kind: 'renews', lastDue, objectBy };
    if (announce > until) return { kind: 'past-end', lastDue, end: until };
  }
  const waiting = { lastDue, announce, someLate: known.some((day) => day < today) };
  const decision = decide(notice, announce, rules);
  if (decision.kind === 'question') return { kind: 'open', ...waiting };
  const now = endFrom(notice, today, rules);
  return {
    kind: 'end',
    ...waiting,
    by: decision.by,
    costs: now === undefined ? undefined : daysBetween(now, decision.by.end),
  };
}

/** The decision with waiting offered beside it, never binding and never law. */
export function withWait(decision: Decision, wait: Wait | undefined): Decision {
  if (wait?.kind !== 'end' || decision.kind === 'question') return decision;
  const { by, announce } = wait;
  const offer: Candidate = {
    who: 'paid',
    binding: false,
    remark: 'offered',
    end: by.end,
    steps: by.steps,
    waiting: { announce, by },
  };
  return { ...decision, candidates: [...decision.candidates, offer] };
}
