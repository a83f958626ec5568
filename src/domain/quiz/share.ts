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
const DIGITS = 32n;
// Letters and figures that are not taken for one another (Crockford's Base32), and that survive being dictated.
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const CHECKED = 2n ** 35n;

/** How many answers each question can have: none, “I don't know”, or an option. */
const choices = questionIds.map((id) => BigInt(questionOf(id).options.length + 2));
const sets = choices.reduce((product, count) => product * count, 1n);
const length = Math.ceil((sets * CHECKED - 1n).toString(2).length / 5);

/**
 * The answers as a fragment without `#`: the version, a point, then one number in Base32 that holds every answer and a
 * check of 35 bits. // encodeLink({}) => 'r1.…', 18 letters whatever the answers
 */
export function encodeLink(answers: Answers): string {
  const row = numbersFromAnswers(answers);
  const packed = choices.reduce((sum, count, index) => sum * count + BigInt(row[index] ?? 0), 0n);
  return `${PREFIX}${linkVersion}.${base32(packed * CHECKED + checkOf(packed))}`;
}

/** Whether a fragment (with or without `#`) means to be a shared result, whatever it holds. */
export function isLink(fragment: string): boolean {
  return /^#?r\d{1,6}\./.test(fragment);
}

/** The answers in a fragment. Nothing is guessed: one letter changed, missing or added makes it `broken`. */
export function decodeLink(fragment: string): SharedLink {
  const [, version, letters] = /^#?r(\d{1,6})\.(.*)$/s.exec(fragment) ?? [];
  if (version === undefined || letters === undefined) return { kind: 'broken' };
  if (version !== String(linkVersion)) return { kind: 'other-version' };
  const value = numberFrom(letters);
  if (value === undefined) return { kind: 'broken' };
  const packed = value / CHECKED;
  if (packed >= sets || value % CHECKED !== checkOf(packed)) return { kind: 'broken' };
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

function base32(value: bigint): string {
  let letters = '';
  for (let rest = value; letters.length < length; rest /= DIGITS) letters = ALPHABET[Number(rest % DIGITS)] + letters;
  return letters;
}

function numberFrom(letters: string): bigint | undefined {
  if (letters.length !== length) return undefined;
  let value = 0n;
  for (const letter of letters) {
    const digit = ALPHABET.indexOf(letter);
    if (digit < 0) return undefined;
    value = value * DIGITS + BigInt(digit);
  }
  return value;
}

// FNV-1a in its 64-bit form over the number's decimal figures and the version, folded to 35 bits. It guards against
// accidents; whoever wants to forge a link can simply answer the quiz.
function checkOf(packed: bigint): bigint {
  let hash = 0xcbf29ce484222325n;
  for (const figure of `${linkVersion}:${packed}`) {
    hash = ((hash ^ BigInt(figure.charCodeAt(0))) * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return (hash ^ (hash >> 35n)) % CHECKED;
}
