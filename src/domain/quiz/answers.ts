import { type OptionId, optionOf, type QuestionId, questionIds, questionOf } from './questions.ts';

/** What the reader said so far. A question left out was not answered; `unknown` is an answer: “I don't know”. */
export type Answers = { readonly [Q in QuestionId]?: OptionId<Q> | 'unknown' };

/** Whether the problem was named to the client in so many words: only then can there be a response. */
export function raisedClearly(raised: Answers['raised']): boolean {
  return raised === 'once' || raised === 'several';
}

/** Whether a question makes sense at all: `response` only after the problem was raised clearly. */
export function applies(id: QuestionId, answers: Answers): boolean {
  return id !== 'response' || raisedClearly(answers.raised);
}

/** The option chosen, or undefined when nothing is known: no answer, “I don't know”, or a question that does not apply. */
export function known(id: QuestionId, answers: Answers): string | undefined {
  const answer = answers[id];
  return answer === undefined || answer === 'unknown' || !applies(id, answers) ? undefined : answer;
}

/** The options still open to a question: the one that was chosen, or all of them. */
export function openOptions(id: QuestionId, answers: Answers): readonly string[] {
  const option = known(id, answers);
  return option === undefined ? questionOf(id).options.map((each) => each.id) : [option];
}

/** The same answers with one of them changed; `undefined` takes it away. */
export function withAnswer(answers: Answers, id: QuestionId, option: string | undefined): Answers {
  const { [id]: _before, ...others } = answers;
  return option === undefined ? others : ({ ...others, [id]: option } as Answers);
}

/** Answers from anything at all, what is not an answer of this quiz left out. `readAnswers({ tone: 7 })` // => {} */
export function readAnswers(raw: unknown): Answers {
  if (typeof raw !== 'object' || raw === null) return {};
  const found = questionIds.flatMap((id) => {
    const value: unknown = Object.hasOwn(raw, id) ? (raw as Record<string, unknown>)[id] : undefined;
    const valid = typeof value === 'string' && (value === 'unknown' || optionOf(id, value) !== undefined);
    return valid ? [[id, value]] : [];
  });
  return Object.fromEntries(found) as Answers;
}

const choicesOf = (id: QuestionId) => [undefined, 'unknown', ...questionOf(id).options.map((option) => option.id)];

/** The answers as a row of numbers, one per question in order; `answersFromNumbers` reads it back. */
export function numbersFromAnswers(answers: Answers): readonly number[] {
  return questionIds.map((id) => Math.max(0, choicesOf(id).indexOf(answers[id])));
}

/**
 * Answers from a row of numbers, one per question in order: 0 not answered, 1 “I don't know”, then the options from
 * best to worst. Numbers too large wrap round, so that every row is a set of answers.
 */
export function answersFromNumbers(row: readonly number[]): Answers {
  const found = questionIds.flatMap((id, index) => {
    const choices = choicesOf(id);
    const choice = choices[(row[index] ?? 0) % choices.length];
    return choice === undefined ? [] : [[id, choice]];
  });
  return Object.fromEntries(found) as Answers;
}
