import { Field } from '../form/Field.tsx';
import { CheckField } from './CheckField.tsx';
import { DayField } from './DayField.tsx';
import { controlOf, type FieldSheet, idOf } from './field-sheet.ts';
import type { NoticeData } from './notice-data.ts';
import { OwedFields } from './OwedFields.tsx';
import { RegionField, regionMatters } from './RegionField.tsx';
import { asksForSending } from './read-form.ts';
import { SelectField } from './SelectField.tsx';

/** What the date must live with: the way of the letter, a deliverable, holidays, money owed, another contract. */
export function FitFields({ data, ...sheet }: FieldSheet & { data: NoticeData }) {
  const { form, change, errorOf } = sheet;
  const say = data.fields;
  const { calendar } = data.start;
  const id = idOf('holidays');
  return (
    <>
      {form.mode === 'backwards' ? (
        <SelectField {...sheet} name="means" label={say.means} options={Object.entries(say.meansOptions)} />
      ) : (
        <DayField
          {...sheet}
          name="otherDay"
          label={asksForSending(form) ? say.otherDay.receipt : say.otherDay.sending}
          calendar={calendar}
        />
      )}
      {form.relationship !== 'project' && (
        <DayField {...sheet} name="deliverable" label={say.deliverable} calendar={calendar} />
      )}
      {!regionMatters({ form, data }) && <RegionField {...sheet} data={data} />}
      <Field id={id} label={say.holidays} hint={say.holidaysHint} error={errorOf('holidays')}>
        <textarea
          dir="auto"
          {...controlOf(sheet, 'holidays', say.holidaysHint)}
          onInput={(event) => change({ holidays: event.currentTarget.value })}
        />
      </Field>
      <div class="notice-checks">
        <CheckField {...sheet} name="unpaid" label={say.unpaid} />
        <CheckField {...sheet} name="backToBack" label={say.backToBack} />
      </div>
      <OwedFields {...sheet} data={data} />
    </>
  );
}
