import type { FieldSheet } from './field-sheet.ts';
import { placesFor } from './holiday-lists.ts';
import type { NoticeData } from './notice-data.ts';
import { SelectField } from './SelectField.tsx';

/** The region whose public holidays count, where the country has regions; a region of another country is no answer. */
export function RegionField({ data, ...sheet }: FieldSheet & { data: NoticeData }) {
  const { form } = sheet;
  const say = data.answer.holidays;
  const holidays = placesFor(form, data);
  if (!holidays || holidays.regions.length === 0) return null;
  const { regions, names, place, wholeCountry } = holidays;
  const named = regions.map((id) => [id, names[id] ?? id] as const);
  const region = regions.includes(form.region) ? form.region : wholeCountry ? '' : place;
  return (
    <SelectField
      {...sheet}
      form={{ ...form, region }}
      name="region"
      label={say.region}
      options={wholeCountry ? [['', say.whole], ...named] : named}
    />
  );
}

/** Whether the region can change a date of this case: then it is asked among the first questions. */
export function regionMatters({ form, data }: Pick<FieldSheet, 'form'> & { data: NoticeData }): boolean {
  if (!placesFor(form, data)?.regions.length) return false;
  const { unit, starts, deemedUnit, roll, payPeriod, mode } = form;
  if (mode === 'backwards') return true;
  if (unit === 'nothing' || unit === 'no-contract') return payPeriod === 'week';
  const deemed = starts === 'deemed' && deemedUnit === 'working-days';
  return unit === 'working-days' || unit === 'business-days' || deemed || roll !== 'none';
}
