import { useEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_EDIT } from '../../domain/phrases/edited.ts';
import { describedBy, Field } from '../form/Field.tsx';
import type { PickerWords } from './picker-words.ts';

type Props = {
  id: string;
  say: Pick<PickerWords, 'editing'>;
  start: string;
  language: string | undefined;
  isEdited: boolean;
  /** Called with every change: what is typed outlives the page, as far as a text may be kept. */
  onType: (text: string) => void;
  onClose: () => void;
  onRestore: () => void;
};

/** A phrase as the reader would say it, typed where it stands. */
export function EditPhrase({ id, say, start, language, isEdited, onType, onClose, onRestore }: Props) {
  const [text, setText] = useState(start);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  const error = text.length > LONGEST_EDIT ? say.editing.tooLong : undefined;
  return (
    <div class="phrase-editing">
      <Field id={id} label={say.editing.label} hint={say.editing.hint} error={error}>
        <textarea
          ref={area}
          id={id}
          rows={3}
          dir="auto"
          lang={language}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={describedBy(id, say.editing.hint, error)}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            onType(event.currentTarget.value);
          }}
        />
      </Field>
      <div class="phrase-actions">
        <button type="button" class="button-quiet" onClick={onClose}>
          {say.editing.keep}
        </button>
        {isEdited && (
          <button type="button" class="link-button" onClick={onRestore}>
            {say.editing.original}
          </button>
        )}
      </div>
    </div>
  );
}
