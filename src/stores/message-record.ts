import {
  type Draft,
  type DraftLine,
  emptyDraft,
  messageChannels,
  type Wording,
  withLine,
} from '../domain/message/draft.ts';
import { LONGEST_WAY_BACK } from '../domain/message/line-changes.ts';
import { LONGEST_EDIT } from '../domain/phrases/edited.ts';
import { movesOf, type Occasion, occasions } from '../domain/phrases/occasion.ts';
import { type Move, moves, type PhraseLanguage, phraseLanguages, registers, tones } from '../domain/phrases/phrase.ts';
import { toolRecord } from './tool-record.ts';

/** Who writes to whom from where, for a printed letter. */
export interface LetterHead {
  readonly sender: string;
  readonly place: string;
  readonly addressee: string;
}

/** The messages of one client: one draft of each occasion, and for the open one a second to put beside it. */
export interface MessageRecord {
  /** The occasion on screen. */
  readonly open: Occasion;
  readonly drafts: Partial<Record<Occasion, Draft>>;
  readonly second?: Draft | undefined;
  readonly head?: LetterHead | undefined;
  /** What other tools know and the reader does not want in the message. */
  readonly declined?: readonly string[] | undefined;
  /** The phrases kept in the picker that have had their turn to come in. */
  readonly taken?: readonly string[] | undefined;
}

/** No message yet. */
export const EMPTY_MESSAGES: MessageRecord = { open: 'goodbye', drafts: {} };

// A phrase of the reader's may grow by the braces around its slots.
const LONGEST_TEXT = LONGEST_EDIT + 500;

function isObject(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

function isAmong(known: readonly string[], raw: unknown): boolean {
  return typeof raw === 'string' && known.includes(raw);
}

function isText(raw: unknown): raw is string {
  return typeof raw === 'string' && raw.length <= LONGEST_TEXT;
}

function isAbsentOr(is: (raw: unknown) => boolean, raw: unknown): boolean {
  return raw === undefined || is(raw);
}

const isFlag = (raw: unknown) => typeof raw === 'boolean';
const areTexts = (raw: unknown) => Array.isArray(raw) && raw.every(isText);

function isWording(raw: unknown): raw is Wording {
  return isObject(raw) && isText(raw.phrase) && isText(raw.text) && isAbsentOr(isFlag, raw.edited);
}

function isWayBack(raw: unknown): boolean {
  return Array.isArray(raw) && raw.length <= LONGEST_WAY_BACK && raw.every(isWording);
}

function isLine(raw: unknown): raw is DraftLine {
  if (!isObject(raw) || !isWording(raw)) return false;
  const { move, out, pinned, before, language } = raw as Record<string, unknown>;
  const isLanguage = (word: unknown) => isAmong(phraseLanguages, word);
  return (
    isAmong(moves, move) &&
    isFlag(out) &&
    isFlag(pinned) &&
    isAbsentOr(isWayBack, before) &&
    isAbsentOr(isLanguage, language)
  );
}

function isDraft(raw: unknown): raw is Draft {
  if (!isObject(raw)) return false;
  const { occasion, language, tone, channel, register, subject, lines, seed, owed } = raw;
  const known = occasions.find((each) => each === occasion);
  if (known === undefined || !isAmong(phraseLanguages, language) || !isAmong(tones, tone)) return false;
  if (!isAmong(messageChannels, channel) || !isAmong(registers, register) || !isText(subject)) return false;
  if (!isAbsentOr(Number.isSafeInteger, seed) || !isAbsentOr(isFlag, owed)) return false;
  if (!Array.isArray(lines) || !lines.every(isLine)) return false;
  const said = lines.map(({ move }) => move);
  return said.length === movesOf[known].length && movesOf[known].every((move) => said.includes(move));
}

function isHead(raw: unknown): raw is LetterHead {
  return isObject(raw) && isText(raw.sender) && isText(raw.place) && isText(raw.addressee);
}

/** A stored record as it can be trusted; `undefined` when any part of it is not what this tool writes. */
export function decodeMessages(raw: unknown): MessageRecord | undefined {
  if (!isObject(raw) || !isObject(raw.drafts)) return undefined;
  const { second, head, declined, taken } = raw;
  const open = occasions.find((each) => each === raw.open);
  const drafts = Object.entries(raw.drafts);
  if (open === undefined || !drafts.every(([key, draft]) => isDraft(draft) && draft.occasion === key)) return undefined;
  if (!isAbsentOr(isDraft, second) || !isAbsentOr(isHead, head)) return undefined;
  if (!isAbsentOr(areTexts, declined) || !isAbsentOr(areTexts, taken)) return undefined;
  const kept = Object.entries({ second, head, declined, taken }).filter(([, value]) => value !== undefined);
  return { open, drafts: Object.fromEntries(drafts) as MessageRecord['drafts'], ...Object.fromEntries(kept) };
}

/** The messages of the open client file. */
export const $messages = toolRecord<MessageRecord>('message', decodeMessages, EMPTY_MESSAGES);

/** The draft of an occasion as it stands, or a blank one in the given language. */
export function draftOf(record: MessageRecord, occasion: Occasion, language: PhraseLanguage): Draft {
  return record.drafts[occasion] ?? emptyDraft(occasion, language);
}

/** The record with a draft under its occasion. */
export function withDraft(record: MessageRecord, draft: Draft): MessageRecord {
  return { ...record, drafts: { ...record.drafts, [draft.occasion]: draft } };
}

/** Keeps a draft under its occasion. */
export function keepDraft(draft: Draft): void {
  $messages.set(withDraft($messages.get(), draft));
}

/** Puts a line into the goodbye, from another tool: the one reason, a referral that was kept. */
export function keepLine(move: Move, line: Pick<DraftLine, 'phrase' | 'text'>, language: PhraseLanguage): void {
  const draft = draftOf($messages.get(), 'goodbye', language);
  const spoken = language === draft.language ? undefined : language;
  keepDraft(withLine(draft, move, { ...line, edited: undefined, language: spoken, out: false, pinned: true }));
}
