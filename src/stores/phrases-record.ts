import type { Trail } from '../domain/phrases/another-way.ts';
import { isSlot, type PhraseLanguage, phraseLanguages, type Situation, situations } from '../domain/phrases/phrase.ts';
import type { SlotValues } from '../domain/phrases/pieces.ts';
import { toolRecord } from './tool-record.ts';

/** A phrase kept for the message. Its text is kept too: the library may change, the reader's choice does not. */
export type Pin = { id: string; language: PhraseLanguage; text: string };

/** What the reader did with the phrases for one client. `rows` says which wording stands in each row of one list. */
export type PhrasesRecord = {
  situation: Situation;
  disrespectful: boolean;
  values: SlotValues;
  edits: Record<string, string>;
  pins: Pin[];
  rows: { list: string; trails: Trail[] };
};

/** Where everyone begins: nothing typed, the first situation. */
export const EMPTY_PHRASES: PhrasesRecord = {
  situation: 'colleague',
  disrespectful: false,
  values: {},
  edits: {},
  pins: [],
  rows: { list: '', trails: [] },
};

function isObject(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

function areTexts(raw: unknown): raw is Record<string, string> {
  return isObject(raw) && Object.values(raw).every((value) => typeof value === 'string');
}

function isPin(raw: unknown): raw is Pin {
  if (!isObject(raw)) return false;
  const { id, language, text } = raw;
  return typeof id === 'string' && typeof text === 'string' && phraseLanguages.some((known) => known === language);
}

function isTrail(raw: unknown): raw is Trail {
  return Array.isArray(raw) && raw.length > 0 && raw.every((id) => typeof id === 'string');
}

/** A stored record as it can be trusted; `undefined` when any part of it is not what this tool writes. */
export function decodePhrases(raw: unknown): PhrasesRecord | undefined {
  if (!isObject(raw)) return undefined;
  const { situation, disrespectful, values, edits, pins, rows } = raw;
  const known = situations.find((each) => each === situation);
  if (known === undefined || typeof disrespectful !== 'boolean') return undefined;
  if (!areTexts(values) || !Object.keys(values).every(isSlot) || !areTexts(edits)) return undefined;
  if (!Array.isArray(pins) || !pins.every(isPin)) return undefined;
  if (!isObject(rows) || typeof rows.list !== 'string' || !Array.isArray(rows.trails)) return undefined;
  if (!rows.trails.every(isTrail)) return undefined;
  return { situation: known, disrespectful, values, edits, pins, rows: { list: rows.list, trails: rows.trails } };
}

/** The phrases of the open client file. */
export const $phrases = toolRecord<PhrasesRecord>('phrases', decodePhrases, EMPTY_PHRASES);

/** Changes a part of the record. // changePhrases({ disrespectful: true }) */
export function changePhrases(part: Partial<PhrasesRecord>): void {
  $phrases.set({ ...$phrases.get(), ...part });
}
