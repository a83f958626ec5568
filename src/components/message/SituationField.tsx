import { type Situation, situations } from '../../domain/phrases/phrase.ts';
import { situationGroups } from '../phrases/picker-words.ts';
import type { View } from './view.ts';

/** What the reader can offer the client: the same choice as in the picker, kept in the same place. */
export function SituationField({ say, composer }: View) {
  const groups = Object.entries(situationGroups) as [keyof typeof situationGroups, readonly Situation[]][];
  const choose = (word: string) => {
    const situation = situations.find((each) => each === word);
    if (situation) composer.acts.offer(situation);
  };
  return (
    <div class="field message-situation">
      <label for="message-situation">{say.line.situation}</label>
      <select id="message-situation" value={composer.situation} onChange={(event) => choose(event.currentTarget.value)}>
        {groups.map(([group, members]) => (
          <optgroup key={group} label={say.phrase.groups[group]}>
            {members.map((situation) => (
              <option key={situation} value={situation}>
                {say.phrase.situations[situation]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
