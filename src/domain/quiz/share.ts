import { lettersFor, partsOf, seal, unseal } from '../link/checked-code.ts';
import { type Answers, answersFromNumbers, numbersFromAnswers } from './answers.ts';
import { questionIds, questionOf } from './questions.ts';

/**
 * The version of what a link holds. It goes up whenever a question or an option is added, removed or moved: an older
 * link would otherwise be read as other answers. `share.test.ts` fails when the questions change and this does not.
 */
export const linkVersion = 1;

/** What a fragment turned out to be: answers, a link altered on the way or cut off, or one of another version. */
export type SharedLink =
  | { readonly kind: 'answers'; readonly answers: Answers }
  | { readonly kind: 'broken' }
  | { readonly kind: 'other-version' };

const PREFIX = 'r';
const salt = String(linkVersion);

/** How many answers each question can have: none, “I don't know”, or an option. */
const choices = questionIds.map((id) => BigInt(questionOf(id).options.length + 2));
const sets = choices.reduce((product, count) => product * count, 1n);
const length = lettersFor(sets);

/**
 * The answers as a fragment without `#`: the version, a point, then one number in Base32 that holds every answer and a
 * check of 35 bits. // encodeLink({}) => 'r1.…', 18 letters whatever the answers
 */
export function encodeLink(answers: Answers): string {
  const row = numbersFromAnswers(answers);
  const packed = choices.reduce((sum, count, index) => sum * count + BigInt(row[index] ?? 0), 0n);
  return `${PREFIX}${linkVersion}.${seal(packed, salt, length)}`;
}

/** Whether a fragment (with or without `#`) means to be a shared result, whatever it holds. */
export function isLink(fragment: string): boolean {
  return partsOf(fragment, PREFIX) !== undefined;
}

/** The answers in a fragment. Nothing is guessed: one letter changed, missing or added makes it `broken`. */
export function decodeLink(fragment: string): SharedLink {
  const parts = partsOf(fragment, PREFIX);
  if (parts === undefined) return { kind: 'broken' };
  if (parts.version !== String(linkVersion)) return { kind: 'other-version' };
  const packed = parts.code.length === length ? unseal(parts.code, salt, length) : undefined;
  if (packed === undefined || packed >= sets) return { kind: 'broken' };
  return { kind: 'answers', answers: answersFromNumbers(unpack(packed)) };
}

function unpack(packed: bigint): readonly number[] {
  let rest = packed;
  return choices
    .toReversed()
    .map((count) => {
      const digit = Number(rest % count);
      rest /= count;
      return digit;
    })
    .toReversed();
}
