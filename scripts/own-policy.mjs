// Astro writes the hashes of every inline script and style of the whole site into every page's policy. Each page needs
// only its own: a shorter policy allows less, and half a kilobyte a page stays unsent.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const INLINE = /<(script|style)(?:\s[^>]*)?>([\s\S]*?)<\/\1>/g;
const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/i;
const HASH = /\s*'sha256-[^']+'/g;

/** The page with a policy that names only what stands in it. */
function withOwnPolicy(html) {
  const texts = [...html.matchAll(INLINE)].map(([, , text]) => text).filter((text) => text !== '');
  const used = new Set(texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`));
  return html.replace(POLICY, (_, start, policy, end) => {
    return start + policy.replace(HASH, (hash) => (used.has(hash.trim()) ? hash : '')) + end;
  });
}

/** An Astro integration that runs once every page is written. */
export function ownPolicy() {
  return {
    name: 'own-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for await (const name of glob('**/*.html', { cwd: folder })) {
          const file = join(folder, name);
          writeFileSync(file, withOwnPolicy(readFileSync(file, 'utf8')));
        }
      },
    },
  };
}
