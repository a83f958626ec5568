// What a built page makes a reader download, in bytes of brotli as a server sends them.
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parse } from 'node-html-parser';
import { base, dist } from './site.mjs';

const settings = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
const sizes = new Map();

/** The brotli size of a text or a buffer at the highest quality. */
export function brotli(content) {
  return content.length === 0 ? 0 : brotliCompressSync(content, settings).length;
}

/** The brotli size of a built file, named from the site's root. // weightOf('_astro/client.js') => 4312 */
export function weightOf(file) {
  if (!sizes.has(file)) sizes.set(file, brotli(readFileSync(join(dist, file))));
  return sizes.get(file);
}

/** The built file an address on a page means; undefined for another site or a file that is not there. */
function fileAt(address, from = '') {
  if (/^([a-z]+:|\/\/)/i.test(address)) return undefined;
  const path = address.split(/[?#]/, 1)[0];
  const file = path.startsWith('/') ? path.slice(base.length) : posix.join(posix.dirname(from), path);
  return file && existsSync(join(dist, file)) ? file : undefined;
}

// Built chunks are minified, so an import is a keyword, perhaps names, and a text. `import(` is on use and not followed.
const STATIC_IMPORT = /\b(?:import|export)\s*(?:[\w$*{},\s]*?from\s*)?["'`]([^"'`\n]+\.js)["'`]/g;

function importsOf(code, file) {
  return [...code.matchAll(STATIC_IMPORT)].map((match) => fileAt(match[1], file)).filter(Boolean);
}

/** A script and everything it imports before it runs. */
function withImports(files) {
  const found = new Set();
  const waiting = files.filter(Boolean);
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    waiting.push(...importsOf(readFileSync(join(dist, file), 'utf8'), file));
  }
  return [...found].sort();
}

function isScript(element) {
  return ['', 'module', 'text/javascript'].includes(element.getAttribute('type') ?? '');
}

/** Astro's own island runtime and its `client:` directives, which it puts into every page that has an island. */
function isAstroRuntime(code) {
  return /self\.Astro\b|customElements\.(get|define)\(["'`]astro-island/.test(code);
}

const total = (files) => files.reduce((sum, file) => sum + weightOf(file), 0);

/**
 * The weight of a built page, in parts:
 * `page` HTML with its style sheets and pictures · `blocking` scripts that hold up reading · `inline` our own inline
 * scripts · `astro` Astro's inline runtime (both are part of the HTML too) · `scripts` all external scripts once
 * everything on the page is in view, with what they import; `files` names them.
 */
export function weigh(file) {
  const html = readFileSync(join(dist, file), 'utf8');
  const root = parse(html);
  const attributes = (selector, name) => root.querySelectorAll(selector).map((element) => element.getAttribute(name));
  const local = (addresses) => [
    ...new Set(addresses.map((address) => address && fileAt(address, file)).filter(Boolean)),
  ];

  const scripts = root.querySelectorAll('script').filter(isScript);
  const external = scripts.filter((element) => element.hasAttribute('src'));
  const inline = scripts.filter((element) => !element.hasAttribute('src')).map((element) => element.text);
  const blocking = external.filter(
    (element) =>
      element.getAttribute('type') !== 'module' && !element.hasAttribute('defer') && !element.hasAttribute('async'),
  );

  const islands = ['component-url', 'renderer-url', 'before-hydration-url'].flatMap((name) =>
    attributes('astro-island', name),
  );
  const entries = local([...external.map((element) => element.getAttribute('src')), ...islands]);
  const fromInline = inline.flatMap((code) => importsOf(code, file));
  const files = withImports([...entries, ...fromInline]);

  const seen = local([...attributes('link[rel="stylesheet"]', 'href'), ...attributes('img', 'src')]);
  return {
    page: brotli(html) + total(seen),
    blocking: total(local(blocking.map((element) => element.getAttribute('src')))),
    inline: brotli(inline.filter((code) => !isAstroRuntime(code)).join('\n')),
    astro: brotli(inline.filter(isAstroRuntime).join('\n')),
    scripts: total(files),
    files,
  };
}
