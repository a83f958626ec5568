import { useState } from 'preact/hooks';
import type { Slot } from '../../domain/phrases/phrase.ts';
import { fill, sayList } from '../../i18n/say.ts';
import { CopyButton } from '../form/CopyButton.tsx';
import { BlankQuestion } from './BlankQuestion.tsx';
import type { Voice } from './picker-words.ts';

type Props = Voice & {
  text: string;
  blanks: Slot[];
  onComplete: () => void;
};

const EXCERPT = 44;

/** The first words of a text, cut between words. // beginning('Je connais quelqu’un.') => 'Je connais quelqu’un.' */
function beginning(text: string): string {
  if (text.length <= EXCERPT) return text;
  const cut = text.lastIndexOf(' ', EXCERPT);
  return `${text.slice(0, cut > 0 ? cut : EXCERPT)}…`;
}

/** Copies a phrase; with blanks left it names them and asks first. */
export function CopyPhrase({ locale, say, form, text, blanks, onComplete }: Props) {
  const [asking, setAsking] = useState(false);
  const copy = (label: string) => (
    <CopyButton
      key={text}
      text={text}
      label={label}
      done={fill(say.row.copied, { start: beginning(text) })}
      refused={form.refused}
      refusedLabel={form.refusedLabel}
    />
  );

  if (blanks.length === 0) return copy(say.row.copy);
  if (!asking) {
    return (
      <button type="button" class="button-quiet" onClick={() => setAsking(true)}>
        {say.row.copy}
      </button>
    );
  }
  const names = sayList(
    locale,
    blanks.map((slot) => say.slots[slot]),
  );
  return (
    <BlankQuestion
      question={fill(say.blank.left, { slots: names })}
      complete={say.blank.complete}
      onComplete={() => {
        setAsking(false);
        onComplete();
      }}
    >
      {copy(say.blank.copyAnyway)}
    </BlankQuestion>
  );
}
