import type { Answers } from './answers.ts';
import { isExit, type Verdict } from './verdict.ts';

/** What stands beside a verdict without changing it: wait until you are calm · listen to your instinct. */
export type Notice = 'sleep-on-it' | 'instinct';

/** A verdict this device holds for a client, with the civil day (`2026-11-23`) on which it was given. */
export interface PastVerdict {
  readonly day: string;
  readonly verdict: Verdict;
}

/** How many different days with an exit verdict, within how many days, make an instinct. */
const instinctDays = 3;
const instinctSpan = 365;

/** How long to wait when angry before acting on a verdict, in days. */
export const coolingOffDays = 3;

/**
 * The notices beside a verdict. A red line has none: it never waits, and needs no second opinion.
 * @param past the verdicts held for this client, today's own included
 * @param today the civil day on which the result is read
 */
export function noticesFor(
  answers: Answers,
  redLine: boolean,
  past: readonly PastVerdict[],
  today: string,
): readonly Notice[] {
  if (redLine) return [];
  const instinct = answers['how-often'] === 'more' || returnsAgain(past, today);
  return [
    ...(answers.trigger === 'angry' ? (['sleep-on-it'] as const) : []),
    ...(instinct ? (['instinct'] as const) : []),
  ];
}

/**
 * Whether exit verdicts were held on three different days of the 365 days that end today. Older ones do not count:
 * the notice speaks of what keeps coming back now.
 */
export function returnsAgain(past: readonly PastVerdict[], today: string): boolean {
  const days = past.filter(({ verdict, day }) => isExit(verdict) && isWithin(day, today)).map(({ day }) => day);
  return new Set(days).size >= instinctDays;
}

function isWithin(day: string, today: string): boolean {
  const ago = (Date.parse(today) - Date.parse(day)) / 86_400_000;
  return ago >= 0 && ago < instinctSpan;
}
