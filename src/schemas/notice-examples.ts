import { z } from 'astro/zod';
import { day, duration, kebab, text } from './notice-words.ts';

/** A worked example: shown in the paper version and run by `tests/content/jurisdictions.test.ts`. */
export const example = z.strictObject({
  id: kebab,
  title: text,
  given: z.strictObject({
    /** The length the contract says, or what it does instead. */
    contract: z.union([duration, z.literal('nothing'), z.literal('no-contract')]),
    received: day,
    starts: z.enum(['receipt', 'next-month']).optional(),
    ends: z.enum(['any', 'end-of-month', 'end-of-quarter', 'fifteenth-or-end']).optional(),
    counting: z.enum(['same-number', 'day-before', 'clear', 'silent']).optional(),
    /** The length the reader proposes where the law gives no figure. */
    proposed: duration.optional(),
    fixedTermUntil: day.optional(),
    /** The notice clause may be used before the term. */
    clauseAllowsExit: z.boolean().optional(),
    /** An assignment that ends by being completed. */
    project: z.boolean().optional(),
    /** The last day of a minimum commitment. */
    noExitBefore: day.optional(),
    /** The day the relationship began; else `serviceYears` answers where the law asks. */
    since: day.optional(),
    serviceYears: z.enum(['first-two', 'third-onwards']).optional(),
    /** A steady, established business relationship (France). */
    established: z.boolean().optional(),
    payPeriod: z.enum(['day', 'week', 'month', 'quarter-or-longer', 'none']).optional(),
    /** A variant's id. */
    service: kebab.optional(),
    seriousCause: z.boolean().optional(),
    holidays: z.array(day).optional(),
  }),
  expect: z.strictObject({
    /** The last day in force; `null` when the law asks for a length or a reason. */
    end: day.nullable(),
    question: kebab.optional(),
    /** Who decides, where that is the point of the example. */
    by: z.enum(['contract', 'law', 'fixed-term', 'minimum']).optional(),
    /** A later date that is offered, or a ceiling, never the answer. */
    courteous: day.optional(),
    ceiling: day.optional(),
    /** The latest receipt whose end is on or before `end`. */
    latestReceipt: day.optional(),
  }),
});

/** The same for the day an invoice must be paid when nothing was agreed. */
export const paymentExample = z.strictObject({
  id: kebab,
  title: text,
  given: z.strictObject({ from: day, holidays: z.array(day).optional() }),
  expect: z.strictObject({ lastDay: day, interestFrom: day }),
});
