import { useEffect, useRef, useState } from 'preact/hooks';
import { Field } from '../form/Field.tsx';
import type { PickerWords } from './picker-words.ts';

type Props = {
  id: string;
  say: Pick<PickerWords, 'editing'>;
  start: string;
  language: string | undefined;
  isEdited: boolean;
  /** Called with every change: nothing typed is lost, whatever happens to the page. */
  onType: (text: string) => void;
  onClose: () => void;
  onRestore: () => void;
};

/** A phrase as the reader would say it, typed where it stands. */
export function EditPhrase({ id, say, start, language, isEdited, onType, onClose, onRestore }: Props) {
  const [text, setText] = useState(start);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  return (
    <div class="phrase-editing">
      <Field id={id} label={say.editing.label} hint={say.editing.hint}>
        <textarea
          ref={area}
          id={id}
          rows={3}
          lang={language}
          aria-describedby={`${id}-hint`}
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
