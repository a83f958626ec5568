import { useEffect, useRef, useState } from 'preact/hooks';
import type { DraftLine } from '../../domain/message/draft.ts';
import type { Move } from '../../domain/phrases/phrase.ts';
import { phrasePieces, piecesText } from '../../domain/phrases/pieces.ts';
import { EditPhrase } from '../phrases/EditPhrase.tsx';
import type { PickerWords } from '../phrases/picker-words.ts';
import type { Composing } from './composer.ts';

type Props = {
  /** The tool it stands in; its control is `<tool>-edit-<move>`. */
  tool: 'message' | 'rehearsal';
  line: DraftLine;
  say: { editing: PickerWords['editing']; hint: string };
  /** The `lang` of the line, where it is not the language of the page. */
  language: string | undefined;
  /** The message or the script the line belongs to. */
  of: Pick<Composing, 'draft' | 'filling' | 'settled'> & {
    acts: { edit: (move: Move, typed: string) => void; restore: (move: Move) => void };
  };
  onClose: () => void;
};

/** A line in the reader's own words; one that is left empty is as it was. */
export function EditLine({ tool, line, say, language, of, onClose }: Props) {
  const { move } = line;
  const restore = () => {
    of.acts.restore(move);
    onClose();
  };
  const isEmpty = () => of.settled.lines.find((each) => each.move === move)?.text === '';
  return (
    <EditPhrase
      id={`${tool}-edit-${move}`}
      say={{ editing: { ...say.editing, hint: say.hint } }}
      start={piecesText(phrasePieces(line.text, {}, line.language ?? of.draft.language), of.filling.labels)}
      language={language}
      isEdited={line.edited === true}
      onType={(typed) => of.acts.edit(move, typed)}
      onClose={() => (isEmpty() ? restore() : onClose())}
      onRestore={restore}
    />
  );
}

/** Whether a line is being edited; the button that began it has the focus again afterwards. */
export function useEditing(isBegun: boolean) {
  const [editing, setEditing] = useState(isBegun);
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(editing);
  useEffect(() => {
    if (wasEditing.current && !editing) button.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  return { editing, setEditing, button };
}
