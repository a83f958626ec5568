import { fill, sayDay } from '../../i18n/say.ts';
import { $currentFile } from '../../stores/client-files.ts';
import { CalendarOffer } from '../calendar/CalendarOffer.tsx';
import type { QuizWords } from './quiz-words.ts';

type Props = {
  words: QuizWords;
  /** What it reminds of: the end of the cooling-off period, or looking at the client again. */
  kind: 'sleep' | 'again';
  /** The civil day of the reminder. */
  day: string;
};

/** A reminder as a calendar file. */
export function ReminderButton({ words, kind, day }: Props) {
  const { event: title, note, file, done, failed, ...labels } = words.after.reminder;
  const said = { file, day: sayDay(words.locale, day) };
  const days = () => [{ id: `${$currentFile.get()?.id ?? 'quiz'}-${kind}`, day, title, note }];
  return (
    <CalendarOffer
      {...{ file, days }}
      label={fill(labels[kind], said)}
      done={fill(done, said)}
      failed={fill(failed, said)}
    />
  );
}
