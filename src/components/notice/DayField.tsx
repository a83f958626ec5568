import { useRef } from 'preact/hooks';
import type { NoticeField } from '../../stores/notice-record.ts';
import { Field } from '../form/Field.tsx';
import { controlOf, type FieldSheet, idOf } from './field-sheet.ts';

type Props = FieldSheet & { name: NoticeField; label: string; hint?: string; calendar: string };

/** A day, typed in words or figures or picked in the browser's own calendar, and said back with its weekday. */
export function DayField({ name, label, hint, calendar, ...sheet }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const write = (event: { currentTarget: HTMLInputElement }) => sheet.change({ [name]: event.currentTarget.value });
  const id = idOf(name);
  const control = controlOf(sheet, name, hint);
  return (
    <Field id={id} label={label} hint={hint} error={sheet.errorOf(name)}>
      <span class="notice-day">
        <input
          {...control}
          autoComplete="off"
          aria-describedby={`${control['aria-describedby'] ?? ''} ${id}-said`}
          onInput={write}
        />
        <button
          type="button"
          class="button-quiet"
          aria-label={`${calendar}, ${label}`}
          onClick={() => picker.current?.showPicker()}
        >
          {calendar}
        </button>
        {/* The browser's calendar hangs on this input; the button above opens it, so it is out of the tab order. */}
        <input ref={picker} type="date" class="notice-picker" tabIndex={-1} aria-hidden="true" onChange={write} />
      </span>
      <p class="notice-said" id={`${id}-said`}>
        {sheet.echo(sheet.form[name])}
      </p>
    </Field>
  );
}
