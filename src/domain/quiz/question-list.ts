import type { Question } from './questions.ts';

/**
 * The quiz: identifiers, order and levels are the contract (design/quiz.md). The wording lives in
 * `src/content/quiz/questions`, one file per identifier.
 */
export const questions = [
  {
    id: 'tone',
    group: 'respect',
    options: [
      { id: 'courteous', level: 0 },
      { id: 'curt', level: 1 },
      { id: 'disrespectful', level: 2 },
      { id: 'belittling', level: 3 },
      { id: 'threatening', level: 3, redLine: 'safety' },
    ],
  },
  {
    id: 'ethics',
    group: 'respect',
    options: [
      { id: 'no', level: 0 },
      { id: 'grey', level: 2 },
      { id: 'yes', level: 3, redLine: 'legality' },
    ],
  },
  {
    id: 'payment',
    group: 'money',
    options: [
      { id: 'on-time', level: 0 },
      { id: 'two-weeks', level: 1 },
      { id: 'reminders', level: 2 },
      { id: 'sixty-days', level: 3 },
    ],
  },
  {
    id: 'effective-rate',
    group: 'money',
    options: [
      { id: 'target', level: 0 },
      { id: 'under-100', level: 1 },
      { id: 'under-80', level: 2 },
      { id: 'under-60', level: 3 },
    ],
  },
  {
    id: 'unbilled',
    group: 'time',
    options: [
      { id: 'under-5', level: 0 },
      { id: 'to-15', level: 1 },
      { id: 'to-30', level: 2 },
      { id: 'over-30', level: 3 },
    ],
  },
  {
    id: 'off-hours',
    group: 'time',
    options: [
      { id: 'never', level: 0 },
      { id: 'monthly', level: 1 },
      { id: 'weekly', level: 2 },
      { id: 'daily', level: 3 },
    ],
  },
  {
    id: 'indecision',
    group: 'clarity',
    options: [
      { id: 'precise', level: 0 },
      { id: 'one-or-two', level: 1 },
      { id: 'vague', level: 2 },
      { id: 'reopened', level: 3 },
    ],
  },
  {
    id: 'dread',
    group: 'respect',
    options: [
      { id: 'fine', level: 0 },
      { id: 'annoyance', level: 1 },
      { id: 'dread', level: 2 },
      { id: 'sleepless', level: 3 },
    ],
  },
  {
    id: 'raised',
    group: 'repair',
    options: [{ id: 'not-yet' }, { id: 'hinted' }, { id: 'once' }, { id: 'several' }, { id: 'move-on' }],
  },
  {
    id: 'response',
    group: 'repair',
    options: [{ id: 'fixed' }, { id: 'back-again' }, { id: 'unchanged' }, { id: 'worse' }],
  },
  { id: 'my-part', group: 'repair', options: [{ id: 'no' }, { id: 'once' }, { id: 'several' }] },
  { id: 'take-again', group: 'repair', options: [{ id: 'yes' }, { id: 'conditions' }, { id: 'no' }] },
  {
    id: 'income-share',
    group: 'exposure',
    options: [
      { id: 'under-10', level: 0 },
      { id: 'to-25', level: 0 },
      { id: 'to-50', level: 2 },
      { id: 'over-50', level: 3 },
    ],
  },
  {
    id: 'runway',
    group: 'exposure',
    options: [
      { id: 'over-6', level: 0 },
      { id: 'to-6', level: 0 },
      { id: 'to-3', level: 2 },
      { id: 'under-1', level: 3 },
    ],
  },
  {
    id: 'owed',
    group: 'exposure',
    options: [
      { id: 'nothing', level: 0 },
      { id: 'month', level: 2 },
      { id: 'more', level: 3 },
    ],
  },
  {
    id: 'exit-clause',
    group: 'exposure',
    options: [
      { id: 'notice', level: 0 },
      { id: 'ending-soon', level: 0 },
      { id: 'unsure', level: 2 },
      { id: 'committed', level: 3 },
    ],
  },
  { id: 'trigger', group: 'moment', options: [{ id: 'no' }, { id: 'calm' }, { id: 'angry' }] },
  { id: 'how-often', group: 'moment', options: [{ id: 'first' }, { id: 'few' }, { id: 'more' }] },
] as const satisfies readonly Question[];
