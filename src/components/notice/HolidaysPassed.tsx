import { daysSteppedOver } from '../../domain/notice/holiday-doubts.ts';
import { holidayUses } from '../../domain/notice/holiday-uses.ts';
import { fill, sayDay, sayList } from '../../i18n/say.ts';
import type { Shown } from './shown.ts';

/** The public holidays that the contract's count stepped over, below the steps that led to its date. */
export function HolidaysPassed({ locale, data, outcome }: Shown) {
  const { notice, answer, country } = outcome;
  const { decision } = answer;
  if (decision.kind !== 'decided' || decision.by.who !== 'contract') return null;
  const passed = daysSteppedOver(notice, holidayUses(notice, answer, country?.rules, []));
  if (passed.length === 0) return null;
  const days = sayList(
    locale,
    passed.map((day) => sayDay(locale, day)),
  );
  return <p class="notice-passed">{fill(data.answer.holidays.steppedOver, { days })}</p>;
}
