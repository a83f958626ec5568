import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFile } from '../../src/components/portfolio/read-file.ts';
import { gatherLines } from '../../src/components/portfolio/read-lines.ts';
import { type Pace, readTable } from '../../src/components/portfolio/read-table.ts';
import { type Columns, currencyOfHeading, guessColumns } from '../../src/domain/portfolio/columns.ts';
import { clientsIn, type Gathered } from '../../src/domain/portfolio/gather.ts';
import { readHours } from '../../src/domain/portfolio/read-hours.ts';

const pace = (): Pace => ({ pause: async () => {}, progress: () => {}, signal: new AbortController().signal });
const hours = (typed: string) => {
  const read = readHours(typed);
  return read.kind === 'time' ? read.seconds : Number.NaN;
};

/** A file as the panel reads it, from its bytes to its sums. */
async function readAll(
  bytes: Uint8Array<ArrayBuffer> | string,
  chosen = 'EUR',
): Promise<{ columns: Columns; gathered: Gathered }> {
  const read = await readFile(new Blob([bytes]), pace());
  if (read.kind !== 'text') throw new Error(JSON.stringify(read));
  const table = await readTable(read.text, pace());
  const lines = table?.lines ?? [];
  const columns = guessColumns(lines.slice(0, 50).map(({ cells }) => cells));
  const named = columns.heading ? currencyOfHeading(lines[0]?.cells[columns.at.income ?? -1] ?? '') : undefined;
  const gathered = await gatherLines(lines, columns, named ?? chosen, pace());
  if (!gathered) throw new Error('stopped');
  return { columns, gathered };
}

const file = (name: string) => readAll(new Uint8Array(readFileSync(new URL(`files/${name}`, import.meta.url))));

test('Toggl Track, detailed: entries of one client are added up, one without a client stands apart, a bad line has its number', async () => {
  const { columns, gathered } = await file('toggl-detailed.csv');
  expect(columns).toEqual({ heading: true, at: { client: 2, hours: 11, income: 13 } });
  expect(clientsIn(gathered, 'EUR').clients).toEqual([
    { name: 'Boulangerie Dupain', seconds: hours('3:15'), income: '150.00', trouble: undefined },
    { name: 'Garage Leroy', seconds: hours('1:30'), income: '90.00', trouble: undefined },
  ]);
  expect(gathered.unnamed).toEqual({ lines: 1, seconds: hours('0:20') });
  expect(gathered.bad).toEqual([{ line: 7, code: 'hours-unreadable', cell: '0:30 or so' }]);
});

test('Clockify, detailed: decimal hours are preferred, the heading says the currency', async () => {
  const { columns, gathered } = await file('clockify-detailed.csv');
  expect(columns).toEqual({ heading: true, at: { client: 1, hours: 14, income: 16 } });
  expect([...gathered.currencies]).toEqual([['USD', 2]]);
  expect(clientsIn(gathered, 'USD').clients).toEqual([
    { name: 'Garage Leroy', seconds: hours('2.5'), income: '120.00', trouble: undefined },
    { name: 'Boulangerie Dupain', seconds: hours('0.33'), income: '26.67', trouble: undefined },
  ]);
});

test('Clockify, summary: the line of sums is not a client', async () => {
  const { columns, gathered } = await file('clockify-summary.csv');
  expect(columns.at).toEqual({ client: 0, hours: 3, income: 4 });
  expect([...gathered.clients.keys()]).toEqual(['garage leroy', 'boulangerie dupain']);
});

test('Harvest, detailed: byte-order mark, semicolons, decimal commas, a quoted line break, two currencies, a negative amount', async () => {
  const { columns, gathered } = await file('harvest-detailed.csv');
  expect(columns).toEqual({ heading: true, at: { client: 1, hours: 6, income: 16, currency: 19 } });
  expect([...gathered.currencies]).toEqual([
    ['EUR', 2],
    ['GBP', 1],
  ]);
  expect(clientsIn(gathered, 'EUR')).toEqual({
    clients: [
      { name: 'Mairie', seconds: hours('3,5'), income: '280.00', trouble: undefined },
      { name: 'Harbour Ltd', seconds: hours('3,25'), income: '0.00', trouble: undefined },
    ],
    leftOut: new Map([['GBP', '292.50']]),
  });
  // The note of the first entry takes two lines of the file.
  expect(gathered.bad).toEqual([{ line: 6, code: 'income-negative', cell: '-90,00' }]);
});

test('a sheet of a French Windows spreadsheet: its encoding, tabs, hours and amounts as they are said', async () => {
  const { gathered } = await file('feuille-windows-1252.csv');
  expect(clientsIn(gathered, 'EUR').clients).toEqual([
    { name: 'Atelier Nord', seconds: hours('140'), income: '4200.00', trouble: 3 },
    { name: 'Librairie Été', seconds: 5400, income: '75.50', trouble: undefined },
  ]);
});

test.each<[string, string, Columns['at']]>([
  [
    'pasted without headings',
    'Atelier\t12\t600\t2\nStudio\t3,5\t200\t0\n',
    { client: 0, hours: 1, income: 2, trouble: 3 },
  ],
  [
    'a fourth column that is no mark',
    'Atelier\t12\t600\t40\nStudio\t3,5\t200\t7\n',
    { client: 0, hours: 1, income: 2 },
  ],
  [
    'French headings',
    'Nom du client;Durée (décimal);Montant facturable (EUR);Devise\nA;1,5;90,00;EUR\n',
    { client: 0, hours: 1, income: 2, currency: 3 },
  ],
  ['a project for want of a client', 'Project,Duration\nSite,01:00:00\n', { client: 0, hours: 1 }],
])('guesses the columns: %s', async (_, text, at) => {
  expect((await readAll(text)).columns.at).toEqual(at);
});

test.each<[string, BlobPart[], string]>([
  ['nothing', [], 'empty'],
  ['white space', ['\n \n'], 'empty'],
  ['a workbook', [new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0])], 'workbook'],
  ['a PDF', ['%PDF-1.7\n'], 'pdf'],
  ['a picture', [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])], 'not-text'],
])('refuses %s with its own sentence', async (_, parts, code) => {
  expect(await readFile(new Blob(parts), pace())).toEqual({ kind: 'refused', code });
});

test('a file over the limit is refused before any of it is read', async () => {
  const huge = { size: 50_000_000, slice: () => expect.unreachable('was read') } as unknown as Blob;
  expect(await readFile(huge, pace())).toEqual({ kind: 'refused', code: 'too-big' });
});

test('UTF-16, and a character that lies across two slices', async () => {
  const utf16 = new Uint8Array([0xff, 0xfe, ...[...'A\tB\r\n1\t2'].flatMap((letter) => [letter.charCodeAt(0), 0])]);
  expect(await readFile(new Blob([utf16]), pace())).toEqual({ kind: 'text', text: 'A\tB\n1\t2' });
  const text = `${'a'.repeat((1 << 18) - 1)}é,1`;
  expect(await readFile(new Blob([text]), pace())).toEqual({ kind: 'text', text });
});
