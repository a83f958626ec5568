import type { ComponentChildren } from 'preact';
import { currencies } from '../../domain/money/currency.ts';
import { readMoney } from '../../domain/money/read-money.ts';
import { formatOf } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fill } from '../../i18n/say.ts';
import { sayMoney } from '../../i18n/say-money.ts';
import { sayDays } from '../../i18n/say-payment.ts';
import type { OwedRow } from '../../stores/owed-fields.ts';
import { Field } from '../form/Field.tsx';
import { DayField } from './DayField.tsx';
import { controlOf, type FieldSheet } from './field-sheet.ts';
import { countryOfForm } from './load-country.ts';
import type { NoticeData } from './notice-data.ts';
import { currencyOf } from './owed-rows.ts';
import { SelectField } from './SelectField.tsx';

type Props = FieldSheet & { data: NoticeData; row: OwedRow; remove: () => void; children?: ComponentChildren };

/** One sum: amount and currency, its date and what that date is, what else is asked for, and a way to take it out. */
export function OwedRowFields({ data, row, remove, children, ...sheet }: Props) {
  const { form, change, errorOf, locale } = sheet;
  const say = data.fields.owed;
  const [amount, currency] = [`owedAmount${row}`, `owedCurrency${row}`] as const;
  const chosen = currencyOf(form, row);
  const control = controlOf(sheet, amount);
  const texts = dateTexts();
  const kinds = [['due', say.due] as const, ['law', texts.law] as const];
  // A currency that is typed with the amount is chosen in the list too, so that both say the same.
  const write = (typed: string) => {
    const read = readMoney(typed, chosen);
    change({ [amount]: typed, ...(read.kind === 'money' ? { [currency]: read.money.currency } : {}) });
  };
  return (
    <fieldset class="notice-debt">
      <legend>{fill(say.row, { n: row })}</legend>
      <div class="notice-sum">
        <Field id={control.id} label={say.amount} error={errorOf(amount)}>
          <input
            {...control}
            inputMode="decimal"
            autoComplete="off"
            aria-describedby={`${control['aria-describedby'] ?? ''} ${control.id}-said`.trim()}
            onInput={(event) => write(event.currentTarget.value)}
          />
        </Field>
        <SelectField
          {...sheet}
          form={{ ...form, [currency]: chosen }}
          name={currency}
          label={say.currency}
          options={currencies.map((code) => [code, currencyName(locale, code)] as const)}
        />
      </div>
      <p class="field-said" id={`${control.id}-said`}>
        {readBack(locale, say, form[amount], chosen)}
      </p>
      <SelectField {...sheet} name={`owedIs${row}`} label={say.is} options={kinds} />
      <DayField
        {...sheet}
        name={`owedDay${row}`}
        label={texts.day}
        {...(texts.hint ? { hint: texts.hint } : {})}
        calendar={data.start.calendar}
      />
      {children}
      <p class="actions">
        <button type="button" class="link-button" onClick={remove}>
          {fill(say.remove, { n: row })}
        </button>
      </p>
    </fieldset>
  );

  function dateTexts(): { law: string; day: string; hint?: string } {
    const country = countryOfForm(data, form);
    const { days = null, from = null } = country?.rules.payment ?? {};
    const byLaw = form[`owedIs${row}`] === 'law';
    if (days === null || from === null) {
      const hint = country && byLaw ? { hint: say.noLawHint } : {};
      return { law: say.fromInvoice, day: byLaw ? say.invoiceDay : say.dueDay, ...hint };
    }
    const { owed } = data.answer;
    const term = { days: sayDays(locale, days, owed), from: owed.rule.starts[from] };
    if (days === 0) {
      const day = byLaw ? { day: say.invoiceDay, hint: fill(say.atOnceHint, term) } : { day: say.dueDay };
      return { law: say.fromInvoice, ...day };
    }
    const law = fill(say.fromLaw, term);
    return byLaw ? { law, day: say.lawDay, hint: fill(say.lawHint, term) } : { law, day: say.dueDay };
  }
}

/** A currency as lists of currencies show it. // currencyName('en', 'EUR') => 'EUR · Euro' */
export function currencyName(locale: Locale, code: string): string {
  return `${code} · ${formatOf(Intl.DisplayNames, locale, { type: 'currency' }).of(code) ?? code}`;
}

/** A typed amount as it is read, with what was taken for granted; empty for what is none (yet). */
export function readBack(
  locale: Locale,
  say: Pick<NoticeData['fields']['owed'], 'read' | 'readThousands' | 'readDecimals'>,
  typed: string,
  currency: string,
): string {
  const read = readMoney(typed, currency);
  if (read.kind !== 'money') return '';
  const assumed = { thousands: say.readThousands, decimals: say.readDecimals };
  return fill(read.assumed ? assumed[read.assumed] : say.read, { amount: sayMoney(locale, read.money) });
}
