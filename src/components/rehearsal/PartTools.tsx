import { useEffect, useRef, useState } from 'preact/hooks';
import { nextWording } from '../../domain/message/line-changes.ts';
import { type Situation, situations } from '../../domain/phrases/phrase.ts';
import { phrasePieces, piecesText } from '../../domain/phrases/pieces.ts';
import { EditPhrase } from '../phrases/EditPhrase.tsx';
import { situationGroups } from '../phrases/picker-words.ts';
import type { SaidPart } from './script-view.ts';
import { spokenMark, type View } from './view.ts';

type Props = View & {
  part: SaidPart;
  /** Whether the line of the script is made of this sentence alone. */
  isOnly: boolean;
};

/** What the reader can offer the client: the same choice as in the picker and the composer, kept in the same place. */
function SituationField({ say, script }: View) {
  const groups = Object.entries(situationGroups) as [keyof typeof situationGroups, readonly Situation[]][];
  return (
    <div class="field">
      <label for="rehearsal-situation">{say.phrase.line.situation}</label>
      <select
        id="rehearsal-situation"
        value={script.situation}
        onChange={(event) => {
          const chosen = situations.find((each) => each === event.currentTarget.value);
          if (chosen) script.acts.offer(chosen);
        }}
      >
        {groups.map(([group, members]) => (
          <optgroup key={group} label={say.phrase.groups[group]}>
            {members.map((situation) => (
              <option key={situation} value={situation}>
                {say.phrase.situations[situation]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

/** What can be done with one sentence of the script. */
export function PartTools({ part, isOnly, ...view }: Props) {
  const { say, script } = view;
  const { line } = part;
  const { move } = line;
  const { acts, ringOf, library, filling, draft } = script;
  const words = say.phrase.line;
  const [editing, setEditing] = useState(false);
  const another = useRef<HTMLButtonElement>(null);
  const edit = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !editing) edit.current?.focus();
    wasEditing.current = editing;
  }, [editing]);

  if (editing) {
    const close = () => {
      if (script.settled.lines.find((each) => each.move === move)?.text === '') acts.restore(move);
      setEditing(false);
    };
    return (
      <EditPhrase
        id={`rehearsal-edit-${move}`}
        say={{ editing: { ...say.phrase.editing, hint: words.editHint } }}
        start={piecesText(phrasePieces(line.text, {}, line.language ?? draft.language), filling.labels)}
        language={line.language ?? spokenMark(view)}
        isEdited={line.edited === true}
        onType={(typed) => acts.edit(move, typed)}
        onClose={close}
        onRestore={() => {
          acts.restore(move);
          setEditing(false);
        }}
      />
    );
  }
  const hasOther = !library.isHere || nextWording(line, ringOf(move)) !== undefined;
  return (
    <div class="script-tool">
      {!isOnly && <p class="hint">{part.text}</p>}
      {move === 'referral' && <SituationField {...view} />}
      <div class="phrase-actions">
        {hasOther && (
          <button type="button" class="button-quiet" ref={another} onClick={() => acts.turn(move)}>
            {words.another}
          </button>
        )}
        {(line.before?.length ?? 0) > 0 && (
          <button
            type="button"
            class="link-button"
            onClick={() => {
              another.current?.focus();
              acts.back(move);
            }}
          >
            {words.back}
          </button>
        )}
        <button type="button" class="link-button" ref={edit} onClick={() => setEditing(true)}>
          {words.edit}
        </button>
        {!isOnly && move === 'referral' && (
          <button type="button" class="link-button" onClick={() => acts.leaveOut(move, true)}>
            {words.out}
          </button>
        )}
      </div>
    </div>
  );
}
