import { partsOf, seal, unseal } from '../domain/link/checked-code.ts';
import { DigitReader, packDigits } from '../domain/link/digits.ts';
import { digitsOf, readField } from './notice-link-digits.ts';
import { type Travel, travels } from './notice-link-fields.ts';
import { choices, emptyForm, type NoticeField, type NoticeForm } from './notice-record.ts';

/**
 * The version of what a link holds. It goes up whenever a field that travels, or one of its choices, is added, removed or
 * moved: an older link would otherwise be read as another calculation. `notice-link.test.ts` fails when it is forgotten.
 */
export const noticeLinkVersion = 1;

/** What a fragment turned out to be: a filled form, a link altered on the way, or one of another version. */
export type NoticeLink = { kind: 'form'; form: NoticeForm } | { kind: 'broken' } | { kind: 'other-version' };

const LETTER = 'p';
// No link of ours comes near it; a text of a million letters is not worth reckoning with.
const LONGEST = 2_000;

type Travelling = { name: NoticeField; travel: Exclude<Travel, 'stays'>; options: readonly string[] };

const fields = Object.entries(travels).flatMap(([name, travel]): Travelling[] =>
  travel === 'stays' ? [] : [{ name: name as NoticeField, travel, options: optionsOf(name) }],
);

/** Everything the digits of a link depend on, in words. */
export const noticeLinkShape = fields
  .map(({ name, travel, options }) => `${name}:${travel === 'choice' ? options.join() : travel}`)
  .join(' ');

const salt = `${noticeLinkVersion} ${noticeLinkShape}`;

function optionsOf(name: string): readonly string[] {
  return Object.hasOwn(choices, name) ? choices[name as keyof typeof choices] : [];
}

/**
 * The form as a fragment without `#`: the version, a point, then one number in Base32 with its check. What cannot be read
 * as what its field asks for does not travel. // noticeLink({ ...emptyForm, amount: '3' }) => 'p1.…'
 */
export function noticeLink(form: NoticeForm): string {
  const digits = fields.flatMap(({ name, travel, options }) => digitsOf(travel, form[name], options));
  return `${LETTER}${noticeLinkVersion}.${seal(packDigits(digits), salt)}`;
}

/** The form in a fragment (with or without `#`). Nothing is guessed: one letter changed, missing or added is noticed. */
export function readNoticeLink(fragment: string): NoticeLink {
  const parts = partsOf(fragment, LETTER);
  if (parts === undefined || parts.code.length > LONGEST) return { kind: 'broken' };
  if (parts.version !== String(noticeLinkVersion)) return { kind: 'other-version' };
  const packed = unseal(parts.code, salt);
  if (packed === undefined) return { kind: 'broken' };
  const reader = new DigitReader(packed);
  const read = fields.map(({ name, travel, options }) => [name, readField(travel, reader, options)] as const);
  const form: NoticeForm = { ...emptyForm, ...Object.fromEntries(read) };
  // Written again it must be the same link: a number that says one thing in two ways was not written by us.
  const isOurs = reader.isEmpty && noticeLink(form) === fragment.replace(/^#/, '');
  return isOurs ? { kind: 'form', form } : { kind: 'broken' };
}
