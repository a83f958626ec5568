import { useState } from 'preact/hooks';
import { currencies } from '../../domain/money/currency.ts';
import { readMoney } from '../../domain/money/read-money.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fill } from '../../i18n/say.ts';
import { sayMoney } from '../../i18n/say-money.ts';
import { owedRows } from '../../stores/owed-fields.ts';
import type { WorkTyped } from '../../stores/stakes-record.ts';
import { describedBy, Field } from '../form/Field.tsx';
import type { NoticeData } from '../notice/notice-data.ts';
import { currencyName } from '../notice/OwedRowFields.tsx';
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
  const [told, setTold] = useState('');
  const { owed } = data.fields;
  const focusOn = (id: string) => requestAnimationFrame(() => document.getElementById(id)?.focus());
  const add = () => {
    setTold('');
    change([...rows, { amount: '', currency: rows.at(-1)?.currency ?? '', what: '' }]);
    focusOn(workId(list, rows.length));
  };
  const remove = (index: number) => {
    setTold(fill(say.removed, { n: index + 1 }));
    change(rows.toSpliced(index, 1));
    focusOn(`stakes-add-${list}`);
  };
  const write = (index: number, part: Partial<WorkTyped>) => {
    const row = { ...(rows[index] as WorkTyped), ...part };
    // A currency that is typed with the amount is chosen in the list too, so that both say the same.
    const read = part.amount === undefined ? undefined : readMoney(part.amount, row.currency || usual);
    const currency = read?.kind === 'money' ? read.money.currency : row.currency;
    change(rows.with(index, { ...row, currency }));
  };
  const echo = ({ amount, currency }: WorkTyped) => {
    const read = readMoney(amount, currency || usual);
    if (read.kind !== 'money') return '';
    const assumed = { thousands: owed.readThousands, decimals: owed.readDecimals };
    return fill(read.assumed ? assumed[read.assumed] : owed.read, { amount: sayMoney(locale, read.money) });
  };
  return (
    <fieldset class="stakes-list">
      <legend>{say.title}</legend>
      <p class="hint">{say.lead}</p>
      {rows.map((row, index) => {
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
              {echo(row)}
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
              <button type="button" class="link-button" onClick={() => remove(index)}>
                {fill(say.remove, { n: index + 1 })}
              </button>
            </p>
          </fieldset>
        );
      })}
      <p class="actions">
        {rows.length < owedRows.length && (
          <button type="button" class="button-quiet" id={`stakes-add-${list}`} onClick={add}>
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
