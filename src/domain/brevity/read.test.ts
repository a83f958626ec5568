import { describe, expect, test } from 'vitest';
import { compileRules } from './compile.ts';
import { foldText } from './fold.ts';
import { readText, secondsAloud } from './read.ts';
import { testSheet } from './test-sheet.ts';

const rules = compileRules(testSheet);
const marksIn = (text: string) =>
  readText(text, rules).marks.map(({ start, end, rule }) => [rule, text.slice(start, end)]);

describe('folding', () => {
  test.each([
    ['Désolé,  c’est FINI', "desole, c'est fini"],
    ['de\u0301sole\u0301', 'desole'],
    ['un cœur', 'un coeur'],
    ['line one\nline two', 'line one line two'],
    ['one.\nTwo', 'one.\ntwo'],
    ['one\n\ntwo', 'one\ntwo'],
    ['한국어 العربية', '한국어 العربية'],
    ['a\u202f:\u00a0b', 'a : b'],
    ['', ''],
  ])('%j is %j', (text, folded) => {
    expect(foldText(text).text).toBe(folded);
  });

  test('knows where each unit stood', () => {
    const text = '🌊 É\u0301œuf  ok';
    const folded = foldText(text);
    expect(folded.at).toHaveLength(folded.text.length + 1);
    expect(text.slice(folded.at[folded.text.indexOf('oeuf')], folded.at[folded.text.indexOf(' ok')])).toBe('œuf');
  });
});

describe('marks', () => {
  test.each([
    ['You never answer.', [['never', 'You never answer']]],
    ['I am so sorry. Sorry again.', [['sorry', 'Sorry']]],
    ['I am so sorry.', []],
    [
      'Maybe later, maybe.',
      [
        ['maybe', 'Maybe later'],
        ['maybe', 'maybe'],
      ],
    ],
    ['PEUT-E\u0302TRE', [['maybe', 'PEUT-E\u0302TRE']]],
    ['The maybes', []],
    [
      '🌊 maybe <b>maybe</b> محمد',
      [
        ['maybe', 'maybe'],
        ['maybe', 'maybe'],
      ],
    ],
    [
      'unless you pay, maybe',
      [
        ['unless', 'unless you pay'],
        ['maybe', 'maybe'],
      ],
    ],
    ['', []],
  ])('in %j', (text, marks) => {
    expect(marksIn(text)).toEqual(marks);
  });
});

describe('reasons', () => {
  test.each([
    ['I stop on 30 June. My last day is that one.', 0],
    ['The work no longer fits.', 1],
    ['The work no longer fits. Your needs have grown.', 1],
    ['The work no longer fits. Also, your needs have grown.', 2],
    ['The work no longer fits; besides, your needs have grown.', 2],
    ['I stop because my field changed.', 1],
    ['I stop because my field changed, my back hurts and the road is long.', 3],
    ['I stop because my field changed, and my last day is the 3rd.', 1],
    ['I stop because my field changed and because I moved.', 2],
    ['You never answer and you never pay.', 2],
    ['You never answer because I work at night.', 1],
    ['because', 1],
    ['', 0],
  ])('in %j: %i', (text, reasons) => {
    expect(readText(text, rules).reasons).toBe(reasons);
  });

  test('from the second on are marked, unless something else is there already', () => {
    expect(marksIn('I stop because my field changed, my back hurts and you never pay.')).toEqual([
      ['too-many', 'my back hurts'],
      ['never', 'you never pay'],
    ]);
  });
});

test.each([
  [0, 0],
  [1, 1],
  [10, 4],
  [150, 60],
])('%i words take %i seconds aloud', (words, seconds) => {
  expect(secondsAloud(words)).toBe(seconds);
});
