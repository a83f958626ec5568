import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages, rulesOf } from '../../../tests/brevity/sheets.ts';
import { readText } from './read.ts';
import { shorten } from './shorten.ts';

const RUNS = { numRuns: 1_000 };
const SIGNS = [
  'maybe',
  'peut-être',
  'you never',
  'vous ne',
  'jamais',
  'because',
  'parce que',
  'unless',
  'sauf si',
  'sorry',
  'désolé',
  '.',
  ',',
  '\n\n',
  'et',
  'and',
  '🌊',
  'محمد',
  '<script>',
  "l'",
  '’',
  'e\u0301',
  '\ud800',
  'x'.repeat(60),
];

const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.constantFrom(...SIGNS), { maxLength: 40 }).map((parts) => parts.join(' ')),
);

describe.each(languages)('whatever is read with the %s rules', (language) => {
  const rules = rulesOf(language);

  test('gives marks inside the text, in order and apart, and counts that are no less than nothing', () => {
    fc.assert(
      fc.property(noise, (text) => {
        const { words, seconds, reasons, marks } = readText(text, rules);
        let end = 0;
        for (const mark of marks) {
          expect(mark.start).toBeGreaterThanOrEqual(end);
          expect(mark.end).toBeGreaterThan(mark.start);
          end = mark.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        expect([words, seconds, reasons].every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
      }),
      RUNS,
    );
  });

  test('is read the same twice', () => {
    fc.assert(
      fc.property(noise, (text) => {
        expect(readText(text, rules)).toEqual(readText(text, rules));
      }),
      { numRuns: 200 },
    );
  });

  test('keeps its marks when something neutral is said far away', () => {
    fc.assert(
      fc.property(noise, fc.constantFrom('Lorem dolor. ', 'مرحبا. ', '12 34. '), (text, neutral) => {
        const near = readText(text, rules).marks;
        const far = readText(`${neutral.repeat(3)}\n\n${text}`, rules).marks;
        const shift = neutral.length * 3 + 2;
        expect(far.map(({ start, end, rule }) => [start - shift, end - shift, rule])).toEqual(
          near.map(({ start, end, rule }) => [start, end, rule]),
        );
      }),
      RUNS,
    );
  });

  test('can be shortened at each mark, and never gets longer than the wording put in', () => {
    fc.assert(
      fc.property(noise, (text) => {
        for (const mark of readText(text, rules).marks) {
          const instead = rules.byId.get(mark.rule)?.instead ?? '';
          expect(shorten(text, mark, rules).length).toBeLessThanOrEqual(text.length + instead.length + 2);
        }
      }),
      { numRuns: 300 },
    );
  });
});

// Texts made to keep a careless pattern busy. Ten times the text may take some more than ten times as long, never a hundred times.
const HARD = [
  'a',
  'a ',
  'vous ',
  'you ',
  'vous ne ',
  'you are so ',
  'et ',
  'and ',
  "parce qu'",
  ', ',
  'il y a ',
  'si vous ',
  'if you ',
  'last ',
  '\n',
  '  ',
  "'",
  'é',
  '🌊',
  'entre vos ',
  'vous avez toujours ',
  'because and ',
  'your a-',
  'sorry ',
  'peut-être maybe ',
];

function timeOf(read: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = process.hrtime.bigint();
    read();
    return Number(process.hrtime.bigint() - start);
  });
  return Math.min(...times);
}

describe.each(languages)('the time to read with the %s rules', (language) => {
  const rules = rulesOf(language);
  readText(HARD.join(' ').repeat(20), rules);

  test.each(HARD)('grows with the length of %j, not with its square', (piece) => {
    const short = piece.repeat(Math.ceil(4_000 / piece.length));
    const long = piece.repeat(Math.ceil(40_000 / piece.length));
    expect(timeOf(() => readText(long, rules)) / timeOf(() => readText(short, rules))).toBeLessThan(40);
  });
});
