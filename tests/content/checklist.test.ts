import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { paths } from '../../src/domain/checklist/checklist.ts';
import { checklistSchema } from '../../src/schemas/checklist.ts';

const files = paths.map((path) => {
  const file = new URL(`../../src/content/checklist/${path}.yaml`, import.meta.url);
  return checklistSchema.parse(parse(readFileSync(file, 'utf8')));
});

test('each path has the fourteen points that its pages promise, under the name of its file', () => {
  expect(files.map(({ path }) => path)).toEqual([...paths]);
  expect(files.map(({ points }) => points.length)).toEqual([14, 14]);
});

test('no id stands in both paths: a mark belongs to one point', () => {
  const ids = files.flatMap(({ points }) => points.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('a point is asked in one breath and explained in two sentences at most', () => {
  const texts = files.flatMap(({ points }) => points.flatMap(({ title, why }) => [title, why]));
  for (const text of texts.flatMap(({ fr, en }) => [fr, en])) expect(text.split(/\s+/).length, text).toBeLessThan(32);
});

test('French names no gender of the reader or the client, and no point cites a law', () => {
  const french = files.flatMap(({ points }) => points.flatMap(({ title, why }) => [title.fr, why.fr]));
  expect(french.filter((text) => /\(e\)|·|vous (?:êtes|serez) \p{L}+é\b|\bart\.|\bcode\b/iu.test(text))).toEqual([]);
});
