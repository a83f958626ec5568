import { expect, test } from 'vitest';
import budgets from '../../scripts/budgets.json' with { type: 'json' };
import { projectFiles, read } from './tree.ts';

const number = (value: number) => value.toLocaleString('en-GB');

// The README says the budgets in words, between two markers; this is the table it must hold.
const rows = [
  ['a chapter: HTML, styles and drawing', `${number(budgets.chapter.page)} bytes`],
  ['scripts needed to read a chapter', `${number(budgets.chapter.blocking)} bytes`],
  ['our inline scripts on a page', `${number(budgets.chapter.inline)} bytes`],
  ['scripts of a chapter once its tool is in view', `${number(budgets.chapter.scripts)} bytes`],
  ['scripts of a tool’s own page', `${number(budgets.tool.scripts)} bytes`],
  ['scripts of any other page', `${number(budgets.other.scripts)} bytes`],
  ['web font', `${budgets.font.files} file, ${number(budgets.font.bytes)} bytes`],
  ['first search', `${number(budgets.search.first)} bytes`],
  ['a later search', `${number(budgets.search.later)} bytes`],
] as const;

const table = [
  '| what, in brotli | at most |',
  '|---|---|',
  ...rows.map(([what, most]) => `| ${what} | ${most} |`),
].join('\n');

test('the figures in the README are the budgets that are checked', () => {
  const said = read('README.md').match(/<!-- budgets -->\s*([\s\S]*?)\s*<!-- \/?budgets -->/)?.[1];
  expect(said, 'README.md needs the table between <!-- budgets --> and <!-- /budgets -->').toBe(table);
});

test('every command the README names is there, and every choice of journeys finds some', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = [...read('README.md').matchAll(/`npm run ([a-z-]+)(?: -- ([^`]*))?`/g)];
  expect(named.length).toBeGreaterThan(25);
  expect(named.map(([, name = '']) => name).filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  const journeys = projectFiles.filter((path) => path.endsWith('.spec.ts'));
  const chosen = named.filter(([, name]) => name === 'journeys').flatMap(([, , filters = '']) => filters.split(' '));
  const empty = chosen.filter((filter) => !journeys.some((path) => path.includes(filter)));
  expect(empty).toEqual([]);
});
