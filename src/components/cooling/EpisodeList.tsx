import type { Episode } from '../../domain/cooling/episode.ts';
import { fill } from '../../i18n/fill.ts';
import { plural, sayDay } from '../../i18n/say.ts';
import type { CoolingWords } from './cooling-words.ts';

type Props = {
  words: CoolingWords;
  episodes: readonly Episode[];
  onRemove: (place: number) => void;
};

/** Every time the reader waited with this client, the latest first; one that was begun by mistake can go. */
export function EpisodeList({ words, episodes, onRemove }: Props) {
  const say = words.tool;
  const said = ({ start, days }: Episode) =>
    fill(plural(words.locale, say.episode, days), { start: sayDay(words.locale, start, 'long') });
  const answer = ({ closed, still }: Episode) =>
    closed === undefined ? say.open : still === undefined ? say.noAnswer : say.answers[still].toLowerCase();
  if (episodes.length === 0) return null;
  return (
    <details class="cooling-episodes">
      <summary>{say.episodes}</summary>
      <ol>
        {episodes
          .map((episode, place) => ({ episode, place }))
          .reverse()
          .map(({ episode, place }) => (
            <li key={place}>
              <span>
                {said(episode)} <span class="hint">{answer(episode)}</span>
              </span>
              <button type="button" class="link-button not-on-paper" onClick={() => onRemove(place)}>
                {say.remove} <span class="visually-hidden">{said(episode)}</span>
              </button>
            </li>
          ))}
      </ol>
    </details>
  );
}
