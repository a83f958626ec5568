import { useStore } from '@nanostores/preact';
import { useRef, useState } from 'preact/hooks';
import type { Candidate } from '../../domain/notice/candidate.ts';
import { writeLength } from '../../domain/notice/length.ts';
import { fill, sayDay } from '../../i18n/say.ts';
import { $dates, NO_DATES, type TakenDates, takeDates } from '../../stores/dates-record.ts';
import { useClientTurn } from '../client/use-client-turn.ts';
import { routeTo } from './answer-form.ts';
import type { Shown } from './shown.ts';

type Props = Shown & { date: Candidate; today: string };

/** Hands the dates over to the message and the plan, says what they speak of now, and takes it back when asked. */
export function KeepDates(props: Props) {
  return <Kept key={useClientTurn()} {...props} />;
}

function Kept({ locale, data, outcome, Heading, date, today }: Props) {
  const say = data.answer.keep;
  const { dates: kept } = useStore($dates, { ssr: () => NO_DATES });
  const [before, setBefore] = useState<{ dates: TakenDates | undefined } | undefined>();
  const button = useRef<HTMLButtonElement>(null);
  const { clause, proposed } = outcome.notice;
  const length = clause.says === 'length' ? clause.length : proposed;
  // A date that is only offered is not what the contract's length leads to.
  const text = length && date.binding ? writeLength(length) : undefined;
  const offered: TakenDates = {
    taken: today,
    lastDay: date.end,
    ...(text ? { length: text } : {}),
    points: routeTo(date.end, outcome, today, date.waiting?.announce).map(({ kind, day }) => ({ kind, day })),
  };
  const isSame = kept !== undefined && tells(kept) === tells(offered);
  const keep = () => {
    setBefore({ dates: kept });
    takeDates(offered);
  };
  const undo = () => {
    takeDates(before?.dates);
    setBefore(undefined);
    requestAnimationFrame(() => button.current?.focus());
  };
  const day = kept && sayDay(locale, kept.lastDay);
  return (
    <div class="notice-keep not-on-paper">
      <Heading>{say.lead}</Heading>
      <p role="status">
        {isSame && day && fill(say.kept, { day })}
        {!isSame && day && fill(say.other, { day })}
      </p>
      <p class="actions">
        {isSame ? (
          <a href={data.links.message}>{say.message}</a>
        ) : (
          <button type="button" class="button-quiet" ref={button} onClick={keep}>
            {kept ? say.replace : say.take}
          </button>
        )}
        {isSame && before && (
          <button type="button" class="link-button" onClick={undo}>
            {say.undo}
          </button>
        )}
      </p>
    </div>
  );
}

// The day of taking says nothing about the dates themselves; nor does “today”, which is another one tomorrow.
function tells({ lastDay, length, points }: TakenDates): string {
  const lasting = points.filter(({ kind }) => kind !== 'today');
  return JSON.stringify([lastDay, length ?? '', lasting]);
}
