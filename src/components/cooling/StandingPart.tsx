import type { ComponentChildren } from 'preact';
import type { Episode } from '../../domain/cooling/episode.ts';
import type { Standing } from '../../domain/cooling/where-it-stands.ts';
import { fill } from '../../i18n/fill.ts';
import { plural, sayDay } from '../../i18n/say.ts';
import { AfterPart } from './AfterPart.tsx';
import { CoolingReminder } from './CoolingReminder.tsx';
import type { CoolingWords } from './cooling-words.ts';
import { EndForm } from './EndForm.tsx';
import { StartForm } from './StartForm.tsx';
import { TideClock } from './TideClock.tsx';

type Props = {
  words: CoolingWords;
  standing: Standing;
  today: string | undefined;
  /** The last episode, when it was closed with an answer and nothing has begun since. */
  answered: Episode | undefined;
  again: boolean;
  onAgain: () => void;
  onStart: (days: number, felt: string) => void;
  onChange: (change: Partial<Episode>, told: string) => void;
};

/** The heading of a state. // headingOf(words, standing, undefined) => 'Jour 2 sur 3' */
export function headingOf({ tool }: CoolingWords, standing: Standing, answered: Episode | undefined): string {
  if (standing.kind === 'running') return fill(tool.running, { day: standing.day, days: standing.episode.days });
  if (standing.kind === 'ended') return tool.endedTitle;
  if (standing.kind === 'clock-behind') return tool.behindTitle;
  return answered?.still ? tool.after[answered.still].title : tool.title;
}

/** Where the wait stands, as a clock and in words, and what can be done now. */
export function StandingPart({ words, standing, today, answered, again, onAgain, onStart, onChange }: Props) {
  const say = words.tool;
  const said = (day: string) => sayDay(words.locale, day);
  if (standing.kind === 'none' && answered && !again)
    return (
      <>
        <AfterPart words={words} episode={answered} />
        <button type="button" class="link-button" onClick={onAgain}>
          {say.again}
        </button>
      </>
    );
  if (standing.kind === 'none' || today === undefined)
    return <StartForm words={words} today={today} onStart={onStart} />;

  const { episode, end } = standing;
  const stop = (
    <button type="button" class="link-button" onClick={() => onChange({ closed: today }, say.stopped)}>
      {say.stop}
    </button>
  );
  if (standing.kind === 'running')
    return (
      <Clocked days={episode.days} over={standing.day - 1} running>
        <p class="cooling-lead">{fill(plural(words.locale, say.left, standing.left), { day: said(end) })}</p>
        <p>{say.meanwhile}</p>
        <p class="actions">
          <CoolingReminder words={words} day={end} /> {stop}
        </p>
      </Clocked>
    );
  if (standing.kind === 'clock-behind')
    return (
      <>
        <p class="cooling-lead">
          {fill(say.behind, { today: said(today), start: said(episode.start), end: said(end) })}
        </p>
        <p class="actions">
          <button type="button" class="button-quiet" onClick={() => onChange({ start: today }, say.counted)}>
            {say.fromToday}
          </button>
          {stop}
        </p>
      </>
    );
  return (
    <Clocked days={episode.days} over={episode.days}>
      <p class="cooling-lead">{standing.since === 0 ? say.endedToday : fill(say.ended, { day: said(end) })}</p>
      <EndForm
        words={words}
        episode={episode}
        onAnswer={(still, now) => onChange({ closed: today, still, now }, say.saved)}
      />
    </Clocked>
  );
}

type ClockedProps = { days: number; over: number; running?: boolean; children: ComponentChildren };

function Clocked({ days, over, running = false, children }: ClockedProps) {
  return (
    <div class="cooling-clocked">
      <TideClock days={days} over={over} running={running} />
      <div>{children}</div>
    </div>
  );
}
