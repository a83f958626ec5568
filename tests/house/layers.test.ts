import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { filesLike, type SourceFile, withoutComments } from './tree.ts';

// architecture.md: each layer imports itself and what is to its right.
const LAYERS = ['pages', 'layouts', 'components', 'catalog', 'stores', 'schemas', 'i18n', 'domain'];
// Files as they are: pictures, fonts, styles. What shows something may take them.
const MATERIAL = ['assets', 'styles', 'content'];
const SHOWS = ['pages', 'layouts', 'components', 'catalog'];
const DOMAIN_PACKAGES = ['temporal-polyfill/fns/PlainDate', 'big.js'];
const IMPORT = /(?:\bfrom\s*|\bimport\s*\(\s*(?:\/\*[^*]*\*\/\s*)?|\bimport\s+)['"]([^'"\n]+)['"]/g;

const code = filesLike(/^src\/.*\.(ts|tsx|astro|mdx|css)$/);
const byPath = new Map(code.map((file) => [file.path, file]));

/** The layer a path of `src` belongs to. // layerOf('src/i18n/say.ts') => 'i18n' */
function layerOf(path: string): string {
  const name = path.split('/')[1]?.replace(/\.(config\.)?ts$/, '') ?? '';
  return name === 'content' && path.endsWith('.config.ts') ? 'catalog' : name;
}

function importsOf({ text }: SourceFile): string[] {
  return [...withoutComments(text).matchAll(IMPORT)].map((match) => match[1] ?? '');
}

/** What a relative import points at, from the root. // 'src/i18n/say.ts' */
function targetOf(file: SourceFile, imported: string): string {
  return posix.join(posix.dirname(file.path), imported.replace(/\?.*$/, ''));
}

/** Tests, and what only tests import: random cases, a second implementation to compare with. */
function isForTests(file: SourceFile): boolean {
  if (/\.test\.tsx?$/.test(file.path)) return true;
  const users = code.filter((user) => importsOf(user).some((imported) => targetOf(user, imported) === file.path));
  return users.length > 0 && users.every(({ path }) => /\.test\.tsx?$/.test(path));
}

function isAllowed(from: string, to: string): boolean {
  if (MATERIAL.includes(to)) return SHOWS.includes(from) || MATERIAL.includes(from);
  return LAYERS.includes(to) && LAYERS.indexOf(from) <= LAYERS.indexOf(to);
}

function brokenArrows(file: SourceFile): string[] {
  const from = layerOf(file.path);
  return importsOf(file)
    .filter((imported) => imported.startsWith('.'))
    .map((imported) => targetOf(file, imported))
    .filter((target) => !isAllowed(from, layerOf(target)))
    .map((target) => `${file.path} (${from}) imports ${target} (${layerOf(target)})`);
}

test('every folder of src is a known layer', () => {
  const known = [...LAYERS, ...MATERIAL];
  expect(code.map(({ path }) => layerOf(path)).filter((layer) => !known.includes(layer))).toEqual([]);
  expect(code.length).toBeGreaterThan(0);
});

test('arrows go one way: pages → layouts → components → catalog → stores → schemas → i18n → domain', () => {
  expect(code.flatMap(brokenArrows)).toEqual([]);
});

test('the domain imports nothing but itself, the functions of civil dates and exact decimals', () => {
  const foreign = code
    .filter((file) => layerOf(file.path) === 'domain' && !isForTests(file))
    .flatMap((file) =>
      importsOf(file)
        .filter((imported) => !imported.startsWith('.') && !DOMAIN_PACKAGES.includes(imported))
        .map((imported) => `${file.path} imports ${imported}`),
    );
  expect(foreign).toEqual([]);
});

test('the domain knows no clock, no chance, no page and no language', () => {
  const WORLD =
    /\b(new Date|Date\.now|Math\.random|performance\.|document\.|window\.|localStorage|navigator\.|fetch\(|Intl\.|import\.meta|process\.)/;
  const touched = code
    .filter((file) => layerOf(file.path) === 'domain' && !isForTests(file))
    .flatMap((file) => {
      const found = withoutComments(file.text).match(WORLD);
      return found ? [`${file.path}: ${found[1]}`] : [];
    });
  expect(touched).toEqual([]);
});

test('relative imports in TypeScript name their file, so that plain Node can run the domain', () => {
  const vague = code
    .filter(({ path }) => /\.tsx?$/.test(path))
    .flatMap((file) =>
      importsOf(file)
        .filter(
          (imported) => imported.startsWith('.') && !/\.(ts|tsx|css|json|svg|astro|mjs|yaml)(\?\w+)?$/.test(imported),
        )
        .map((imported) => `${file.path} imports ${imported}`),
    );
  expect(vague).toEqual([]);
});

test('collections are read in the catalog only', () => {
  const readers = code
    .filter(({ text }) => /\bget(Collection|Entry|Entries)\b/.test(withoutComments(text)))
    .map(({ path }) => path)
    .filter((path) => layerOf(path) !== 'catalog');
  expect(readers).toEqual([]);
});

/** Values a file imports from the site, types left out; of an `.astro` file only what its browser scripts import. */
function shippedImports(file: SourceFile): string[] {
  const isPage = file.path.endsWith('.astro');
  const text = isPage ? [...file.text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].join('\n') : file.text;
  const values = withoutComments(text).replace(/\b(import|export)\s+type\b[^;]*;/g, '');
  const found = [...values.matchAll(IMPORT)].map((match) => match[1] ?? '');
  return found.filter((imported) => imported.startsWith('.')).map((imported) => targetOf(file, imported));
}

/** Everything a browser may get: the islands, the scripts of pages, and what they import. */
function shipped(): Map<string, string> {
  const islands = code.filter(({ path }) => /^src\/components\/.*\.tsx$/.test(path));
  const pages = code.filter(({ path }) => path.endsWith('.astro'));
  const from = new Map<string, string>();
  const waiting = [...islands, ...pages];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    for (const target of shippedImports(file)) {
      if (from.has(target)) continue;
      from.set(target, file.path);
      const next = byPath.get(target);
      if (next) waiting.push(next);
    }
  }
  return from;
}

test('what runs in the browser imports neither the catalog nor the words of all languages', () => {
  const SERVER_ONLY = /^src\/(catalog|catalog\/.*|i18n\/words|i18n\/typography|i18n\/(fr|en)\/.*)\.ts$/;
  const wrong = [...shipped()].filter(([target]) => SERVER_ONLY.test(target));
  expect(wrong.map(([target, by]) => `${by} imports ${target}`)).toEqual([]);
});
