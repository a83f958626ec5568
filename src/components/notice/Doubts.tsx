import { fill, plural, sayDay } from '../../i18n/say.ts';
import type { Shown } from './shown.ts';

/** The other reading, the cliff and the ceiling: what could make the date another one. */
export function Doubts({ locale, data, outcome }: Shown) {
  const say = data.answer;
  const { answer } = outcome;
  const { decision, cliff, ceiling } = answer;
  const day = (value: string) => sayDay(locale, value);
  const other = decision.kind === 'decided' ? decision.by.other : undefined;
  const notes = [
    other &&
      decision.kind === 'decided' &&
      fill(say.otherReading, { other: day(other.end), day: day(decision.by.end) }),
    cliff &&
      fill(cliff.lastEvent === answer.event ? say.cliffNow : say.cliffLater, {
        last: day(cliff.lastEvent),
        end: day(cliff.end),
        days: plural(locale, say.lengths.days, cliff.extraDays),
      }),
    ceiling && fill(say.ceiling, { day: day(ceiling) }),
  ].filter((note) => typeof note === 'string');
  return (
    <>
      {notes.map((note) => (
        <p key={note} class="notice-doubt">
          {note}
        </p>
      ))}
    </>
  );
}
