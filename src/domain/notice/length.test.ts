import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLength, writeLength } from './length.ts';
import { anyLength } from './random-cases.ts';

test('a length is written as it is read', () => {
  expect(writeLength({ kind: 'calendar', months: 1, weeks: 0, days: 15 })).toBe('P1M15D');
  expect(writeLength({ kind: 'calendar', months: 0, weeks: 6, days: 0 })).toBe('P6W');
  expect(writeLength({ kind: 'calendar', months: 0, weeks: 0, days: 0 })).toBeUndefined();
  expect(writeLength({ kind: 'working', days: 10, saturday: false })).toBeUndefined();
  fc.assert(
    fc.property(anyLength, (length) => {
      const text = writeLength(length);
      if (text !== undefined) expect(readLength(text)).toEqual(length);
    }),
  );
});
