import type { FieldSheet } from './field-sheet.ts';
import { LateFields } from './LateFields.tsx';
import type { NoticeData } from './notice-data.ts';
import { OwedRows } from './OwedRows.tsx';
import { openRows } from './owed-rows.ts';

/** What the client owes: rows that are added and taken out by buttons, and what an estimate of interest needs. */
export function OwedFields({ data, ...sheet }: FieldSheet & { data: NoticeData }) {
  const { title, lead, add, addAnother } = data.fields.owed;
  const isBegun = openRows(sheet.form).length > 0;
  const say = { title, lead, add: isBegun ? addAnother : add };
  return (
    <OwedRows {...sheet} data={data} class="notice-debts" say={say} addId="notice-owed-add">
      {isBegun && <LateFields {...sheet} data={data} />}
    </OwedRows>
  );
}
