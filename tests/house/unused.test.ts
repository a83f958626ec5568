import { expect, test } from 'vitest';
import { filesLike, type SourceFile, withoutComments } from './tree.ts';

// What nothing uses is not kept: it would be read, translated and styled for years.
const code = filesLike(/^(src|tests|scripts)\/.*\.(ts|tsx|mjs|astro|mdx)$|^[\w.]+\.config\.(ts|mjs)$/);
const styles = filesLike(/^src\/.*\.css$/);

/** The files in which each word stands: names of classes and of exports alike. */
function wordsOf(files: SourceFile[]): Map<string, Set<string>> {
  const words = new Map<string, Set<string>>();
  for (const { path, text } of files) {
    for (const [word] of withoutComments(text).matchAll(/[$\w][\w-]*/g)) {
      const places = words.get(word) ?? new Set<string>();
      words.set(word, places.add(path));
    }
  }
  return words;
}

const words = wordsOf(code);

/** Whether a name is put together in code: // isMade('plan-of-note') where `plan-of-${name}` stands => true */
function isMade(name: string): boolean {
  const beginnings = name.split('-').map((_, index, parts) => `${parts.slice(0, index).join('-')}-\${`);
  return beginnings.slice(1).some((beginning) => code.some(({ text }) => text.includes(beginning)));
}

/** The selectors of a style sheet, without what they declare. */
function selectors({ text }: SourceFile): string {
  return withoutComments(text).replace(/\{[^{}]*\}/g, '{}');
}

test('every class of a style is given to something', () => {
  const unused = styles.flatMap((sheet) =>
    [...new Set([...selectors(sheet).matchAll(/\.([a-zA-Z][\w-]*)/g)].map((match) => match[1] ?? ''))]
      .filter((name) => !words.has(name) && !isMade(name))
      .map((name) => `${sheet.path}: .${name}`),
  );
  expect(unused).toEqual([]);
});

test('every custom property that a style asks for is defined', () => {
  const all = styles.map(({ text }) => withoutComments(text)).join('\n');
  const defined = new Set([...all.matchAll(/(--[\w-]+)\s*:/g)].map((match) => match[1]));
  // The typeface's own, from astro.config.mjs.
  defined.add('--font-display');
  const asked = new Set([...all.matchAll(/var\((--[\w-]+)/g)].map((match) => match[1]));
  expect([...asked].filter((name) => !defined.has(name))).toEqual([]);
});

test('every function and value that is exported is asked for elsewhere', () => {
  const EXPORT = /^export (?:async )?(?:function\*?|const|class) (\$?\w+)/gm;
  const unused = code
    // The router and the content layer ask for the names of theirs.
    .filter(({ path }) => !/^src\/(pages\/|content\.config)/.test(path))
    .flatMap(({ path, text }) =>
      [...withoutComments(text).matchAll(EXPORT)]
        .map((match) => match[1] ?? '')
        .filter((name) => [...(words.get(name) ?? [])].every((place) => place === path))
        .map((name) => `${path}: ${name}`),
    );
  expect(unused).toEqual([]);
});
