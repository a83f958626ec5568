import type { NoticeField } from '../../stores/notice-record.ts';
import { Field } from '../form/Field.tsx';
import { controlOf, type FieldSheet, idOf } from './field-sheet.ts';

type Props = FieldSheet & {
  name: NoticeField;
  label: string;
  options: readonly (readonly [value: string, label: string])[];
};

/** One choice of a list, with the browser's own control. */
export function SelectField({ name, label, options, ...sheet }: Props) {
  return (
    <Field id={idOf(name)} label={label} error={sheet.errorOf(name)}>
      <select {...controlOf(sheet, name)} onChange={(event) => sheet.change({ [name]: event.currentTarget.value })}>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}
