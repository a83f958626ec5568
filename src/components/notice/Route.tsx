import type { Day } from '../../domain/dates/day.ts';
import { countWorkingDays } from '../../domain/dates/working-days.ts';
import { holidayCoverage } from '../../domain/notice/holiday-doubts.ts';
import { fill, plural, sayDay } from '../../i18n/say.ts';
import { routeTo } from './answer-form.ts';
import { RouteDrawing } from './RouteDrawing.tsx';
import type { Shown } from './shown.ts';

/** The way out as a drawing and, from the same points, as a table: the drawing is for the eye, the table for everyone. */
export function Route({ locale, data, outcome, Heading, lastDay, today }: Shown & { lastDay: Day; today: Day }) {
  const say = data.answer;
  const points = routeTo(lastDay, outcome, today).map((point) => ({
    ...point,
    label: say.points[point.kind],
    date: sayDay(locale, point.day),
    offLabel: point.off ? say[point.off] : '',
  }));
  const left = countWorkingDays(today, lastDay, { saturday: false, holidays: outcome.notice.holidays });
  const { known, own } = outcome;
  const coverage = holidayCoverage(known, today, lastDay);
  const years = known.state === 'known' ? { first: known.list.first, last: known.list.last } : {};
  const taken = fill(say.holidays.left[coverage === 'none' && own.size > 0 ? 'own' : coverage], years);
  return (
    <>
      <Heading>{say.route}</Heading>
      <div class="notice-route">
        <RouteDrawing points={points} />
        <table class="notice-table">
          <caption class="visually-hidden">{say.routeOf}</caption>
          <thead>
            <tr>
              <th scope="col">{say.stage}</th>
              <th scope="col">{say.date}</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ kind, label, date, offLabel }) => (
              <tr key={kind} class={kind === 'last-day' ? 'notice-decides' : undefined}>
                <th scope="row">{label}</th>
                <td>
                  {date}
                  {offLabel && <span class="hint"> ({offLabel})</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 && <p class="status">{fill(plural(locale, say.workingDays, left), { holidays: taken })}</p>}
    </>
  );
}
