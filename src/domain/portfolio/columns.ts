import { isCurrency } from '../money/currency.ts';
import { readMoney } from '../money/read-money.ts';
import { readHours } from './read-hours.ts';

/** What a column can hold for us. */
export const columnKinds = ['client', 'hours', 'income', 'trouble', 'currency'] as const;

/** One kind of column. */
export type ColumnKind = (typeof columnKinds)[number];

/** Which column (from 0) is what, and whether the first line is a heading. A guess, until the reader has looked at it. */
export interface Columns {
  readonly heading: boolean;
  readonly at: Readonly<Partial<Record<ColumnKind, number>>>;
}

/**
 * Headings as the exports of Toggl Track, Clockify and Harvest and people's own tables write them, in both languages, the best first; currencies in
 * brackets and marks left out. A project stands in for a client where no column names one.
 */
const headings: Readonly<Record<ColumnKind, readonly string[]>> = {
  client: [
    'client',
    'clients',
    'client name',
    'nom du client',
    'customer',
    'customer name',
    'compte',
    'account',
    'nom',
    'name',
    'project',
    'projet',
  ],
  hours: [
    'duration decimal',
    'time decimal',
    'duree decimal',
    'duree decimale',
    'heures decimales',
    'hours',
    'heures',
    'duration',
    'duree',
    'duration h',
    'time h',
    'duree h',
    'temps h',
    'time',
    'temps',
    'total hours',
    'total heures',
    'hours rounded',
    'nombre d heures',
  ],
  income: [
    'billable amount',
    'montant facturable',
    'amount',
    'montant',
    'montant ht',
    'income',
    'revenu',
    'revenus',
    'revenue',
    'chiffre d affaires',
    'ca',
    'ca ht',
    'earnings',
    'earned',
    'total ht',
    'invoiced',
    'facture',
  ],
  trouble: ['trouble', 'tracas', 'soucis', 'ennuis'],
  currency: ['currency', 'devise', 'monnaie'],
};

/** A heading without accents, marks and what stands in brackets for a currency. `foldHeading('Durée (décimal)') // => 'duree decimal'` */
function foldHeading(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/\((?:[a-z]{3}|\p{Sc}|)\)/gu, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The currency a heading names in brackets. `currencyOfHeading('Amount (EUR)') // => 'EUR'` */
export function currencyOfHeading(text: string): string | undefined {
  const code = /\(([A-Z]{3})\)/.exec(text.toUpperCase())?.[1];
  return isCurrency(code) ? code : undefined;
}

/** Guesses the columns from the heading; where there is none, from what stands below. */
export function guessColumns(rows: readonly (readonly string[])[]): Columns {
  const [first = [], ...others] = rows;
  const folded = first.map(foldHeading);
  const named = columnKinds.flatMap((kind) => {
    const place = headings[kind].map((heading) => folded.indexOf(heading)).find((index) => index >= 0);
    return place === undefined ? [] : [[kind, place] as const];
  });
  if (named.length > 0 && !first.some(isFigure)) return { heading: true, at: Object.fromEntries(named) };
  const heading = others.some((row) => row.some(isFigure)) && !first.some(isFigure);
  return { heading, at: byContent(heading ? others : rows) };
}

function byContent(rows: readonly (readonly string[])[]): Columns['at'] {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const width = Math.max(0, ...filled.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index) => filled.map((row) => row[index] ?? ''));
  const figures = columns.flatMap((cells, index) => (mostly(cells, isFigure) ? [index] : []));
  const client = columns.findIndex(
    (cells, index) => !figures.includes(index) && mostly(cells, (cell) => cell.trim() !== ''),
  );
  const [hours, income, trouble] = figures;
  return {
    ...(client >= 0 && { client }),
    ...(hours !== undefined && { hours }),
    ...(income !== undefined && { income }),
    ...(trouble !== undefined && columns[trouble]?.every((cell) => /^\s*[0-3]?\s*$/.test(cell)) && { trouble }),
  };
}

function mostly(cells: readonly string[], is: (cell: string) => boolean): boolean {
  return cells.length > 0 && cells.filter(is).length * 2 > cells.length;
}

function isFigure(cell: string): boolean {
  return /\d/.test(cell) && (readHours(cell).kind === 'time' || readMoney(cell, 'EUR').kind === 'money');
}
