import type { NoticeField } from '../../stores/notice-record.ts';
import { type FieldSheet, idOf } from './field-sheet.ts';

type Props = FieldSheet & { name: NoticeField; label: string };

/** One yes, or nothing. */
export function CheckField({ name, label, form, change }: Props) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        id={idOf(name)}
        checked={form[name] === 'yes'}
        onChange={(event) => change({ [name]: event.currentTarget.checked ? 'yes' : '' })}
      />
      <span>{label}</span>
    </label>
  );
}
