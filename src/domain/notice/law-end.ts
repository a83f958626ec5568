import type { Day } from '../dates/day.ts';
import { stays } from './clause-end.ts';
import type { Length } from './length.ts';
import type { NoticeCase } from './notice-case.ts';
import { rawEnd } from './raw-end.ts';
import type { Regime, RuleSet } from './rule-set.ts';
import type { Reckoning, Step } from './step.ts';
import { tierEnd } from './tier-end.ts';
import { factsOf, matches, unknownFact } from './tier-facts.ts';

/** What the law cannot answer without the reader. */
export type Question =
  | 'reasonable-length'
  | 'cause'
  | 'workable-moment'
  | 'pay-period'
  | 'takes-most-work'
  | 'service-years'
  | 'renewed'
  | 'no-rule';

/** The law's end, or what it asks first: a figure is never invented. */
export type LawEnd =
  | ({ kind: 'end'; proposed: boolean } & Reckoning)
  | { kind: 'question'; question: Question; cites: readonly string[] };

/** The rule for the reader's kind of service: a variant where one was picked, the default otherwise. */
export function regimeFor(rules: RuleSet, service: string | undefined): Regime {
  return (service === undefined ? undefined : rules.variants[service]) ?? rules.regime;
}

/** The end the law gives when the contract is silent, from the day of receipt. Without a rule set only a proposed length counts. */
export function lawEnd(notice: NoticeCase, received: Day, rules: RuleSet | undefined): LawEnd {
  if (rules === undefined) return byProposal(notice, received, 'no-rule', [], []);
  const regime = regimeFor(rules, notice.service);
  if (regime.breachFrees && notice.seriousCause) return atOnce('breach', received, regime.cites);
  if (notice.relationship.kind === 'project' && rules.project)
    return forCause(notice, received, rules.project.cites, rules);
  if (regime.kind === 'at-will') return atOnce('at-will', received, regime.cites);
  if (regime.kind === 'reasonable')
    return byProposal(notice, received, 'reasonable-length', regime.cites, rules.counting.cites);
  if (regime.kind === 'for-cause') return forCause(notice, received, regime.cites, rules);
  return byTier(notice, received, regime, rules);
}

/** A departure for a serious reason: the law wants the reason, and a moment that does no harm. */
export function forCause(notice: NoticeCase, received: Day, cites: readonly string[], rules: RuleSet): LawEnd {
  if (!notice.seriousCause) return { kind: 'question', question: 'cause', cites };
  return byProposal(notice, received, 'workable-moment', cites, rules.counting.cites);
}

function atOnce(rule: 'at-will' | 'breach', received: Day, cites: readonly string[]): LawEnd {
  const steps: Step[] = [receipt(received), { rule, day: received, cites }];
  return { kind: 'end', proposed: false, end: received, steps };
}

function byProposal(
  notice: NoticeCase,
  received: Day,
  question: Question,
  cites: readonly string[],
  counting: readonly string[],
): LawEnd {
  if (notice.proposed === undefined) return { kind: 'question', question, cites };
  const rule =
    question === 'workable-moment'
      ? ({ rule: 'cause' } as const)
      : ({ rule: 'your-length', length: notice.proposed } as const);
  const reckoned = fromReceipt(received, notice.proposed, notice.holidays, counting);
  const [first, ...rest] = reckoned.steps;
  const steps = first ? [first, { ...rule, day: received, cites }, ...rest] : [];
  return { kind: 'end', proposed: true, end: reckoned.end, steps };
}

function byTier(notice: NoticeCase, received: Day, regime: Regime, rules: RuleSet): LawEnd {
  const facts = factsOf(notice, received);
  const unknown = unknownFact(regime.tiers, facts);
  if (unknown) return { kind: 'question', question: unknown, cites: regime.cites };
  const tier = regime.tiers.find(({ when }) => matches(when, facts));
  if (tier === undefined) return { kind: 'question', question: 'reasonable-length', cites: regime.cites };
  const { end, met } = tierEnd(tier.rule, received, rules.saturdayIsWorked, notice.holidays);
  const step: Step = { rule: 'tier', tier: tier.rule, met, day: end, cites: regime.cites };
  return { kind: 'end', proposed: false, end, steps: [receipt(received), step, ...stays(end, rules.counting.cites)] };
}

/** A plain length from the day of receipt, date to date. */
export function fromReceipt(
  received: Day,
  length: Length,
  holidays: ReadonlySet<Day>,
  cites: readonly string[],
): Reckoning {
  const raw = rawEnd(received, length, 'same-number', holidays);
  const steps: Step[] = [receipt(received), { rule: 'add', length, reading: 'same-number', day: raw.day, cites }];
  if (raw.clamped) steps.push({ rule: 'clamp', day: raw.day, cites });
  return { end: raw.day, steps: [...steps, ...stays(raw.day, cites)] };
}

function receipt(received: Day): Step {
  return { rule: 'event', event: 'receipt', day: received, cites: [] };
}
