import { z } from 'astro/zod';
import { cites, reference, text } from './notice-words.ts';

/** What the days are counted from; the words for each are in `src/i18n`. */
const paymentStarts = [
  'performance-of-service',
  'completion-of-services',
  'invoice-receipt-or-service',
  'day-after-invoice-receipt-or-service',
  'later-of-service-performed-and-invoice-notice',
  'due-date-and-invoice-receipt',
  'claim-due-immediately',
] as const;

/** Formulas only: a rate that changes every half-year is never stored. */
const interest = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('reference-plus'),
    /** The rate the law refers to, in words. */
    reference: text,
    points: z.number().positive(),
    /** What the rate may never fall below, in words. */
    floor: text.optional(),
    note: text.optional(),
  }),
  z.strictObject({
    kind: z.literal('fixed-rate'),
    percent: z.number().positive(),
    /** When it begins, in words. */
    from: text.optional(),
    note: text.optional(),
  }),
  z.strictObject({ kind: z.enum(['court', 'none']), note: text.optional() }),
]);

const agreedMax = z.strictObject({
  days: z.int().positive(),
  /** `true`: a longer term is not allowed; `false`: longer if it is express and not grossly unfair. */
  hard: z.boolean(),
  from: z.literal('invoice-date').optional(),
  /** Another term the law allows, in words. */
  alternative: text.optional(),
  effectIfLonger: text.optional(),
  note: text.optional(),
  periodicInvoiceDays: z.int().positive().optional(),
  publicAuthorityDays: z.int().positive().optional(),
  largeClientToSmallSupplier: z.strictObject({ days: z.int().positive(), hard: z.boolean() }).optional(),
});

/** When an invoice is due if nothing was agreed, and what lateness costs. `null` means not established: it is said, never guessed. */
export const payment = z.strictObject({
  default: z.strictObject({
    /** `null`: this law sets no general term; say so in `note`. */
    days: z.int().min(0).nullable(),
    from: z.enum(paymentStarts).nullable(),
    /** `true`: day 0 is day 1 (United Kingdom). */
    startDayCounts: z.boolean(),
    note: text.optional(),
  }),
  agreedMax: agreedMax.nullable(),
  interest,
  /** Bands in rising order; the first that fits counts. Either bound, or none in the last band. */
  fixedCompensation: z.array(
    z.strictObject({
      currency: z.string().length(3),
      amount: z.number().positive(),
      debtBelow: z.number().positive().optional(),
      debtUpTo: z.number().positive().optional(),
    }),
  ),
  /** Whether lateness begins only with a reminder; `null`: not established. */
  reminderNeeded: z.boolean().nullable(),
  /** What the freelancer can claim beyond interest, in words. */
  remedy: text.optional(),
  ref: reference.optional(),
  cites,
});
