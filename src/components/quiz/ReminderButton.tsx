import { useState } from 'preact/hooks';
import { fill, sayDay } from '../../i18n/say.ts';
import { $currentFile } from '../../stores/client-files.ts';
import type { QuizWords } from './quiz-words.ts';

type Props = {
  words: QuizWords;
  /** What it reminds of: the end of the cooling-off period, or looking at the client again. */
  kind: 'sleep' | 'again';
  /** The civil day of the reminder. */
  day: string;
};

/** A reminder as a calendar file, made when asked for; neither its name nor its title says what it is about. */
export function ReminderButton({ words, kind, day }: Props) {
  const { after, locale } = words;
  const { reminder } = after;
  const [told, setTold] = useState('');
  const said = () => sayDay(locale, day);
  const label = reminder[kind];

  const offer = async () => {
    try {
      const { offerCalendar } = await import('../calendar/calendar-file.ts');
      // The same client and kind give the same identifier: a second import moves the event instead of adding one.
      const id = `${$currentFile.get()?.id ?? 'quiz'}-${kind}`;
      offerCalendar([{ id, day, title: reminder.event, note: reminder.note }], reminder.file);
      setTold(fill(reminder.done, { file: reminder.file, day: said() }));
    } catch {
      setTold(fill(reminder.failed, { day: said() }));
    }
  };

  return (
    <span class="reminder not-on-paper">
      <button type="button" class="button-quiet" onClick={offer}>
        {kind === 'sleep' ? fill(label, { day: said() }) : label}
      </button>
      <span role="status" class="copy-status">
        {told}
      </span>
    </span>
  );
}
