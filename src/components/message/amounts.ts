import type { Debt } from '../../domain/message/known.ts';
import { readDay } from '../../i18n/read-day.ts';
import type { NoticeForm } from '../../stores/notice-record.ts';
import { currencyOf, openRows } from '../notice/owed-rows.ts';

// Fetched when a message speaks of money: exact amounts bring a package along.
export { sayAmount } from '../../i18n/say-amount.ts';

/** The sums of the calculator's form that are whole: an amount and a day that can be read. */
export function debtsOf(form: NoticeForm): Debt[] {
  return openRows(form).flatMap((row) => {
    const read = readDay(form[`owedDay${row}`]);
    const typed = form[`owedAmount${row}`].trim();
    if (read.kind !== 'day' || typed === '') return [];
    const isBare = /^[\d\s.,'’\u00a0\u202f]+$/u.test(typed);
    const amount = isBare ? `${typed} ${currencyOf(form, row)}` : typed;
    return [{ amount, day: read.day, isDue: form[`owedIs${row}`] === 'due' }];
  });
}
