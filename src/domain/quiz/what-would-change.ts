import { type Answers, known, raisedClearly, withAnswer } from './answers.ts';
import { questionPath } from './asking.ts';
import { possibleVerdicts } from './possible-verdicts.ts';
import { optionOf, type QuestionId, questionOf } from './questions.ts';
import type { Reason } from './reasons.ts';
import type { Verdict } from './verdict.ts';

/** Answers that, had they been different, would have given another verdict. */
export interface Change {
  /** The answers to imagine: one, or two where no single one is enough, with what follows from them. */
  readonly answers: readonly Reason[];
  /** The verdicts it leads to; several where it opens questions not asked yet. Never the present one. */
  readonly verdicts: readonly Verdict[];
}

type Imagined = readonly [Reason, ...Reason[]];

// Whose move it is: the reader's own, one to agree on with the client, or somebody else's.
const mine: readonly QuestionId[] = ['raised', 'my-part', 'owed', 'exit-clause', 'runway', 'income-share'];
const shared: readonly QuestionId[] = ['effective-rate', 'unbilled', 'off-hours', 'payment', 'indecision'];

/**
 * The smallest sets of changed answers that give another verdict than the sure one: single answers, else pairs. Those
 * the reader can act on come first, then smaller steps before larger ones; of several options of a question that lead
 * to the same place only the nearest is kept. When raising a problem opens the question of the client's response, that
 * response is imagined too: it was never given, so it is not a second *changed* answer.
 */
export function whatWouldChange(answers: Answers): readonly Change[] {
  const [verdict, ...others] = possibleVerdicts(answers);
  if (verdict === undefined || others.length > 0) return [];
  const singles = singleChanges(answers);
  const found = leadingElsewhere(singles, answers, verdict);
  return found.length > 0 ? found : leadingElsewhere(pairsOf(singles), answers, verdict);
}

function leadingElsewhere(candidates: readonly Imagined[], answers: Answers, verdict: Verdict): readonly Change[] {
  const nearest = new Map<string, Change>();
  for (const changed of [...candidates].sort((a, b) => rank(a, answers) - rank(b, answers))) {
    const verdicts = possibleVerdicts(
      changed.reduce((all, { question, option }) => withAnswer(all, question, option), answers),
    );
    const key = [...new Set(changed.map(({ question }) => question)), ...verdicts].join();
    if (!verdicts.includes(verdict) && !nearest.has(key)) nearest.set(key, { answers: changed, verdicts });
  }
  return [...nearest.values()];
}

function singleChanges(answers: Answers): readonly Imagined[] {
  // Answers to questions this reader is not asked are no move of theirs; they still count once a change calls for them.
  return questionPath(answers).flatMap((question) => {
    const given = known(question, answers);
    if (given === undefined) return [];
    const options = questionOf(question).options.filter(({ id }) => id !== given);
    return options.flatMap(({ id }) => withResponses({ question, option: id }, answers));
  });
}

function withResponses(change: Reason, answers: Answers): readonly Imagined[] {
  const opens = change.question === 'raised' && raisedClearly(change.option as Answers['raised']);
  if (!opens || raisedClearly(answers.raised)) return [[change]];
  return questionOf('response').options.map(({ id }): Imagined => [change, { question: 'response', option: id }]);
}

function pairsOf(singles: readonly Imagined[]): readonly Imagined[] {
  return singles.flatMap((first, index) =>
    singles
      .slice(index + 1)
      .filter((second) => second[0].question !== first[0].question)
      .map((second): Imagined => [...first, ...second]),
  );
}

// A number that sorts imagined changes: whose move it is, then how large a step; questions keep their order on ties.
// What follows from an act of the reader takes that act's place, the better responses first.
function rank(changed: Imagined, answers: Answers): number {
  const acts = changed.filter(({ question }) => known(question, answers) !== undefined);
  const steps = acts.map((act) => stepOf(act, answers));
  const mover = Math.max(...acts.map((act, index) => moverOf(act, steps[index] ?? 0)));
  const follow = changed.find((change) => !acts.includes(change));
  const sum = steps.reduce((total, step) => total + Math.abs(step), 0);
  return mover * 100 + sum + (follow ? placeOf(follow.question, follow.option) / 10 : 0);
}

// How many options the change goes, below zero towards the better; raising a problem is the better end of `raised`.
function stepOf({ question, option }: Reason, answers: Answers): number {
  const step = placeOf(question, option) - placeOf(question, known(question, answers));
  return question === 'raised' ? -step : step;
}

function placeOf(question: QuestionId, option: string | undefined): number {
  return questionOf(question).options.findIndex(({ id }) => id === option);
}

function moverOf({ question, option }: Reason, step: number): number {
  if (optionOf(question, option)?.redLine || option === 'move-on') return 4;
  if (step > 0) return 3;
  if (mine.includes(question)) return 0;
  return shared.includes(question) ? 1 : 2;
}
