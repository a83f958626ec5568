import { RadioGroup } from '../form/RadioGroup.tsx';
import { CheckField } from './CheckField.tsx';
import { DayField } from './DayField.tsx';
import type { FieldSheet } from './field-sheet.ts';
import type { NoticeData } from './notice-data.ts';

/** Open-ended, fixed term or project, and since when. */
export function RelationFields({ data, ...sheet }: FieldSheet & { data: NoticeData }) {
  const { form, change } = sheet;
  const say = data.fields;
  const { calendar } = data.start;
  const silent = form.unit === 'nothing' || form.unit === 'no-contract';
  return (
    <>
      <div class="field">
        <RadioGroup
          name="notice-relationship"
          legend={say.relationship}
          options={Object.entries(say.relationships).map(([value, label]) => ({ value, label }))}
          value={form.relationship}
          onChange={(relationship) => change({ relationship: relationship as typeof form.relationship })}
        />
      </div>
      {form.relationship === 'fixed-term' && (
        <>
          <DayField {...sheet} name="until" label={say.until} calendar={calendar} />
          <DayField {...sheet} name="objectBy" label={say.objectBy} calendar={calendar} />
          <div class="notice-checks">
            {!silent && <CheckField {...sheet} name="clauseAllowsExit" label={say.clauseAllowsExit} />}
            <CheckField {...sheet} name="cause" label={say.cause} />
          </div>
        </>
      )}
      {(form.relationship !== 'fixed-term' || form.clauseAllowsExit === 'yes') && (
        <DayField {...sheet} name="noExitBefore" label={say.noExitBefore} calendar={calendar} />
      )}
      {form.relationship === 'project' && (
        <DayField {...sheet} name="deliverable" label={say.deliverable} calendar={calendar} />
      )}
      <DayField {...sheet} name="since" label={say.since} calendar={calendar} />
    </>
  );
}
