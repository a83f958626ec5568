import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtFiles, dist } from '../../scripts/site.mjs';

const lists = builtFiles('.json').filter((file) => /(^|\/)data\/holidays\//.test(file));

test('there is one small list of public holidays for each country and region', () => {
  expect(lists.length).toBeGreaterThan(140);
  const heavy = lists.filter((file) => readFileSync(join(dist, file)).byteLength > 2_200);
  expect(heavy).toEqual([]);
});

test('the package that knows every holiday of the world stays here', () => {
  const PACKAGE = /date-holidays|setHoliday|Bundesfeiertag|Näfelser/;
  const scripts = builtFiles('.js');
  expect(scripts.length).toBeGreaterThan(5);
  expect(scripts.filter((file) => PACKAGE.test(readFileSync(join(dist, file), 'utf8')))).toEqual([]);
});
