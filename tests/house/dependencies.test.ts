import { expect, test } from 'vitest';
import { read } from './tree.ts';

const { devDependencies, optionalDependencies } = JSON.parse(read('package.json'));
const installed = Object.keys({ ...devDependencies, ...optionalDependencies });

// The table in docs/decisions: `| package, package | reason |`.
const table = read('docs/decisions/0008-parts-that-come-on-use.md').split('| package | reason |')[1] ?? '';
const rows = [...table.matchAll(/^\| ([^|]+) \| ([^|]+) \|$/gm)].filter(([, names]) => !names?.startsWith('-'));
const explained = rows.flatMap(([, names = '']) => names.split(', '));

test('every package has its reason in docs/decisions/0008, and no reason is left of one that went', () => {
  expect(explained.toSorted()).toEqual(installed.toSorted());
  expect(rows.filter(([, , reason = '']) => reason.trim().length < 8)).toEqual([]);
});

test('versions are exact, so that two installations are the same', () => {
  const versions = Object.entries<string>({ ...devDependencies, ...optionalDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
