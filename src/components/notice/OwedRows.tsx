import type { ComponentChildren } from 'preact';
import { fill } from '../../i18n/say.ts';
import { type OwedRow, owedRows } from '../../stores/owed-fields.ts';
import { RowList } from '../form/RowList.tsx';
import { type FieldSheet, idOf } from './field-sheet.ts';
import type { NoticeData } from './notice-data.ts';
import { OwedRowFields } from './OwedRowFields.tsx';
import { addRow, openRows, removeRow } from './owed-rows.ts';

type Props = FieldSheet & {
  data: NoticeData;
  class: string;
  say: { title: string; lead: string; add: string };
  addId: string;
  /** What else is asked of a row. */
  more?: (row: OwedRow) => ComponentChildren;
  children?: ComponentChildren;
};

/** What the client owes, row by row. */
export function OwedRows({ data, class: look, say, addId, more, children, ...sheet }: Props) {
  const { form, change } = sheet;
  const rows = openRows(form);
  const next = owedRows[rows.length];
  const add = () => {
    change(addRow(form));
    return idOf(`owedAmount${next ?? '1'}`);
  };
  const row = (row: OwedRow, remove: () => void) => (
    <OwedRowFields key={row} {...sheet} data={data} row={row} remove={remove}>
      {more?.(row)}
    </OwedRowFields>
  );
  return (
    <RowList
      {...{ title: say.title, lead: say.lead, addId, add: next && say.add, children }}
      class={look}
      onAdd={add}
      rows={(remove) =>
        rows.map((each) =>
          row(each, () => remove(fill(data.fields.owed.removed, { n: each }), () => change(removeRow(form, each)))),
        )
      }
    />
  );
}
