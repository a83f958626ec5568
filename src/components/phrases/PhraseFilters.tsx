import { channels, phraseLanguages, registers, type Situation, tones } from '../../domain/phrases/phrase.ts';
import { type PickerWords, situationGroups } from './picker-words.ts';

/** How a phrase should sound, apart from what it offers. */
export type Filter = 'tone' | 'channel' | 'register' | 'language';

/** What is chosen in the form above the phrases. */
export type Chosen = Record<Filter, string> & { situation: Situation; disrespectful: boolean };

type Props = {
  say: PickerWords;
  chosen: Chosen;
  /** A referral is not owed: what one could offer is not asked. */
  withSituation: boolean;
  onSituation: (situation: string) => void;
  onFilter: (filter: Filter, value: string) => void;
  onDisrespect: (is: boolean) => void;
};

type RowProps = Pick<Props, 'say' | 'chosen' | 'onFilter'> & { filter: Filter; labels: [string, string][] };

function FilterChoice({ say, filter, labels, chosen, onFilter }: RowProps) {
  return (
    <div class="field">
      <label for={`phrases-${filter}`}>{say.picker[filter]}</label>
      <select
        id={`phrases-${filter}`}
        value={chosen[filter]}
        onChange={(event) => onFilter(filter, event.currentTarget.value)}
      >
        {labels.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

function SituationChoice({ say, chosen, onSituation }: Pick<Props, 'say' | 'chosen' | 'onSituation'>) {
  const groups = Object.entries(situationGroups) as [keyof typeof situationGroups, readonly Situation[]][];
  return (
    <div class="field">
      <label for="phrases-situation">{say.picker.situation}</label>
      <select
        id="phrases-situation"
        value={chosen.situation}
        onChange={(event) => onSituation(event.currentTarget.value)}
      >
        {groups.map(([group, members]) => (
          <optgroup key={group} label={say.groups[group]}>
            {members.map((situation) => (
              <option key={situation} value={situation}>
                {say.situations[situation]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

/** What the reader can offer, and how the phrases should sound. Choosing shows the phrases at once, below. */
export function PhraseFilters({ say, chosen, withSituation, onSituation, onFilter, onDisrespect }: Props) {
  const choice = { say, chosen, onFilter };
  return (
    <div class="phrase-filters">
      {withSituation && <SituationChoice {...{ say, chosen, onSituation }} />}
      <div class="phrase-sound">
        <FilterChoice {...choice} filter="tone" labels={tones.map((tone) => [tone, say.tones[tone]])} />
        <FilterChoice {...choice} filter="channel" labels={channels.map((word) => [word, say.channels[word]])} />
        {chosen.language === 'fr' && (
          <FilterChoice {...choice} filter="register" labels={registers.map((word) => [word, say.registers[word]])} />
        )}
        <FilterChoice
          {...choice}
          filter="language"
          labels={phraseLanguages.map((code) => [code, say.languages[code]])}
        />
      </div>
      <label class="phrase-tick">
        <input
          type="checkbox"
          checked={chosen.disrespectful}
          onChange={(event) => onDisrespect(event.currentTarget.checked)}
        />
        <span>{say.picker.disrespectful}</span>
      </label>
    </div>
  );
}
