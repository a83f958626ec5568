import { type Checklist, type Path, withPoint } from '../../domain/checklist/checklist.ts';
import { $checklist } from '../../stores/checklist-record.ts';
import { useClientTurn } from '../client/use-client-turn.ts';
import { printAlone } from '../site/print-alone.ts';
import type { ChecklistProps } from './checklist-props.ts';
import { NoticeFound } from './NoticeFound.tsx';
import { PointFields } from './PointFields.tsx';
import { PrintedList } from './PrintedList.tsx';
import { sayProgress } from './say-progress.ts';

type Props = ChecklistProps & { record: Checklist; path: Path };

/** The points of a path, a quiet count of what is left, and the same list for paper, anew for each client. What is said is kept at once. */
export function ChecklistPoints(props: Props) {
  return <Points key={useClientTurn()} {...props} />;
}

function Points({ locale, say, points, unitWords, calculator, record, path }: Props) {
  const change = (next: (now: Checklist) => Checklist) => $checklist.set(next($checklist.get()));
  const isFilled = Object.keys(record.points).length > 0;
  const { start } = say;
  return (
    <>
      <div class="check-form">
        <p class="check-progress">{sayProgress({ locale, say: start, record, points: points[path] })}</p>
        <ol class="check-points">
          {points[path].map((point) => (
            <PointFields
              key={point.id}
              say={start}
              point={point}
              marked={record.points[point.id]}
              change={(part) => change((now) => withPoint(now, point.id, part))}
            >
              {point.asks && (
                <NoticeFound
                  locale={locale}
                  say={say.notice}
                  tooLong={start.noteTooLong}
                  unitWords={unitWords}
                  calculator={calculator}
                  found={record.notice}
                  change={(part) => change((now) => ({ ...now, notice: { ...now.notice, ...part } }))}
                />
              )}
            </PointFields>
          ))}
        </ol>
        {isFilled && (
          <p class="actions">
            <button type="button" class="button-quiet" onClick={() => printAlone('checklist')}>
              {start.print}
            </button>
          </p>
        )}
      </div>
      {isFilled && <PrintedList locale={locale} say={say} record={record} points={points} unitWords={unitWords} />}
    </>
  );
}
