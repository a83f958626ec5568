import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/domain/brevity/read.ts';
import { shorten } from '../../src/domain/brevity/shorten.ts';
import { languages, rulesOf } from './sheets.ts';

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

// Texts made to keep a careless pattern busy. Eight times the text takes about eight times the work; with a pattern that looks
// back over everything it would be sixty-four. The work is the processor's time, and the best of some attempts counts: a
// machine that is busy elsewhere cannot make a linear reading look worse five times over, nor a square one better.
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

function workOf(read: () => unknown): number {
  const spent = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    read();
    return process.cpuUsage(before).user;
  });
  return Math.max(1, Math.min(...spent));
}

function growth(short: () => unknown, long: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 5 && least > 20; attempt += 1) least = Math.min(least, workOf(long) / workOf(short));
  return least;
}

describe.each(languages)('the work of reading with the %s rules', (language) => {
  const rules = rulesOf(language);
  readText(HARD.join(' ').repeat(20), rules);

  test.each(HARD)('grows with the length of %j, not with its square', (piece) => {
    const text = (length: number) => piece.repeat(Math.ceil(length / piece.length));
    const [short, long] = [text(10_000), text(80_000)];
    const ratio = growth(
      () => readText(short, rules),
      () => readText(long, rules),
    );
    expect(ratio).toBeLessThan(30);
  });
});
