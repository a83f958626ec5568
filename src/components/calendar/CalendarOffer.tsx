import { useState } from 'preact/hooks';
import type { CalendarDay } from './calendar-file.ts';

type Props = {
  label: string;
  file: string;
  /** Made when asked for. The same client gives the same identifiers: a second import moves the days instead of adding more. */
  days: () => CalendarDay[];
  done: string;
  failed: string;
};

/** Days to note as a calendar file; neither its name nor a title says what it is about. */
export function CalendarOffer({ label, file, days, done, failed }: Props) {
  const [told, setTold] = useState('');
  const offer = async () => {
    try {
      const { offerCalendar } = await import('./calendar-file.ts');
      offerCalendar(days(), file);
      setTold(done);
    } catch {
      setTold(failed);
    }
  };
  return (
    <span class="copy not-on-paper">
      <button type="button" class="button-quiet" onClick={offer}>
        {label}
      </button>
      <span role="status" class="copy-status">
        {told}
      </span>
    </span>
  );
}
