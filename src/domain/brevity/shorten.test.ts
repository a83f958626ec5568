import { expect, test } from 'vitest';
import { compileRules } from './compile.ts';
import { readText } from './read.ts';
import { shorten } from './shorten.ts';
import { testSheet } from './test-sheet.ts';

const rules = compileRules(testSheet);

function shortenFirst(text: string): string {
  const { marks, reasons } = readText(text, rules);
  const [mark] = marks;
  return mark ? shorten(text, mark, rules, reasons) : text;
}

test.each([
  ['I stop, maybe, in June.', 'I stop, in June.'],
  ['Maybe we stop.', 'We stop.'],
  ['It ends. Maybe we stop.', 'It ends. We stop.'],
  ['We stop maybe.', 'We stop.'],
  ['We will maybe stop.', 'We will stop.'],
  ['I stop in June, unless you pay more.', 'I stop in June.'],
  ['Unless you pay more, I stop.', 'I stop.'],
  ['I stop in June. What do you think?', 'I stop in June.'],
  ['I stop in June. What do you think? Goodbye.', 'I stop in June. Goodbye.'],
  ['What do you think?', ''],
  ['I would like to stop.', 'I have decided to stop.'],
  ['Hello, I’d like to stop.', 'Hello, I have decided to stop.'],
  ['You never answer and you never pay.', 'You never pay.'],
  ['You never answer my calls. I stop.', 'It no longer fits. I stop.'],
  ['I stop, and you never answer my calls.', 'I stop, and it no longer fits.'],
  ['It no longer fits, and you never answer.', 'It no longer fits.'],
  ['I stop because my field changed and because I moved.', 'I stop because my field changed.'],
  [
    'I stop because my field changed, my back hurts and the road is long. Bye.',
    'I stop because my field changed and the road is long. Bye.',
  ],
])('%j becomes %j', (text, shorter) => {
  expect(shortenFirst(text)).toBe(shorter);
});
