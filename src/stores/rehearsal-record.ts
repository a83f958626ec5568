import { isDay } from '../domain/dates/day.ts';
import { LONGEST_HISTORY, type Mark, type Marked, marks, withAttempt } from '../domain/rehearsal/schedule.ts';
import { toolRecord } from './tool-record.ts';

/** What the reader decided beforehand: no offer changes their mind, or this one. */
export type Decision = 'none' | 'one';

/** The rehearsal for one client. */
export interface RehearsalRecord {
  /** The attempts at each push-back by its id, oldest first; those of push-backs the library lost are kept. */
  readonly attempts: Readonly<Record<string, readonly Marked[]>>;
  /** The day of the conversation as it was typed; empty for the one the calculator knows. */
  readonly meeting: string;
  readonly decision?: Decision | undefined;
  /** The one offer, in the reader's words; kept when they decide on none. */
  readonly offer: string;
  /** The browser says the client's line aloud. */
  readonly voice: boolean;
}

/** Nothing rehearsed yet. */
export const EMPTY_REHEARSAL: RehearsalRecord = { attempts: {}, meeting: '', offer: '', voice: false };

/** The longest line the reader may write here. */
export const LONGEST_LINE = 300;

function isObject(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

function isLine(raw: unknown): raw is string {
  return typeof raw === 'string' && raw.length <= LONGEST_LINE;
}

function isAttempt(raw: unknown): raw is Marked {
  return isObject(raw) && marks.some((mark) => mark === raw.mark) && isDay(raw.day);
}

function isHistory(raw: unknown): raw is Marked[] {
  return Array.isArray(raw) && raw.length > 0 && raw.length <= LONGEST_HISTORY && raw.every(isAttempt);
}

function isDecision(raw: unknown): raw is Decision {
  return raw === 'none' || raw === 'one';
}

function bare(history: readonly Marked[]): Marked[] {
  return history.map(({ mark, day }) => ({ mark, day }));
}

/** A stored record as it can be trusted; `undefined` when any part of it is not what this tool writes. */
export function decodeRehearsal(raw: unknown): RehearsalRecord | undefined {
  if (!isObject(raw) || !isObject(raw.attempts)) return undefined;
  const { meeting, decision, offer, voice } = raw;
  const entries = Object.entries(raw.attempts);
  if (!entries.every((entry): entry is [string, Marked[]] => isHistory(entry[1]))) return undefined;
  if (!isLine(meeting) || !isLine(offer) || typeof voice !== 'boolean') return undefined;
  if (decision !== undefined && !isDecision(decision)) return undefined;
  const attempts = Object.fromEntries(entries.map(([id, history]) => [id, bare(history)]));
  return { attempts, meeting, offer, voice, ...(decision ? { decision } : {}) };
}

/** The part of a record that can be trusted: attempts one by one, every other field for itself. */
export function readRehearsalPart(raw: unknown): RehearsalRecord | undefined {
  if (!isObject(raw)) return undefined;
  const entries = Object.entries(isObject(raw.attempts) ? raw.attempts : {}).flatMap(([id, history]) => {
    const read = Array.isArray(history) ? bare(history.filter(isAttempt).slice(-LONGEST_HISTORY)) : [];
    return read.length > 0 ? [[id, read] as const] : [];
  });
  const { meeting, decision, offer, voice } = raw;
  const isAnything = entries.length > 0 || [meeting, offer].some((text) => isLine(text) && text !== '');
  if (!isAnything && !isDecision(decision)) return undefined;
  return {
    attempts: Object.fromEntries(entries),
    meeting: isLine(meeting) ? meeting : '',
    offer: isLine(offer) ? offer : '',
    voice: voice === true,
    ...(isDecision(decision) ? { decision } : {}),
  };
}

/** The rehearsal of the open client file. */
export const $rehearsal = toolRecord<RehearsalRecord>('rehearsal', decodeRehearsal, EMPTY_REHEARSAL, readRehearsalPart);

/** Changes a part of the record; what is typed is cut at `LONGEST_LINE`. // changeRehearsal({ voice: true }) */
export function changeRehearsal(part: Partial<Omit<RehearsalRecord, 'attempts'>>): void {
  const { meeting, offer } = part;
  $rehearsal.set({
    ...$rehearsal.get(),
    ...part,
    ...(meeting !== undefined && { meeting: meeting.slice(0, LONGEST_LINE) }),
    ...(offer !== undefined && { offer: offer.slice(0, LONGEST_LINE) }),
  });
}

/** Notes how one attempt at a push-back went, on a civil day. */
export function keepAttempt(id: string, mark: Mark, day: string): void {
  const record = $rehearsal.get();
  const history = withAttempt(record.attempts[id] ?? [], { mark, day });
  $rehearsal.set({ ...record, attempts: { ...record.attempts, [id]: history } });
}
