import fc from 'fast-check';

/** For tests: a text written by other hands than the reader's, and what must be found in it. */
export type RandomTable = { text: string; delimiter: string; good: { line: number; cells: string[] }[]; bad: number[] };

const rowOf = (letters: string) =>
  fc
    .array(fc.string({ unit: fc.constantFrom(...letters), maxLength: 6 }), { minLength: 2, maxLength: 4 })
    .map((cells) => ({ kind: 'cells' as const, cells }));
// A later quotation mark may close an open one, and nobody could tell: where some are open, the other lines have none.
const lineOf = (open: boolean) =>
  fc.oneof(
    { weight: 8, arbitrary: rowOf(open ? 'aé1.' : 'aé1 "\n,;\t.') },
    { weight: 1, arbitrary: fc.constant({ kind: 'blank' as const }) },
    // A quotation mark that never closes, on a line of its own.
    { weight: 1, arbitrary: fc.constant({ kind: 'open' as const }) },
  );

function quoted(cell: string, delimiter: string, always: boolean): string {
  const needed = /["\n]/.test(cell) || cell.includes(delimiter) || cell.trim() !== cell;
  return needed || always ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Texts of every shape a spreadsheet writes. With `open`, some lines have quotation marks that never close. */
export function randomTable(open: boolean): fc.Arbitrary<RandomTable> {
  return fc
    .record({
      delimiter: fc.constantFrom(',', ';', '\t'),
      always: open ? fc.constant(false) : fc.boolean(),
      end: fc.boolean(),
      lines: fc.array(lineOf(open), { minLength: 1, maxLength: 12 }),
    })
    .map(({ delimiter, always, end, lines }) => {
      const table: RandomTable = { text: '', delimiter, good: [], bad: [] };
      // The heading settles the delimiter.
      const written = [['w', 'x', 'y', 'z', 'u', 'v', 'a', 'b'].join(delimiter)];
      let at = 2;
      for (const each of lines) {
        if (each.kind === 'cells') {
          written.push(each.cells.map((cell) => quoted(cell, delimiter, always)).join(delimiter));
          table.good.push({ line: at, cells: each.cells });
          at += each.cells.join('').split('\n').length;
        } else if (each.kind === 'blank') {
          written.push('');
          at += 1;
        } else if (open) {
          written.push(`"open${delimiter}1${delimiter}2`);
          table.bad.push(at);
          at += 1;
        }
      }
      return { ...table, text: written.join('\n') + (end ? '\n' : '') };
    });
}
