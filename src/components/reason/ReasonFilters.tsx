import { phraseLanguages, registers, tones } from '../../domain/phrases/phrase.ts';
import { preferPhrases } from '../../stores/phrase-filters.ts';
import type { ReasonWords } from './reason-data.ts';

type Filter = 'tone' | 'register' | 'language';
type Props = { say: ReasonWords; chosen: Record<Filter, string> };

/** How the reason should sound, remembered with the filters of all phrases. */
export function ReasonFilters({ say, chosen }: Props) {
  const labels: Record<Filter, [string, string][]> = {
    tone: tones.map((tone) => [tone, say.tones[tone]]),
    register: registers.map((register) => [register, say.registers[register]]),
    language: phraseLanguages.map((language) => [language, say.languages[language]]),
  };
  const shown: Filter[] = chosen.language === 'fr' ? ['tone', 'register', 'language'] : ['tone', 'language'];
  return (
    <div class="reason-filters">
      {shown.map((filter) => (
        <div class="field" key={filter}>
          <label for={`reason-${filter}`}>{say.pick[filter]}</label>
          <select
            id={`reason-${filter}`}
            value={chosen[filter]}
            onChange={(event) => preferPhrases(filter, event.currentTarget.value)}
          >
            {labels[filter].map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
      ))}
    </div>
  );
}
