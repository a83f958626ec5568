import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { minify } from 'vite';

// Of what Pagefind writes, what its plain API needs on the main thread; its ready-made interfaces, its worker and its
// engine for unnamed languages (700 kB) stay out of the site.
const NEEDED =
  /^(pagefind\.js|pagefind-entry\.json|pagefind\.[\w-]+\.pf_meta|wasm\.(?!unknown)[\w-]+\.pagefind|(index|fragment|filter)\/.+)$/;

// The engine and the index leave unpacked: as brotli they are 12 kB lighter than in Pagefind's own gzip, and a phone
// need not unpack them in script. Pagefind reads both forms. A server must be told to compress `.pagefind` and
// `.pf_index` files.
const UNPACKED = /^(wasm\.|index\/|fragment\/)/;

// Inside a searched page, what would only repeat or blur what is found: tools and their paper versions, the method's
// lists of questions and rules, numbers of sources, “chapter 3, 5 minutes”, the home's lists. The quiz's own page has
// its heading inside the tool, and must be found by it.
const IGNORED = [
  '.tool:not(.quiz-page)',
  '.paper',
  '.method-questions',
  '.method-rules',
  '.source-number',
  '.chapter-line',
  '.doors',
  '.guide-path',
];

async function lighter(path, content) {
  if (UNPACKED.test(path)) return gunzipSync(content);
  if (path !== 'pagefind.js') return content;
  return (await minify(path, Buffer.from(content).toString(), { module: true })).code;
}

function checked({ errors, ...answer }) {
  if (errors.length > 0) throw new Error(`Pagefind could not index the site: ${errors.join('; ')}`);
  return answer;
}

async function writeIndex(directory) {
  const { index } = checked(await createIndex({ excludeSelectors: IGNORED }));
  const { page_count: pages } = checked(await index.addDirectory({ path: directory }));
  const { files } = checked(await index.getFiles());
  for (const { path, content } of files.filter(({ path }) => NEEDED.test(path))) {
    const target = join(directory, 'pagefind', path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, await lighter(path, content));
  }
  return pages;
}

/** An Astro integration: after the build, indexes every `<main data-pagefind-body>`, one index per `<html lang>`. */
export function pagefind() {
  return {
    name: 'pagefind',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await writeIndex(fileURLToPath(dir)).finally(close);
        if (pages === 0) throw new Error('Pagefind found no page: is <main data-pagefind-body> still in the layout?');
        logger.info(`${pages} pages can be searched`);
      },
    },
  };
}
