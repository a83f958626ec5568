import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeQuiz, decodeQuizPart, type QuizRecord } from './quiz-record.ts';

const whole: QuizRecord = {
  answers: { tone: 'curt', payment: 'unknown', raised: 'once' },
  checked: ['paid-yet-owed'],
  results: [
    { day: '2026-03-01', verdict: 'leave-now' },
    { day: '2026-11-23', verdict: 'reset', wind: { least: 3, most: 5 }, link: 'r1.000' },
  ],
};
const empty = { answers: {}, checked: [], results: [] };

describe('decodeQuiz', () => {
  it('reads back what was stored', () => {
    expect(decodeQuiz(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  });

  it.each([
    ['a question that no longer exists', { ...whole, answers: { ...whole.answers, weather: 'grim' } }],
    ['an option that no longer exists', { ...whole, answers: { ...whole.answers, dread: 'a-little' } }],
    [
      'a verdict that no longer exists',
      { ...whole, results: [...whole.results, { day: '2026-01-01', verdict: 'wait' }] },
    ],
    ['a day that is none', { ...whole, results: [...whole.results, { day: '2026-13-45', verdict: 'keep' }] }],
    [
      'a wind off the scale',
      { ...whole, results: [...whole.results, { day: '2026-01-01', verdict: 'keep', wind: { least: 0, most: 99 } }] },
    ],
    ['a check that is no name', { ...whole, checked: [...whole.checked, 7] }],
  ])('saves the rest of a record with %s', (_, raw) => {
    expect(decodeQuiz(raw)).toBeUndefined();
    expect(decodeQuizPart(raw)).toEqual(whole);
  });

  it('a question added since is simply not answered yet', () => {
    const { raised: _, ...before } = whole.answers;
    expect(decodeQuiz({ ...whole, answers: before })?.answers).toEqual(before);
  });

  it.each([
    undefined,
    null,
    7,
    'text',
    [],
    {},
    { answers: [] },
    { answers: {}, checked: {} },
    { ...empty, results: {} },
  ])('saves nothing of %j', (raw) => {
    expect(decodeQuizPart(raw)).toBeUndefined();
    expect(decodeQuiz(raw)).toBeUndefined();
  });

  it('never throws and never trusts what it cannot read, whatever was stored', () => {
    const parts = fc.record({ answers: fc.anything(), checked: fc.anything(), results: fc.anything() });
    const near = fc.record({
      answers: fc.dictionary(
        fc.constantFrom('tone', 'payment', '__proto__', 'x'),
        fc.constantFrom('curt', 'unknown', 'y'),
      ),
      checked: fc.array(fc.oneof(fc.string(), fc.integer())),
      results: fc.array(fc.record({ day: fc.constantFrom('2026-01-01', 'x'), verdict: fc.constantFrom('keep', 'x') })),
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), parts, near), (raw) => {
        const part = decodeQuizPart(raw);
        if (part) expect(decodeQuiz(part)).toEqual(part);
        const all = decodeQuiz(raw);
        if (all) expect(all).toEqual(part);
      }),
      { numRuns: 10_000 },
    );
  });
});
