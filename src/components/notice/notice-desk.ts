// What the island calls once the calculator is in use: loaded as one piece, and only then.
import type { Day } from '../../domain/dates/day.ts';
import type { Locale } from '../../i18n/locales.ts';
import { readDay } from '../../i18n/read-day.ts';
import { fill, plural, sayDay } from '../../i18n/say.ts';
import { forgetSentence } from '../../stores/contract-sentence.ts';
import { $noticeRecord, emptyForm, type NoticeForm } from '../../stores/notice-record.ts';
import { fieldsOf, rowsOf } from '../../stores/owed-in-form.ts';
import { outcomeOf } from './answer-form.ts';
import type { FormError } from './form-reader.ts';
import type { NoticeData } from './notice-data.ts';

export { $noticeRecord } from '../../stores/notice-record.ts';
export { ErrorSummary } from '../form/ErrorSummary.tsx';
export { HalfMonth } from './HalfMonth.tsx';
export { withCountry } from './load-country.ts';
export { NoticeFields } from './NoticeFields.tsx';
export { NoticeResult } from './NoticeResult.tsx';
export { OtherClient } from './OtherClient.tsx';
export { ReadingAid } from './ReadingAid.tsx';
export { SharedNotice } from './SharedNotice.tsx';

/** The reader's own civil day, by their device's clock. */
export function today(): Day {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

/** Empties the form. What this client owes is not the calculator's alone: it stays, and each sum has its own way out. */
export function clearForm(): void {
  forgetSentence();
  $noticeRecord.set({ ...emptyForm, ...fieldsOf(rowsOf($noticeRecord.get())) } as NoticeForm);
}

/** Computes what the record says and notes that it was asked; the errors, or none when there is an answer to show. */
export function ask(data: NoticeData): FormError[] {
  const form = $noticeRecord.get();
  const outcome = outcomeOf(form, data, today());
  $noticeRecord.set({ ...form, answered: outcome.kind === 'answer' ? 'yes' : '' });
  return outcome.kind === 'errors' ? outcome.errors : [];
}

/** A typed day in words with its weekday; empty for what is not a day (yet). */
export function echo(locale: Locale, typed: string): string {
  const read = readDay(typed);
  return read.kind === 'day' ? sayDay(locale, read.day) : '';
}

/** Each error as a sentence, with the id of its control. */
export function sayErrors(errors: FormError[], { fields }: NoticeData, locale: Locale): { id: string; text: string }[] {
  return errors.map(({ field, code, values, days }) => {
    const said = Object.entries(days).map(([name, day]) => [name, sayDay(locale, day)] as const);
    return { id: `notice-${field}`, text: fill(fields.errors[code], { ...values, ...Object.fromEntries(said) }) };
  });
}

/** The title of the error summary. */
export function errorTitle(count: number, { form }: NoticeData, locale: Locale): string {
  return plural(locale, form.errorTitle, count);
}
