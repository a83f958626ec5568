import { useState } from 'preact/hooks';
import { daysBetween } from '../../domain/dates/calendar.ts';
import { fill, plural, sayDay } from '../../i18n/say.ts';
import { PickedDay } from '../form/PickedDay.tsx';
import type { View } from './view.ts';

/** The day of the conversation: known from the calculator, or typed; said back, or what is wrong with it. */
export function MeetingField({ say, locale, meeting, record, practice, change }: View) {
  const { meeting: words } = say;
  // What is being typed is shown as typed: what is kept comes back a moment later.
  const [typing, setTyping] = useState<string | undefined>();
  const { read, known, day } = meeting;
  const values = read.kind === 'error' ? read.values : {};
  const error =
    read.kind === 'error' && typing === undefined
      ? fill(words.errors[read.code], typeof values.day === 'string' ? { day: sayDay(locale, values.day) } : values)
      : undefined;
  const said = () => {
    if (day === undefined) return '';
    const left = daysBetween(practice.today, day);
    if (left < 0) return words.past;
    const full = sayDay(locale, day);
    const text = left === 0 ? fill(words.today, { day: full }) : plural(locale, words.inDays, left);
    return fill(text, { day: full });
  };
  return (
    <PickedDay
      id="rehearsal-meeting"
      label={words.label}
      hint={words.hint}
      error={error}
      value={typing ?? record.meeting}
      maxLength={60}
      calendar={words.calendar}
      said={said()}
      write={(typed) => change({ meeting: typed })}
      onTyping={setTyping}
    >
      {read.kind === 'empty' && known && (
        <p class="hint">{fill(words.known, { day: sayDay(locale, known, 'long') })}</p>
      )}
    </PickedDay>
  );
}
