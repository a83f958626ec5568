import { useState } from 'preact/hooks';
import { fill, plural, sayDay, sayList } from '../../i18n/say.ts';
import { $currentFile } from '../../stores/client-files.ts';
import type { View } from './view.ts';

/** The days of practice as a calendar file, made when asked for; neither its name nor a title says what it is about. */
export function PracticeReminder({ say, locale, practice }: View) {
  const { reminder } = say;
  const [told, setTold] = useState('');
  const { days } = practice;
  const said = () =>
    sayList(
      locale,
      days.map((day) => sayDay(locale, day, 'long')),
    );
  const offer = async () => {
    try {
      const { offerCalendar } = await import('../calendar/calendar-file.ts');
      const file = $currentFile.get()?.id ?? 'rehearsal';
      // The same client and turn give the same identifier: a second import moves the days instead of adding more.
      offerCalendar(
        days.map((day, turn) => ({
          id: `${file}-practice-${turn + 1}`,
          day,
          title: reminder.event,
          note: reminder.note,
        })),
        reminder.file,
      );
      setTold(fill(plural(locale, reminder.done, days.length), { file: reminder.file, days: said() }));
    } catch {
      setTold(fill(reminder.failed, { days: said() }));
    }
  };
  if (days.length === 0) return null;
  return (
    <div class="practice-reminder">
      <button type="button" class="button-quiet" onClick={offer}>
        {reminder.add}
      </button>
      <p role="status" class="hint copy-status">
        {told}
      </p>
    </div>
  );
}
