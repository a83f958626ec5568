import { addMonths, daysBetween } from '../dates/calendar.ts';
import type { Day } from '../dates/day.ts';
import type { Decision } from './candidate.ts';
import { regimeFor } from './law-end.ts';
import type { NoticeCase } from './notice-case.ts';
import type { RuleSet } from './rule-set.ts';
import type { Step } from './step.ts';

/** Something to know; none of them blocks. */
export type Warning =
  | { code: 'past-end'; days: number }
  | { code: 'past-event'; days: number }
  | { code: 'fixed-term' }
  | { code: 'renewal'; by: Day }
  | { code: 'untimely'; cites: readonly string[] }
  | { code: 'cause'; cites: readonly string[] }
  | { code: 'state-length'; cites: readonly string[] }
  | { code: 'written'; cites: readonly string[] }
  | { code: 'may-need-more'; years: number | undefined; cites: readonly string[] }
  | { code: 'deliverable-after'; day: Day }
  | { code: 'unpaid' }
  | { code: 'back-to-back' }
  | { code: 'old-rules'; reviewed: Day }
  | { code: 'no-rules' };

/** What deserves a word about this decision, the gravest first. `today` comes in: there is no clock here. */
export function warningsFor(
  notice: NoticeCase,
  event: Day,
  decision: Decision,
  rules: RuleSet | undefined,
  today: Day,
): Warning[] {
  const end = decision.kind === 'decided' ? decision.by.end : undefined;
  return [
    ...aboutToday(event, end, today),
    ...aboutTerm(notice),
    ...(rules ? aboutLaw(notice, decision, rules, event) : [{ code: 'no-rules' } as const]),
    ...(notice.deliverable && end && notice.deliverable > end
      ? [{ code: 'deliverable-after', day: notice.deliverable } as const]
      : []),
    ...(notice.unpaid ? [{ code: 'unpaid' } as const] : []),
    ...(notice.backToBack ? [{ code: 'back-to-back' } as const] : []),
    ...(rules && today > addMonths(rules.reviewed, 12).day
      ? [{ code: 'old-rules', reviewed: rules.reviewed } as const]
      : []),
  ];
}

function aboutToday(event: Day, end: Day | undefined, today: Day): Warning[] {
  if (end !== undefined && end < today) return [{ code: 'past-end', days: daysBetween(end, today) }];
  return event < today ? [{ code: 'past-event', days: daysBetween(event, today) }] : [];
}

function aboutTerm({ relationship }: NoticeCase): Warning[] {
  if (relationship.kind !== 'fixed-term') return [];
  return [
    { code: 'fixed-term' },
    ...(relationship.objectBy ? [{ code: 'renewal', by: relationship.objectBy } as const] : []),
  ];
}

function aboutLaw(notice: NoticeCase, decision: Decision, rules: RuleSet, event: Day): Warning[] {
  const found: Warning[] = [];
  const { kind, cites } = regimeFor(rules, notice.service);
  const byLaw = decision.kind === 'decided' && decision.by.who === 'law';
  const rests = (rule: Step['rule']) =>
    decision.kind === 'decided' && decision.by.steps.some((step) => step.rule === rule);
  if (byLaw && kind === 'at-will') found.push({ code: 'untimely', cites });
  if (rests('cause') || rests('breach')) found.push({ code: 'cause', cites });
  if (rules.mustStateLength) found.push({ code: 'state-length', cites: rules.form.cites });
  if (rules.writtenIfEstablished && notice.established !== false)
    found.push({ code: 'written', cites: rules.form.cites });
  const mayNeedMore = rules.contractClause === 'honoured-with-floor' && notice.clause.says === 'length';
  if (mayNeedMore && notice.established !== false) {
    const years = notice.since === undefined ? undefined : Math.floor(daysBetween(notice.since, event) / 365.25);
    found.push({ code: 'may-need-more', years, cites: rules.form.cites });
  }
  return found;
}
