import { isCurrency } from '../../domain/money/currency.ts';
import type { NoticeForm } from '../../stores/notice-record.ts';
import { type OwedRow, owedRows } from '../../stores/owed-fields.ts';

/** The rows that are open. // openRows({ ...emptyForm, owedRows: '2' }) => ['1', '2'] */
export function openRows({ owedRows: count }: NoticeForm): OwedRow[] {
  return owedRows.filter((row) => Number(row) <= Number(count));
}

const byCountry: Record<string, string> = { CA: 'CAD', CH: 'CHF', GB: 'GBP', US: 'USD', AU: 'AUD', NZ: 'NZD' };

/** The currency of a row: the one chosen, else the country's. // a new row for `CA-QC` => 'CAD' */
export function currencyOf(form: NoticeForm, row: OwedRow): string {
  const chosen = form[`owedCurrency${row}`];
  return isCurrency(chosen) ? chosen : (byCountry[form.country.slice(0, 2)] ?? 'EUR');
}

/** Opens one more row; it takes the currency of the row above. */
export function addRow(form: NoticeForm): Partial<NoticeForm> {
  const rows = openRows(form);
  const next = owedRows[rows.length];
  if (next === undefined) return {};
  const last = rows.at(-1);
  return { owedRows: next, [`owedCurrency${next}`]: last ? form[`owedCurrency${last}`] : '' };
}

/** Takes one row out; the rows below it move up with all that is typed in them. */
export function removeRow(form: NoticeForm, removed: OwedRow): Partial<NoticeForm> {
  const rows = openRows(form);
  const kept = rows.filter((row) => row !== removed);
  const changes: Partial<NoticeForm> = { owedRows: owedRows[kept.length - 1] ?? '' };
  return Object.assign(changes, ...rows.map((row, index) => moved(form, row, kept[index])));
}

function moved(form: NoticeForm, to: OwedRow, from: OwedRow | undefined): Partial<NoticeForm> {
  return {
    [`owedAmount${to}`]: from ? form[`owedAmount${from}`] : '',
    [`owedCurrency${to}`]: from ? form[`owedCurrency${from}`] : '',
    [`owedDay${to}`]: from ? form[`owedDay${from}`] : '',
    [`owedIs${to}`]: from ? form[`owedIs${from}`] : 'due',
    [`owedNumber${to}`]: from ? form[`owedNumber${from}`] : '',
  };
}
