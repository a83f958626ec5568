import { regimeFor } from '../../domain/notice/law-end.ts';
import { RadioGroup } from '../form/RadioGroup.tsx';
import { CheckField } from './CheckField.tsx';
import type { FieldSheet } from './field-sheet.ts';
import { idOf } from './field-sheet.ts';
import type { NoticeData } from './notice-data.ts';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';

/** What this country's law wants to know when the contract is silent, and nothing where it does not ask. */
export function LawFields({ data, ...sheet }: FieldSheet & { data: NoticeData }) {
  const { form, change } = sheet;
  const say = data.fields;
  const country = data.countries.find(({ rules }) => rules.id === form.country);
  const silent = form.unit === 'nothing' || form.unit === 'no-contract';
  const choosable = country?.variants.filter(({ id }) => country.rules.variants[id]) ?? [];
  const mayNotBind = country?.rules.contractClause === 'may-not-bind';
  const service = choosable.length > 0 && (silent || mayNotBind);
  const regime = country && silent ? regimeFor(country.rules, form.service || undefined) : undefined;
  const kind = regime?.kind ?? (silent && form.country !== '' ? 'reasonable' : undefined);
  const inTerm = form.relationship === 'fixed-term';
  const byReason = form.cause === 'yes' && (kind === 'for-cause' || inTerm);
  const asksLength = byReason || (kind === 'reasonable' && !inTerm);
  const payPeriods = Object.entries(say.payPeriods).map(([value, label]) => ({ value, label }));
  if (!service && !asksLength && kind === undefined) return null;
  return (
    <div class="notice-law">
      {service && (
        <SelectField
          {...sheet}
          name="service"
          label={say.service}
          options={[['', say.serviceDefault], ...choosable.map(({ id, label }) => [id, label] as const)]}
        />
      )}
      {kind === 'by-pay-period' && (
        <div class="field">
          <RadioGroup
            name={idOf('payPeriod')}
            legend={say.payPeriod}
            options={payPeriods}
            value={form.payPeriod}
            onChange={(payPeriod) => change({ payPeriod: payPeriod as typeof form.payPeriod })}
          />
        </div>
      )}
      {kind === 'by-pay-period' && form.payPeriod === 'none' && (
        <div class="field">
          <RadioGroup
            name={idOf('takesMostWork')}
            legend={say.takesMostWork}
            options={[
              { value: 'yes', label: say.yes },
              { value: 'no', label: say.no },
            ]}
            value={form.takesMostWork}
            onChange={(takesMostWork) => change({ takesMostWork: takesMostWork as typeof form.takesMostWork })}
          />
        </div>
      )}
      {kind === 'for-cause' && !inTerm && <CheckField {...sheet} name="cause" label={say.cause} />}
      {asksLength && (
        <fieldset class="notice-length">
          <legend>{say.proposed}</legend>
          <p class="hint">{say.proposedHint}</p>
          <TextField {...sheet} name="proposed" label={data.start.amount} numeric />
          <SelectField {...sheet} name="proposedUnit" label={data.start.unit} options={proposedUnits(data)} />
        </fieldset>
      )}
    </div>
  );
}

function proposedUnits({ start }: NoticeData) {
  return (['months', 'weeks', 'days'] as const).map((unit) => [unit, start.units[unit]] as const);
}
