import { channels, phraseLanguages, registers, type Situation, tones } from '../../domain/phrases/phrase.ts';
import { Select } from '../form/Select.tsx';
import type { PickerWords } from './picker-words.ts';
import { SituationField } from './SituationField.tsx';

/** How a phrase should sound, apart from what it offers. */
export type Filter = 'tone' | 'channel' | 'register' | 'language';

/** What is chosen in the form above the phrases. */
export type Chosen = Record<Filter, string> & { situation: Situation; disrespectful: boolean };

type Props = {
  say: PickerWords;
  chosen: Chosen;
  /** A referral is not owed: what one could offer is not asked. */
  withSituation: boolean;
  onSituation: (situation: Situation) => void;
  onFilter: (filter: Filter, value: string) => void;
  onDisrespect: (is: boolean) => void;
};

type RowProps = Pick<Props, 'say' | 'chosen' | 'onFilter'> & { filter: Filter; labels: [string, string][] };

function FilterChoice({ say, filter, labels, chosen, onFilter }: RowProps) {
  const choose = (value: string) => onFilter(filter, value);
  return (
    <Select
      id={`phrases-${filter}`}
      label={say.picker[filter]}
      value={chosen[filter]}
      options={labels}
      onChoose={choose}
    />
  );
}

/** What the reader can offer, and how the phrases should sound. Choosing shows the phrases at once, below. */
export function PhraseFilters({ say, chosen, withSituation, onSituation, onFilter, onDisrespect }: Props) {
  const choice = { say, chosen, onFilter };
  return (
    <div class="phrase-filters">
      {withSituation && (
        <SituationField
          tool="phrases"
          label={say.picker.situation}
          say={say}
          value={chosen.situation}
          onChoose={onSituation}
        />
      )}
      <div class="sound-fields">
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
