import { messageChannels, wordedAs } from '../../domain/message/draft.ts';
import { channelsOf, type Occasion } from '../../domain/phrases/occasion.ts';
import { phraseLanguages, registers, tones } from '../../domain/phrases/phrase.ts';
import { Select } from '../form/Select.tsx';
import type { View } from './view.ts';

const occasionGroups = {
  before: ['repair'],
  goodbye: ['goodbye'],
  after: ['confirmation', 'handover-note', 'reminder'],
} as const satisfies Record<string, readonly Occasion[]>;

function OccasionField({ say, composer }: View) {
  const groups = Object.entries(occasionGroups) as [keyof typeof occasionGroups, readonly Occasion[]][];
  return (
    <div class="field">
      <label for="message-occasion">{say.occasion}</label>
      <select
        id="message-occasion"
        value={composer.occasion}
        onChange={(event) => composer.acts.open(event.currentTarget.value as Occasion)}
      >
        {groups.map(([group, members]) => (
          <optgroup key={group} label={say.occasionGroups[group]}>
            {members.map((occasion) => (
              <option key={occasion} value={occasion}>
                {say.occasions[occasion]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

/** What is written, and how it should sound. Choosing chooses the sentences anew, apart from those the reader kept. */
export function SoundFields(view: View) {
  const { say, composer } = view;
  const { draft, acts, occasion } = composer;
  const channels = messageChannels.filter((channel) => channelsOf[occasion].includes(wordedAs(channel)));
  return (
    <div class="sound-fields">
      <OccasionField {...view} />
      <Select
        id="message-channel"
        label={say.channel}
        value={draft.channel}
        options={channels.map((channel) => [channel, say.channels[channel]] as const)}
        onChoose={(channel) => acts.sound({ channel })}
      />
      <Select
        id="message-tone"
        label={say.phrase.labels.tone}
        value={draft.tone}
        options={tones.map((tone) => [tone, say.phrase.tones[tone]] as const)}
        onChoose={(tone) => acts.sound({ tone })}
      />
      {draft.language === 'fr' && (
        <Select
          id="message-register"
          label={say.phrase.labels.register}
          value={draft.register}
          options={registers.map((register) => [register, say.phrase.registers[register]] as const)}
          onChoose={(register) => acts.sound({ register })}
        />
      )}
      <Select
        id="message-language"
        label={say.language}
        value={draft.language}
        options={phraseLanguages.map((code) => [code, say.phrase.languages[code]] as const)}
        onChoose={(language) => acts.sound({ language })}
      />
    </div>
  );
}
