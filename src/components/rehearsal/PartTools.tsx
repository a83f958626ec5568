import { EditLine, useEditing } from '../message/EditLine.tsx';
import { WordingButtons } from '../message/WordingButtons.tsx';
import { SituationField } from '../phrases/SituationField.tsx';
import type { SaidPart } from './script-view.ts';
import { spokenMark, type View } from './view.ts';

type Props = View & {
  part: SaidPart;
  /** Whether the line of the script is made of this sentence alone. */
  isOnly: boolean;
};

/** What can be done with one sentence of the script. */
export function PartTools({ part, isOnly, ...view }: Props) {
  const { say, script } = view;
  const { line } = part;
  const { move } = line;
  const words = say.phrase.line;
  const { editing, setEditing, button: edit } = useEditing(false);

  if (editing)
    return (
      <EditLine
        tool="rehearsal"
        line={line}
        say={{ editing: say.phrase.editing, hint: words.editHint }}
        language={line.language ?? spokenMark(view)}
        of={script}
        onClose={() => setEditing(false)}
      />
    );
  return (
    <div class="script-tool">
      {!isOnly && <p class="hint">{part.text}</p>}
      {move === 'referral' && (
        <SituationField
          tool="rehearsal"
          label={words.situation}
          say={say.phrase}
          value={script.situation}
          onChoose={script.acts.offer}
        />
      )}
      <div class="phrase-actions">
        <WordingButtons line={line} say={words} of={script} />
        <button type="button" class="link-button" ref={edit} onClick={() => setEditing(true)}>
          {words.edit}
        </button>
        {!isOnly && move === 'referral' && (
          <button type="button" class="link-button" onClick={() => script.acts.leaveOut(move, true)}>
            {words.out}
          </button>
        )}
      </div>
    </div>
  );
}
