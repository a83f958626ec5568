import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Checklist, type Path, withPoint } from '../../domain/checklist/checklist.ts';
import { $checklist } from '../../stores/checklist-record.ts';
import type { ChecklistProps, CheckPointProps } from './checklist-props.ts';
import { NoticeFound } from './NoticeFound.tsx';
import { PointFields } from './PointFields.tsx';
import { PrintedList } from './PrintedList.tsx';
import { sayProgress } from './say-progress.ts';

type Props = ChecklistProps & { record: Checklist; path: Path };

const change = (next: (now: Checklist) => Checklist) => $checklist.set(next($checklist.get()));

/** The points of a path, a quiet count of what is left, and the same list for paper. What is said is kept at once. */
export function ChecklistPoints(props: Props) {
  const { locale, say, points, record, path } = props;
  const isFilled = Object.keys(record.points).length > 0;
  const { start } = say;
  return (
    <>
      <div class="check-form">
        <p class="check-progress">{sayProgress({ locale, say: start, record, points: points[path] })}</p>
        <ol class="check-points">
          {points[path].map((point) => (
            <Point key={point.id} {...props} point={point} />
          ))}
        </ol>
        {isFilled && (
          <p class="actions">
            <button type="button" class="button-quiet" onClick={() => window.print()}>
              {start.print}
            </button>
          </p>
        )}
      </div>
      {isFilled && <PrintedLater {...props} />}
    </>
  );
}

/** One point, drawn again only when something is said about it: a key in one note must not wait for fourteen points. */
function Point({ point, ...props }: Props & { point: CheckPointProps }) {
  const { locale, say, unitWords, calculator, record } = props;
  const marked = record.points[point.id];
  const found = point.asks && record.notice;
  return useMemo(
    () => (
      <PointFields
        say={say.start}
        point={point}
        marked={marked}
        change={(part) => change((now) => withPoint(now, point.id, part))}
      >
        {found && (
          <NoticeFound
            locale={locale}
            say={say.notice}
            tooLong={say.start.noteTooLong}
            unitWords={unitWords}
            calculator={calculator}
            found={found}
            change={(part) => change((now) => ({ ...now, notice: { ...now.notice, ...part } }))}
          />
        )}
      </PointFields>
    ),
    [point, marked, found],
  );
}

/** The list for paper is not on the screen: it follows once the screen has shown what changed. */
function PrintedLater(props: Props) {
  const [record, follow] = useState(props.record);
  useEffect(() => follow(props.record), [props.record]);
  return useMemo(() => <PrintedList {...props} record={record} />, [record]);
}
