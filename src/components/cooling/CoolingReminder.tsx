import { fill } from '../../i18n/fill.ts';
import { sayDay } from '../../i18n/say.ts';
import { $currentFile } from '../../stores/client-files.ts';
import { CalendarOffer } from '../calendar/CalendarOffer.tsx';
import type { CoolingWords } from './cooling-words.ts';

/** The end of the wait as a calendar file. */
export function CoolingReminder({ words, day }: { words: CoolingWords; day: string }) {
  const { remind, event: title, eventNote: note, eventFile: file, reminded, remindFailed } = words.tool;
  const said = { day: sayDay(words.locale, day) };
  const days = () => [{ id: `${$currentFile.get()?.id ?? 'cooling'}-sleep`, day, title, note }];
  return (
    <CalendarOffer
      {...{ file, days }}
      label={fill(remind, said)}
      done={fill(reminded, { file, ...said })}
      failed={fill(remindFailed, said)}
    />
  );
}
