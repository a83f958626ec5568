import { type Situation, situations } from '../../domain/phrases/phrase.ts';
import { type PickerWords, situationGroups } from './picker-words.ts';

type Props = {
  /** The tool it stands in; its control is `<tool>-situation`. */
  tool: 'phrases' | 'message' | 'rehearsal';
  label: string;
  say: Pick<PickerWords, 'groups' | 'situations'>;
  value: Situation;
  onChoose: (situation: Situation) => void;
};

/** What the reader can offer the client: the same choice in every tool, kept in the same place. */
export function SituationField({ tool, label, say, value, onChoose }: Props) {
  const groups = Object.entries(situationGroups) as [keyof typeof situationGroups, readonly Situation[]][];
  const choose = (word: string) => {
    const situation = situations.find((each) => each === word);
    if (situation) onChoose(situation);
  };
  return (
    <div class="field">
      <label for={`${tool}-situation`}>{label}</label>
      <select id={`${tool}-situation`} value={value} onChange={(event) => choose(event.currentTarget.value)}>
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
