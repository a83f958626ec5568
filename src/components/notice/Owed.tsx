import { daysBetween } from '../../domain/dates/calendar.ts';
import type { Day } from '../../domain/dates/day.ts';
import { sumsOf } from '../../domain/money/money.ts';
import { type DebtToday, debtsToday } from '../../domain/notice/late-payment.ts';
import { fill, sayDay } from '../../i18n/say.ts';
import { sayMoney } from '../../i18n/say-money.ts';
import { sayDays, sayMonies } from '../../i18n/say-payment.ts';
import { LateInterest } from './LateInterest.tsx';
import type { Shown } from './shown.ts';
import { WaitUntilPaid } from './WaitUntilPaid.tsx';

/** What the client owes, sum by sum, what waiting for it would mean, and what its lateness costs. Nothing where nothing was given. */
export function Owed({ today, ...shown }: Shown & { today: Day }) {
  const { locale, data, outcome, Heading } = shown;
  const debts = debtsToday(outcome.notice, outcome.country?.rules, today);
  if (debts.length === 0) return null;
  const say = data.answer.owed;
  const late = debts.filter(({ daysLate }) => daysLate > 0);
  const sums = (of: DebtToday[]) => sayMonies(locale, sumsOf(of.map(({ debt }) => debt.money)));
  const state = ({ due, daysLate }: DebtToday) => {
    if (due === undefined) return '';
    if (daysLate > 0) return fill(say.late, { days: sayDays(locale, daysLate, say) });
    return due === today ? say.today : fill(say.inDays, { days: sayDays(locale, daysBetween(today, due), say) });
  };
  const noDue = outcome.country ? say.noDue : say.noDueElsewhere;
  return (
    <>
      <Heading>{say.title}</Heading>
      <table class="notice-table notice-owed">
        <thead>
          <tr>
            <th scope="col">{say.money}</th>
            <th scope="col">{say.due}</th>
          </tr>
        </thead>
        <tbody>
          {debts.map((one, index) => (
            // Two sums may be alike in everything.
            <tr key={`${index}-${one.debt.day}`}>
              <th scope="row">{sayMoney(locale, one.debt.money)}</th>
              <td>
                {one.due ? sayDay(locale, one.due) : noDue}
                {one.due && (
                  <span class={one.daysLate > 0 ? 'notice-remark notice-overdue' : 'notice-remark'}>{state(one)}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {debts.length > 1 && <p class="notice-part">{fill(say.total, { sums: sums(debts) })}</p>}
      {late.length > 0 && late.length < debts.length && <p>{fill(say.overdue, { sums: sums(late) })}</p>}
      <WaitUntilPaid {...shown} />
      <LateInterest {...shown} late={late} today={today} />
    </>
  );
}
