import type { Day } from '../../domain/dates/day.ts';
import { daysOfYear } from '../../domain/money/interest.ts';
import { sumsOf } from '../../domain/money/money.ts';
import { type DebtToday, yearlyRate } from '../../domain/notice/late-payment.ts';
import { fill, sayDay, sayNumber } from '../../i18n/say.ts';
import { sayDecimal, sayMoney, sayPercent } from '../../i18n/say-money.ts';
import { sayDays, sayMonies, sayPoints } from '../../i18n/say-payment.ts';
import type { Shown } from './shown.ts';

type Props = Shown & { late: DebtToday[]; today: Day };

/** What being late costs the client: the formula with its numbers, the fixed sums, and where the rate comes from. */
export function LateInterest({ locale, data, outcome, Heading, late, today }: Props) {
  const { country, notice } = outcome;
  if (late.length === 0 || country === undefined) return null;
  const say = data.answer.owed;
  const { interest, reminderNeeded } = country.rules.payment;
  const percent = yearlyRate(interest, notice.late?.reference?.percent);
  const parts = late.flatMap(({ interest: found, compensation }) => [
    ...(found ? [found.money] : []),
    ...(compensation ? [compensation] : []),
  ]);
  return (
    <>
      <Heading>{fill(say.interestTitle, { day: sayDay(locale, today, 'long') })}</Heading>
      <ul>
        {late.map((one, index) => (
          // Two sums may be alike in everything.
          <li key={`${index}-${one.debt.day}`}>
            {lead(one)}
            <span class="notice-formula">{formula(one)}</span>
          </li>
        ))}
      </ul>
      {parts.length > 0 && <p class="notice-part">{fill(say.sum, { sums: sayMonies(locale, sumsOf(parts)) })}</p>}
      <p>{rateText()}</p>
      {percent !== undefined && <p class="hint">{say.estimate}</p>}
    </>
  );

  function lead({ debt, daysLate, interest: found }: DebtToday): string {
    const days = sayDays(locale, found?.days ?? daysLate, say);
    return fill(found && reminderNeeded ? say.lateSince : say.lateSum, { amount: sayMoney(locale, debt.money), days });
  }

  function formula({ debt, daysLate, interest: found, compensation }: DebtToday): string {
    const counted = fill(say.formula, {
      amount: sayMoney(locale, debt.money),
      rate: rateFigures(),
      n: sayNumber(locale, found?.days ?? daysLate),
      year: daysOfYear,
    });
    const result = found && fill(say.result, { formula: counted, interest: sayMoney(locale, found.money) });
    const open = interest.kind === 'reference-plus' && !found ? counted : undefined;
    const fixed = compensation && fill(say.fixedSum, { amount: sayMoney(locale, compensation) });
    return [result ?? open, fixed].filter(Boolean).join(' ');
  }

  /** `(2,15 + 10)` where the reader gave a rate, `(taux de refinancement + 10)` where not, `5` where the law has its own. */
  function rateFigures(): string {
    if (interest.kind === 'fixed-rate') return sayNumber(locale, interest.percent);
    if (interest.kind !== 'reference-plus') return '';
    const given = notice.late?.reference?.percent;
    const reference = given === undefined ? country?.payment.reference : sayDecimal(locale, given);
    return `(${reference} + ${sayNumber(locale, interest.points)})`;
  }

  function rateText(): string {
    const reminder = reminderNeeded && !notice.late?.reminded ? ` ${say.needsReminder}` : '';
    if (interest.kind === 'fixed-rate') {
      return fill(say.fixedRateSaid, { total: sayPercent(locale, percent ?? '') }) + reminder;
    }
    if (interest.kind !== 'reference-plus') return interest.kind === 'court' ? say.courtInterest : say.noInterest;
    const reference = notice.late?.reference;
    if (percent === undefined || reference === undefined) return say.needsRate + reminder;
    const said = fill(say.rateSaid, {
      rate: sayPercent(locale, reference.percent),
      day: sayDay(locale, reference.day),
      points: sayPoints(locale, interest.points, say),
      total: sayPercent(locale, percent),
    });
    const floor = country?.payment.floor;
    return said + (floor ? ` ${fill(say.floorSaid, { floor })}` : '') + reminder;
  }
}
