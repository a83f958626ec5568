import type { NoticeField } from '../../stores/notice-record.ts';
import { Field } from '../form/Field.tsx';
import { controlOf, type FieldSheet, idOf } from './field-sheet.ts';

type Props = FieldSheet & { name: NoticeField; label: string; hint?: string; numeric?: boolean };

/** One line of text, kept as typed. */
export function TextField({ name, label, hint, numeric, ...sheet }: Props) {
  return (
    <Field id={idOf(name)} label={label} hint={hint} error={sheet.errorOf(name)}>
      <input
        {...controlOf(sheet, name, hint)}
        inputMode={numeric ? 'decimal' : undefined}
        autoComplete="off"
        onInput={(event) => sheet.change({ [name]: event.currentTarget.value })}
      />
    </Field>
  );
}
