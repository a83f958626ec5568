import { daysBetween } from '../../domain/dates/calendar.ts';
import type { Day } from '../../domain/dates/day.ts';
import type { OwedToday } from '../../domain/stakes/ledger.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fill, sayDay } from '../../i18n/say.ts';
import { sayMoney } from '../../i18n/say-money.ts';
import { sayDays } from '../../i18n/say-payment.ts';
import type { NoticeData } from '../notice/notice-data.ts';
import type { StakesWords } from './stakes-props.ts';

type Props = {
  locale: Locale;
  data: NoticeData;
  say: StakesWords['answer'];
  invoices: readonly OwedToday[];
  /** The number of each invoice, where there is one. */
  numbers: readonly string[];
  today: Day;
};

/** Each invoice with its due date and how late it is. */
export function InvoiceTable({ locale, data, say, invoices, numbers, today }: Props) {
  const { owed } = data.answer;
  const state = ({ due, daysLate }: OwedToday) => {
    if (due === undefined) return '';
    if (daysLate > 0) return fill(owed.late, { days: sayDays(locale, daysLate, owed) });
    return due === today ? owed.today : fill(owed.inDays, { days: sayDays(locale, daysBetween(today, due), owed) });
  };
  return (
    <table class="notice-table stakes-table">
      <thead>
        <tr>
          <th scope="col">{say.money}</th>
          <th scope="col">{say.due}</th>
        </tr>
      </thead>
      <tbody>
        {invoices.map((one, index) => (
          // Two invoices may be alike in everything.
          <tr key={`${index}-${one.debt.day}`}>
            <th scope="row">
              {sayMoney(locale, one.debt.money)}
              {numbers[index] && (
                <span class="notice-remark">{fill(say.invoiceNumbered, { number: numbers[index] })}</span>
              )}
            </th>
            <td>
              {one.due ? sayDay(locale, one.due) : say.kind.unknown}
              <span class={one.daysLate > 0 ? 'notice-remark notice-overdue' : 'notice-remark'}>{state(one)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
