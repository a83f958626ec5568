import { type Answers, readAnswers } from '../domain/quiz/answers.ts';
import type { PastVerdict } from '../domain/quiz/notices.ts';
import { type Verdict, verdicts } from '../domain/quiz/verdict.ts';
import { toolRecord } from './tool-record.ts';

/** What the quiz keeps for one client. */
export interface QuizRecord {
  readonly answers: Answers;
  /** Contradictions the reader was asked about: none is asked about twice. */
  readonly checked: readonly string[];
  /** The verdicts given, one a day at most, oldest first. */
  readonly results: readonly PastVerdict[];
}

const empty: QuizRecord = { answers: {}, checked: [], results: [] };
const resultsKept = 400;

function isPast(value: unknown): value is PastVerdict {
  if (typeof value !== 'object' || value === null) return false;
  const { day, verdict } = value as Record<string, unknown>;
  return typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day) && verdicts.includes(verdict as Verdict);
}

/** A record from a stored value; undefined when its shape or any of its answers is not of this quiz. */
export function decodeQuiz(raw: unknown): QuizRecord | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { answers, checked, results } = raw as Record<string, unknown>;
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) return undefined;
  if (!Array.isArray(checked) || !checked.every((each) => typeof each === 'string')) return undefined;
  if (!Array.isArray(results) || !results.every(isPast)) return undefined;
  const read = readAnswers(answers);
  return Object.keys(read).length === Object.keys(answers).length ? { answers: read, checked, results } : undefined;
}

/** What the quiz keeps for the open client file. */
export const $quizRecord = toolRecord<QuizRecord>('quiz', decodeQuiz, empty);

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

/** Keeps the verdict of a day; the last one of a day counts. */
export function keepResult(result: PastVerdict): void {
  const record = $quizRecord.get();
  const last = record.results.at(-1);
  if (last?.day === result.day && last.verdict === result.verdict) return;
  const others = record.results.filter(({ day }) => day !== result.day);
  $quizRecord.set({ ...record, results: [...others, result].slice(-resultsKept) });
}

/** Forgets the answers; the verdicts of earlier days stay. */
export function startAgain(): void {
  $quizRecord.set({ ...$quizRecord.get(), answers: {}, checked: [] });
}
