import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHours, writeHours } from './read-hours.ts';

test.each([
  ['140', 140 * 3600],
  ['1,5', 5400],
  ['1.5', 5400],
  ['1 200,25', 1200.25 * 3600],
  ['1.333', 4799],
  ['0.3333333333', 1200],
  ['1 h 30', 5400],
  ['1h30', 5400],
  ['1 h 30 min', 5400],
  ['1 hour and 30 minutes', 5400],
  ['2 heures', 7200],
  ['1.5 h', 5400],
  ['45 min', 2700],
  ['01:30', 5400],
  ['123:45:06', 123 * 3600 + 45 * 60 + 6],
  ['00:00:00', 0],
  ['0:47:06', 47 * 60 + 6],
  ['47:06 min', 47 * 60 + 6],
  ['12 sec', 12],
  ['0.79 h', 2844],
  ['0', 0],
])('%s is %d seconds', (typed, seconds) => {
  expect(readHours(typed)).toEqual({ kind: 'time', seconds });
});

test.each([
  ['', { kind: 'empty' }],
  ['   ', { kind: 'empty' }],
  ['-3', { kind: 'error', code: 'negative' }],
  ['−2,5', { kind: 'error', code: 'negative' }],
  ['47:66 min', { kind: 'error', code: 'unreadable' }],
  ['1:75', { kind: 'error', code: 'unreadable' }],
  ['beaucoup', { kind: 'error', code: 'unreadable' }],
  ['12/05/2026', { kind: 'error', code: 'unreadable' }],
  ['1e3', { kind: 'error', code: 'unreadable' }],
  ['200000', { kind: 'error', code: 'too-large' }],
])('%s is no time', (typed, read) => {
  expect(readHours(typed)).toEqual(read);
});

test('10,000 times are read back as they were written, and nothing throws on any text', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 * 3600 }), fc.string(), (seconds, noise) => {
      expect(readHours(writeHours(seconds))).toEqual({ kind: 'time', seconds });
      readHours(noise);
    }),
    { numRuns: 10_000 },
  );
});
