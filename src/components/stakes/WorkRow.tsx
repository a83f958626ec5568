import { useMemo } from 'preact/hooks';
import { currencies } from '../../domain/money/currency.ts';
import { readMoney } from '../../domain/money/read-money.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fill } from '../../i18n/say.ts';
import { sayMoney } from '../../i18n/say-money.ts';
import type { WorkTyped } from '../../stores/stakes-record.ts';
import { describedBy, Field } from '../form/Field.tsx';
import type { NoticeData } from '../notice/notice-data.ts';
import { currencyName } from '../notice/OwedRowFields.tsx';
import type { StakesWords } from './stakes-props.ts';

type Props = {
  id: string;
  locale: Locale;
  data: NoticeData;
  say: StakesWords['done'];
  row: WorkTyped;
  /** Its place in the list, from 0. */
  index: number;
  usual: string;
  error: string | undefined;
  write: (part: Partial<WorkTyped>) => void;
  remove: () => void;
};

/** One row of work; drawn again only when something of its own changes, so that a key in one of forty rows draws one. */
export function WorkRow(props: Props) {
  const { data, row, index, usual, error } = props;
  return useMemo(() => <Row {...props} />, [data, row, index, usual, error]);
}

function Row({ id, locale, data, say, row, index, usual, error, write, remove }: Props) {
  const { owed } = data.fields;
  const { amount, currency, what } = row;
  const read = readMoney(amount, currency || usual);
  const assumed = { thousands: owed.readThousands, decimals: owed.readDecimals };
  const echo =
    read.kind === 'money'
      ? fill(read.assumed ? assumed[read.assumed] : owed.read, { amount: sayMoney(locale, read.money) })
      : '';
  const writeAmount = (typed: string) => {
    const next = readMoney(typed, currency || usual);
    // A currency that is typed with the amount is chosen in the list too, so that both say the same.
    write({ amount: typed, ...(next.kind === 'money' && { currency: next.money.currency }) });
  };
  const whatHint = index === 0 ? say.whatHint : undefined;
  return (
    <fieldset class="notice-debt">
      <legend>{fill(say.row, { n: index + 1 })}</legend>
      <div class="notice-sum">
        <Field id={id} label={owed.amount} error={error}>
          <input
            id={id}
            value={amount}
            inputMode="decimal"
            autoComplete="off"
            aria-invalid={error ? 'true' : undefined}
            aria-describedby={`${describedBy(id, undefined, error) ?? ''} ${id}-said`.trim()}
            onInput={(event) => writeAmount(event.currentTarget.value)}
          />
        </Field>
        <Field id={`${id}-currency`} label={owed.currency}>
          <select
            id={`${id}-currency`}
            value={currency || usual}
            onChange={(event) => write({ currency: event.currentTarget.value })}
          >
            {currencies.map((code) => (
              <option key={code} value={code}>
                {currencyName(locale, code)}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <p class="notice-said" id={`${id}-said`}>
        {echo}
      </p>
      <Field id={`${id}-what`} label={say.what} hint={whatHint}>
        <input
          id={`${id}-what`}
          value={what}
          autoComplete="off"
          dir="auto"
          aria-describedby={describedBy(`${id}-what`, whatHint, undefined)}
          onInput={(event) => write({ what: event.currentTarget.value })}
        />
      </Field>
      <p class="actions">
        <button type="button" class="link-button" onClick={remove}>
          {fill(say.remove, { n: index + 1 })}
        </button>
      </p>
    </fieldset>
  );
}
