import type { Day } from '../../domain/dates/day.ts';
import type { Debt, LateFacts } from '../../domain/notice/debt.ts';
import type { OwedRow } from '../../stores/owed-fields.ts';
import type { FormReader } from './form-reader.ts';
import { currencyOf, openRows } from './owed-rows.ts';

/** The sums of the form. An empty row is no sum; half a row is an error at the field that is missing. */
export function readOwed(reader: FormReader): Debt[] {
  return openRows(reader.form).flatMap((row) => readRow(reader, row));
}

function readRow(reader: FormReader, row: OwedRow): Debt[] {
  const { form } = reader;
  if (form[`owedAmount${row}`].trim() === '' && form[`owedDay${row}`].trim() === '') return [];
  const money = reader.money(`owedAmount${row}`, currencyOf(form, row));
  const day = reader.day(`owedDay${row}`, 'owed-day-missing');
  return money && day ? [{ money, day, counts: form[`owedIs${row}`] }] : [];
}

/** The reader's reference rate with the day they read it, and the day of a reminder. A rate without its day is an error: it ages. */
export function readLate(reader: FormReader, today: Day): LateFacts {
  if (readableRows(reader) === 0) return {};
  const percent = reader.percent('rate');
  const day = reader.day('rateDay', percent === undefined ? undefined : 'rate-day-missing');
  const reminded = reader.day('reminded');
  if (day && day > today) reader.fail('rateDay', 'rate-day-future', {}, { day });
  return { ...(percent && day ? { reference: { percent, day } } : {}), ...(reminded ? { reminded } : {}) };
}

/** The rate is asked for beside the sums only: without them what was typed there stays, and is not looked at. */
function readableRows({ form }: FormReader): number {
  return openRows(form).length;
}
