// After the build and the search's index: the list of all files with their hashes, and the service worker that keeps them.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, minify } from 'vite';
import { builtFiles, isNotFound } from './site.mjs';

const LANGUAGES = ['fr', 'en'];
const source = fileURLToPath(new URL('../src/components/offline/service-worker.ts', import.meta.url));
// What is for servers, robots and other sites, not for a reader without a network.
const LEFT_OUT = /^(sw\.js|robots\.txt|sitemap.*|_headers|previews\/.*)$|\.(br|gz)$/;

/** The language a file is of, by its address; undefined for what every reader needs. */
function languageOf(file) {
  if (file.endsWith('.html')) return file.startsWith('en/') ? 'en' : 'fr';
  return LANGUAGES.find((code) => new RegExp(`[-./]${code}([-_./]|$)`).test(file));
}

function fileOf(folder, file) {
  const hash = createHash('sha256')
    .update(readFileSync(join(folder, file)))
    .digest('hex')
    .slice(0, 12);
  return [file.replace(/(^|\/)index\.html$/, '$1'), hash];
}

/** Every file a reader can come to need, by language, and one version for all of it. */
export function fileList(folder) {
  const files = builtFiles('', folder).filter((file) => !LEFT_OUT.test(file) && !isNotFound(file));
  const of = (language) => files.filter((file) => languageOf(file) === language).map((file) => fileOf(folder, file));
  const shared = of(undefined);
  const byLanguage = Object.fromEntries(LANGUAGES.map((language) => [language, of(language)]));
  const version = createHash('sha256')
    .update(JSON.stringify([shared, byLanguage]))
    .digest('hex')
    .slice(0, 12);
  return { version, shared, byLanguage };
}

async function bundle(files) {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    define: { FILES: JSON.stringify(files) },
    build: { write: false, target: 'es2022', lib: { entry: source, formats: ['es'], fileName: 'sw' } },
  });
  const [result] = [output].flat();
  return (await minify('sw.js', result.output[0].code, { module: true })).code;
}

/** An Astro integration that runs after everything that writes files, and before they are compressed. */
export function offline() {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = fileList(folder);
        writeFileSync(join(folder, 'sw.js'), await bundle(files));
        const count = files.shared.length + Object.values(files.byLanguage).flat().length;
        logger.info(`${count} files can be kept offline, version ${files.version}`);
      },
    },
  };
}
