import { daysBetween } from '../../domain/dates/calendar.ts';
import type { Day } from '../../domain/dates/day.ts';
import type { OwedToday } from '../../domain/stakes/ledger.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fill, sayDay } from '../../i18n/say.ts';
import { sayMoney } from '../../i18n/say-money.ts';
import { sayDays } from '../../i18n/say-payment.ts';
import type { NoticeData } from './notice-data.ts';

type Props = {
  locale: Locale;
  say: NoticeData['answer']['owed'];
  class: string;
  debts: readonly OwedToday[];
  /** What stands where a due date is not known. */
  noDue: string;
  /** More about a sum, by its place; empty for nothing. */
  remark?: (place: number) => string;
  today: Day;
};

/** Each sum with its due date and how late it is. */
export function DebtTable({ locale, say, class: look, debts, noDue, remark, today }: Props) {
  const state = (due: Day, daysLate: number) => {
    if (daysLate > 0) return fill(say.late, { days: sayDays(locale, daysLate, say) });
    return due === today ? say.today : fill(say.inDays, { days: sayDays(locale, daysBetween(today, due), say) });
  };
  return (
    <table class={`notice-table ${look}`}>
      <thead>
        <tr>
          <th scope="col">{say.money}</th>
          <th scope="col">{say.due}</th>
        </tr>
      </thead>
      <tbody>
        {debts.map(({ debt, due, daysLate }, place) => (
          // Two sums may be alike in everything.
          <tr key={`${place}-${debt.day}`}>
            <th scope="row">
              {sayMoney(locale, debt.money)}
              {remark?.(place) && <span class="notice-remark">{remark(place)}</span>}
            </th>
            <td>
              {due ? sayDay(locale, due) : noDue}
              {due && (
                <span class={daysLate > 0 ? 'notice-remark notice-overdue' : 'notice-remark'}>
                  {state(due, daysLate)}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
