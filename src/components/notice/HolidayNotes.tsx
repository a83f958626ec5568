import type { Day } from '../../domain/dates/day.ts';
import { holidayDoubts } from '../../domain/notice/holiday-doubts.ts';
import { holidayUses } from '../../domain/notice/holiday-uses.ts';
import { sayHolidayDoubt } from '../../i18n/say-notice.ts';
import { routeTo } from './answer-form.ts';
import type { Shown } from './shown.ts';

type Props = Shown & { lastDay: Day | undefined; today: Day; retry: () => void };

/** What of the public holidays could not be taken into account, and which dates that touches. */
export function HolidayNotes({ locale, data, outcome, lastDay, today, retry }: Props) {
  const say = data.answer.holidays;
  const { notice, answer, country, known, own } = outcome;
  const route = lastDay ? routeTo(lastDay, outcome, today) : [];
  const uses = holidayUses(notice, answer, country?.rules, route);
  return (
    <>
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
