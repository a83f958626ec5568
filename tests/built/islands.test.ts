import { expect, test } from 'vitest';
import { withoutUids } from '../../scripts/steady-islands.mjs';
import { pages } from './site.ts';

test('no island carries a hash of the folder it was built in', () => {
  const islands = pages.flatMap(({ root }) => root.querySelectorAll('astro-island'));
  expect(islands.length).toBeGreaterThan(4);
  expect(islands.filter((island) => island.hasAttribute('uid'))).toEqual([]);
});

test('only that attribute goes, and only of islands', () => {
  const island = '<astro-island uid="7IdNo" props="{&quot;uid&quot;:1}" ssr>';
  expect(withoutUids(`${island}<p uid="1">`)).toBe('<astro-island props="{&quot;uid&quot;:1}" ssr><p uid="1">');
  expect(withoutUids('<astro-island props="{}" uid="Z2x" client="load">')).toBe(
    '<astro-island props="{}" client="load">',
  );
});
