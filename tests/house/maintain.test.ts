import { expect, test } from 'vitest';
import { isOld } from '../../scripts/review-age.mjs';
import { answerFrom } from '../../src/domain/notice/answer.ts';
import { caseOf } from '../../src/domain/notice/random-cases.ts';
import { rulesOf } from '../../src/domain/notice/test-rules.ts';

test.each([
  ['2026-11-23', '2027-11-23', false],
  ['2026-11-23', '2027-11-24', true],
  ['2028-02-29', '2029-02-28', false],
  ['2028-02-29', '2029-03-01', true],
])('rules reviewed on %s are old on %s: %s, on screen and for npm run maintain alike', (reviewed, today, old) => {
  expect(isOld(reviewed, today)).toBe(old);
  const { warnings } = answerFrom(caseOf({ says: 'nothing' }), today, rulesOf('reasonable', { reviewed }), today);
  expect(warnings.some(({ code }) => code === 'old-rules')).toBe(old);
});
