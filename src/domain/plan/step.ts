import type { Day } from '../dates/day.ts';
import type { Money } from '../money/money.ts';
import type { Reason } from '../quiz/reasons.ts';

/** The parts of a plan. */
export const sectionNames = [
  'safety',
  'verdict',
  'before',
  'days',
  'script',
  'message',
  'handover',
  'after',
  'note',
] as const;

/** One part of a plan. */
export type SectionName = (typeof sectionNames)[number];

/** The page a next step leads to. */
export type Destination =
  | 'quiz'
  | 'cooling'
  | 'checklist'
  | 'money'
  | 'notice'
  | 'message'
  | 'rehearsal'
  | 'phrases'
  | 'unsafe';

/** What is missing, as a next step. */
export type GapCode =
  | 'no-verdict'
  | 'no-result-yet'
  | 'no-checklist'
  | 'no-answer'
  | 'no-stakes'
  | 'no-dates'
  | 'no-message'
  | 'no-script'
  | 'no-handover';

/** What is known or to be done. */
export type StepCode =
  | 'red-line'
  | 'safe'
  | 'verdict'
  | 'reason'
  | 'stay'
  | 'cooling'
  | 'point'
  | 'stake'
  | 'nothing-open'
  | 'secure'
  | 'day'
  | 'day-passed'
  | 'script'
  | 'message'
  | 'successor'
  | 'files-place'
  | 'colleague'
  | 'tick'
  | 'note';

/** Words or an amount of the reader's: as they are kept, or masked for somebody else's eyes. */
export type Own<T> = { readonly kind: 'shown'; readonly value: T } | { readonly kind: 'masked' };

/** One line of a plan, in codes: the words are elsewhere. */
export interface Step {
  readonly code: StepCode | GapCode;
  /** Which one of its kind: a point, a stage, a verdict, a thing to tick. */
  readonly id?: string | undefined;
  readonly day?: Day | undefined;
  /** The state of a point, the act of a sum. */
  readonly state?: string | undefined;
  readonly reason?: Reason | undefined;
  readonly text?: Own<string> | undefined;
  readonly money?: Own<Money> | undefined;
  readonly done?: boolean | undefined;
  /** Its day lies before today. */
  readonly past?: boolean | undefined;
  /** Where to go for what is missing, or to change what is there. */
  readonly to?: Destination | undefined;
}

/** A part of the plan with its steps, in order; never empty. */
export interface Section {
  readonly name: SectionName;
  readonly steps: readonly Step[];
}

/** A plan: its parts in the order in which they are read and done. */
export interface Plan {
  readonly sections: readonly Section[];
}

/** Words of the reader's as a step carries them; none when nothing was written. */
export function ownText(text: string): Own<string> | undefined {
  return text.trim() === '' ? undefined : { kind: 'shown', value: text };
}
