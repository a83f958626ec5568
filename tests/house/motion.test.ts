import { expect, test } from 'vitest';
import { filesLike, read, withoutComments } from './tree.ts';

// look.md: motion is short, means something, and is absent where the reader's system asks for less of it.
const MOVES = /^(?:animation|transition|scroll-behavior|scroll-timeline|view-timeline|offset-path)/;
const STILL = /^(?:none|auto|normal|0s)\b/;

/** A declaration and everything it stands in, from the outside in. */
type Declaration = { inside: string[]; name: string; value: string };

/** Every declaration of a style sheet. */
function declarations(css: string): Declaration[] {
  const found: Declaration[] = [];
  const inside: string[] = [];
  for (const [, text = '', end] of withoutComments(css).matchAll(/([^{};]*)([{};])/g)) {
    const [name = '', ...value] = text.trim().split(':');
    if (end === '{') inside.push(text.trim());
    else if (value.length > 0) found.push({ inside: [...inside], name: name.trim(), value: value.join(':').trim() });
    if (end === '}') inside.pop();
  }
  return found;
}

/** Whether a declaration moves something although less motion may be asked for. */
function movesAnyway({ inside, name, value }: Declaration): boolean {
  if (!MOVES.test(name) || STILL.test(value)) return false;
  // The change of pages has a switch of its own: the last test.
  return !inside.some((outer) => /prefers-reduced-motion: no-preference|^::view-transition/.test(outer));
}

test('what moves stands where no less motion is asked for', () => {
  const sheets = filesLike(/^src\/.*\.css$/);
  expect(sheets.length).toBeGreaterThan(20);
  const moving = sheets.flatMap(({ path, text }) =>
    declarations(text)
      .filter(movesAnyway)
      .map(({ inside, name, value }) => `${path}: ${inside.join(' ')} { ${name}: ${value} }`),
  );
  expect(moving).toEqual([]);
});

test('a style that would move is found', () => {
  const css = '@layer x { .a { color: red; transition: opacity 1s } /* animation: b */ .c { animation: none } }';
  expect(declarations(css).filter(movesAnyway)).toEqual([
    { inside: ['@layer x', '.a'], name: 'transition', value: 'opacity 1s' },
  ]);
  const asked = '@media (prefers-reduced-motion: no-preference) { .a { transition: opacity 1s; } }';
  expect(declarations(asked).filter(movesAnyway)).toEqual([]);
});

test('no script moves anything', () => {
  const SCRIPTED = /\.animate\(|behavior: ['"]smooth|startViewTransition/;
  const scripts = filesLike(/^src\/.*\.(ts|tsx|astro)$/).filter(({ text }) => SCRIPTED.test(withoutComments(text)));
  expect(scripts.map(({ path }) => path)).toEqual([]);
});

test('where less motion is asked for, pages change at once', () => {
  const change = declarations(read('src/styles/base.css')).filter(({ name }) => name === 'navigation');
  expect(change.map(({ inside, value }) => [inside.at(-2)?.replace('@layer base', '') ?? '', value])).toEqual([
    ['', 'auto'],
    ['@media (prefers-reduced-motion: reduce)', 'none'],
  ]);
});
