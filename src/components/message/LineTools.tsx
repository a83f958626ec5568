import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DraftLine } from '../../domain/message/draft.ts';
import { nextWording } from '../../domain/message/line-changes.ts';
import { phrasePieces, piecesText } from '../../domain/phrases/pieces.ts';
import { fill } from '../../i18n/say.ts';
import { EditPhrase } from '../phrases/EditPhrase.tsx';
import { SituationField } from './SituationField.tsx';
import type { View } from './view.ts';

type Props = View & { line: DraftLine; name: string; onClose: () => void };

/** Everything that can be done with one line. */
export function LineTools({ line, name, onClose, ...view }: Props) {
  const { say, locale, composer } = view;
  const { acts, draft, filling, ringOf, library } = composer;
  const { move } = line;
  const [editing, setEditing] = useState(line.text === '');
  const another = useRef<HTMLButtonElement>(null);
  const edit = useRef<HTMLButtonElement>(null);
  const steps = { up: useRef<HTMLButtonElement>(null), down: useRef<HTMLButtonElement>(null) };
  const stepping = useRef<'up' | 'down' | undefined>();
  const place = draft.lines.findIndex((each) => each.move === move);
  // A line that moves in the page drops the focus: it is given back to the button that moved it.
  useLayoutEffect(() => {
    if (stepping.current) steps[stepping.current].current?.focus();
    stepping.current = undefined;
  }, [place]);
  const wasEditing = useRef(editing);
  useEffect(() => {
    if (wasEditing.current && !editing) edit.current?.focus();
    wasEditing.current = editing;
  }, [editing]);

  if (editing) {
    const bare = piecesText(phrasePieces(line.text, {}, draft.language), filling.labels);
    const close = () => {
      if (composer.settled.lines.find((each) => each.move === move)?.text === '') acts.restore(move);
      setEditing(false);
    };
    return (
      <div class="message-tools">
        <EditPhrase
          id={`message-edit-${move}`}
          say={{ editing: { ...say.phrase.editing, hint: say.line.editHint } }}
          start={bare}
          language={draft.language === locale ? undefined : draft.language}
          isEdited={line.edited === true}
          onType={(typed) => acts.edit(move, typed)}
          onClose={close}
          onRestore={() => {
            acts.restore(move);
            setEditing(false);
          }}
        />
      </div>
    );
  }
  const step = (name: 'up' | 'down') => {
    stepping.current = name;
    acts.shift(move, name === 'up' ? -1 : 1);
  };
  const hasOther = !library.isHere || nextWording(line, ringOf(move)) !== undefined;
  return (
    <fieldset class="message-tools" aria-label={fill(say.line.tools, { move: name })}>
      {move === 'referral' && <SituationField {...view} />}
      <div class="message-tool-row">
        {hasOther && (
          <button type="button" class="button-quiet" ref={another} onClick={() => acts.turn(move)}>
            {say.line.another}
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
            {say.line.back}
          </button>
        )}
        <button
          type="button"
          class="link-button"
          ref={edit}
          onClick={() => {
            acts.beginEdit();
            setEditing(true);
          }}
        >
          {say.line.edit}
        </button>
        <button
          type="button"
          class="link-button"
          aria-pressed={line.pinned}
          onClick={() => acts.pin(move, !line.pinned)}
        >
          {say.line.pin}
        </button>
        <button
          type="button"
          class="link-button"
          ref={steps.up}
          aria-disabled={place === 0}
          onClick={() => place > 0 && step('up')}
        >
          {say.line.up}
        </button>
        <button
          type="button"
          class="link-button"
          ref={steps.down}
          aria-disabled={place === draft.lines.length - 1}
          onClick={() => place < draft.lines.length - 1 && step('down')}
        >
          {say.line.down}
        </button>
        <button type="button" class="link-button" onClick={() => acts.leaveOut(move, true)}>
          {say.line.out}
        </button>
        <button type="button" class="link-button" onClick={onClose}>
          {say.line.close}
        </button>
      </div>
    </fieldset>
  );
}
