import type { PlanFacts } from './facts.ts';
import type { Step } from './step.ts';

/** What is left to do once the work is over, from chapter 8: close the file, then fill the space. */
export const afterwards = [
  'invoice',
  'reminder',
  'access',
  'files',
  'archive',
  'thanks',
  'hours',
  'contacts',
  'rate',
  'questions',
] as const;

/** One thing of that list. */
export type Afterwards = (typeof afterwards)[number];

/** Whether a word names one of them. // isAfterwards('thanks') => true */
export function isAfterwards(word: string): word is Afterwards {
  return (afterwards as readonly string[]).includes(word);
}

/** The list to tick. After a red line no thanks are owed. */
export function afterSteps({ ticks, redLine }: PlanFacts): Step[] {
  return afterwards
    .filter((id) => !(redLine && id === 'thanks'))
    .map((id) => ({ code: 'tick', id, done: ticks[id] !== undefined, day: ticks[id] }));
}
