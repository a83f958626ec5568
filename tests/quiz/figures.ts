import type { Answers } from '../../src/domain/quiz/answers.ts';
import { exposureOf, highExposure } from '../../src/domain/quiz/exposure.ts';
import { openRepairs } from '../../src/domain/quiz/possible-verdicts.ts';
import { exposureIds, type Level, type QuestionId, questionOf, strainIds } from '../../src/domain/quiz/questions.ts';
import { redLineState, windForce } from '../../src/domain/quiz/strain.ts';
import { judge, type Verdict, verdicts } from '../../src/domain/quiz/verdict.ts';
import { everyResult, everySituation } from './situations.ts';
import { randomAnswers, walkThrough } from './walks.ts';

const RANDOM_READERS = 2_000;
const UNKNOWN_SHARE = 0.05;
const SEED = 2026;

/** How many complete sets of answers have each verdict. */
export type Counts = Readonly<Record<Verdict, number>>;

const levelsOf = (id: QuestionId, calm: boolean): Level[] =>
  questionOf(id).options.flatMap(({ level = 0, redLine }) => (calm && redLine ? [] : [level]));

/** In how many ways some questions can be answered without a red line, by the levels chosen, in any order. */
function waysByLevels(ids: readonly QuestionId[]): Map<string, number> {
  let ways = new Map([['', 1]]);
  for (const id of ids) {
    const next = new Map<string, number>();
    for (const [levels, count] of ways) {
      for (const level of levelsOf(id, true)) {
        const key = [...levels, level].sort().join('');
        next.set(key, (next.get(key) ?? 0) + count);
      }
    }
    ways = next;
  }
  return ways;
}

function waysBy<T>(ids: readonly QuestionId[], measure: (levels: Level[]) => T): Map<T, number> {
  const ways = new Map<T, number>();
  for (const [levels, count] of waysByLevels(ids)) {
    const measured = measure([...levels].map(Number) as Level[]);
    ways.set(measured, (ways.get(measured) ?? 0) + count);
  }
  return ways;
}

/**
 * How many of the complete sets of answers to the sixteen deciding questions have each verdict; exact. Wind forces,
 * repairs and sides of the exposure threshold are counted and multiplied, instead of going through all the sets.
 */
export function countVerdicts(): Counts {
  const forces = waysBy(strainIds, windForce);
  const exposures = waysBy(exposureIds, (levels) => (exposureOf(levels) >= highExposure ? 'high' : 'low'));
  const counts = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  for (const repair of openRepairs({})) {
    for (const [exposure, exposed] of exposures) {
      for (const [force, strained] of forces) {
        counts[judge({ ...repair, exposure, force, redLine: false }).verdict] += exposed * strained;
      }
    }
  }
  const rest = openRepairs({}).length * sum(exposures.values());
  const all = strainIds.reduce((product, id) => product * levelsOf(id, false).length, 1);
  counts['leave-now'] = (all - sum(forces.values())) * rest;
  return counts;
}

/** The sum of some numbers. */
export function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((total, each) => total + each, 0);
}

/** The shares of the verdicts in percent, to one decimal. // => { keep: 0.2, leaveNow: 46.7, … } */
export function shares(counts: Partial<Counts>): Record<string, number> {
  const all = sum(Object.values(counts));
  const camelCase = (verdict: string) => verdict.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries(
    Object.entries(counts).map(([verdict, count]) => [camelCase(verdict), oneDecimal((100 * count) / all)]),
  );
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The value below or at which the given share of the values lies, by the nearest rank. `percentile([1, 2, 9], 50)` // => 2 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((share / 100) * sorted.length) - 1)] ?? 0;
}

/** Everything the method page states about the quiz as a whole, by the names in `src/content/quiz/figures.yaml`. */
export function computeFigures() {
  const counts = countVerdicts();
  const { 'leave-now': _redLines, ...calm } = counts;
  const asked = (answers: readonly Answers[]) => answers.map((each) => walkThrough(each).untilEnd);
  const situations = everySituation();
  return {
    completeAnswerSets: sum(Object.values(counts)),
    completeAnswerSetsWithoutRedLine: sum(Object.values(calm)),
    verdictShares: shares(counts),
    verdictSharesWithoutRedLine: shares(calm),
    randomReaders: RANDOM_READERS,
    unknownShare: 100 * UNKNOWN_SHARE,
    questionsAsked: questionsAsked(true),
    questionsAskedWithoutRedLine: questionsAsked(false),
    fewestQuestions: Math.min(...asked(situations)),
    fewestQuestionsWithoutRedLine: Math.min(...asked(situations.filter((each) => redLineState(each) === 'none'))),
    mostQuestions: Math.max(...asked(situations)),
    results: everyResult().size,
  };
}

function questionsAsked(redLines: boolean) {
  const walks = randomAnswers(RANDOM_READERS, UNKNOWN_SHARE, redLines, SEED).map(walkThrough);
  const [offers, ends] = [walks.map(({ untilOffer }) => untilOffer), walks.map(({ untilEnd }) => untilEnd)];
  return {
    untilOfferMedian: percentile(offers, 50),
    untilOfferNinetieth: percentile(offers, 90),
    untilEndMedian: percentile(ends, 50),
    untilEndNinetieth: percentile(ends, 90),
  };
}
