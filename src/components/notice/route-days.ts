import type { Day } from '../../domain/dates/day.ts';
import type { PointKind, RoutePoint } from '../../domain/notice/route.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fill, sayDay } from '../../i18n/say.ts';
import { sayPoint } from '../../i18n/say-notice.ts';
import type { CalendarDay } from '../calendar/calendar-file.ts';
import type { NoticeWords } from './notice-data.ts';

/** What the events of a calendar file are made with. `owner` is the client file they belong to, by its id. */
export type RouteDaysOptions = {
  owner: string;
  locale: Locale;
  say: Pick<NoticeWords, 'answer' | 'away'>;
  /** Whether titles and notes say what it is about; a shared calendar is read by others. */
  says: boolean;
  today: Day;
};

/**
 * The dates of a route for a calendar, today left out. The same client and stage give the same identifier: a second
 * import moves the event instead of adding one.
 */
export function routeDays(
  points: readonly RoutePoint[],
  { owner, locale, say, says, today }: RouteDaysOptions,
): CalendarDay[] {
  const { answer, away } = say;
  const stages: Partial<Record<PointKind, string>> = away.stages;
  const made = sayDay(locale, today, 'long');
  const ahead = points.filter(({ kind }) => kind !== 'today');
  return ahead.map((point, index) => {
    const { kind, day } = point;
    // Several sums may fall due on the way: the first of a kind keeps the plain name.
    const before = ahead.slice(0, index).filter((other) => other.kind === kind).length;
    const id = `${owner}-${kind}${before > 0 ? `-${before + 1}` : ''}`;
    const title = stages[kind] ?? sayPoint(locale, point, answer);
    if (says) return { id, day, title, note: fill(away.noteSays, { made }) };
    const values = { n: index + 1, all: ahead.length };
    return { id, day, title: fill(away.event, values), note: fill(away.note, values) };
  });
}
