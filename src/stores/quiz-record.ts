import { type Answers, readAnswers } from '../domain/quiz/answers.ts';
import type { PastResult } from '../domain/quiz/history.ts';
import { type Verdict, verdicts } from '../domain/quiz/verdict.ts';
import { keptAtom } from './kept-atom.ts';
import { toolRecord } from './tool-record.ts';

/** What the quiz keeps for one client. */
export interface QuizRecord {
  readonly answers: Answers;
  /** Contradictions the reader was asked about: none is asked about twice. */
  readonly checked: readonly string[];
  /** The verdicts given, one a day at most, oldest first. */
  readonly results: readonly PastResult[];
}

const empty: QuizRecord = { answers: {}, checked: [], results: [] };
const resultsKept = 400;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWind(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { least, most } = value;
  return [least, most].every((force) => Number.isInteger(force)) && 0 <= Number(least) && Number(most) <= 12;
}

function isPast(value: unknown): value is PastResult {
  if (!isRecord(value)) return false;
  const { day, verdict, wind, link } = value;
  const isDated = typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
  const hasMore = (wind === undefined || isWind(wind)) && (link === undefined || typeof link === 'string');
  return isDated && hasMore && verdicts.includes(verdict as Verdict);
}

/** A record from a stored value; undefined when its shape or any part of it is not of this quiz. */
export function decodeQuiz(raw: unknown): QuizRecord | undefined {
  const part = decodeQuizPart(raw);
  if (part === undefined) return undefined;
  const { answers, checked, results } = raw as Record<string, object>;
  const same = [answers, checked, results].map((each) => Object.keys(each ?? {}).length);
  const isWhole = [part.answers, part.checked, part.results].every((each, i) => Object.keys(each).length === same[i]);
  return isWhole ? part : undefined;
}

/**
 * What can be trusted of a stored value: a question or an option that no longer exists is left out, everything else
 * stays. Undefined when it is no record at all.
 */
export function decodeQuizPart(raw: unknown): QuizRecord | undefined {
  if (!isRecord(raw)) return undefined;
  const { answers, checked, results } = raw;
  if (!isRecord(answers) || !Array.isArray(checked) || !Array.isArray(results)) return undefined;
  return {
    answers: readAnswers(answers),
    checked: checked.filter((each) => typeof each === 'string'),
    results: results.filter(isPast),
  };
}

/** What the quiz keeps for the open client file. */
export const $quizRecord = toolRecord<QuizRecord>('quiz', decodeQuiz, empty, decodeQuizPart);

/** What the quiz keeps for any client file, to be read; the open file is the one that is written. */
export function quizRecordOf(file: string): QuizRecord {
  return keptAtom(`${file}/quiz`, decodeQuiz, empty, decodeQuizPart).get();
}

/** Keeps new answers. */
export function keepAnswers(answers: Answers): void {
  $quizRecord.set({ ...$quizRecord.get(), answers });
}

/** Notes that the reader was asked about these contradictions. */
export function keepChecked(names: readonly string[]): void {
  const record = $quizRecord.get();
  const checked = [...new Set([...record.checked, ...names])];
  if (checked.length > record.checked.length) $quizRecord.set({ ...record, checked });
}

/** Keeps the result of a day; the last one of a day counts. */
export function keepResult(result: PastResult): void {
  const record = $quizRecord.get();
  if (JSON.stringify(record.results.at(-1)) === JSON.stringify(result)) return;
  const others = record.results.filter(({ day }) => day !== result.day);
  $quizRecord.set({ ...record, results: [...others, result].slice(-resultsKept) });
}

/** Forgets the answers; the verdicts of earlier days stay. */
export function startAgain(): void {
  $quizRecord.set({ ...$quizRecord.get(), answers: {}, checked: [] });
}
