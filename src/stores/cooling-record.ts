import { type AnswerAfter, answersAfter, canWait, coolingDays, type Episode } from '../domain/cooling/episode.ts';
import { type Day, isDay } from '../domain/dates/day.ts';
import { toolRecord } from './tool-record.ts';

/** What the cooling-off period keeps for one client. */
export interface CoolingRecord {
  /** What happened: for the reader alone. */
  readonly note: string;
  /** The letter that is not sent. No other tool reads it. */
  readonly letter: string;
  /** Every time the reader waited, oldest first; only the last one can be open. */
  readonly episodes: readonly Episode[];
}

/** Nothing written, never waited. */
export const EMPTY_COOLING: CoolingRecord = { note: '', letter: '', episodes: [] };

/** The longest note or letter, in characters. */
export const LONGEST_LETTER = 10_000;

/** The longest answer to how it feels. */
export const LONGEST_FEELING = 300;

const KEPT_EPISODES = 400;

function isObject(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

function isText(raw: unknown, longest: number): raw is string {
  return typeof raw === 'string' && raw.length <= longest;
}

function readEpisode(raw: unknown): Episode | undefined {
  if (!isObject(raw)) return undefined;
  const { start, days, felt, closed, still, now } = raw;
  if (!isDay(start) || !canWait(days) || !isText(felt, LONGEST_FEELING)) return undefined;
  if (closed !== undefined && !isDay(closed)) return undefined;
  if (still !== undefined && !answersAfter.some((answer) => answer === still)) return undefined;
  if (now !== undefined && !isText(now, LONGEST_FEELING)) return undefined;
  return {
    start,
    days,
    felt,
    ...(closed === undefined ? {} : { closed }),
    ...(still === undefined ? {} : { still: still as AnswerAfter }),
    ...(now === undefined ? {} : { now }),
  };
}

/** A stored record as it can be trusted; `undefined` when any part of it is not what this tool writes. */
export function decodeCooling(raw: unknown): CoolingRecord | undefined {
  const part = decodeCoolingPart(raw);
  if (part === undefined || !isObject(raw) || !Array.isArray(raw.episodes)) return undefined;
  const isWhole = part.note === raw.note && part.letter === raw.letter && part.episodes.length === raw.episodes.length;
  return isWhole ? part : undefined;
}

/** What can be trusted of a stored record: each text and each episode for itself. `undefined` when it is no record. */
export function decodeCoolingPart(raw: unknown): CoolingRecord | undefined {
  if (!isObject(raw) || !Array.isArray(raw.episodes)) return undefined;
  const { note, letter, episodes } = raw;
  return {
    note: isText(note, LONGEST_LETTER) ? note : '',
    letter: isText(letter, LONGEST_LETTER) ? letter : '',
    episodes: episodes.flatMap((each) => readEpisode(each) ?? []),
  };
}

/** The cooling-off period of the open client file. */
export const $cooling = toolRecord<CoolingRecord>('cooling', decodeCooling, EMPTY_COOLING, decodeCoolingPart);

/** Changes the note or the letter. */
export function writeCooling(texts: Partial<Pick<CoolingRecord, 'note' | 'letter'>>): void {
  $cooling.set({ ...$cooling.get(), ...texts });
}

/** Begins to wait today. */
export function startCooling(today: Day, days: number = coolingDays.usual, felt = ''): void {
  const record = $cooling.get();
  const episode = { start: today, days, felt: felt.slice(0, LONGEST_FEELING) };
  $cooling.set({ ...record, episodes: [...record.episodes, episode].slice(-KEPT_EPISODES) });
}

/** Changes the last episode: closes it, or lets it begin on another day. */
export function changeLastEpisode(change: Partial<Episode>): void {
  const record = $cooling.get();
  const last = record.episodes.at(-1);
  if (last) $cooling.set({ ...record, episodes: [...record.episodes.slice(0, -1), { ...last, ...change }] });
}

/** Puts the episodes back as they were: the way back from each step. */
export function restoreEpisodes(episodes: readonly Episode[]): void {
  $cooling.set({ ...$cooling.get(), episodes });
}
