import { useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/say.ts';
import { owedRows } from '../../stores/owed-fields.ts';
import { type FieldSheet, idOf } from '../notice/field-sheet.ts';
import type { NoticeData } from '../notice/notice-data.ts';
import { OwedRowFields } from '../notice/OwedRowFields.tsx';
import { addRow, openRows, removeRow } from '../notice/owed-rows.ts';
import { TextField } from '../notice/TextField.tsx';
import type { StakesWords } from './stakes-props.ts';

/** The invoices that are owed: the calculator's own rows, with the number of each invoice. */
export function OwedList({ data, say, ...sheet }: FieldSheet & { data: NoticeData; say: StakesWords['owed'] }) {
  const { form, change } = sheet;
  const rows = openRows(form);
  const [told, setTold] = useState('');
  const focusOn = (id: string) => requestAnimationFrame(() => document.getElementById(id)?.focus());
  const add = () => {
    setTold('');
    change(addRow(form));
    focusOn(idOf(`owedAmount${owedRows[rows.length] ?? '1'}`));
  };
  // A row that did not change is not drawn again, and is taken out of the form as it is then.
  const now = useRef(form);
  now.current = form;
  const remove = (row: (typeof rows)[number]) => {
    setTold(fill(data.fields.owed.removed, { n: row }));
    change(removeRow(now.current, row));
    focusOn('stakes-add-owed');
  };
  return (
    <fieldset class="stakes-list">
      <legend>{say.title}</legend>
      <p class="hint">{say.lead}</p>
      {rows.map((row) => (
        <OwedRowFields key={row} {...sheet} data={data} row={row} remove={() => remove(row)}>
          <TextField {...sheet} name={`owedNumber${row}`} label={say.number} />
        </OwedRowFields>
      ))}
      <p class="actions">
        {rows.length < owedRows.length && (
          <button type="button" class="button-quiet" id="stakes-add-owed" onClick={add}>
            {say.add}
          </button>
        )}
        <span role="status" class="copy-status">
          {told}
        </span>
      </p>
    </fieldset>
  );
}
