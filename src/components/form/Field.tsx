import type { ComponentChildren } from 'preact';

type Props = {
  /** The id of the control inside; hint and error hang on it as `<id>-hint` and `<id>-error`. */
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  children: ComponentChildren;
};

/** What `aria-describedby` of the control must say. // describedBy('length', 'In days', undefined) => 'length-hint' */
export function describedBy(id: string, hint: string | undefined, error: string | undefined): string | undefined {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** A label, its hint, the control and, where something is wrong, one clear sentence at the field. */
export function Field({ id, label, hint, error, children }: Props) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {children}
    </div>
  );
}
