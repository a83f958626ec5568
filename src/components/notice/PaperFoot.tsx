import type { Day } from '../../domain/dates/day.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fill, sayDay } from '../../i18n/say.ts';
import type { NoticeData } from './notice-data.ts';

/** On paper only: the day of the calculation, where to do it again, and what it is not. */
export function PaperFoot({ locale, data, today }: { locale: Locale; data: NoticeData; today: Day }) {
  const values = { made: sayDay(locale, today, 'long'), address: `${location.origin}${data.links.page}` };
  return (
    <p class="notice-foot">
      {fill(data.away.foot, values)}. {data.answer.legal}
    </p>
  );
}
