import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test, vi } from 'vitest';
import { randomTable } from './random-table.ts';
import { guessDelimiter, type Pace, readTable } from './read-table.ts';

const pace = (): Pace => ({ pause: async () => {}, progress: () => {}, signal: new AbortController().signal });
const read = (text: string) => readTable(text, pace());

test('numbers of lines count the line breaks inside quotes', async () => {
  expect(await read('client,hours\n"A\nB",1\n\n"C, Ltd",2\n')).toEqual({
    broken: [],
    lines: [
      { line: 1, cells: ['client', 'hours'] },
      { line: 2, cells: ['A\nB', '1'] },
      { line: 5, cells: ['C, Ltd', '2'] },
    ],
  });
});

test('a quotation mark that never closes costs its own line only', async () => {
  const table = await read('client,hours\nA,1\n"B,2\nC,3\nD,4');
  expect(table?.broken).toEqual([3]);
  expect(table?.lines.map(({ line, cells }) => [line, cells[0]])).toEqual([
    [1, 'client'],
    [2, 'A'],
    [4, 'C'],
    [5, 'D'],
  ]);
});

test('a quotation mark in the middle of a quoted cell swallows nothing', async () => {
  const table = await read('client,hours\n"Acme "Ltd"",1\nC,3\n"D",4\n');
  expect(table?.broken).toEqual([2]);
  expect(table?.lines.map(({ line }) => line)).toEqual([1, 3, 4]);
});

test.each([
  ['closed too early', '"Acme "Ltd"",1,200'],
  ['never closed', '"Acme,1,200'],
  ['now and then', 'Acme,1,200\n"Acme "Ltd"",1,200\nAcme,2,300\nAcme,3,400'],
])('a file of nothing but broken lines (%s) is read once, not once for each line', async (_how, line) => {
  const parse = vi.spyOn(Papa, 'parse');
  const text = `client,hours,amount\n${`${line}\n`.repeat(2_000)}`;
  const table = await read(text);
  const characters = parse.mock.calls.reduce((sum, [piece]) => sum + String(piece).length, 0);
  parse.mockRestore();
  expect(table?.broken.length).toBe(2_000);
  expect(table?.lines.length).toBe(1 + 2_000 * (line.split('\n').length - 1));
  expect(characters / text.length).toBeLessThan(40);
});

test.each([
  ['a;1,5;2,5', ';'],
  ['a,1.5,2.5', ','],
  ['a\t1,5\t2;5', '\t'],
  ['Client;Heures\nA;1,5', ';'],
  ['\n\n"a;b";c;d', ';'],
  ['one cell', '\t'],
])('the delimiter of %j is %j', (text, delimiter) => {
  expect(guessDelimiter(text)).toBe(delimiter);
});

test('the line in which Excel names the delimiter is no line of the table', async () => {
  expect((await read('sep=;\na,b;c\n'))?.lines).toEqual([{ line: 2, cells: ['a,b', 'c'] }]);
});

test('cells of several slices and a record over the end of one', async () => {
  const note = `"${'long\n'.repeat(3000)}"`;
  const rows = Array.from({ length: 12 }, (_, index) => `c${index},${note}`);
  const table = await read(`client,note\n${rows.join('\n')}\n`);
  expect(table?.broken).toEqual([]);
  expect(table?.lines.map(({ line, cells }) => [line, cells[0]])).toEqual([
    [1, 'client'],
    ...rows.map((_, index) => [2 + index * 3001, `c${index}`]),
  ]);
});

test('reading stops when it is told to', async () => {
  const stop = new AbortController();
  const text = `a,b\n${'c,1\n'.repeat(100_000)}`;
  const stopped = readTable(text, { ...pace(), signal: stop.signal, progress: () => stop.abort() });
  expect(await stopped).toBeUndefined();
});

test('10,000 tables: no cell is lost, every line has its number', async () => {
  await fc.assert(
    fc.asyncProperty(randomTable(false), async ({ text, good }) => {
      const table = await read(text);
      expect(table?.broken).toEqual([]);
      expect(table?.lines.slice(1)).toEqual(good);
    }),
    { numRuns: 10_000 },
  );
});

test('10,000 tables with quotation marks that never close: those lines are named, every other one is found', async () => {
  await fc.assert(
    fc.asyncProperty(randomTable(true), async ({ text, good, bad }) => {
      const table = await read(text);
      expect(table?.broken).toEqual(bad);
      expect(table?.lines.slice(1)).toEqual(good);
    }),
    { numRuns: 10_000 },
  );
});

test('10,000 texts of noise never throw', async () => {
  const noise = fc.string({ unit: fc.constantFrom(...'",;\t\n\r ab1é\u0000\ufeff'), maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(noise, async (text) => {
      const numbers = (await read(text))?.lines.map(({ line }) => line) ?? [];
      expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
      expect(Math.max(0, ...numbers)).toBeLessThanOrEqual(text.split('\n').length);
    }),
    { numRuns: 10_000 },
  );
});
