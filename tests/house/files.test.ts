import { expect, test } from 'vitest';
import { filesLike, projectFiles, type SourceFile } from './tree.ts';

const LONGEST = 180;
const code = filesLike(/^src\/.*\.(ts|tsx|astro)$/);
const texts = filesLike(/\.(ts|tsx|mjs|js|astro|css|json|yaml|yml|md|mdx|html|txt|sh|svg|npmrc)$|^\.ci\/|^\.npmrc$/);
const checked = filesLike(/^(src|tests|scripts)\/.*\.(ts|tsx|mjs|astro|css)$/);

/** The places where a pattern is found, as `file:line: text`. */
function places(files: SourceFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );
}

test(`no file of src is longer than ${LONGEST} lines`, () => {
  const long = code.map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }));
  expect(long.filter(({ lines }) => lines > LONGEST)).toEqual([]);
});

test('nothing in src is exported by default', () => {
  expect(places(filesLike(/^src\/.*\.tsx?$/), /^\s*export\s+(default\b|\{[^}]*\bas default\b)/)).toEqual([]);
});

test('files and folders of src have kebab-case names, components PascalCase ones', () => {
  const WELL_NAMED =
    /^src\/(?:[a-z0-9-]+\/)*(?:[a-z0-9-]+(?:\.(?:test|config))?\.\w+|[A-Z][A-Za-z0-9]*\.(?:astro|tsx))$/;
  // The router gives names in src/pages a meaning of its own: [parameter], [...rest], file.type.ts
  const PAGE = /^src\/pages\/(?:[a-z0-9-]+\/)*[a-z0-9_.[\]-]+\.(?:astro|ts)$/;
  const named = projectFiles.filter((path) => path.startsWith('src/'));
  expect(named.filter((path) => !WELL_NAMED.test(path) && !PAGE.test(path))).toEqual([]);
});

test('no drawer is called utils, helpers, common or index', () => {
  expect(projectFiles.filter((path) => /^src\/.*\b(utils?|helpers?|common|misc|index)(\/|\.tsx?$)/.test(path))).toEqual(
    [],
  );
});

test('folders go at most three deep below src, content aside', () => {
  const deep = projectFiles.filter((path) => path.startsWith('src/') && path.split('/').length > 5);
  expect(deep).toEqual([]);
});

test('no test is skipped, singled out or left for later', () => {
  const SWITCHED_OFF = /\b(?:test|it|describe|suite)(?:\.\w+)*\.(?:only|skip|skipIf|runIf|fixme|todo|fails)\b/;
  expect(places(filesLike(/^(src|tests)\/.*\.ts$/), SWITCHED_OFF)).toEqual([]);
});

test('no check is switched off in a line of code', () => {
  const SILENCED = new RegExp(
    ['@ts-(?:ignore|nocheck|expect-error)', 'biome-ig' + 'nore', 'eslint-dis' + 'able'].join('|'),
  );
  expect(places(checked, SILENCED).filter((place) => !place.startsWith('tests/house/files.test.ts'))).toEqual([]);
});

test('nothing is left for later in the code', () => {
  const LATER = new RegExp(`\\b(?:${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'lorem ' + 'ipsum'].join('|')})\\b`);
  expect(places(checked, LATER)).toEqual([]);
});

test('no committed file names a folder of one machine or the host of a registry', () => {
  const MACHINE = /(?:^|[^\w.:/-])\/(?:w[o]rk|f[a]rm|r[o]ot|tmp|h[o]me|Users)\/[\w.]/;
  const REGISTRY = /https?:\/\/(?:registry|npm|mirror)[\w-]*\./;
  expect(places(texts, MACHINE)).toEqual([]);
  expect(places(texts, REGISTRY)).toEqual([]);
  expect(places(filesLike(/(^|\/)package-lock\.json$/), /"resolved":/)).toEqual([]);
});

test('whoever takes the styles of forms takes the frame and the buttons they stand in', () => {
  const forms = filesLike(/^src\/.*\.astro$/).filter(({ text }) => text.includes("styles/forms.css'"));
  expect(forms.filter(({ text }) => !text.includes("styles/tool.css'")).map(({ path }) => path)).toEqual([]);
  expect(forms.length).toBeGreaterThan(0);
});

test('every value a style asks for by name is given somewhere: an unknown name would undo the line it stands in', () => {
  const styles = filesLike(/^src\/.*\.(css|astro|tsx?)$/);
  const given = new Set(
    styles.flatMap(({ text }) => [...text.matchAll(/(--[\w-]+)['"]?\s*:/g)].map(([, name]) => name)),
  );
  // The build names the typeface after what astro.config.mjs says.
  given.add('--font-display');
  const asked = styles.flatMap(({ path, text }) =>
    [...text.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => ({ path, name })),
  );
  expect(asked.filter(({ name }) => !given.has(name))).toEqual([]);
  expect(asked.length).toBeGreaterThan(100);
});
