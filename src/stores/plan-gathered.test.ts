import { describe, expect, it } from 'vitest';
import { EMPTY_MESSAGES } from './message-record.ts';
import { EMPTY_PHRASES } from './phrases-record.ts';
import { type PlanRecords, planFactsOf } from './plan-facts.ts';
import { checklistFactOf, sumsOf } from './plan-gathered.ts';
import { EMPTY_PLAN } from './plan-record.ts';
import { EMPTY_REHEARSAL } from './rehearsal-record.ts';

const order = { contract: ['notice', 'renewal', 'paid-for'], 'nothing-signed': ['first-mails'] };
const notice = { amount: '', unit: '' };

describe('checklistFactOf', () => {
  it('hands over the problems and what is to do on the reader’s way, in its order', () => {
    const points = {
      'paid-for': { mark: 'problem', note: 'logo' },
      notice: { mark: 'to-do', note: '' },
      renewal: { mark: 'done', note: 'fine' },
      'first-mails': { mark: 'problem', note: 'of the other way' },
      gone: { mark: 'problem', note: 'of another version' },
    };
    expect(checklistFactOf({ path: 'contract', points, notice }, order)).toEqual({
      points: [
        { id: 'notice', state: 'todo', note: '' },
        { id: 'paid-for', state: 'problem', note: 'logo' },
      ],
      answerMissing: true,
    });
  });

  it('asks for the notice only where there is a contract, and only while it is missing', () => {
    const missing = (path: string, found = notice) =>
      checklistFactOf({ path, points: {}, notice: found }, order)?.answerMissing;
    expect(missing('contract')).toBe(true);
    expect(missing('contract', { amount: '2', unit: 'months' })).toBe(false);
    expect(missing('nothing-signed')).toBe(false);
    expect(checklistFactOf({ points: {}, notice }, order)).toBeUndefined();
  });
});

describe('sumsOf', () => {
  const nothing = { owed: [], done: [], paid: [], answered: '' };
  it('knows nothing before anything was entered, and that nothing is open after an answer', () => {
    expect(sumsOf(nothing)).toBeUndefined();
    expect(sumsOf({ ...nothing, answered: 'yes' })).toEqual([]);
  });

  it('takes a day for a due date only where it is one', () => {
    const row = { amount: '1 200', currency: 'EUR', day: '1/12/2026', number: 'F-1' };
    const sums = sumsOf({
      ...nothing,
      owed: [
        { ...row, is: 'due' },
        { ...row, is: 'law' },
        { ...row, amount: ' ', number: '', is: 'due' },
      ],
    });
    expect(sums?.map(({ day }) => day)).toEqual(['1/12/2026', '']);
  });
});

describe('planFactsOf', () => {
  const records: PlanRecords = {
    quiz: { answers: {}, checked: [], results: [] },
    dates: { dates: undefined },
    phrases: EMPTY_PHRASES,
    messages: EMPTY_MESSAGES,
    rehearsal: EMPTY_REHEARSAL,
    plan: EMPTY_PLAN,
  };
  const facts = (part: Partial<PlanRecords>) => planFactsOf({ ...records, ...part }, '2026-11-25');

  it('reads days and amounts as they were typed; what cannot be read goes without', () => {
    expect(facts({ plan: { ...EMPTY_PLAN, speak: '3/12/2026' } }).speak).toBe('2026-12-03');
    expect(facts({ plan: { ...EMPTY_PLAN, speak: 'bientôt' } }).speak).toBeUndefined();
    const sum = { act: 'collect' as const, currency: 'CHF', name: 'F-1', day: '1/12/2026' };
    expect(
      facts({
        sums: [
          { ...sum, amount: '1200' },
          { ...sum, amount: 'beaucoup' },
        ],
      }).stakes,
    ).toEqual([
      { act: 'collect', name: 'F-1', money: { amount: '1200.00', currency: 'CHF' }, due: '2026-12-01' },
      { act: 'collect', name: 'F-1', money: undefined, due: '2026-12-01' },
    ]);
  });

  it('sees a red line, and then owes no referral', () => {
    const crossed = facts({ quiz: { ...records.quiz, answers: { tone: 'threatening' } } });
    expect(crossed).toMatchObject({ redLine: 'safety', referralOwed: false });
    expect(facts({ quiz: { ...records.quiz, answers: { ethics: 'yes' } } }).redLine).toBe('legality');
    expect(facts({}).redLine).toBeUndefined();
  });
});
