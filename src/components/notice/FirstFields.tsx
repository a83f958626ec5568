import type { ComponentChildren } from 'preact';
import type { notice } from '../../i18n/fr/notice.ts';
import { CountryField } from './CountryField.tsx';
import { DayField } from './DayField.tsx';
import type { FieldSheet } from './field-sheet.ts';
import type { CountryChoice } from './notice-data.ts';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';

type Props = FieldSheet & {
  say: typeof notice.start;
  countries: CountryChoice[];
  children: ComponentChildren;
};

/** Length, date and country: the three answers that are enough. What stands inside comes after the length. */
export function FirstFields({ say, countries, children, ...sheet }: Props) {
  const { form } = sheet;
  const silent = form.unit === 'nothing' || form.unit === 'no-contract';
  const bySending = !silent && (form.starts === 'sending' || form.starts === 'deemed');
  const backwards = form.mode === 'backwards';
  return (
    <>
      <SelectField
        {...sheet}
        name="mode"
        label={say.mode}
        options={[
          ['forwards', say.forwards],
          ['backwards', say.backwards],
        ]}
      />
      <fieldset class="notice-length">
        <legend>{say.length}</legend>
        {!silent && <TextField {...sheet} name="amount" label={say.amount} numeric />}
        <SelectField {...sheet} name="unit" label={say.unit} options={Object.entries(say.units)} />
      </fieldset>
      {children}
      <DayField
        {...sheet}
        name="day"
        label={backwards ? say.day.target : bySending ? say.day.sending : say.day.receipt}
        hint={backwards ? say.targetHint : say.dayHint}
        calendar={say.calendar}
      />
      <CountryField {...sheet} say={say} countries={countries} />
    </>
  );
}
