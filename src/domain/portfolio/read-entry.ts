import { isCurrency } from '../money/currency.ts';
import type { Money } from '../money/money.ts';
import { readMoney } from '../money/read-money.ts';
import { cleanName } from '../phrases/clean-name.ts';
import type { Trouble } from './client.ts';
import type { ColumnKind, Columns } from './columns.ts';
import { longestName, readTrouble } from './read-client.ts';
import { readHours } from './read-hours.ts';

/** Why a line of a file cannot be counted. */
export type EntryFault =
  | 'quotes-broken'
  | 'name-too-long'
  | 'hours-unreadable'
  | 'hours-negative'
  | 'hours-too-large'
  | 'income-unreadable'
  | 'income-negative'
  | 'income-too-large'
  | 'income-too-precise'
  | 'currency-unknown'
  | 'trouble-unreadable'
  | 'nothing-counted';

/** One line of a file. A line without a client is kept apart, a line of sums is none. */
export type Entry =
  | { kind: 'entry'; name: string; seconds: number; money: Money | undefined; trouble: Trouble | undefined }
  | { kind: 'unnamed'; seconds: number }
  | { kind: 'blank' | 'total' }
  | { kind: 'fault'; code: EntryFault; cell: string };

const sums = /^(?:grand |sous-|sub-?)?total(?:s|aux)?(?: g[ée]n[ée]ral)?\s*:?$/i;

/** Reads one line by its columns; amounts that do not say their currency are of the `chosen` one. */
export function readEntry(cells: readonly string[], { at }: Columns, chosen: string): Entry {
  const cell = (kind: ColumnKind) => cells[at[kind] ?? -1] ?? '';
  if (cells.every((text) => text.trim() === '')) return { kind: 'blank' };
  if (cells.some((text, place) => place <= (at.client ?? 0) && sums.test(text.trim()))) return { kind: 'total' };
  const fault = (code: EntryFault, kind: ColumnKind): Entry => ({ kind: 'fault', code, cell: cleanName(cell(kind)) });

  const time = readHours(cell('hours'));
  if (time.kind === 'error') return fault(`hours-${time.code}`, 'hours');
  const currency = currencyOfCell(cell('currency'), chosen);
  if (currency === undefined) return fault('currency-unknown', 'currency');
  const income = readMoney(cell('income'), currency);
  if (income.kind === 'error') {
    const { code } = income;
    const isCurrencyFault = code === 'unknown-currency' || code === 'two-currencies';
    return fault(isCurrencyFault ? 'currency-unknown' : `income-${code}`, 'income');
  }
  const trouble = readTrouble(cell('trouble'));
  if (trouble === undefined && cell('trouble').trim() !== '') return fault('trouble-unreadable', 'trouble');
  if (time.kind === 'empty' && income.kind === 'empty') return fault('nothing-counted', 'client');
  const seconds = time.kind === 'time' ? time.seconds : 0;
  const name = cleanName(cell('client'));
  if (name === '') return { kind: 'unnamed', seconds };
  if ([...name].length > longestName) return fault('name-too-long', 'client');
  return { kind: 'entry', name, seconds, money: income.kind === 'money' ? income.money : undefined, trouble };
}

/** `EUR`, or `Euro - EUR` as Harvest writes it; an empty cell is of the chosen currency. */
function currencyOfCell(cell: string, chosen: string): string | undefined {
  const text = cell.trim();
  if (text === '') return chosen;
  const code = /(?:^|\W)([A-Z]{3})$/.exec(text.toUpperCase())?.[1];
  return isCurrency(code) ? code : undefined;
}
