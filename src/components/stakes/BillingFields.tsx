import { useRef } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { fill } from '../../i18n/say.ts';
import { sayDays } from '../../i18n/say-payment.ts';
import type { NoticeForm } from '../../stores/notice-record.ts';
import { changeStakes, type Stakes } from '../../stores/stakes-record.ts';
import { describedBy, Field } from '../form/Field.tsx';
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
  const picker = useRef<HTMLInputElement>(null);
  const country = countryOfForm(data, form);
  const days = country?.rules.payment.days;
  const termHint = country
    ? days === null || days === undefined
      ? fill(say.termNone, { country: country.name })
      : fill(say.termLaw, { country: country.name, days: sayDays(locale, days, data.answer.owed) })
    : say.termUnknown;
  const dayError = errorOf('stakes-invoice-day');
  const termError = errorOf('stakes-term');
  const writeDay = (event: { currentTarget: HTMLInputElement }) =>
    changeStakes({ invoiceDay: event.currentTarget.value });
  return (
    <fieldset class="stakes-list">
      <legend>{say.title}</legend>
      <Field id="stakes-invoice-day" label={say.invoiceDay} hint={say.invoiceDayHint} error={dayError}>
        <span class="notice-day">
          <input
            id="stakes-invoice-day"
            value={kept.invoiceDay}
            autoComplete="off"
            aria-invalid={dayError ? 'true' : undefined}
            aria-describedby={`${describedBy('stakes-invoice-day', say.invoiceDayHint, dayError)} stakes-invoice-said`}
            onInput={writeDay}
          />
          <button
            type="button"
            class="button-quiet"
            aria-label={`${data.start.calendar}, ${say.invoiceDay}`}
            onClick={() => picker.current?.showPicker()}
          >
            {data.start.calendar}
          </button>
          {/* The browser's calendar hangs on this input; the button above opens it, so it is out of the tab order. */}
          <input ref={picker} type="date" class="notice-picker" tabIndex={-1} aria-hidden="true" onChange={writeDay} />
        </span>
        <p class="notice-said" id="stakes-invoice-said">
          {echo(locale, kept.invoiceDay)}
        </p>
      </Field>
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
