import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Episode } from '../../domain/cooling/episode.ts';
import { episodesLately, isInstinct, standingOf } from '../../domain/cooling/where-it-stands.ts';
import { addDays } from '../../domain/dates/calendar.ts';
import { fill } from '../../i18n/fill.ts';
import { plural, sayDay } from '../../i18n/say.ts';
import {
  $cooling,
  changeLastEpisode,
  EMPTY_COOLING,
  LONGEST_LETTER,
  restoreEpisodes,
  startCooling,
  writeCooling,
} from '../../stores/cooling-record.ts';
import { useClientTurn } from '../client/use-client-turn.ts';
import { LongText } from '../form/LongText.tsx';
import type { CoolingWords } from './cooling-words.ts';
import { EpisodeList } from './EpisodeList.tsx';
import { headingOf, StandingPart } from './StandingPart.tsx';
import { useToday } from './use-today.ts';

type Props = { words: CoolingWords; level: 2 | 3 | 4 };
type Told = { text: string; back?: readonly Episode[] };

/** The cooling-off period of the open client, anew for each: where it stands, what happened, and the letter that is not sent. */
export function CoolingIsland(props: Props) {
  return <Period key={useClientTurn()} {...props} />;
}

function Period({ words, level }: Props) {
  const say = words.tool;
  const { episodes, note, letter } = useStore($cooling, { ssr: () => EMPTY_COOLING });
  const today = useToday();
  const [told, setTold] = useState<Told>({ text: '' });
  const [again, setAgain] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const Heading = `h${level}` as 'h2' | 'h3' | 'h4';

  const seen = today === undefined ? [] : episodes;
  const standing = standingOf(seen, today ?? '2000-01-01');
  const answered = standing.kind === 'none' && !again ? seen.at(-1) : undefined;
  const step = (text: string, act: () => void, keepsWayBack = true) => {
    const back = $cooling.get().episodes;
    act();
    setAgain(false);
    setTold(keepsWayBack ? { text, back } : { text });
  };
  useEffect(() => {
    if (told.text) heading.current?.focus();
  }, [told]);

  const start = (days: number, felt: string) =>
    today &&
    step(fill(say.started, { day: sayDay(words.locale, addDays(today, days)) }), () => startCooling(today, days, felt));
  const remove = (place: number) => {
    const gone = episodes[place];
    const text = fill(say.removed, { day: sayDay(words.locale, gone?.start ?? '', 'long') });
    step(text, () => restoreEpisodes(episodes.toSpliced(place, 1)));
  };
  const lately = today === undefined ? 0 : episodesLately(episodes, today).length;
  const long = {
    rows: 5,
    disabled: today === undefined,
    longest: LONGEST_LETTER,
    tooLong: (extra: number) => plural(words.locale, say.tooLong, extra),
  };
  return (
    <>
      <Heading ref={heading} tabIndex={-1}>
        {headingOf(words, standing, answered)}
      </Heading>
      <p role="status" class="status">
        {told.text}
      </p>
      {told.back && (
        <button
          type="button"
          class="link-button not-on-paper"
          onClick={() => step(say.undone, () => restoreEpisodes(told.back ?? []), false)}
        >
          {say.undo}
        </button>
      )}
      {today !== undefined && isInstinct(episodes, today) && (
        <p class="notice-line cooling-instinct">
          <strong>{say.instinctTitle}.</strong> {plural(words.locale, say.count, lately)} {say.instinct}
        </p>
      )}
      <StandingPart
        {...{ words, standing, today, again }}
        answered={answered?.still ? answered : undefined}
        onAgain={() => setAgain(true)}
        onStart={start}
        onChange={(change, text) => step(text, () => changeLastEpisode(change))}
      />
      {lately > 0 && lately < 3 && <p class="hint cooling-count">{plural(words.locale, say.count, lately)}</p>}
      <EpisodeList words={words} episodes={seen} onRemove={remove} />
      <LongText
        {...long}
        id="cooling-note"
        label={say.note}
        hint={say.noteHint}
        value={note}
        change={(text) => writeCooling({ note: text })}
      />
      <LongText
        {...long}
        id="cooling-letter"
        label={say.letter}
        hint={say.letterHint}
        value={letter}
        change={(text) => writeCooling({ letter: text })}
      />
      <p class="hint cooling-danger">
        {say.danger} <a href={words.links.unsafe}>{say.dangerLink}</a>
      </p>
    </>
  );
}
