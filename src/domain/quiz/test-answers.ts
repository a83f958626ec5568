import fc from 'fast-check';
import { type Answers, answersFromNumbers, withAnswer } from './answers.ts';
import { type QuestionId, questionIds, questionOf } from './questions.ts';

/** Rows of numbers, one per question; sixty is shared out evenly among three, four and five options. */
export const rows = fc.array(fc.nat({ max: 59 }), { minLength: questionIds.length, maxLength: questionIds.length });

/** Any answers at all: some left out, some “I don't know”. */
export const partial = rows.map(answersFromNumbers);

/** Complete answers, no “I don't know”. */
export const complete = rows.map((row) =>
  answersFromNumbers(row.map((each, index) => 2 + (each % questionOf(questionIds[index] ?? 'tone').options.length))),
);

/** Complete answers without a red line, so that the rules below the first are met more than now and then. */
export const unthreatened = complete.map((answers) => ({
  ...answers,
  ...(answers.tone === 'threatening' ? { tone: 'curt' as const } : {}),
  ...(answers.ethics === 'yes' ? { ethics: 'no' as const } : {}),
}));

/** Answers of a reader who does not know, or skipped, one thing in six. */
export const mostlyKnown = fc.tuple(unthreatened, rows).map(([answers, row]) =>
  questionIds.reduce<Answers>((all, id, index) => {
    const chance = row[index] ?? 0;
    return chance < 10 ? withAnswer(all, id, chance % 2 ? 'unknown' : undefined) : all;
  }, answers),
);

/** The eighteen questions in any order. */
export const anyOrder = fc.shuffledSubarray([...questionIds], { minLength: questionIds.length });

/** One answer to change: a question, and one of its options. */
export const anyAnswer = fc
  .constantFrom(...questionIds)
  .chain((id) => fc.record({ id: fc.constant(id), option: fc.constantFrom(...optionIds(id)) }));

/** The identifiers of a question's options, best first. */
export function optionIds(id: QuestionId): readonly string[] {
  return questionOf(id).options.map((option) => option.id);
}

/** Every way to fill the gaps of some answers. */
export function completions(answers: Answers, gaps: readonly QuestionId[]): readonly Answers[] {
  return gaps.reduce<readonly Answers[]>(
    (all, id) => all.flatMap((each) => optionIds(id).map((option) => withAnswer(each, id, option))),
    [answers],
  );
}

/** A client with whom everything goes well and nothing was ever said; exposure and moment are left out. */
export const fine: Answers = {
  tone: 'courteous',
  ethics: 'no',
  payment: 'on-time',
  'effective-rate': 'target',
  unbilled: 'under-5',
  'off-hours': 'never',
  indecision: 'precise',
  dread: 'fine',
  raised: 'not-yet',
  'my-part': 'no',
  'take-again': 'yes',
};

/** The same client, told clearly of a problem to no effect, by somebody who would not take them on again. */
export const unheard = {
  ...fine,
  raised: 'once',
  response: 'unchanged',
  'take-again': 'no',
} as const satisfies Answers;

/** Nothing that leaving would put at risk. */
export const safe = {
  'income-share': 'under-10',
  runway: 'over-6',
  owed: 'nothing',
  'exit-clause': 'notice',
} as const satisfies Answers;
