import { useEffect, useRef, useState } from 'preact/hooks';
import type { Choice } from '../../domain/phrases/choose.ts';
import { editedPhrase } from '../../domain/phrases/edited.ts';
import type { PhraseLanguage, Slot } from '../../domain/phrases/phrase.ts';
import { blanksOf, phrasePieces, piecesText, type SlotValues } from '../../domain/phrases/pieces.ts';
import { CopyPhrase } from './CopyPhrase.tsx';
import { EditPhrase } from './EditPhrase.tsx';
import { PhraseText } from './PhraseText.tsx';
import { languageMark, type Voice } from './picker-words.ts';

/** What can be done to the phrase in a row. */
export type RowActions = {
  onFill: (slot: Slot, value: string) => void;
  onEdit: (id: string, text: string | undefined) => void;
  onPin: (id: string, text: string) => void;
  onAnother: () => void;
  onBack: () => void;
};

type Props = Voice &
  RowActions & {
    row: number;
    choice: Choice;
    language: PhraseLanguage;
    labels: Record<Slot, string>;
    values: SlotValues;
    /** The reader's own version, labels in brackets where blanks are left. */
    edit: string | undefined;
    isPinned: boolean;
    hasAnother: boolean;
    hasBack: boolean;
  };

/** One phrase and everything that can be done with it. */
export function PhraseRow(props: Props) {
  const { locale, say, form, row, choice, language, labels, values, edit, onFill, onEdit, onPin } = props;
  const { id, text } = choice.phrase;
  const [open, setOpen] = useState<number | undefined>();
  const [editing, setEditing] = useState(false);
  const editButton = useRef<HTMLButtonElement>(null);
  const another = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !editing) editButton.current?.focus();
    wasEditing.current = editing;
  }, [editing]);

  const template = edit ? editedPhrase(edit, labels) : text;
  const pieces = phrasePieces(template, values, language);
  const shown = piecesText(pieces, labels);
  const notes = [
    choice.tone && say.row.nearTone[choice.tone],
    choice.channel && say.row.nearChannel[choice.channel],
    edit && say.row.edited,
    props.isPinned && say.row.kept,
  ].filter(Boolean);
  const mark = languageMark(locale, language);

  if (editing) {
    return (
      <li class="phrase">
        <EditPhrase
          id={`phrase-edit-${row}`}
          say={say}
          start={shown}
          language={mark}
          isEdited={edit !== undefined}
          onType={(typed) => onEdit(id, typed)}
          onClose={() => setEditing(false)}
          onRestore={() => {
            onEdit(id, undefined);
            setEditing(false);
          }}
        />
      </li>
    );
  }
  return (
    <li class="phrase">
      <p class="phrase-text" lang={mark}>
        <PhraseText {...{ pieces, values, labels, say, open, onFill }} onOpen={setOpen} />
      </p>
      {notes.length > 0 && <p class="hint">{notes.join(' · ')}</p>}
      <div class="phrase-actions">
        <CopyPhrase
          key={id}
          {...{ locale, say, form }}
          text={shown}
          blanks={blanksOf(pieces)}
          onComplete={() => setOpen(pieces.findIndex((piece) => piece.kind === 'blank'))}
        />
        {props.hasAnother && (
          <button type="button" class="link-button" ref={another} onClick={props.onAnother}>
            {say.row.another}
          </button>
        )}
        {props.hasBack && (
          <button
            type="button"
            class="link-button"
            onClick={() => {
              // The way back may be gone after this: the keyboard stays on the way forward.
              another.current?.focus();
              props.onBack();
            }}
          >
            {say.row.back}
          </button>
        )}
        <button type="button" class="link-button" onClick={() => onPin(id, template)}>
          {props.isPinned ? say.pins.remove : say.row.pin}
        </button>
        <button type="button" class="link-button" ref={editButton} onClick={() => setEditing(true)}>
          {say.row.edit}
        </button>
      </div>
    </li>
  );
}
