import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Day } from '../../domain/dates/day.ts';
import type { Candidate } from '../../domain/notice/candidate.ts';
import { writeLength } from '../../domain/notice/length.ts';
import { fill, sayDay } from '../../i18n/say.ts';
import { $dates, type TakenDates, takeDates } from '../../stores/dates-record.ts';
import { routeTo } from './answer-form.ts';
import type { Shown } from './shown.ts';

type Props = Shown & { date: Candidate; today: Day };

/** Hands the dates to the client's file, where the message, the rehearsal and the plan read them; a way back stands beside it. */
export function TakeDates({ locale, data, outcome, date, today }: Props) {
  const say = data.answer.taken;
  const { dates: kept } = useStore($dates);
  const [before, setBefore] = useState<{ dates: TakenDates | undefined } | undefined>();
  const offered = takenDates(date, today, routeTo(date.end, outcome, today, date.waiting?.announce));
  const isSame = kept !== undefined && sameDates(kept, offered);
  const take = () => {
    setBefore({ dates: kept });
    takeDates(offered);
  };
  const undo = () => {
    takeDates(before?.dates);
    setBefore(undefined);
  };
  const known = kept && { day: sayDay(locale, kept.lastDay, 'long'), taken: sayDay(locale, kept.taken, 'long') };
  return (
    <div class="notice-taken not-on-paper">
      <p class="actions">
        {!isSame && (
          <button type="button" class="button" id="notice-take" onClick={take}>
            {kept ? say.again : say.take}
          </button>
        )}
        {before && isSame && (
          <button type="button" class="link-button" id="notice-untake" onClick={undo}>
            {say.undo}
          </button>
        )}
      </p>
      <p role="status" class="status">
        {known ? fill(isSame ? say.done : say.older, known) : say.why}
      </p>
    </div>
  );
}

/** The route as the client's file keeps it: today is no stage of it. */
function takenDates(date: Candidate, today: Day, points: readonly { kind: string; day: Day }[]): TakenDates {
  const added = (date.waiting?.by ?? date).steps.find((step) => step.rule === 'add');
  const length = added?.rule === 'add' ? writeLength(added.length) : undefined;
  const stages = points.filter(({ kind }) => kind !== 'today').map(({ kind, day }) => ({ kind, day }));
  return { taken: today, lastDay: date.end, points: stages, ...(length ? { length } : {}) };
}

function sameDates(one: TakenDates, other: TakenDates): boolean {
  const bare = ({ lastDay, length, points }: TakenDates) =>
    JSON.stringify([lastDay, length, points.map(({ kind, day }) => [kind, day])]);
  return bare(one) === bare(other);
}
