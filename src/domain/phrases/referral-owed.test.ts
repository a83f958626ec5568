import { expect, it } from 'vitest';
import { notOwed } from './referral-owed.ts';

it('offers a referral unless the quiz saw a red line or the reader says they were disrespectful', () => {
  expect(notOwed({ redLine: false, disrespectful: false })).toBeUndefined();
  expect(notOwed({ redLine: false, disrespectful: true })).toBe('disrespect');
  expect(notOwed({ redLine: true, disrespectful: true })).toBe('red-line');
});
