import { measure } from '../../domain/message/measure.ts';
import { fill, plural } from '../../i18n/say.ts';
import type { View } from './view.ts';

/** How long the message is without its salutation: words, seconds to read, seconds aloud; what the brevity meter counts too. */
export function Measures({ say, locale, composer }: View) {
  const { words, read, aloud } = measure(composer.letter.paragraphs.join(' '));
  const { measures } = say;
  const time = (seconds: number, forms: typeof measures.read, minutes: string) =>
    seconds < 60 ? plural(locale, forms, seconds) : fill(minutes, { n: Math.floor(seconds / 60), s: seconds % 60 });
  return (
    <p class="hint">
      {[
        plural(locale, measures.words, words),
        time(read, measures.read, measures.minutesRead),
        time(aloud, measures.aloud, measures.minutesAloud),
      ].join(' · ')}
    </p>
  );
}
