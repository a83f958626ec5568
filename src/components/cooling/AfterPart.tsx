import type { Episode } from '../../domain/cooling/episode.ts';
import { fill } from '../../i18n/fill.ts';
import { sayDay } from '../../i18n/say.ts';
import type { CoolingWords } from './cooling-words.ts';

/** After an answered wait: before and after side by side, and what the difference means. */
export function AfterPart({ words, episode }: { words: CoolingWords; episode: Episode }) {
  const { after, sides, answers, nothing } = words.tool;
  if (episode.still === undefined) return null;
  const { text, link } = after[episode.still];
  const said = (day: string | undefined) => sayDay(words.locale, day ?? episode.start, 'long');
  return (
    <>
      <dl class="cooling-sides">
        <div>
          <dt>{fill(sides.before, { day: said(episode.start) })}</dt>
          <dd dir="auto">{episode.felt || <span class="hint">{nothing}</span>}</dd>
        </div>
        <div>
          <dt>{fill(sides.after, { day: said(episode.closed) })}</dt>
          <dd>
            {answers[episode.still]}
            {episode.now && <span dir="auto">{episode.now}</span>}
          </dd>
        </div>
      </dl>
      <p class="cooling-after">{text}</p>
      <p class="actions">
        <a class="button-quiet" href={words.links.quiz}>
          {link}
        </a>
      </p>
    </>
  );
}
