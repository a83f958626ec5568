import type { PhraseLanguage } from '../../domain/phrases/phrase.ts';
import { CopyButton } from '../form/CopyButton.tsx';
import type { ReasonData } from './reason-data.ts';

type Props = { data: ReasonData; text: string; language: PhraseLanguage; onChange: () => void };

/** The reason kept for this client's message. */
export function KeptReason({ data, text, language, onChange }: Props) {
  const { say, form, locale } = data;
  return (
    <div class="reason-kept" tabIndex={-1}>
      <p class="field-label">{say.chosen.title}</p>
      <p class="reason-text" lang={language === locale ? undefined : language} dir="auto">
        {text}
      </p>
      <div class="actions">
        <CopyButton
          key={text}
          text={text}
          label={say.pick.copy}
          done={say.chosen.copied}
          refused={form.refused}
          refusedLabel={form.refusedLabel}
        />
        <button type="button" class="link-button" onClick={onChange}>
          {say.chosen.change}
        </button>
      </div>
    </div>
  );
}
