import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CoolingRecord, decodeCooling, decodeCoolingPart, EMPTY_COOLING } from './cooling-record.ts';

const whole: CoolingRecord = {
  note: 'Vendredi 19 h : <b>tout</b> est à refaire. 🙂 שלום',
  letter: 'x'.repeat(10_000),
  episodes: [
    { start: '2026-03-01', days: 3, felt: 'furie', closed: '2026-03-04', still: 'eased', now: 'de la lassitude' },
    { start: '2026-11-23', days: 14, felt: '' },
  ],
};
const again = (record: object) => JSON.parse(JSON.stringify(record));

test('what was written is read', () => {
  for (const record of [whole, EMPTY_COOLING]) expect(decodeCooling(again(record))).toEqual(record);
});

test.each([
  ['a letter that is too long', { letter: 'x'.repeat(10_001) }, { letter: '' }],
  ['a note that is no text', { note: 7 }, { note: '' }],
  ['an episode of fifteen days', { episodes: [...whole.episodes, { start: '2026-11-23', days: 15, felt: '' }] }, {}],
  ['a day that is none', { episodes: [...whole.episodes, { start: '2026-02-30', days: 3, felt: '' }] }, {}],
  ['an answer nobody gave', { episodes: [...whole.episodes, { ...whole.episodes[0], still: 'worse' }] }, {}],
])('saves the rest of a record with %s', (_, odd, rest) => {
  const raw = again({ ...whole, ...odd });
  expect(decodeCooling(raw)).toBeUndefined();
  expect(decodeCoolingPart(raw)).toEqual({ ...whole, ...rest });
});

test.each([undefined, null, 7, 'x', [], {}, { episodes: {} }])('saves nothing of %j', (raw) => {
  expect(decodeCoolingPart(raw)).toBeUndefined();
  expect(decodeCooling(raw)).toBeUndefined();
});

test('never throws, and what it saves it believes', () => {
  const parts = fc.record(
    { note: fc.anything(), letter: fc.anything(), episodes: fc.oneof(fc.anything(), fc.array(fc.anything())) },
    { requiredKeys: [] },
  );
  const near = fc.record({
    note: fc.oneof(fc.string(), fc.constant(3)),
    letter: fc.string({ unit: 'binary' }),
    episodes: fc.array(
      fc.record({
        start: fc.constantFrom('2026-11-23', '2026-02-30', 'x'),
        days: fc.integer({ min: -2, max: 17 }),
        felt: fc.string(),
        still: fc.constantFrom('same', 'worse', undefined),
      }),
    ),
  });
  fc.assert(
    fc.property(fc.oneof(fc.anything(), parts, near), (raw) => {
      const part = decodeCoolingPart(raw);
      if (part) expect(decodeCooling(again(part))).toEqual(part);
      const all = decodeCooling(raw);
      if (all) expect(all).toEqual(part);
    }),
    { numRuns: 10_000 },
  );
});
