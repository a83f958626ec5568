import type { notice } from '../../i18n/fr/notice.ts';
import { Field } from '../form/Field.tsx';
import { controlOf, type FieldSheet, idOf } from './field-sheet.ts';
import type { CountryChoice } from './notice-data.ts';

type Props = FieldSheet & { say: typeof notice.start; countries: CountryChoice[] };

/** The law that governs the contract: countries by name, states and provinces inside theirs, and a way out for the others. */
export function CountryField({ say, countries, ...sheet }: Props) {
  return (
    <Field id={idOf('country')} label={say.country} error={sheet.errorOf('country')}>
      <select
        {...controlOf(sheet, 'country')}
        onChange={(event) => sheet.change({ country: event.currentTarget.value })}
      >
        <option value="">{say.choose}</option>
        {inGroups(countries).map(({ group, places }) =>
          group ? (
            <optgroup key={group} label={group}>
              {places.map(optionOf)}
            </optgroup>
          ) : (
            places.map(optionOf)
          ),
        )}
        <option value="other">{say.otherCountry}</option>
      </select>
    </Field>
  );
}

function optionOf({ id, name }: CountryChoice) {
  return (
    <option key={id} value={id}>
      {name}
    </option>
  );
}

/** Neighbours of one group together; they come in the order of their country. */
function inGroups(countries: CountryChoice[]): { group: string | undefined; places: CountryChoice[] }[] {
  const groups: ReturnType<typeof inGroups> = [];
  for (const place of countries) {
    const last = groups.at(-1);
    if (place.group && last?.group === place.group) last.places.push(place);
    else groups.push({ group: place.group, places: [place] });
  }
  return groups;
}
