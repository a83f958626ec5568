import type { Day } from '../dates/day.ts';
import type { Ending, Reading, Roll, Start } from './clause.ts';
import type { Length } from './length.ts';
import type { TierRule } from './rule-set.ts';

/** What happened in one step of the reasoning; the words are in `i18n/say-notice.ts`. */
export type StepRule =
  | { rule: 'event'; event: 'receipt' | 'sending' | 'first-presentation' }
  | { rule: 'start'; start: Start }
  | { rule: 'add'; length: Length; reading: Reading }
  | { rule: 'clamp' }
  | { rule: 'align'; ending: Ending; moved: boolean }
  | { rule: 'roll'; roll: Roll }
  | { rule: 'stays'; weekday: 6 | 7 }
  | { rule: 'at-will' }
  | { rule: 'breach' }
  | { rule: 'tier'; tier: TierRule; met: boolean }
  | { rule: 'your-length'; length: Length }
  | { rule: 'cause' }
  | { rule: 'term' }
  | { rule: 'minimum' }
  | { rule: 'tier-ending'; endAt: NonNullable<TierRule['endAt']> }
  | { rule: 'deliverable' };

/** One step: its rule, the day it leads to, and the sources it rests on (`FR/code-civil-1210`). */
export type Step = StepRule & { day: Day; cites: readonly string[] };

/** An end and how it was reached. */
export interface Reckoning {
  end: Day;
  steps: readonly Step[];
}
