import type { FieldSheet } from '../notice/field-sheet.ts';
import type { NoticeData } from '../notice/notice-data.ts';
import { OwedRows } from '../notice/OwedRows.tsx';
import { TextField } from '../notice/TextField.tsx';
import type { StakesWords } from './stakes-props.ts';

/** The invoices that are owed: the calculator's own rows, with the number of each invoice. */
export function OwedList({ data, say, ...sheet }: FieldSheet & { data: NoticeData; say: StakesWords['owed'] }) {
  return (
    <OwedRows
      {...sheet}
      data={data}
      class="stakes-list"
      say={say}
      addId="stakes-add-owed"
      more={(row) => <TextField {...sheet} name={`owedNumber${row}`} label={say.number} />}
    />
  );
}
