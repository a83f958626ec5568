import type { Day } from '../../domain/dates/day.ts';
import { sumsOf } from '../../domain/money/money.ts';
import { type DebtToday, debtsToday } from '../../domain/notice/late-payment.ts';
import { fill } from '../../i18n/say.ts';
import { sayMonies } from '../../i18n/say-payment.ts';
import { DebtTable } from './DebtTable.tsx';
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
  const noDue = outcome.country ? say.noDue : say.noDueElsewhere;
  return (
    <>
      <Heading>{say.title}</Heading>
      <DebtTable {...{ locale, say, debts, noDue, today }} class="notice-owed" />
      {debts.length > 1 && <p class="notice-part">{fill(say.total, { sums: sums(debts) })}</p>}
      {late.length > 0 && late.length < debts.length && <p>{fill(say.overdue, { sums: sums(late) })}</p>}
      <WaitUntilPaid {...shown} />
      <LateInterest {...shown} late={late} today={today} />
    </>
  );
}
