import Papa from 'papaparse';
import type { FileLine } from '../../domain/portfolio/gather.ts';

/** What stands in a text: its lines as cells, and the lines whose quotation marks are so broken that nobody can tell the cells. */
export type Table = { lines: FileLine[]; broken: number[] };

/** How a long work lets the page live: `pause` after some time, `progress` from 0 to 1, and a signal to stop. */
export type Pace = { pause: () => Promise<void>; progress: (part: number) => void; signal: AbortSignal };

const slice = 1 << 16;
/** After a broken line, so that a text of nothing but broken lines is not read whole again for each of them. */
const smallSlice = 1 << 8;
/** A quoted cell longer than this is a quotation mark that was never closed. */
const longestCell = slice * 4;
// The order settles a draw: a tab or a semicolon is rarer inside a cell than a comma.
const delimiters = ['\t', ';', ','];

function parse(text: string, delimiter: string, preview = 0) {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', quoteChar: '"', preview });
}

/** What parts the cells: whatever parts the first line that says something into most of them. `guessDelimiter('a;1,5') // => ';'` */
export function guessDelimiter(text: string): string {
  const start = text.slice(0, slice).trimStart();
  const widths = delimiters.map((delimiter) => parse(start, delimiter, 1).data[0]?.length ?? 0);
  return delimiters[widths.indexOf(Math.max(...widths))] ?? ',';
}

/**
 * The cells of a text whose line breaks are all `\n`, slice by slice, each line with the number it has in an editor. A line with broken
 * quotation marks is named and passed over, and reading goes on with the next one: it swallows nothing. `undefined` when stopped.
 */
export async function readTable(text: string, { pause, progress, signal }: Pace): Promise<Table | undefined> {
  // Excel's own first line, which names the delimiter.
  const named = /^sep=(.)\n/i.exec(text);
  const delimiter = named?.[1] ?? guessDelimiter(text);
  const table: Table = { lines: [], broken: [] };
  let [at, line, size] = [named ? named[0].length : 0, named ? 2 : 1, slice];
  while (at < text.length) {
    const piece = text.slice(at, endOfPiece(text, at, size));
    const isLast = at + piece.length >= text.length;
    const read = readPiece(piece, delimiter, isLast, line);
    if (read.taken === 0 && !read.isBroken && size < longestCell) {
      size *= 2;
      continue;
    }
    size = read.isBroken ? smallSlice : Math.min(slice, size * 4);
    for (const each of read.lines) table.lines.push(each);
    const next = read.taken === 0 || read.isBroken ? breakAfter(piece, read.taken) : read.taken;
    if (next !== read.taken) table.broken.push(read.nextLine);
    line = read.nextLine + (next === read.taken ? 0 : 1);
    at += next;
    progress(Math.min(1, at / text.length));
    await pause();
    if (signal.aborted) return undefined;
  }
  return table;
}

// A piece ends with a line, so that whatever is wrong inside it stays wrong however the text goes on; a line without an end is cut.
function endOfPiece(text: string, at: number, size: number): number {
  const end = text.indexOf('\n', at + size - 1);
  return end < 0 || end - at > longestCell ? at + longestCell : end + 1;
}

function breakAfter(piece: string, from: number): number {
  const end = piece.indexOf('\n', from);
  return end < 0 ? piece.length : end + 1;
}

type Piece = { lines: FileLine[]; taken: number; nextLine: number; isBroken: boolean };

/** The whole lines of a piece: up to the last one, which may go on in the next piece, or up to one with broken quotation marks. */
function readPiece(piece: string, delimiter: string, isLast: boolean, firstLine: number): Piece {
  const { data, errors } = parse(piece, delimiter);
  const broken = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
  // A mark that closes in the middle of a cell; one that is only missing may come in the next piece.
  const malformed = new Set(errors.filter(({ code }) => code === 'InvalidQuotes').map(({ row }) => row));
  const lines: FileLine[] = [];
  let [taken, line] = [0, firstLine];
  for (const [row, cells] of data.entries()) {
    const isOpen = row === data.length - 1 && !isLast && !malformed.has(row);
    if (isOpen || broken.has(row)) return { lines, taken, nextLine: line, isBroken: !isOpen };
    if (cells.length > 1 || cells[0]?.trim()) lines.push({ line, cells });
    const breaks = cells.reduce((sum, cell) => sum + countBreaks(cell), 0);
    for (let count = 0; count <= breaks; count += 1) taken = breakAfter(piece, taken);
    line += breaks + 1;
  }
  return { lines, taken: piece.length, nextLine: line, isBroken: false };
}

function countBreaks(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}
