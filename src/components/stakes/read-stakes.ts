import type { Day } from '../../domain/dates/day.ts';
import type { Money } from '../../domain/money/money.ts';
import { readMoney } from '../../domain/money/read-money.ts';
import type { Ledger } from '../../domain/stakes/ledger.ts';
import type { stakes } from '../../i18n/fr/stakes.ts';
import { readDay } from '../../i18n/read-day.ts';
import type { NoticeForm } from '../../stores/notice-record.ts';
import type { OwedRow } from '../../stores/owed-fields.ts';
import type { Stakes, WorkTyped } from '../../stores/stakes-record.ts';
import { type FormError, FormReader } from '../notice/form-reader.ts';
import { currencyOf, openRows } from '../notice/owed-rows.ts';
import { readOwed } from '../notice/read-owed.ts';

/** What is wrong with one field: a code of the calculator's form, or one of ours, with the id of its control. */
export type StakesError = { id: string; code: FormError['code'] | keyof typeof stakes.errors } & Pick<
  FormError,
  'values' | 'days'
>;

/** What the lists say. Without errors, `rows` are the form's rows that hold an invoice, in the order of `ledger.owed`. */
export type ReadStakes = {
  errors: StakesError[];
  ledger: Ledger;
  rows: OwedRow[];
  invoiceDay: Day | undefined;
  term: number | undefined;
  holidays: ReadonlySet<Day>;
  limit: Day | undefined;
};

/** The id of a work row's amount. // workId('done', 0) => 'stakes-done-1' */
export function workId(list: 'done' | 'paid', index: number): string {
  return `stakes-${list}-${index + 1}`;
}

/** Reads both lists and what goes with them; the calculator's holidays and its renewal date are taken where they can be read. */
export function readStakes(form: NoticeForm, kept: Stakes): ReadStakes {
  const reader = new FormReader(form);
  const owed = readOwed(reader);
  const errors: StakesError[] = reader.errors.map(({ field, ...error }) => ({ ...error, id: `notice-${field}` }));
  const fail = (id: string, code: StakesError['code'], more: Partial<StakesError> = {}) =>
    errors.push({ id, code, values: {}, days: {}, ...more });
  const work = (list: 'done' | 'paid') =>
    kept[list].flatMap((row, index) => readWork(row, currencyOf(form, '1'), (code) => fail(workId(list, index), code)));
  const ledger = { owed, done: work('done'), paid: work('paid') };
  const day = readDay(kept.invoiceDay);
  if (day.kind === 'error') {
    const { day: meant, ...values } = day.values;
    fail('stakes-invoice-day', day.code, { values, days: typeof meant === 'string' ? { day: meant } : {} });
  }
  const term = kept.term.trim();
  const termDays = /^\d{1,3}$/.test(term) && Number(term) <= 365 ? Number(term) : undefined;
  if (term !== '' && termDays === undefined) fail('stakes-term', 'term-unreadable');
  const isEmpty = [ledger.owed, ledger.done, ledger.paid].every((list) => list.length === 0);
  if (isEmpty && errors.length === 0) fail('stakes-add-owed', 'nothing-typed');
  const limit = form.relationship === 'fixed-term' ? readDay(form.objectBy) : undefined;
  return {
    errors,
    ledger,
    rows: openRows(form).filter((row) => form[`owedAmount${row}`].trim() || form[`owedDay${row}`].trim()),
    invoiceDay: day.kind === 'day' ? day.day : undefined,
    term: termDays,
    holidays: new FormReader(form).holidays(),
    limit: limit?.kind === 'day' ? limit.day : undefined,
  };
}

/** A row of work as money; an empty one is no sum, a name without an amount is an error. */
function readWork(
  { amount, currency, what }: WorkTyped,
  usual: string,
  fail: (code: FormError['code']) => void,
): Money[] {
  if (amount.trim() === '' && what.trim() === '') return [];
  const read = readMoney(amount, currency || usual);
  if (read.kind === 'empty') fail('money-missing');
  if (read.kind === 'error') fail(`money-${read.code}`);
  if (read.kind !== 'money') return [];
  if (!/[1-9]/.test(read.money.amount)) fail('money-zero');
  return [read.money];
}
