import { useRef, useState } from 'preact/hooks';
import { daysBetween } from '../../domain/dates/calendar.ts';
import { fill, plural, sayDay } from '../../i18n/say.ts';
import { Field } from '../form/Field.tsx';
import type { View } from './view.ts';

/** The day of the conversation: known from the calculator, or typed; said back, or what is wrong with it. */
export function MeetingField({ say, locale, meeting, record, practice, change }: View) {
  const { meeting: words } = say;
  // What is being typed is shown as typed: what is kept comes back a moment later.
  const [typing, setTyping] = useState<string | undefined>();
  const picker = useRef<HTMLInputElement>(null);
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
  const write = (event: { currentTarget: HTMLInputElement }) => change({ meeting: event.currentTarget.value });
  return (
    <Field id="rehearsal-meeting" label={words.label} hint={words.hint} error={error}>
      <span class="meeting-day">
        <input
          id="rehearsal-meeting"
          autoComplete="off"
          maxLength={60}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={`rehearsal-meeting-hint rehearsal-meeting-said${error ? ' rehearsal-meeting-error' : ''}`}
          value={typing ?? record.meeting}
          onInput={(event) => {
            setTyping(event.currentTarget.value);
            write(event);
          }}
          onBlur={() => setTyping(undefined)}
        />
        <button
          type="button"
          class="button-quiet"
          aria-label={`${words.calendar}, ${words.label}`}
          onClick={() => picker.current?.showPicker()}
        >
          {words.calendar}
        </button>
        {/* The browser's calendar hangs on this input; the button above opens it, so it is out of the tab order. */}
        <input ref={picker} type="date" class="meeting-picker" tabIndex={-1} aria-hidden="true" onChange={write} />
      </span>
      <p class="meeting-said" id="rehearsal-meeting-said">
        {said()}
      </p>
      {read.kind === 'empty' && known && (
        <p class="hint">{fill(words.known, { day: sayDay(locale, known, 'long') })}</p>
      )}
    </Field>
  );
}
