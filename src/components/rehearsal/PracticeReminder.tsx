import { fill, plural, sayDay, sayList } from '../../i18n/say.ts';
import { $currentFile } from '../../stores/client-files.ts';
import { CalendarOffer } from '../calendar/CalendarOffer.tsx';
import type { View } from './view.ts';

/** The days of practice as a calendar file. */
export function PracticeReminder({ say, locale, practice }: View) {
  const { add, event: title, note, file, done, failed } = say.reminder;
  const { days } = practice;
  if (days.length === 0) return null;
  const said = days.map((day) => sayDay(locale, day, 'long'));
  const noted = () => {
    const client = $currentFile.get()?.id ?? 'rehearsal';
    return days.map((day, turn) => ({ id: `${client}-practice-${turn + 1}`, day, title, note }));
  };
  return (
    <div class="practice-reminder">
      <CalendarOffer
        label={add}
        file={file}
        days={noted}
        done={fill(plural(locale, done, days.length), { file, days: sayList(locale, said) })}
        failed={fill(failed, { days: sayList(locale, said) })}
      />
    </div>
  );
}
