import { type Answers, known } from './answers.ts';
import { considered } from './asking.ts';
import { type Securing, toSecure } from './exposure.ts';
import { factsToFind } from './facts-to-find.ts';
import { type Focus, possibleFocuses } from './focus.ts';
import { possibleVerdicts } from './possible-verdicts.ts';
import type { QuestionId } from './questions.ts';
import { type Reason, reasonsAgainst, reasonsFor } from './reasons.ts';
import { possibleForces } from './strain.ts';
import type { Verdict } from './verdict.ts';
import { type Change, whatWouldChange } from './what-would-change.ts';

/** The weakest and the strongest wind still possible; the same number twice when it is known. */
export interface Wind {
  readonly least: number;
  readonly most: number;
}

/** A result that no missing answer can change. */
export interface SureOutcome {
  readonly kind: 'sure';
  readonly verdict: Verdict;
  /** Undefined after a red line, where there is no wind to measure. */
  readonly wind: Wind | undefined;
  /** What a reset is about, the likeliest first; several when missing answers leave it open. Empty for other verdicts. */
  readonly focuses: readonly Focus[];
  /** How *leave* is done: by giving notice, or by letting a fixed term that ends soon run out. */
  readonly ending: 'give-notice' | 'do-not-renew' | undefined;
  /** What *prepare* secures, in order. */
  readonly secure: readonly Securing[];
  readonly reasons: readonly Reason[];
  readonly against: readonly Reason[];
  readonly changes: readonly Change[];
}

/** Not enough to say yet: which verdicts are still possible, and what would settle it. */
export interface OpenOutcome {
  readonly kind: 'open';
  readonly candidates: readonly Verdict[];
  readonly wind: Wind | undefined;
  readonly facts: readonly QuestionId[];
}

/** What the quiz tells the reader, in codes; the words are in content/quiz. */
export type Outcome = SureOutcome | OpenOutcome;

/** The result of any set of answers, complete or not. Answers to questions this reader is not asked play no part. */
export function outcomeOf(all: Answers): Outcome {
  // A page that shows a result asks again whenever it is drawn: each set of answers is worked out once.
  const before = outcomes.get(all);
  if (before) return before;
  const outcome = workOut(all);
  outcomes.set(all, outcome);
  return outcome;
}

const outcomes = new WeakMap<Answers, Outcome>();

function workOut(all: Answers): Outcome {
  const answers = considered(all);
  const [verdict, ...others] = possibleVerdicts(answers);
  const wind = windOf(answers);
  if (verdict === undefined || others.length > 0) {
    return { kind: 'open', candidates: possibleVerdicts(answers), wind, facts: factsToFind(answers) };
  }
  const endsSoon = known('exit-clause', answers) === 'ending-soon';
  return {
    kind: 'sure',
    verdict,
    wind,
    focuses: verdict === 'reset' ? possibleFocuses(answers) : [],
    ending: verdict === 'leave' ? (endsSoon ? 'do-not-renew' : 'give-notice') : undefined,
    secure: verdict === 'prepare' ? toSecure(answers) : [],
    reasons: reasonsFor(verdict, answers),
    against: reasonsAgainst(verdict, answers),
    changes: whatWouldChange(all),
  };
}

function windOf(answers: Answers): Wind | undefined {
  const forces = possibleForces(answers);
  const [least, most] = [forces.at(0), forces.at(-1)];
  return least === undefined || most === undefined ? undefined : { least, most };
}
