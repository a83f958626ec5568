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
    serviceYears: z.enum(['first-two', 'from-the-third']).optional(),
  }),
  rule: tierRule,
});

/** What the law says when the contract is silent. Only `fixed` and `by-pay-period` carry figures, in `tiers`. */
export const regimeKinds = ['at-will', 'reasonable', 'fixed', 'by-pay-period', 'for-cause'] as const;

const regime = {
  ref: reference.optional(),
  cites,
  tiers: z.array(tier).optional(),
  appliesTo: text.optional(),
  damagesIf: text.optional(),
  causeTest: text.optional(),
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
  since: day.optional(),
  label: text.optional(),
  text,
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
