import { expect, test } from 'vitest';
import { plan as english } from '../../src/i18n/en/plan.ts';
import { plan as french } from '../../src/i18n/fr/plan.ts';
import { chapterFiles } from './chapter-files.ts';

// The plan asks the next client what chapter 8 tells the reader to ask: the first column of its table.
test.each([
  ['fr', french],
  ['en', english],
] as const)('%s: the questions for the next client are those of the chapter', (language, { questions }) => {
  const body = chapterFiles(language).find(({ name }) => name.startsWith('08'))?.body ?? '';
  const asked = [...body.matchAll(/^\| ([^|]+\?(?: [^|?]+\?)?) \|/gm)].map(([, question]) => question);
  expect(questions).toEqual(asked);
});
