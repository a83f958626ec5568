// The last thing of a build, after the search's index: the headers for hosts that read a file of them, then the compressed copies.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { base } from '../site.mjs';
import { caching, securityHeaders } from './headers.mjs';
import { headersFile } from './headers-file.mjs';
import { precompress } from './precompress.mjs';

/** An Astro integration that makes the built site ready for any static host. */
export function readyToServe() {
  return {
    name: 'ready-to-serve',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        writeFileSync(join(folder, '_headers'), headersFile({ base, headers: securityHeaders(folder), caching }));
        logger.info(`${await precompress(folder)} texts compressed`);
      },
    },
  };
}
