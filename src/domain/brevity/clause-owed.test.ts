import { expect, test } from 'vitest';
import { clauseOwed } from './clause-owed.ts';

test.each([
  [{}, undefined, false],
  [{ tone: 'threatening' }, undefined, true],
  [{ ethics: 'no', tone: 'courteous' }, 'leave', false],
  [{ payment: 'sixty-days' }, 'leave', true],
  [{ payment: 'reminders' }, 'prepare', true],
  [{ payment: 'sixty-days' }, 'reset', false],
  [{ payment: 'two-weeks' }, 'leave', false],
  [{ payment: 'unknown' }, 'leave', false],
] as const)('%j with %s: %s', (answers, verdict, owed) => {
  expect(clauseOwed(answers, verdict)).toBe(owed);
});
