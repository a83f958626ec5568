import type { Day } from '../../domain/dates/day.ts';
import { daysSteppedOver, holidayDoubts } from '../../domain/notice/holiday-doubts.ts';
import { holidayUses } from '../../domain/notice/holiday-uses.ts';
import { fill, sayDay, sayList } from '../../i18n/say.ts';
import { sayHolidayDoubt } from '../../i18n/say-notice.ts';
import { routeTo } from './answer-form.ts';
import type { Shown } from './shown.ts';

type Props = Shown & { lastDay: Day | undefined; today: Day; retry: () => void };

/** Which public holidays a count stepped over, and what could not be taken into account. */
export function HolidayNotes({ locale, data, outcome, lastDay, today, retry }: Props) {
  const say = data.answer.holidays;
  const { notice, answer, country, known, own } = outcome;
  const route = lastDay ? routeTo(lastDay, outcome, today) : [];
  const uses = holidayUses(notice, answer, country?.rules, route);
  const passed = daysSteppedOver(notice, uses).map((day) => sayDay(locale, day));
  return (
    <>
      {passed.length > 0 && <p>{fill(say.steppedOver, { days: sayList(locale, passed) })}</p>}
      {holidayDoubts(known, uses, own).map((doubt) => (
        <p key={doubt.code} class="notice-doubt">
          {sayHolidayDoubt(locale, doubt, say)}
          {doubt.code === 'failed' && (
            <>
              {' '}
              <button type="button" class="link-button" onClick={retry}>
                {say.retry}
              </button>
            </>
          )}
        </p>
      ))}
    </>
  );
}
