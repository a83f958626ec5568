import { expect, test } from 'vitest';
import { filesLike } from './tree.ts';

// WCAG 2.2, 1.4.6 (AAA): text 7:1; 1.4.11: controls and drawings 3:1. Every colour of the site is a token; the pairs are looked at by day
// and by night, and axe measures what is on the page (tests/journeys/axe.ts).
const [tokens] = filesLike(/^src\/styles\/tokens\.css$/);
const pairs = [...(tokens?.text.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g) ?? [])];
const colours = new Map(pairs.map(([, name = '', day = '', night = '']) => [name, { day, night }]));

const grounds = ['paper', 'sheet', 'wash'];
const texts = ['ink', 'ink-soft', 'sea', 'sea-deep', 'signal-text'];
const lines = ['signal', 'edge', 'sea'];

/** The relative luminance of a colour, 0 to 1 (WCAG 2.2, “relative luminance”). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, 1 to 21. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The pairs of a list on every ground that stay below a limit, each as a line. */
function below(limit: number, names: readonly string[]): string[] {
  return (['day', 'night'] as const).flatMap((time) =>
    names.flatMap((name) =>
      grounds.flatMap((ground) => {
        const found = contrast(colours.get(name)?.[time] ?? '', colours.get(ground)?.[time] ?? '');
        return found >= limit ? [] : [`${name} on ${ground} by ${time}: ${found.toFixed(2)}`];
      }),
    ),
  );
}

test('every colour named here is a token', () => {
  expect([...grounds, ...texts, ...lines].filter((name) => !colours.has(name))).toEqual([]);
  expect(contrast('#ffffff', '#000000')).toBe(21);
});

test('text keeps 7:1 on every ground, by day and by night', () => {
  expect(below(7, texts)).toEqual([]);
});

test('controls and drawings keep 3:1', () => {
  expect(below(3, lines)).toEqual([]);
});
