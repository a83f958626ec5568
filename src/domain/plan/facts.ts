import type { Day } from '../dates/day.ts';
import type { Money } from '../money/money.ts';
import type { Securing } from '../quiz/exposure.ts';
import type { Reason } from '../quiz/reasons.ts';
import type { Verdict } from '../quiz/verdict.ts';

/** What kind of red line the quiz saw: the reader's safety, or something against the law. */
export type RedLine = 'safety' | 'legality';

/** A verdict of the quiz with the day it was given and what it stood on. */
export interface VerdictFact {
  readonly verdict: Verdict;
  readonly day: Day;
  readonly reasons: readonly Reason[];
  /** *Leave* by letting a fixed term run out. */
  readonly doNotRenew: boolean;
  /** What *prepare* secures, in order. */
  readonly secure: readonly Securing[];
}

/** A point of the contract checklist that is not settled. `note` is the reader's own. */
export interface PointFact {
  readonly id: string;
  readonly state: 'todo' | 'problem';
  readonly note: string;
}

/** What limits the damage, in the order in which it is done. */
export const stakeActs = ['deliver', 'bill', 'collect'] as const;

/** One act of that order. */
export type StakeAct = (typeof stakeActs)[number];

/** A sum or a piece of work still open between the two sides. `name` is what the reader calls it. */
export interface StakeFact {
  readonly act: StakeAct;
  readonly name: string;
  readonly money?: Money | undefined;
  /** The day it is due. */
  readonly due?: Day | undefined;
}

/** The dates taken over from the notice calculator. */
export interface DatesFact {
  readonly taken: Day;
  readonly lastDay: Day;
  readonly points: readonly { readonly kind: string; readonly day: Day }[];
}

/** Everything the other tools know about one client that a plan speaks of. What is absent is not known. */
export interface PlanFacts {
  readonly today: Day;
  readonly redLine?: RedLine | undefined;
  readonly verdict?: VerdictFact | undefined;
  /** The quiz was begun and gives no verdict yet. */
  readonly quizBegun: boolean;
  /** A cooling-off period that is not closed: the first day to decide on again. */
  readonly cooling?: { readonly end: Day } | undefined;
  readonly checklist?: { readonly points: readonly PointFact[]; readonly answerMissing: boolean } | undefined;
  /** What is open; an empty list says that nothing is. */
  readonly stakes?: readonly StakeFact[] | undefined;
  readonly dates?: DatesFact | undefined;
  /** The day of the conversation as the rehearsal knows it. */
  readonly meeting?: Day | undefined;
  /** The day to speak chosen in the plan itself: it counts where no dates were taken over. */
  readonly speak?: Day | undefined;
  readonly hasMessage: boolean;
  readonly successor: string;
  readonly filesPlace: string;
  /** The colleague who is recommended. */
  readonly colleague: string;
  /** Whether this client is owed a referral at all. */
  readonly referralOwed: boolean;
  /** What was ticked in the list of afterwards, with its day. */
  readonly ticks: Readonly<Record<string, Day>>;
  readonly note: string;
}

/** A client about whom nothing is known yet. */
export function noFacts(today: Day): PlanFacts {
  return {
    today,
    quizBegun: false,
    hasMessage: false,
    successor: '',
    filesPlace: '',
    colleague: '',
    referralOwed: true,
    ticks: {},
    note: '',
  };
}
