import type { BillingPeriod } from '../dates/billing-period.ts';
import type { Length } from './length.ts';

/** What sets the notice running. Deemed receipt is counted from the day of sending. */
export type Start =
  | { from: 'receipt' | 'sending' | 'first-presentation' | 'next-month' | 'next-period' }
  | { from: 'deemed'; count: number; unit: 'days' | 'working-days' };

/** On which days the contract may end; the raw end moves to the first such day, and stays if it is one already. */
export type Ending = 'any' | 'end-of-month' | 'end-of-quarter' | 'fifteenth-or-end' | 'saturday' | 'end-of-period';

/**
 * How the start day counts. `same-number`: it does not (*de date à date*). `day-before`: it is day 1 (*veille*).
 * `clear`: neither it nor the last day counts. `silent`: the contract does not say.
 */
export type Counting = 'same-number' | 'day-before' | 'clear' | 'silent';

/** One way of counting, once the doubt is taken apart. */
export type Reading = Exclude<Counting, 'silent'>;

/** Whether an end that is not worked moves. Only a contract can ask for it; the law never does here. */
export type Roll = 'none' | 'next-working-day' | 'previous-working-day';

/** A notice clause as the contract words it. */
export interface LengthClause {
  says: 'length';
  length: Length;
  start: Start;
  ending: Ending;
  counting: Counting;
  roll: Roll;
  period: BillingPeriod;
}

/** The contract's notice clause, or what there is instead. */
export type Clause = LengthClause | { says: 'nothing' | 'no-contract' };

/** Whether the clause runs from the day of sending: then that is the day the reader is asked for. */
export function runsFromSending(clause: Clause): boolean {
  return clause.says === 'length' && (clause.start.from === 'sending' || clause.start.from === 'deemed');
}
