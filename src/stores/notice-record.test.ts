import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeNotice, emptyForm } from './notice-record.ts';

test('what was written is read, missing fields take their first value', () => {
  const form = { ...emptyForm, amount: '1,5', unit: 'weeks', day: '<b>demain</b>' };
  expect(decodeNotice(JSON.parse(JSON.stringify(form)))).toEqual(form);
  expect(decodeNotice({ amount: '3' })).toEqual({ ...emptyForm, amount: '3' });
});

test('a record from before the sums loads, and a strange row is not believed', () => {
  const { owedRows, owedIs1, owedAmount1, rate, reminded, ...old } = emptyForm;
  expect(decodeNotice({ ...old, amount: '3' })).toEqual({ ...emptyForm, amount: '3' });
  const form = {
    ...emptyForm,
    owedRows: '2',
    owedAmount2: '12 00',
    owedCurrency2: 'EUR',
    owedIs2: 'law',
    owedDay2: 'x',
  };
  expect(decodeNotice(JSON.parse(JSON.stringify(form)))).toEqual(form);
  for (const odd of [{ owedRows: '21' }, { owedIs1: 'both' }, { owedAmount21: '1' }, { owedAmount1: 12 }]) {
    expect(decodeNotice(odd)).toBeUndefined();
  }
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
