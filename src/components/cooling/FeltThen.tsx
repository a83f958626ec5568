import type { Episode } from '../../domain/cooling/episode.ts';
import { fill } from '../../i18n/fill.ts';
import { sayDay } from '../../i18n/say.ts';
import type { CoolingWords } from './cooling-words.ts';

/** The reader's own words of the first day, or that there are none. */
export function FeltThen({ words, episode }: { words: CoolingWords; episode: Episode }) {
  const { before, wordless } = words.tool;
  const day = sayDay(words.locale, episode.start);
  if (episode.felt === '') return <p class="cooling-then">{fill(wordless, { day })}</p>;
  return (
    <figure class="cooling-then">
      <figcaption>{fill(before, { day })}</figcaption>
      <blockquote dir="auto">{episode.felt}</blockquote>
    </figure>
  );
}
