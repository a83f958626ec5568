import type { NoticeForm } from './notice-form.ts';
import { type OwedTyped, owedRows } from './owed-fields.ts';

/** The sums as fields of the calculator's form, every row of it: those beyond the last sum are empty. */
export function fieldsOf(sums: readonly OwedTyped[]): Partial<NoticeForm> {
  const fields = owedRows.map((row, index) => {
    const { amount = '', currency = '', day = '', is = 'due', number = '' } = sums[index] ?? {};
    return {
      [`owedAmount${row}`]: amount,
      [`owedCurrency${row}`]: currency,
      [`owedDay${row}`]: day,
      [`owedIs${row}`]: is,
      [`owedNumber${row}`]: number,
    };
  });
  return Object.assign({ owedRows: owedRows[sums.length - 1] ?? '' }, ...fields);
}

/** The open rows of a form as sums. // rowsOf({ ...emptyForm, owedRows: '1', owedAmount1: '12' }).length => 1 */
export function rowsOf(form: NoticeForm): OwedTyped[] {
  return owedRows.slice(0, Number(form.owedRows)).map((row) => ({
    amount: form[`owedAmount${row}`],
    currency: form[`owedCurrency${row}`],
    day: form[`owedDay${row}`],
    is: form[`owedIs${row}`],
    number: form[`owedNumber${row}`],
  }));
}

/** Both lists as one, what stands in both once. */
export function joined(one: readonly OwedTyped[], other: readonly OwedTyped[]): OwedTyped[] {
  const known = new Set(one.map(sameText));
  return [...one, ...other.filter((sum) => !known.has(sameText(sum)))];
}

const sameText = ({ amount, currency, day, is, number }: OwedTyped) =>
  JSON.stringify([amount, currency, day, is, number]);
