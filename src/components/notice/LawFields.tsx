import { asksOf } from '../../domain/notice/asks.ts';
import { elsewhere } from './answer-form.ts';
import { CheckField } from './CheckField.tsx';
import type { FieldSheet } from './field-sheet.ts';
import { LawChoices } from './LawChoices.tsx';
import { countryOfForm } from './load-country.ts';
import type { NoticeData } from './notice-data.ts';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';

/** What this country's law wants to know, and nothing where it does not ask; without a rule here, that is said. */
export function LawFields({ data, ...sheet }: FieldSheet & { data: NoticeData }) {
  const { form, change } = sheet;
  const say = data.fields;
  const country = countryOfForm(data, form);
  if (!country && form.country !== elsewhere) return null;
  const asks = asksOf(
    {
      silent: form.unit === 'nothing' || form.unit === 'no-contract',
      relationship: form.relationship,
      service: form.service || undefined,
      seriousCause: form.cause === 'yes',
      payPeriod: form.payPeriod,
      sinceKnown: form.since.trim() !== '',
    },
    country?.rules,
  );
  if (country && !Object.values(asks).some(Boolean)) return null;
  const choosable = country?.variants.filter(({ id }) => country.rules.variants[id]) ?? [];
  const picked = choosable.find(({ id }) => id === form.service);
  return (
    <div class="notice-law">
      {!country && <p class="hint">{say.elsewhere}</p>}
      {asks.service && (
        <SelectField
          {...sheet}
          name="service"
          label={say.service}
          options={[['', say.serviceDefault], ...choosable.map(({ id, label }) => [id, label] as const)]}
        />
      )}
      {asks.service && picked && <p class="hint">{picked.text}</p>}
      {asks.completion && (
        <label class="choice">
          <input
            type="checkbox"
            id="notice-completion"
            checked={form.relationship === 'project'}
            onChange={(event) => change({ relationship: event.currentTarget.checked ? 'project' : 'open-ended' })}
          />
          <span>{say.completion}</span>
        </label>
      )}
      <LawChoices {...sheet} say={say} asks={asks} />
      {asks.reason && <CheckField {...sheet} name="cause" label={say[asks.reason]} />}
      {asks.length && (
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
