import { decodeChecklist, readChecklist } from './checklist-record.ts';
import { decodeShelf } from './client-files.ts';
import { decodeSentence } from './contract-sentence.ts';
import { decodeCooling, decodeCoolingPart } from './cooling-record.ts';
import { decodeDates } from './dates-record.ts';
import { kindOf, pack, unpack } from './envelope.ts';
import type { Reader } from './kept-atom.ts';
import { decodeMessages } from './message-record.ts';
import { decodeNotice } from './notice-form.ts';
import { decodePhrases } from './phrases-record.ts';
import { decodePlan, readPlanPart } from './plan-record.ts';
import { decodePortfolio, decodePortfolioPart } from './portfolio-record.ts';
import { decodePreferences } from './preferences.ts';
import { decodeQuiz, decodeQuizPart } from './quiz-record.ts';
import { decodeReading } from './reading.ts';
import { decodeReason } from './reason-record.ts';
import { decodeRehearsal, readRehearsalPart } from './rehearsal-record.ts';
import { decodeStakes, readStakes } from './stakes-record.ts';
import { ASIDE } from './storage.ts';
import type { Tool } from './tool-record.ts';

/** How the record of each tool is read. A tool that keeps something and is not here does not compile. */
export const toolReaders: Record<Tool, Reader<unknown>> = {
  quiz: { whole: decodeQuiz, part: decodeQuizPart },
  notice: { whole: decodeNotice },
  sentence: { whole: decodeSentence },
  dates: { whole: decodeDates },
  phrases: { whole: decodePhrases },
  reason: { whole: decodeReason },
  message: { whole: decodeMessages },
  rehearsal: { whole: decodeRehearsal, part: readRehearsalPart },
  checklist: { whole: decodeChecklist, part: readChecklist },
  stakes: { whole: decodeStakes, part: readStakes },
  cooling: { whole: decodeCooling, part: decodeCoolingPart },
  plan: { whole: decodePlan, part: readPlanPart },
};

/** How what belongs to the reader, not to a client, is read. */
export const ownReaders: Record<string, Reader<unknown>> = {
  files: { whole: decodeShelf },
  reading: { whole: decodeReading },
  preferences: { whole: decodePreferences },
  portfolio: { whole: decodePortfolio, part: decodePortfolioPart },
};

/** Where a key belongs, its prefix taken off: to a client and a tool, to the reader, or among what lies aside. */
export type Place =
  | { kind: 'file'; file: string; tool: string }
  | { kind: 'own'; name: string }
  | { kind: 'aside'; of: string };

/** // placeOf('abcd1234/quiz') => { kind: 'file', file: 'abcd1234', tool: 'quiz' } */
export function placeOf(name: string): Place {
  if (name.startsWith(ASIDE)) return { kind: 'aside', of: name.slice(ASIDE.length) };
  const [, file, tool] = /^([a-z0-9]{4,20})\/([^/]+)$/.exec(name) ?? [];
  return file && tool ? { kind: 'file', file, tool } : { kind: 'own', name };
}

function readerOf(name: string): Reader<unknown> | undefined {
  const place = placeOf(name);
  const known: Record<string, Reader<unknown>> = place.kind === 'file' ? toolReaders : ownReaders;
  const word = kindOf(name);
  return place.kind !== 'aside' && Object.hasOwn(known, word) ? known[word] : undefined;
}

/** What a stored text is worth: all of it, a part of it (as it would be kept), or why it is not taken. */
export type Worth =
  | { kind: 'whole' }
  | { kind: 'part'; text: string }
  | { kind: 'future' | 'unknown' | 'unreadable' | 'aside' };

/** Passes a stored text through the decoder of its tool. // worthOf('abcd1234/quiz', '{"v":1,') => { kind: 'unreadable' } */
export function worthOf(name: string, text: string): Worth {
  if (name.startsWith(ASIDE)) return { kind: 'aside' };
  const reader = readerOf(name);
  if (reader === undefined) return { kind: 'unknown' };
  const opened = unpack(kindOf(name), text);
  if (opened.kind !== 'data') return { kind: opened.kind === 'future' ? 'future' : 'unreadable' };
  if (reader.whole(opened.data) !== undefined) return { kind: 'whole' };
  const part = reader.part?.(opened.data);
  return part === undefined ? { kind: 'unreadable' } : { kind: 'part', text: pack(part) };
}
