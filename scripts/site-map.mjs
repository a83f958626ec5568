// The site map names each page's other languages, as the page itself does.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import { parse } from 'node-html-parser';
import { base } from './site.mjs';

const NOT_FOR_ROBOTS = /\/(404|hors-ligne|offline)\//;

/** The languages of a built page and where they are, from its head. // => [{ lang: 'fr', url: 'https://…/' }, …] */
function alternatesOf(html) {
  return parse(html)
    .querySelectorAll('link[rel="alternate"][hreflang]')
    .map((link) => ({ lang: link.getAttribute('hreflang'), url: link.getAttribute('href') }));
}

/** Integrations that write the site map; the first learns where the pages were written. */
export function siteMap() {
  let folder = '';
  const pageOf = (url) => join(folder, decodeURI(new URL(url).pathname).slice(base.length), 'index.html');
  return [
    {
      name: 'site-map-folder',
      hooks: {
        'astro:build:done': ({ dir }) => {
          folder = fileURLToPath(dir);
        },
      },
    },
    sitemap({
      filter: (page) => !NOT_FOR_ROBOTS.test(page),
      namespaces: { news: false, image: false, video: false },
      serialize: (item) => ({ ...item, links: alternatesOf(readFileSync(pageOf(item.url), 'utf8')) }),
    }),
  ];
}
