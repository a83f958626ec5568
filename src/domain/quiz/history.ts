import { type Answers, known } from './answers.ts';
import { considered } from './asking.ts';
import type { PastVerdict } from './notices.ts';
import type { Wind } from './outcome.ts';
import { type QuestionId, questionIds } from './questions.ts';
import { decodeLink, encodeLink } from './share.ts';

/**
 * A verdict of an earlier day with what it stood on. `wind` is missing after a red line; `link` holds the answers as
 * `encodeLink` writes them, and can no longer be read once the questions have changed.
 */
export interface PastResult extends PastVerdict {
  readonly wind?: Wind;
  readonly link?: string;
}

/** A question answered otherwise than before; a side is undefined where the question was not asked or not answered. */
export interface ChangedAnswer {
  readonly question: QuestionId;
  readonly before: string | undefined;
  readonly now: string | undefined;
}

/** What is remembered of a result. // rememberedResult('2026-11-23', 'keep', { least: 1, most: 1 }, answers) */
export function rememberedResult(
  day: string,
  verdict: PastResult['verdict'],
  wind: Wind | undefined,
  answers: Answers,
): PastResult {
  return { day, verdict, ...(wind && { wind }), link: encodeLink(considered(answers)) };
}

/** The last result of a day before this one; undefined when there is none. */
export function resultBefore(results: readonly PastResult[], day: string): PastResult | undefined {
  return results.filter((result) => result.day < day).at(-1);
}

/** The answers a past result stood on; undefined when they were not kept or can no longer be read. */
export function answersOf({ link }: PastResult): Answers | undefined {
  const shared = link === undefined ? undefined : decodeLink(link);
  return shared?.kind === 'answers' ? shared.answers : undefined;
}

/** The answers that differ among those that play a part, in the order of the questions. */
export function changedAnswers(before: Answers, now: Answers): readonly ChangedAnswer[] {
  const [old, fresh] = [considered(before), considered(now)];
  return questionIds
    .filter((id) => old[id] !== fresh[id])
    .map((id) => ({ question: id, before: sayable(id, old), now: sayable(id, fresh) }));
}

function sayable(id: QuestionId, answers: Answers): string | undefined {
  return answers[id] === 'unknown' ? 'unknown' : known(id, answers);
}
