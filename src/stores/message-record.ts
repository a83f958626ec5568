import { type Draft, type DraftLine, emptyDraft, messageChannels, withLine } from '../domain/message/draft.ts';
import { movesOf, type Occasion, occasions } from '../domain/phrases/occasion.ts';
import { type Move, moves, type PhraseLanguage, phraseLanguages, registers, tones } from '../domain/phrases/phrase.ts';
import { toolRecord } from './tool-record.ts';

/** The messages of one client: one draft of each occasion, and for the open one a second to put beside it. */
export interface MessageRecord {
  /** The occasion on screen. */
  readonly open: Occasion;
  readonly drafts: Partial<Record<Occasion, Draft>>;
  readonly second?: Draft | undefined;
}

/** No message yet. */
export const EMPTY_MESSAGES: MessageRecord = { open: 'goodbye', drafts: {} };

const LONGEST_TEXT = 10_000;

function isObject(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

function isAmong(known: readonly string[], raw: unknown): boolean {
  return typeof raw === 'string' && known.includes(raw);
}

function isText(raw: unknown): raw is string {
  return typeof raw === 'string' && raw.length <= LONGEST_TEXT;
}

function isLine(raw: unknown): raw is DraftLine {
  if (!isObject(raw)) return false;
  const { move, phrase, text, out, pinned } = raw;
  return (
    isAmong(moves, move) && isText(phrase) && isText(text) && typeof out === 'boolean' && typeof pinned === 'boolean'
  );
}

function isDraft(raw: unknown): raw is Draft {
  if (!isObject(raw)) return false;
  const { occasion, language, tone, channel, register, subject, lines } = raw;
  const known = occasions.find((each) => each === occasion);
  if (known === undefined || !isAmong(phraseLanguages, language) || !isAmong(tones, tone)) return false;
  if (!isAmong(messageChannels, channel) || !isAmong(registers, register) || !isText(subject)) return false;
  if (!Array.isArray(lines) || !lines.every(isLine)) return false;
  const said = lines.map(({ move }) => move);
  return said.length === movesOf[known].length && movesOf[known].every((move) => said.includes(move));
}

/** A stored record as it can be trusted; `undefined` when any part of it is not what this tool writes. */
export function decodeMessages(raw: unknown): MessageRecord | undefined {
  if (!isObject(raw) || !isObject(raw.drafts)) return undefined;
  const open = occasions.find((each) => each === raw.open);
  const drafts = Object.entries(raw.drafts);
  if (open === undefined || !drafts.every(([key, draft]) => isDraft(draft) && draft.occasion === key)) return undefined;
  if (raw.second !== undefined && !isDraft(raw.second)) return undefined;
  return {
    open,
    drafts: Object.fromEntries(drafts) as MessageRecord['drafts'],
    ...(raw.second ? { second: raw.second } : {}),
  };
}

/** The messages of the open client file. */
export const $messages = toolRecord<MessageRecord>('message', decodeMessages, EMPTY_MESSAGES);

/** The draft of an occasion as it stands, or a blank one in the given language. */
export function draftOf(record: MessageRecord, occasion: Occasion, language: PhraseLanguage): Draft {
  return record.drafts[occasion] ?? emptyDraft(occasion, language);
}

/** Keeps a draft under its occasion. */
export function keepDraft(draft: Draft): void {
  const record = $messages.get();
  $messages.set({ ...record, drafts: { ...record.drafts, [draft.occasion]: draft } });
}

/** Puts a line into the goodbye, from another tool: the one reason, a referral that was kept. */
export function keepLine(move: Move, line: Pick<DraftLine, 'phrase' | 'text'>, language: PhraseLanguage): void {
  const draft = draftOf($messages.get(), 'goodbye', language);
  keepDraft(withLine(draft, move, { ...line, out: false, pinned: true }));
}
