import { expect, test } from 'vitest';
import { decodeReason } from './reason-record.ts';

test.each([
  [
    { choice: 'own', own: 'x' },
    { choice: 'own', own: 'x' },
  ],
  [
    { choice: '', own: '' },
    { choice: '', own: '' },
  ],
  [{ choice: 7, own: '' }, undefined],
  [{ choice: 'a'.repeat(101), own: '' }, undefined],
  [{ own: 'x' }, undefined],
  ['text', undefined],
  [null, undefined],
])('%j is read as %j', (raw, record) => {
  expect(decodeReason(raw)).toEqual(record);
});
