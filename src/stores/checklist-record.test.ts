import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Checklist, EMPTY_CHECKLIST, marks, paths } from '../domain/checklist/checklist.ts';
import { decodeChecklist, longestNote, readChecklist } from './checklist-record.ts';

const again = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
const full: Checklist = {
  path: 'contract',
  points: { termination: { mark: 'problem', note: 'é'.repeat(longestNote) }, notice: { note: '<b>3</b>' } },
  notice: { amount: '3', unit: 'months', clause: 'Trois mois.' },
};

test.each([EMPTY_CHECKLIST, full])('what was written is read', (record) => {
  expect(decodeChecklist(again(record))).toEqual(record);
});

test.each<[string, object, string[]]>([
  ['an unknown path', { path: 'both' }, ['termination', 'notice']],
  ['an unknown mark', { points: { a: { mark: 'maybe', note: '' }, b: { note: 'x' } } }, ['b']],
  ['a note that is too long', { points: { a: { note: 'x'.repeat(longestNote + 1) }, b: { note: 'x' } } }, ['b']],
  ['a note that is no text', { points: { a: { note: 3 } } }, []],
  ['an id with spaces', { points: { 'a b': { note: '' } } }, []],
  ['no notice', { notice: undefined }, ['termination', 'notice']],
])('%s is not believed, and the rest is saved', (_, part, left) => {
  expect(decodeChecklist(again({ ...full, ...part }))).toBeUndefined();
  expect(Object.keys(readChecklist(again({ ...full, ...part }))?.points ?? {})).toEqual(left);
});

test('10,000 random records come back as they were', () => {
  const marked = fc.record(
    { mark: fc.constantFrom(...marks), note: fc.string({ maxLength: 40 }) },
    { requiredKeys: ['note'] },
  );
  const record = fc.record(
    {
      path: fc.constantFrom(...paths),
      points: fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/), marked),
      notice: fc.record({
        amount: fc.string({ maxLength: 10 }),
        unit: fc.string({ maxLength: 10 }),
        clause: fc.string({ maxLength: 40 }),
      }),
    },
    { requiredKeys: ['points', 'notice'] },
  );
  fc.assert(
    fc.property(record, (value) => {
      expect(decodeChecklist(again(value))).toEqual(again(value));
      expect(readChecklist(again(value))).toEqual(again(value));
    }),
    { numRuns: 10_000, seed: 20261125 },
  );
  fc.assert(
    fc.property(fc.anything(), fc.dictionary(fc.constantFrom(...Object.keys(full)), fc.anything()), (raw, parts) => {
      for (const odd of [raw, { ...full, ...parts }]) {
        const saved = readChecklist(odd);
        decodeChecklist(odd);
        if (saved) expect(decodeChecklist(again(saved))).toEqual(again(saved));
      }
    }),
    { numRuns: 10_000, seed: 20261125 },
  );
});
