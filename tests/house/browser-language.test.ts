import { expect, test } from 'vitest';
import { filesLike, withoutComments } from './tree.ts';

// A page is French or English whoever reads it: in a Turkish browser, “in writing”.toLocaleUpperCase() begins with İ.
const ASKS_THE_BROWSER = /\.toLocale\w*\(\s*\)|\bIntl\.\w+\(\s*(?:\)|undefined\b)/;

test('no text is written in the language of the browser instead of the language of the page', () => {
  const code = filesLike(/^src\/.*\.(ts|tsx|astro)$/);
  expect(code.length).toBeGreaterThan(200);
  const found = code.filter(({ text }) => ASKS_THE_BROWSER.test(withoutComments(text))).map(({ path }) => path);
  expect(found).toEqual([]);
});
