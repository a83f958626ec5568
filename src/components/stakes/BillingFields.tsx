import type { Locale } from '../../i18n/locales.ts';
import { fill } from '../../i18n/say.ts';
import { sayDays } from '../../i18n/say-payment.ts';
import type { NoticeForm } from '../../stores/notice-record.ts';
import { changeStakes, type Stakes } from '../../stores/stakes-record.ts';
import { describedBy, Field } from '../form/Field.tsx';
import { PickedDay } from '../form/PickedDay.tsx';
import { countryOfForm } from '../notice/load-country.ts';
import type { NoticeData } from '../notice/notice-data.ts';
import { echo } from '../notice/notice-desk.ts';
import type { StakesWords } from './stakes-props.ts';

type Props = {
  locale: Locale;
  data: NoticeData;
  say: StakesWords['billing'];
  form: NoticeForm;
  kept: Stakes;
  errorOf: (id: string) => string | undefined;
};

/** When the work done is invoiced, and the days to pay that were agreed; the law's term where a country is known. */
export function BillingFields({ locale, data, say, form, kept, errorOf }: Props) {
  const country = countryOfForm(data, form);
  const days = country?.rules.payment.days;
  const termHint = country
    ? days === null || days === undefined
      ? fill(say.termNone, { country: country.name })
      : fill(say.termLaw, { country: country.name, days: sayDays(locale, days, data.answer.owed) })
    : say.termUnknown;
  const termError = errorOf('stakes-term');
  return (
    <fieldset class="stakes-list">
      <legend>{say.title}</legend>
      <PickedDay
        id="stakes-invoice-day"
        label={say.invoiceDay}
        hint={say.invoiceDayHint}
        error={errorOf('stakes-invoice-day')}
        value={kept.invoiceDay}
        calendar={data.start.calendar}
        said={echo(locale, kept.invoiceDay)}
        write={(invoiceDay) => changeStakes({ invoiceDay })}
      />
      <Field id="stakes-term" label={say.term} hint={termHint} error={termError}>
        <input
          id="stakes-term"
          class="stakes-term"
          value={kept.term}
          inputMode="numeric"
          autoComplete="off"
          aria-invalid={termError ? 'true' : undefined}
          aria-describedby={describedBy('stakes-term', termHint, termError)}
          onInput={(event) => changeStakes({ term: event.currentTarget.value })}
        />
      </Field>
    </fieldset>
  );
}
