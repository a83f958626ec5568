import { mostClients } from '../../domain/portfolio/client.ts';
import { type ClientField, isBlank } from '../../domain/portfolio/typed-client.ts';
import { blankRow, type PortfolioRow } from '../../stores/portfolio-record.ts';

/** The id of a cell's control. `cellId(3, 'hours') // => 'client-3-hours'` */
export function cellId(row: number, field: ClientField): string {
  return `client-${row}-${field}`;
}

/** The id of the field for the rate the reader aims for. */
export const targetId = 'portfolio-target';

type Rows = readonly PortfolioRow[];

/** An id no line has. */
export function nextId(rows: Rows): number {
  return rows.reduce((most, { id }) => Math.max(most, id), 0) + 1;
}

/** One more line at the end; the full list stays as it is. */
export function addRow(rows: Rows): PortfolioRow[] {
  return rows.length >= mostClients ? [...rows] : [...rows, blankRow(nextId(rows))];
}

/** The list with one cell changed. */
export function changeCell(rows: Rows, id: number, field: ClientField, text: string): PortfolioRow[] {
  return rows.map((row) => (row.id === id ? { ...row, [field]: text } : row));
}

/** The list without a line; one empty line stays, so that there is always somewhere to type. */
export function removeRow(rows: Rows, id: number): PortfolioRow[] {
  const others = rows.filter((row) => row.id !== id);
  return others.length > 0 ? others : [blankRow(nextId(rows))];
}

/** A line back in its place. */
export function putBack(rows: Rows, row: PortfolioRow, place: number): PortfolioRow[] {
  const others = rows.filter((other) => !isBlank(other) || rows.length < mostClients);
  return others.toSpliced(place, 0, { ...row, id: nextId(rows) });
}
