import { type Group, type Level, optionOf, type QuestionId, questionOf } from './questions.ts';
import type { Verdict } from './verdict.ts';

type Row<T extends string | number> = Readonly<Partial<Record<T, number>>>;
type Table = Readonly<Record<string, Row<string>>>;

// What the strain answers say about each verdict, by level. Above zero speaks for it, below zero against it. Things
// that go well speak for keeping, and against mending or leaving; the other way round for what strains.
const strain: Readonly<Record<Verdict, Row<Level>>> = {
  keep: { 0: 2, 1: -1, 2: -3, 3: -7 },
  reset: { 0: -1, 1: 1, 2: 3, 3: 7 },
  leave: { 0: -2, 1: 1, 2: 3, 3: 7 },
  prepare: { 0: -2, 1: 1, 2: 3, 3: 7 },
  'leave-now': {},
};

// Exposure speaks about when and how only: for securing the exit first, or against going at once.
const exposure: Readonly<Record<Verdict, Row<Level>>> = {
  keep: {},
  reset: {},
  leave: { 2: -2.5 },
  prepare: { 0: -1.5, 2: 2.9, 3: 6.5 },
  'leave-now': {},
};

const leaving: Table = {
  raised: { 'move-on': 20, 'not-yet': -6, hinted: -5 },
  response: { worse: 8, unchanged: 6, 'back-again': 4 },
  'my-part': { once: -2.2, several: -4 },
  'take-again': { no: 5, conditions: -3, yes: -5 },
};

// Answers that decided a rule come first: nothing said yet (rule 5), something mended (rule 6), the reader's part (3).
const repair: Readonly<Record<Verdict, Table>> = {
  keep: {
    response: { fixed: 10, 'back-again': -4, unchanged: -6, worse: -8 },
    'take-again': { yes: 9, conditions: 4, no: -9 },
  },
  reset: {
    raised: { 'not-yet': 12, hinted: 11, once: 0.5, several: 0.5 },
    response: { fixed: 10, 'back-again': 8, unchanged: -6, worse: -8 },
    'my-part': { several: 20 },
    'take-again': { yes: 5, conditions: 2.5, no: -5 },
  },
  leave: leaving,
  prepare: leaving,
  'leave-now': {},
};

/** How much one answer speaks for a verdict (above 0), against it (below 0), or not at all (0). */
export function weigh(verdict: Verdict, id: QuestionId, option: string): number {
  const { level, redLine } = optionOf(id, option) ?? {};
  const group: Group = questionOf(id).group;
  if (verdict === 'leave-now') return redLine ? 10 : 0;
  if (group === 'repair') return repair[verdict][id]?.[option] ?? 0;
  if (group === 'moment' || level === undefined) return 0;
  if (group === 'exposure') return exposure[verdict][level] ?? 0;
  // That nothing illegal is asked for is the least one can expect: it is named last.
  return id === 'ethics' && level === 0 ? (strain[verdict][0] ?? 0) / 2 : (strain[verdict][level] ?? 0);
}
