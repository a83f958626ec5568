import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { caching, securityHeaders } from '../../scripts/deploy/headers.mjs';
import { headersFile } from '../../scripts/deploy/headers-file.mjs';
import { deployFiles } from '../../scripts/deploy/write-files.mjs';
import { base, dist } from '../../scripts/site.mjs';

const made = Object.entries(deployFiles());

test('the `_headers` file is what the built site needs', () => {
  const wanted = headersFile({ base, headers: securityHeaders(), caching });
  expect(readFileSync(join(dist, '_headers'), 'utf8')).toBe(wanted);
});

test.each(made)('deploy/%s is up to date with the built site (npm run deploy-files)', (name, text) => {
  // The committed files are those of a site at a domain's root; of another one only its paths differ.
  const atRoot = text
    .replaceAll(`${base}_astro/`, '/_astro/')
    .replaceAll(`${base}en`, '/en')
    .replaceAll(`${base}404`, '/404');
  expect(readFileSync(`deploy/${name}`, 'utf8')).toBe(atRoot);
});

test('they carry every header, and a policy that lets through the inline scripts of the site and no others', () => {
  const headers = Object.entries(securityHeaders());
  expect(headers[0]?.[1]).toMatch(/script-src 'self' 'wasm-unsafe-eval'( 'sha256-[\w+/=]{44}')+;/);
  for (const [, text] of made) for (const [name, value] of headers) expect(text).toContain(`${name} "${value}"`);
});
