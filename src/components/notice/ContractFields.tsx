import { RadioGroup } from '../form/RadioGroup.tsx';
import { DayField } from './DayField.tsx';
import type { FieldSheet } from './field-sheet.ts';
import type { NoticeData } from './notice-data.ts';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';

/** The clause, in the order a contract says it: what starts it, when it may end, how it counts, what moves the end. */
export function ContractFields({ data, ...sheet }: FieldSheet & { data: NoticeData }) {
  const { form, change } = sheet;
  const say = data.fields;
  const byPeriod = form.starts === 'next-period' || form.ends === 'end-of-period';
  const countings = Object.entries(say.countingOptions).map(([value, texts]) => ({ value, ...texts }));
  return (
    <>
      {form.unit === 'months' && <TextField {...sheet} name="extraDays" label={data.start.extraDays} numeric />}
      <SelectField {...sheet} name="starts" label={say.starts} options={Object.entries(say.startOptions)} />
      {form.starts === 'deemed' && (
        <>
          <TextField {...sheet} name="deemedCount" label={say.deemedCount} numeric />
          <SelectField {...sheet} name="deemedUnit" label={say.deemedUnit} options={Object.entries(say.deemedUnits)} />
        </>
      )}
      <SelectField {...sheet} name="ends" label={say.ends} options={Object.entries(say.endOptions)} />
      {byPeriod && (
        <>
          <SelectField {...sheet} name="every" label={say.every} options={Object.entries(say.everyOptions)} />
          <DayField {...sheet} name="anchor" label={say.anchor} hint={say.anchorHint} calendar={data.start.calendar} />
        </>
      )}
      <div class="field">
        <RadioGroup
          name="notice-counting"
          legend={say.counting}
          options={countings}
          value={form.counting}
          onChange={(counting) => change({ counting: counting as typeof form.counting })}
        />
      </div>
      <SelectField {...sheet} name="roll" label={say.roll} options={Object.entries(say.rollOptions)} />
    </>
  );
}
