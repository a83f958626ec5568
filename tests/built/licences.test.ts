import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultsOf, packageOf } from '../../scripts/shipped-packages.mjs';
import { dist } from '../../scripts/site.mjs';
import { inScripts, shippedWorks } from '../../src/catalog/licences.ts';
import { pages } from './site.ts';

// The build itself stops when a package is sent and not listed (scripts/shipped-packages.mjs).
const works = shippedWorks();
const served = readFileSync(join(dist, 'licences.txt'), 'utf8');
const about = pages.filter(({ root }) => root.querySelector('.shipped'));

test('the about page of each language lists what the site sends', () => {
  expect(about.map(({ language }) => language).sort()).toEqual(['en', 'fr']);
});

describe.each(works.map((work) => [work.name, work] as const))('%s', (name, { version, licence, texts }) => {
  test('is on the about page with its version and its licence', () => {
    for (const { root } of about) {
      const items = root.querySelectorAll('.shipped li').map((item) => item.text.replaceAll(/\s+/g, ' ').trim());
      expect(items).toContain(`${name} ${version} (${licence})`);
    }
  });

  test('has the whole text of its licence in licences.txt', () => {
    expect(served).toContain(`${name} ${version} (${licence})\n\n`);
    for (const text of texts) {
      expect(text.length).toBeGreaterThan(400);
      expect(served).toContain(text);
    }
  });
});

test.each([
  ['/x/node_modules/preact/hooks/dist/hooks.module.js', 'preact'],
  ['/x/node_modules/@nanostores/preact/index.js', '@nanostores/preact'],
  ['C:\\x\\node_modules\\@preact\\signals\\index.mjs', '@preact/signals'],
  ['/x/node_modules/a/node_modules/b/index.js', 'b'],
  ['\0vite/preload-helper.js', 'vite'],
  ['/x/src/domain/quiz/rules.ts', undefined],
])('%j is of %s', (id, name) => {
  expect(packageOf(id)).toBe(name);
});

test('a package that is sent and not listed is named, and one that is no longer sent', () => {
  expect(faultsOf(inScripts)).toEqual([]);
  expect(faultsOf([...inScripts, 'left-pad'])).toEqual(['left-pad is sent to readers but not listed']);
  expect(faultsOf(inScripts.filter((name) => name !== 'preact'))).toEqual(['preact is listed but not sent to readers']);
});
