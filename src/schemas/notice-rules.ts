import { z } from 'astro/zod';
import { cites, day, duration, kebab, reference, text } from './notice-words.ts';

const weekday = z.enum(['sat', 'sun', 'holiday']);

/** `notice` runs from receipt; `latest` is the last day of a period to be received; `endAt` the smallest such day after. */
const tierRule = z.strictObject({
  notice: duration.optional(),
  latest: z
    .union([z.literal('first-working-day-of-week'), z.strictObject({ dayOfMonth: z.int().min(1).max(31) })])
    .optional(),
  endAt: z.array(z.enum(['end-of-month', 'end-of-quarter', '15th', 'saturday'])).optional(),
});

const tier = z.strictObject({
  when: z.strictObject({
    payPeriod: z.enum(['day', 'week', 'month', 'quarter-or-longer', 'none']).optional(),
    takesMostOfProvidersWork: z.boolean().optional(),
    serviceYears: z.enum(['first-two', 'third-onwards']).optional(),
  }),
  rule: tierRule,
});

/** What the law says when the contract is silent. Only `fixed` and `by-pay-period` carry figures, in `tiers`. */
const regimeKinds = ['at-will', 'reasonable', 'fixed', 'by-pay-period', 'for-cause'] as const;

const regime = {
  ref: reference.optional(),
  cites,
  tiers: z.array(tier).optional(),
  appliesTo: text.optional(),
  /** What leaving at a bad moment costs, and when. */
  damagesIf: text.optional(),
  /** What must be shown where the kind is `for-cause`. */
  causeTest: text.optional(),
  note: text.optional(),
};

/** The rule for most services. */
export const defaultRegime = z.strictObject({
  kind: z.enum(regimeKinds),
  ...regime,
  mustStateLength: z.boolean().optional(),
  judgedAt: z.literal('day-of-notice').optional(),
  liabilityCeiling: duration.optional(),
  liabilityCeilingScope: z.literal('established-commercial-relationship').optional(),
  workingDay: z.enum(['monday-to-friday', 'monday-to-saturday']).optional(),
  deadlineRollsForward: z.boolean().optional(),
});

/** Another rule for some of the services; without a `kind` it only adds a remark to the default. */
export const variant = z.strictObject({
  id: kebab,
  kind: z.enum(regimeKinds).optional(),
  ...regime,
  /** A rule for contracts made since that day, and older ones with no clause of their own: newer clauses do not replace it. */
  since: day.optional(),
  /** `true`: a serious breach by the client frees the provider without notice. */
  breachFrees: z.boolean().optional(),
  /** What the reader picks in the form; needed where there is a `kind`. */
  label: text.optional(),
  text,
});

/** A law made to protect freelancers. Thresholds and years are figures here; the sentences are in `src/i18n`. */
export const protection = z.strictObject({
  id: kebab,
  name: text,
  /** In force, or covering contracts made, since that day. */
  since: day.optional(),
  /** From this amount on, alone or added up over `windowDays`. */
  threshold: z
    .strictObject({ currency: z.string().length(3), amount: z.number().positive(), windowDays: z.int().positive() })
    .optional(),
  writtenContract: z.boolean().optional(),
  clientKeepsContractYears: z.int().positive().optional(),
  /** What it covers, in words. */
  scope: text.optional(),
  /** Whom or what it leaves out. */
  excludes: z.array(text).default([]),
  /** What it gives, in words. */
  points: z.array(text).default([]),
  ref: reference.optional(),
  cites,
});

/** How a length is counted when the contract does not say. */
export const counting = z.strictObject({
  excludeStartDay: z.literal(true),
  monthRule: z.literal('date-to-date'),
  monthClamp: z.literal(true),
  /** A notice that ends on a Sunday ends on that Sunday, everywhere here. */
  noticeEndRollsForward: z.literal(false),
  /** `null`: not established in a text that was read, so nothing is moved and a remark is shown. */
  paymentDueRollsForward: z.boolean().nullable(),
  nonWorking: z.array(weekday),
  basis: z.enum(['statute', 'treaty', 'case-law', 'convention']),
  ref: reference.optional(),
  cites,
  halfMonthDays: z.int().optional(),
  clearDaysSupported: z.boolean().optional(),
});
