import { addDays } from '../dates/calendar.ts';
import type { Day } from '../dates/day.ts';

/** What the reader says at the end, beside their words of the first day: the same feeling, a weaker one, none left. */
export const answersAfter = ['same', 'eased', 'gone'] as const;

/** One of the answers at the end of a cooling-off period. */
export type AnswerAfter = (typeof answersAfter)[number];

/** How long one may wait, in days: long enough to see clearly, and short of putting it off for a year. */
export const coolingDays = { least: 1, usual: 3, most: 14 } as const;

/**
 * One time the reader waited before deciding. `felt` and `now` are their own words of the first day and of the end;
 * `closed` is the day on which they answered or stopped waiting, `still` what they answered then.
 */
export interface Episode {
  readonly start: Day;
  readonly days: number;
  readonly felt: string;
  readonly closed?: Day | undefined;
  readonly still?: AnswerAfter | undefined;
  readonly now?: string | undefined;
}

/** Whether a number of days can be waited. // canWait(15) => false */
export function canWait(days: unknown): days is number {
  return Number.isInteger(days) && Number(days) >= coolingDays.least && Number(days) <= coolingDays.most;
}

/** The first day on which to decide again. // endOf({ start: '2026-11-23', days: 3, felt: '' }) => '2026-11-26' */
export function endOf({ start, days }: Episode): Day {
  return addDays(start, days);
}
