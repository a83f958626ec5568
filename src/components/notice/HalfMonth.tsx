import { fill } from '../../i18n/say.ts';
import { type FieldSheet, idOf } from './field-sheet.ts';
import type { NoticeData } from './notice-data.ts';

const half = /^(\d+)[.,]50?$/;

/** Offers one month and fifteen days to whoever typed one month and a half; never rounds by itself. */
export function HalfMonth({ form, change, data }: FieldSheet & { data: NoticeData }) {
  const months = form.unit === 'months' ? half.exec(form.amount.trim())?.[1] : undefined;
  if (months === undefined) return null;
  const take = () => {
    change({ amount: months, extraDays: '15' });
    document.getElementById(idOf('amount'))?.focus();
  };
  return (
    <p class="notice-half">
      <button type="button" class="button-quiet" onClick={take}>
        {fill(data.fields.halfMonth, { months })}
      </button>
    </p>
  );
}
