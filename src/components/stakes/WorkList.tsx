import { currencies } from '../../domain/money/currency.ts';
import { readMoney } from '../../domain/money/read-money.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fill } from '../../i18n/say.ts';
import { owedRows } from '../../stores/owed-fields.ts';
import type { WorkTyped } from '../../stores/stakes-record.ts';
import { describedBy, Field } from '../form/Field.tsx';
import { RowList } from '../form/RowList.tsx';
import type { NoticeData } from '../notice/notice-data.ts';
import { currencyName, readBack } from '../notice/OwedRowFields.tsx';
import { workId } from './read-stakes.ts';
import type { StakesWords } from './stakes-props.ts';

type Props = {
  locale: Locale;
  data: NoticeData;
  list: 'done' | 'paid';
  say: StakesWords['done'];
  rows: readonly WorkTyped[];
  /** The currency of a row that has none yet. */
  usual: string;
  change: (rows: WorkTyped[]) => void;
  errorOf: (id: string) => string | undefined;
};

/** Rows of work with its worth, added and taken out by buttons. */
export function WorkList({ locale, data, list, say, rows, usual, change, errorOf }: Props) {
  const { owed } = data.fields;
  const add = () => {
    change([...rows, { amount: '', currency: rows.at(-1)?.currency ?? '', what: '' }]);
    return workId(list, rows.length);
  };
  const write = (index: number, part: Partial<WorkTyped>) => {
    const row = { ...(rows[index] as WorkTyped), ...part };
    // A currency that is typed with the amount is chosen in the list too, so that both say the same.
    const read = part.amount === undefined ? undefined : readMoney(part.amount, row.currency || usual);
    const currency = read?.kind === 'money' ? read.money.currency : row.currency;
    change(rows.with(index, { ...row, currency }));
  };
  const drawn = (row: WorkTyped, index: number, remove: () => void) => {
    const id = workId(list, index);
    const error = errorOf(id);
    return (
      // Rows have no name of their own: they are their place in the list.
      <fieldset class="notice-debt" key={id}>
        <legend>{fill(say.row, { n: index + 1 })}</legend>
        <div class="notice-sum">
          <Field id={id} label={owed.amount} error={error}>
            <input
              id={id}
              value={row.amount}
              inputMode="decimal"
              autoComplete="off"
              aria-invalid={error ? 'true' : undefined}
              aria-describedby={`${describedBy(id, undefined, error) ?? ''} ${id}-said`.trim()}
              onInput={(event) => write(index, { amount: event.currentTarget.value })}
            />
          </Field>
          <Field id={`${id}-currency`} label={owed.currency}>
            <select
              id={`${id}-currency`}
              value={row.currency || usual}
              onChange={(event) => write(index, { currency: event.currentTarget.value })}
            >
              {currencies.map((code) => (
                <option key={code} value={code}>
                  {currencyName(locale, code)}
                </option>
              ))}
            </select>
          </Field>
        </div>
        <p class="field-said" id={`${id}-said`}>
          {readBack(locale, owed, row.amount, row.currency || usual)}
        </p>
        <Field id={`${id}-what`} label={say.what} hint={index === 0 ? say.whatHint : undefined}>
          <input
            id={`${id}-what`}
            value={row.what}
            autoComplete="off"
            dir="auto"
            aria-describedby={describedBy(`${id}-what`, index === 0 ? say.whatHint : undefined, undefined)}
            onInput={(event) => write(index, { what: event.currentTarget.value })}
          />
        </Field>
        <p class="actions">
          <button type="button" class="link-button" onClick={remove}>
            {fill(say.remove, { n: index + 1 })}
          </button>
        </p>
      </fieldset>
    );
  };
  return (
    <RowList
      class="stakes-list"
      title={say.title}
      lead={say.lead}
      addId={`stakes-add-${list}`}
      add={rows.length < owedRows.length ? say.add : undefined}
      onAdd={add}
      rows={(remove) =>
        rows.map((row, index) =>
          drawn(row, index, () => remove(fill(say.removed, { n: index + 1 }), () => change(rows.toSpliced(index, 1)))),
        )
      }
    />
  );
}
