import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeNotice, emptyForm } from './notice-record.ts';

test('what was written is read, missing fields take their first value', () => {
  const form = { ...emptyForm, amount: '1,5', unit: 'weeks', day: '<b>demain</b>' };
  expect(decodeNotice(JSON.parse(JSON.stringify(form)))).toEqual(form);
  expect(decodeNotice({ amount: '3' })).toEqual({ ...emptyForm, amount: '3' });
});

test('one strange value and nothing is believed', () => {
  for (const odd of [
    null,
    [],
    3,
    'x',
    { amount: 3 },
    { unit: 'fortnights' },
    { later: '' },
    { day: 'x'.repeat(3_000) },
    { __proto__x: '' },
  ]) {
    expect(decodeNotice(odd)).toBeUndefined();
  }
  fc.assert(
    fc.property(fc.jsonValue(), (raw) => {
      const form = decodeNotice(raw);
      expect(form === undefined || Object.keys(form).length === Object.keys(emptyForm).length).toBe(true);
    }),
    { numRuns: 10_000, seed: 20261123 },
  );
});
