import { phraseLanguages, registers, tones } from '../../domain/phrases/phrase.ts';
import { Select } from '../form/Select.tsx';
import type { View } from './view.ts';

/** How the conversation sounds: the same choices as for the message, kept in the same place. */
export function SoundFields({ say, script }: View) {
  const { draft, acts } = script;
  const { labels } = say.phrase;
  return (
    <fieldset class="sound-fields" aria-label={say.script.sound}>
      <Select
        id="rehearsal-tone"
        label={labels.tone}
        value={draft.tone}
        options={tones.map((tone) => [tone, say.phrase.tones[tone]] as const)}
        onChoose={(tone) => acts.sound({ tone })}
      />
      {draft.language === 'fr' && (
        <Select
          id="rehearsal-register"
          label={labels.register}
          value={draft.register}
          options={registers.map((register) => [register, say.phrase.registers[register]] as const)}
          onChoose={(register) => acts.sound({ register })}
        />
      )}
      <Select
        id="rehearsal-language"
        label={say.script.language}
        value={draft.language}
        options={phraseLanguages.map((code) => [code, say.phrase.languages[code]] as const)}
        onChoose={(language) => acts.sound({ language })}
      />
    </fieldset>
  );
}
