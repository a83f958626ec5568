// What every answer of every server says beside the page itself: one source for Caddy, nginx, `_headers` and our own server.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles, dist } from '../site.mjs';

const SCRIPT = /<script(\s[^>]*)?>([\s\S]*?)<\/script>/g;
const NOT_CODE = /\b(src|type=["']?(application\/|importmap|speculationrules))/;

/** The hashes of the inline scripts of the whole site, in order: what the header's policy has to let through. */
function inlineScriptHashes(folder = dist) {
  const found = new Set();
  for (const file of builtFiles('.html', folder)) {
    for (const [, attributes = '', code] of readFileSync(join(folder, file), 'utf8').matchAll(SCRIPT)) {
      if (code === '' || NOT_CODE.test(attributes)) continue;
      found.add(`'sha256-${createHash('sha256').update(code).digest('base64')}'`);
    }
  }
  return [...found].sort();
}

/**
 * The policy of the header. Styles are left to the policy in each page, which names the hashes of that page alone; the
 * rest is said twice, so that nothing in a page can loosen it. Both hold: what one of them refuses is refused.
 */
function headerPolicy(hashes) {
  return [
    `script-src 'self' 'wasm-unsafe-eval' ${hashes.join(' ')}`.trim(),
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "media-src 'none'",
    "object-src 'none'",
    "frame-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types bon-vent',
  ].join('; ');
}

/** The headers of every answer, by name. */
export function securityHeaders(folder = dist) {
  return {
    'Content-Security-Policy': headerPolicy(inlineScriptHashes(folder)),
    // Said over HTTPS only counts; a browser ignores it elsewhere.
    'Strict-Transport-Security': 'max-age=31536000',
    'X-Frame-Options': 'DENY',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

/** How long an answer may be kept without asking: a hashed file for ever, anything else is asked about again. */
export const caching = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' };
