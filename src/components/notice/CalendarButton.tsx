import type { RoutePoint } from '../../domain/notice/route.ts';
import { fill, plural } from '../../i18n/say.ts';
import { type RouteDaysOptions, routeDays } from './route-days.ts';

type Props = RouteDaysOptions & {
  points: readonly RoutePoint[];
  /** Told what became of it, in a sentence. */
  onTold: (sentence: string) => void;
};

/** All dates of the route as one calendar file, made when asked for. */
export function CalendarButton({ points, onTold, ...options }: Props) {
  const { locale } = options;
  const { away } = options.say;

  const offer = async () => {
    onTold('');
    try {
      const { offerCalendar } = await import('../calendar/calendar-file.ts');
      const days = routeDays(points, options);
      offerCalendar(days, away.file);
      onTold(fill(plural(locale, away.ready, days.length), { file: away.file }));
    } catch {
      onTold(away.failed);
    }
  };

  return (
    <button type="button" class="button-quiet" onClick={offer}>
      {away.calendar}
    </button>
  );
}
