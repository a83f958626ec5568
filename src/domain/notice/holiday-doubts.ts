import type { Day } from '../dates/day.ts';
import { covers, type KnownHolidays } from '../dates/holiday-list.ts';
import { isWorkingDay } from '../dates/working-days.ts';
import type { DateMoved, HolidayUse } from './holiday-uses.ts';
import type { NoticeCase } from './notice-case.ts';

/** What could not be taken into account, and the dates on screen it touches. */
export type HolidayDoubt = { dates: DateMoved[] } & (
  | { code: 'failed' | 'no-list' | 'whole-country' | 'unchecked' }
  | { code: 'outside'; first: number; last: number }
  | { code: 'regional'; until: number }
);

/**
 * What must be said about the holidays behind these dates. The hand-over is advice, on every route: it is named when nothing
 * is known, and does not by itself ask for a region. Whoever added days of their own for a country without a list knows.
 */
export function holidayDoubts(
  known: KnownHolidays,
  uses: readonly HolidayUse[],
  own: ReadonlySet<Day>,
): HolidayDoubt[] {
  const all = dates(uses);
  const deciding = dates(uses.filter(({ date }) => date !== 'handover'));
  const found: HolidayDoubt[] = [];
  if (known.state === 'failed') found.push({ code: 'failed', dates: all });
  if (known.state === 'none' && own.size === 0) found.push({ code: 'no-list', dates: deciding });
  if (known.state === 'known') {
    const { list, wholeCountry } = known;
    const { first, last, regionalUntil: until, compared } = list;
    found.push({ code: 'outside', first, last, dates: dates(uses.filter(({ from, to }) => !covers(list, from, to))) });
    if (wholeCountry) found.push({ code: 'whole-country', dates: deciding });
    if (until !== undefined) {
      const later = uses.filter(({ date, to }) => date !== 'handover' && Number(to.slice(0, 4)) > until);
      found.push({ code: 'regional', until, dates: dates(later) });
    }
    if (!compared) found.push({ code: 'unchecked', dates: deciding });
  }
  return found.filter((doubt) => doubt.dates.length > 0);
}

/** The days off that the count of working days stepped over, in order: what the reader can check. */
export function daysSteppedOver({ clause, holidays }: NoticeCase, uses: readonly HolidayUse[]): Day[] {
  const spans = uses.filter(({ date }) => date === 'count' || date === 'deemed');
  if (clause.says !== 'length') return [];
  const saturday = clause.length.kind === 'working' && clause.length.saturday;
  const week = { saturday, holidays: new Set<Day>() };
  const isPassed = (day: Day) => spans.some(({ from, to }) => day > from && day <= to);
  return [...holidays].filter((day) => isPassed(day) && isWorkingDay(day, week)).sort();
}

/** How much of a span the days off are known for: said beside the working days that are left. */
export function holidayCoverage(known: KnownHolidays, from: Day, to: Day): 'all' | 'common' | 'part' | 'none' {
  if (known.state !== 'known') return 'none';
  if (!covers(known.list, from, to)) return 'part';
  const until = known.list.regionalUntil;
  return known.wholeCountry || (until !== undefined && Number(to.slice(0, 4)) > until) ? 'common' : 'all';
}

function dates(uses: readonly HolidayUse[]): DateMoved[] {
  return [...new Set(uses.map(({ date }) => date))];
}
