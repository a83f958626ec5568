import type { Day } from '../../domain/dates/day.ts';
import { countWorkingDays } from '../../domain/dates/working-days.ts';
import { holidayCoverage } from '../../domain/notice/holiday-doubts.ts';
import { periodsLeft } from '../../domain/notice/pay-periods.ts';
import { fill, plural, sayDay } from '../../i18n/say.ts';
import { sayPoint } from '../../i18n/say-notice.ts';
import { routeTo } from './answer-form.ts';
import { RouteDrawing } from './RouteDrawing.tsx';
import type { Shown } from './shown.ts';

/** `from` is the day to announce where it is not the reader's own: waiting until they are paid. */
type Props = Shown & { lastDay: Day; today: Day; from?: Day | undefined };

/** The way out as a drawing and, from the same points, as a table: the drawing is for the eye, the table for everyone. */
export function Route({ locale, data, outcome, Heading, lastDay, today, from }: Props) {
  const say = data.answer;
  const points = routeTo(lastDay, outcome, today, from).map((point, index) => ({
    ...point,
    id: `${point.kind}-${index}`,
    label: sayPoint(locale, point, say),
    date: sayDay(locale, point.day),
    offLabel: point.off ? say[point.off] : '',
  }));
  const left = countWorkingDays(today, lastDay, { saturday: false, holidays: outcome.notice.holidays });
  const periods = periodsLeft(outcome.notice, today, lastDay);
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
            {points.map(({ id, kind, label, date, offLabel }) => (
              <tr key={id} class={kind === 'last-day' ? 'notice-decides' : undefined}>
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
      {left > 0 && (
        <p class="status">
          {fill(plural(locale, say.workingDays, left), { holidays: taken })}
          {periods && ` ${plural(locale, say.periods[periods.kind], periods.count)}`}
        </p>
      )}
    </>
  );
}
