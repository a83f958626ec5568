import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { base, dist } from '../../scripts/site.mjs';
import { attributes, type BuiltPage, pageAt, pages } from './site.ts';

const OUTSIDE = /^(https?:|mailto:|tel:\+?\d+$)/;
const LOADED = [
  ['script[src]', 'src'],
  ['link[rel="stylesheet"], link[rel="preload"], link[rel="modulepreload"], link[rel="icon"]', 'href'],
  ['img, source, iframe, video, audio, embed', 'src'],
  ['use, image', 'href'],
  ['astro-island', 'component-url'],
  ['astro-island', 'renderer-url'],
  ['astro-island', 'before-hydration-url'],
] as const;

function hasAnchor({ root }: BuiltPage, fragment: string): boolean {
  const id = decodeURIComponent(fragment);
  return id === '' || root.querySelectorAll('[id]').some((element) => element.id === id);
}

/** Why a link leads nowhere; undefined when it arrives. */
function fault(page: BuiltPage, href: string): string | undefined {
  if (OUTSIDE.test(href)) return undefined;
  const [path = '', fragment = ''] = href.split('#');
  if (path.includes('?')) return 'has a query';
  const target = path === '' ? page : pageAt(path);
  if (target) return hasAnchor(target, fragment) ? undefined : 'has no such anchor';
  const isFile = path.startsWith(base) && /\.\w+$/.test(path) && existsSync(join(dist, path.slice(base.length)));
  return isFile ? undefined : 'leads nowhere';
}

describe.each(pages.map((page) => [page.address, page] as const))('%s', (_address, page) => {
  test('has only links that arrive', () => {
    const links = [...new Set(attributes(page, 'a', 'href'))];
    const faults = links.map((href) => [href, fault(page, href)]).filter(([, why]) => why);
    expect(faults).toEqual([]);
    expect(page.root.querySelectorAll('a').filter((link) => !link.getAttribute('href'))).toEqual([]);
  });

  test('loads only files of this site that are there', () => {
    const addresses = LOADED.flatMap(([selector, name]) => attributes(page, selector, name));
    const wrong = [...new Set(addresses)].filter((address) => {
      if (address.startsWith('data:') || address.startsWith('#')) return false;
      return !address.startsWith(base) || !existsSync(join(dist, address.slice(base.length).split(/[?#]/, 1)[0] ?? ''));
    });
    expect(wrong).toEqual([]);
  });

  test('refers to elements it has', () => {
    const names = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'list'];
    const asked = names.flatMap((name) => attributes(page, `[${name}]`, name).flatMap((value) => value.split(/\s+/)));
    expect([...new Set(asked)].filter((id) => id && !hasAnchor(page, id))).toEqual([]);
  });
});
