import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { sayDay } from '../../i18n/say.ts';
import { $currentFile } from '../../stores/client-files.ts';
import type { CoolingWords } from './cooling-words.ts';

/** The end of the wait as a calendar file, made when asked for; neither its name nor its title says what it is about. */
export function CoolingReminder({ words, day }: { words: CoolingWords; day: string }) {
  const say = words.tool;
  const [told, setTold] = useState('');
  const said = sayDay(words.locale, day);
  const offer = async () => {
    try {
      const { offerCalendar } = await import('../calendar/calendar-file.ts');
      // The same client gives the same identifier: a second import moves the event instead of adding one.
      const id = `${$currentFile.get()?.id ?? 'cooling'}-sleep`;
      offerCalendar([{ id, day, title: say.event, note: say.eventNote }], say.eventFile);
      setTold(fill(say.reminded, { file: say.eventFile, day: said }));
    } catch {
      setTold(fill(say.remindFailed, { day: said }));
    }
  };
  return (
    <span class="copy not-on-paper">
      <button type="button" class="button-quiet" onClick={offer}>
        {fill(say.remind, { day: said })}
      </button>
      <span role="status" class="copy-status">
        {told}
      </span>
    </span>
  );
}
