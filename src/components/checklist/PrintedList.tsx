import { type Checklist, paths } from '../../domain/checklist/checklist.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { NoticeForm } from '../../stores/notice-form.ts';
import type { ChecklistProps } from './checklist-props.ts';
import { sayLength } from './say-length.ts';
import { sayProgress } from './say-progress.ts';

type Props = Pick<ChecklistProps, 'say' | 'points' | 'unitWords'> & { locale: Locale; record: Checklist };

/** The list with the reader's marks, for paper: each path that was looked at, in its order, notes included. */
export function PrintedList({ locale, say: { start, notice }, record, points, unitWords }: Props) {
  const used = paths.filter((path) => points[path].some(({ id }) => record.points[id]));
  const { amount, unit } = record.notice;
  const found = unit in unitWords && sayLength(locale, { amount, unit: unit as NoticeForm['unit'] }, notice);
  return (
    <div class="check-printed">
      {used.map((path) => (
        <table class="check-table" key={path}>
          <caption>
            {start.paths[path]} · {sayProgress({ locale, say: start, record, points: points[path] })}
          </caption>
          <tbody>
            {points[path].map((point) => {
              const { mark, note = '' } = record.points[point.id] ?? {};
              return (
                <tr key={point.id}>
                  <th scope="row">{point.title}</th>
                  <td>
                    <strong>{mark ? start.marks[mark] : start.nothingMarked}</strong>
                    {point.asks && found && <p>{found}</p>}
                    {point.asks && record.notice.clause && <p class="check-note">{record.notice.clause}</p>}
                    {note && <p class="check-note">{note}</p>}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      ))}
    </div>
  );
}
