import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { describedBy, Field } from './Field.tsx';

type Props = {
  /** The id of the control; what is read back hangs on it as `<id>-said`. */
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  value: string;
  maxLength?: number;
  /** The button that opens the browser's calendar. */
  calendar: string;
  /** What the day is read as; empty while it is none. */
  said: string;
  /** A day as it was typed, or as the browser's calendar gives it: `2026-12-03`. */
  write: (day: string) => void;
  /** What is being typed, for whoever shows it as typed; `undefined` once the field is left. */
  onTyping?: (typed: string | undefined) => void;
  children?: ComponentChildren;
};

type Written = { currentTarget: HTMLInputElement };

/** A day, typed in words or figures or picked in the browser's own calendar, and read back. */
export function PickedDay({
  id,
  label,
  hint,
  error,
  value,
  maxLength,
  calendar,
  said,
  write,
  onTyping,
  children,
}: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const onWritten = (event: Written) => write(event.currentTarget.value);
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <span class="picked-day">
        <input
          id={id}
          value={value}
          maxLength={maxLength}
          autoComplete="off"
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={`${describedBy(id, hint, error) ?? ''} ${id}-said`.trim()}
          onInput={(event) => {
            onTyping?.(event.currentTarget.value);
            onWritten(event);
          }}
          onBlur={() => onTyping?.(undefined)}
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
        <input ref={picker} type="date" class="day-picker" tabIndex={-1} aria-hidden="true" onChange={onWritten} />
      </span>
      <p class="field-said" id={`${id}-said`}>
        {said}
      </p>
      {children}
    </Field>
  );
}
