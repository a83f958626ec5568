import { useState } from 'preact/hooks';
import { plural } from '../../i18n/say.ts';
import { LONGEST_LETTER } from '../../stores/cooling-record.ts';
import { describedBy, Field } from '../form/Field.tsx';
import type { CoolingWords } from './cooling-words.ts';

type Props = {
  words: CoolingWords;
  id: string;
  label: string;
  hint: string;
  value: string;
  disabled: boolean;
  onWrite: (text: string) => void;
};

/** A long text, kept as it is typed. One that is too long stays on the page as typed, and says that it is not kept. */
export function LongText({ words, id, label, hint, value, disabled, onWrite }: Props) {
  const [over, setOver] = useState<string | undefined>();
  const extra = (over ?? '').length - LONGEST_LETTER;
  const error = extra > 0 ? plural(words.locale, words.tool.tooLong, extra) : undefined;
  const write = (text: string) => {
    const isKept = text.length <= LONGEST_LETTER;
    setOver(isKept ? undefined : text);
    if (isKept) onWrite(text);
  };
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <textarea
        id={id}
        class="cooling-long"
        rows={5}
        dir="auto"
        disabled={disabled}
        value={over ?? value}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy(id, hint, error)}
        onInput={(event) => write(event.currentTarget.value)}
      />
    </Field>
  );
}
