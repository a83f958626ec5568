import { phraseLanguages, registers, tones } from '../../domain/phrases/phrase.ts';
import type { View } from './view.ts';

type SelectProps<Value extends string> = {
  id: string;
  label: string;
  value: Value;
  options: readonly Value[];
  names: Record<Value, string>;
  onChoose: (value: Value) => void;
};

function Select<Value extends string>({ id, label, value, options, names, onChoose }: SelectProps<Value>) {
  return (
    <div class="field">
      <label for={`rehearsal-${id}`}>{label}</label>
      <select
        id={`rehearsal-${id}`}
        value={value}
        onChange={(event) => {
          const chosen = options.find((each) => each === event.currentTarget.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {options.map((each) => (
          <option key={each} value={each}>
            {names[each]}
          </option>
        ))}
      </select>
    </div>
  );
}

/** How the conversation sounds: the same choices as for the message, kept in the same place. */
export function SoundFields({ say, script }: View) {
  const { draft, acts } = script;
  const { labels } = say.phrase;
  return (
    <fieldset class="rehearsal-sound" aria-label={say.script.sound}>
      <Select
        id="tone"
        label={labels.tone}
        value={draft.tone}
        options={tones}
        names={say.phrase.tones}
        onChoose={(tone) => acts.sound({ tone })}
      />
      {draft.language === 'fr' && (
        <Select
          id="register"
          label={labels.register}
          value={draft.register}
          options={registers}
          names={say.phrase.registers}
          onChoose={(register) => acts.sound({ register })}
        />
      )}
      <Select
        id="language"
        label={say.script.language}
        value={draft.language}
        options={phraseLanguages}
        names={say.phrase.languages}
        onChoose={(language) => acts.sound({ language })}
      />
    </fieldset>
  );
}
