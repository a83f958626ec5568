import { readPercent } from '../../domain/money/read-percent.ts';
import { yearlyRate } from '../../domain/notice/late-payment.ts';
import { fill } from '../../i18n/say.ts';
import { sayPercent } from '../../i18n/say-money.ts';
import { sayPoints } from '../../i18n/say-payment.ts';
import { Field } from '../form/Field.tsx';
import { DayField } from './DayField.tsx';
import { controlOf, type FieldSheet } from './field-sheet.ts';
import { countryOfForm } from './load-country.ts';
import type { NoticeData } from './notice-data.ts';

/** What an estimate of interest needs: the reference rate of the day, dated, where the law adds points to one; the day of a reminder, where it wants one. */
export function LateFields({ data, ...sheet }: FieldSheet & { data: NoticeData }) {
  const { form, change, errorOf, locale } = sheet;
  const say = data.fields.owed;
  const { calendar } = data.start;
  const country = countryOfForm(data, form);
  const payment = country?.rules.payment;
  const control = controlOf(sheet, 'rate', say.rateHint);
  // What was typed for one country stays in sight when another is chosen: an error is never at a field that is not there.
  const rated = payment?.interest.kind === 'reference-plus' || form.rate !== '' || form.rateDay !== '';
  const reminded = payment?.reminderNeeded === true || form.reminded !== '';
  const reference = country?.payment.reference;
  return (
    <>
      {rated && (
        <>
          <Field
            id={control.id}
            label={reference ? fill(say.rateOf, { reference }) : say.rate}
            hint={say.rateHint}
            error={errorOf('rate')}
          >
            <input
              {...control}
              inputMode="decimal"
              autoComplete="off"
              aria-describedby={`${control['aria-describedby'] ?? ''} ${control.id}-said`}
              onInput={(event) => change({ rate: event.currentTarget.value })}
            />
            <p class="field-said" id={`${control.id}-said`}>
              {said()}
            </p>
          </Field>
          <DayField {...sheet} name="rateDay" label={say.rateDay} calendar={calendar} />
        </>
      )}
      {reminded && (
        <DayField {...sheet} name="reminded" label={say.reminded} hint={say.remindedHint} calendar={calendar} />
      )}
    </>
  );

  function said(): string {
    const read = readPercent(form.rate);
    if (read.kind !== 'percent') return '';
    const rate = sayPercent(locale, read.percent);
    if (payment?.interest.kind !== 'reference-plus') return fill(say.rateRead, { rate });
    const total = yearlyRate(payment.interest, read.percent) ?? '';
    const points = sayPoints(locale, payment.interest.points, data.answer.owed);
    return fill(say.rateSum, { rate, points, total: sayPercent(locale, total) });
  }
}
