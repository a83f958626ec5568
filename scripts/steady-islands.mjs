// Astro gives each island a `uid`, a hash in which the folder of the project takes part, and which nothing reads: without it two builds in two
// folders are the same to the byte, and a page is a little lighter.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtFiles } from './site.mjs';

const UID = /(<astro-island\b[^>]*?) uid="[^"]*"/g;

/** The page without them. // withoutUids('<astro-island uid="Z1x" ssr>') => '<astro-island ssr>' */
export function withoutUids(html) {
  return html.replace(UID, '$1');
}

/** An Astro integration that runs once every page is written, before anything is counted or compressed. */
export function steadyIslands() {
  return {
    name: 'steady-islands',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const name of builtFiles('.html', folder)) {
          const file = join(folder, name);
          writeFileSync(file, withoutUids(readFileSync(file, 'utf8')));
        }
      },
    },
  };
}
