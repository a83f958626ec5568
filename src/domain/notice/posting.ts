import { addDays } from '../dates/calendar.ts';
import type { Day } from '../dates/day.ts';
import { isWorkingDay, workingDayUpTo } from '../dates/working-days.ts';
import { runsFromSending } from './clause.ts';
import type { NoticeCase } from './notice-case.ts';

/** How the notice travels. */
export type PostingMeans = 'hand' | 'email' | 'letter' | 'registered';

/**
 * Working days allowed for the way, a margin of prudence and no rule of law: an ordinary letter three, a registered one
 * five, because it can wait for its recipient.
 */
const margins: Record<PostingMeans, number> = { hand: 0, email: 0, letter: 3, registered: 5 };

/**
 * The day to hand over, send or post the notice so that it arrives by `event`: a working day, the margin before. Where the clause
 * runs from sending, it is the last working day up to that day, whatever the means.
 */
export function postingDay({ clause, holidays }: NoticeCase, event: Day, means: PostingMeans): Day {
  const week = { saturday: false, holidays };
  let day = workingDayUpTo(event, week);
  const margin = runsFromSending(clause) ? 0 : margins[means];
  for (let left = margin; left > 0; ) {
    day = addDays(day, -1);
    if (isWorkingDay(day, week)) left -= 1;
  }
  return day;
}
