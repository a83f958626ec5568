import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { base, builtFiles, dist } from '../../scripts/site.mjs';
import { attributes, guidePages } from './site.ts';

// What the site says of its own address: whole, with the host and the path it was built for (SITE and BASE).
const home = new URL(base, process.env.SITE ?? 'http://localhost:4321').href;
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const whole = (address: string) => new URL(address, home).href;

/** The file of the built site that a whole address means. // fileAt('https://bon-vent.example/guide/icons/a.png') => 'icons/a.png' */
function fileAt(url: string): string {
  expect(url.startsWith(home), url).toBe(true);
  return decodeURI(url.slice(home.length));
}

test.each(guidePages.map((page) => [page.address, page] as const))('%s says its whole address', (address, page) => {
  expect(attributes(page, 'link[rel="canonical"]', 'href')).toEqual([whole(address)]);
  const others = attributes(page, 'link[rel="alternate"][hreflang]', 'href');
  expect(others).toHaveLength(3);
  for (const url of others) expect(existsSync(join(dist, fileAt(url), 'index.html')), url).toBe(true);
  const pictures = attributes(page, 'meta[property="og:image"]', 'content');
  expect(pictures).toHaveLength(1);
  for (const url of pictures) expect(existsSync(join(dist, fileAt(url))), url).toBe(true);
});

test('the site map has every page, with its languages as the page names them', () => {
  const entries = parse(read('sitemap-0.xml')).querySelectorAll('url');
  const said = entries.map((entry) => [
    entry.querySelector('loc')?.text,
    entry.querySelectorAll('xhtml\\:link').map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
  ]);
  const wanted = guidePages.map((page) => [
    whole(page.address),
    page.root
      .querySelectorAll('link[rel="alternate"][hreflang]')
      .map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
  ]);
  const inOrder = (list: unknown[][]) => list.map((item) => JSON.stringify(item)).sort();
  expect(inOrder(said)).toEqual(inOrder(wanted));
  expect(parse(read('sitemap-index.xml')).querySelector('loc')?.text).toBe(whole('sitemap-0.xml'));
});

test('robots are told where the site map is', () => {
  expect(read('robots.txt')).toContain(`Sitemap: ${whole('sitemap-index.xml')}\n`);
});

test.each(['fr', 'en'])(
  'the manifest of %s stays below the path, and its icons and shortcuts are there',
  (language) => {
    const manifest = JSON.parse(read(`app-${language}.webmanifest`));
    const places = [manifest.start_url, ...manifest.shortcuts.map(({ url }: { url: string }) => url)];
    expect(manifest.scope).toBe(base);
    expect(places.length).toBeGreaterThan(3);
    for (const place of places) expect(existsSync(join(dist, fileAt(whole(place)), 'index.html')), place).toBe(true);
    for (const { src } of manifest.icons) expect(existsSync(join(dist, fileAt(whole(src)))), src).toBe(true);
  },
);

test('no file names another path than the one it was built for', () => {
  const rooted = /["'(](\/(?:_astro|data|pagefind|icons|previews)\/[^"')]*)/g;
  const wrong = builtFiles('')
    .filter((file) => /\.(html|js|json|webmanifest|css)$/.test(file))
    .flatMap((file) => [...read(file).matchAll(rooted)].map((match) => `${file}: ${match[1]}`))
    .filter((found) => !found.split(': ')[1]?.startsWith(base));
  expect(wrong).toEqual([]);
});

test('the service worker takes its files from where it stands', () => {
  const worker = read('sw.js');
  expect(worker).toContain('registration.scope');
  expect(worker).not.toMatch(/https?:\/\//);
});
