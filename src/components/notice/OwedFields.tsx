import { useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/say.ts';
import { owedRows } from '../../stores/owed-fields.ts';
import { type FieldSheet, idOf } from './field-sheet.ts';
import { LateFields } from './LateFields.tsx';
import type { NoticeData } from './notice-data.ts';
import { OwedRowFields } from './OwedRowFields.tsx';
import { addRow, openRows, removeRow } from './owed-rows.ts';

/** What the client owes: rows that are added and taken out by buttons, and what an estimate of interest needs. */
export function OwedFields({ data, ...sheet }: FieldSheet & { data: NoticeData }) {
  const { form, change } = sheet;
  const say = data.fields.owed;
  const rows = openRows(form);
  const [said, setSaid] = useState('');
  const focusOn = (id: string) => requestAnimationFrame(() => document.getElementById(id)?.focus());
  const add = () => {
    setSaid('');
    change(addRow(form));
    focusOn(idOf(`owedAmount${owedRows[rows.length] ?? '5'}`));
  };
  // A row that did not change is not drawn again, and is taken out of the form as it is then.
  const now = useRef(form);
  now.current = form;
  const remove = (row: (typeof rows)[number]) => {
    setSaid(fill(say.removed, { n: row }));
    change(removeRow(now.current, row));
    focusOn('notice-owed-add');
  };
  return (
    <fieldset class="notice-debts">
      <legend>{say.title}</legend>
      <p class="hint">{say.lead}</p>
      {rows.map((row) => (
        <OwedRowFields key={row} {...sheet} data={data} row={row} remove={() => remove(row)} />
      ))}
      <p class="actions">
        {rows.length < owedRows.length && (
          <button type="button" class="button-quiet" id="notice-owed-add" onClick={add}>
            {rows.length === 0 ? say.add : say.addAnother}
          </button>
        )}
        <span role="status" class="copy-status">
          {said}
        </span>
      </p>
      {rows.length > 0 && <LateFields {...sheet} data={data} />}
    </fieldset>
  );
}
