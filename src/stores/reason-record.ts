import { cleanEdit } from '../domain/phrases/edited.ts';
import { toolRecord } from './tool-record.ts';

/** The one reason on its way: the phrase chosen by its id, or words of the reader's own, which stay when another is chosen. */
export interface ReasonRecord {
  /** The id of a phrase, `own`, or empty before anything is chosen. */
  readonly choice: string;
  readonly own: string;
}

/** Nothing chosen yet. */
const EMPTY_REASON: ReasonRecord = { choice: '', own: '' };

/** A stored value as it can be trusted; `undefined` when it is of another shape. */
export function decodeReason(raw: unknown): ReasonRecord | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { choice, own } = raw as Record<string, unknown>;
  if (typeof choice !== 'string' || choice.length > 100 || typeof own !== 'string') return undefined;
  return { choice, own: own.slice(0, LONGEST_OWN) };
}

/** The most the device keeps of a text on its way: more than may be kept for the message, so that nothing pasted is cut unsaid. */
const LONGEST_OWN = 100_000;

/** What the reader is choosing for the open client. */
export const $reason = toolRecord<ReasonRecord>('reason', decodeReason, EMPTY_REASON);

/** Changes a part of it. */
export function changeReason(change: Partial<ReasonRecord>): void {
  $reason.set({ ...$reason.get(), ...change });
}

/** The reader's own words as they may be kept for the message. */
export function keepable(own: string): string {
  return cleanEdit(own);
}
