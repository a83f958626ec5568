import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unpack } from '../../src/stores/envelope.ts';
import { ownReaders, toolReaders, worthOf } from '../../src/stores/kept-kinds.ts';

// What the site wrote at the commit named in each file, made by that commit's own code. It must load for ever.
const folder = new URL('fixtures/', import.meta.url);
const fixtures = readdirSync(folder).map((name) => {
  const { commit, tool, text } = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Record<string, string>;
  return { name, commit, tool: tool ?? '', text: text ?? '' };
});

/** The name of the key a record of this kind stands under. */
function keyOf(tool: string): string {
  return Object.hasOwn(toolReaders, tool) ? `abcd1234/${tool}` : tool;
}

test.each(fixtures)('$name, written at $commit, loads whole today', ({ tool, text }) => {
  expect(worthOf(keyOf(tool), text)).toEqual({ kind: 'whole' });
});

test('every record that is read today says at least what was written then', () => {
  for (const { name, tool, text } of fixtures.filter((each) => Object.hasOwn(toolReaders, each.tool))) {
    const opened = unpack(tool, text);
    const data = opened.kind === 'data' ? opened.data : undefined;
    const record = toolReaders[tool as keyof typeof toolReaders].whole(data);
    if (name === 'notice-law.json') expect(record).toMatchObject({ serviceYears: 'third-onwards', country: 'AT' });
    else if (typeof data === 'string') expect(record).toBe(data);
    else expect(record).toMatchObject(data as object);
  }
});

test('whatever is kept has an envelope of its own among the fixtures', () => {
  const covered = new Set(fixtures.map(({ tool }) => tool));
  const kinds = [...Object.keys(toolReaders), ...Object.keys(ownReaders)];
  expect(kinds.filter((kind) => !covered.has(kind))).toEqual([]);
});
