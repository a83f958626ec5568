import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DraftLine } from '../../domain/message/draft.ts';
import { fill } from '../../i18n/say.ts';
import { SituationField } from '../phrases/SituationField.tsx';
import { EditLine, useEditing } from './EditLine.tsx';
import type { View } from './view.ts';
import { WordingButtons } from './WordingButtons.tsx';

type Props = View & { line: DraftLine; name: string; onClose: () => void };

/** Everything that can be done with one line. */
export function LineTools({ line, name, onClose, ...view }: Props) {
  const { say, locale, composer } = view;
  const { acts, draft } = composer;
  const { move, language = draft.language } = line;
  const { editing, setEditing, button: edit } = useEditing(line.text === '');
  const steps = { up: useRef<HTMLButtonElement>(null), down: useRef<HTMLButtonElement>(null) };
  const stepping = useRef<'up' | 'down' | undefined>();
  const place = draft.lines.findIndex((each) => each.move === move);
  // A line that moves in the page drops the focus: it is given back to the button that moved it.
  useLayoutEffect(() => {
    if (stepping.current) steps[stepping.current].current?.focus();
    stepping.current = undefined;
  }, [place]);

  if (editing)
    return (
      <div class="message-tools">
        <EditLine
          tool="message"
          line={line}
          say={{ editing: say.phrase.editing, hint: say.line.editHint }}
          language={language === locale ? undefined : language}
          of={composer}
          onClose={() => setEditing(false)}
        />
      </div>
    );
  const step = (name: 'up' | 'down') => {
    stepping.current = name;
    acts.shift(move, name === 'up' ? -1 : 1);
  };
  return (
    <fieldset class="message-tools" aria-label={fill(say.line.tools, { move: name })}>
      {move === 'referral' && (
        <SituationField
          tool="message"
          label={say.line.situation}
          say={say.phrase}
          value={composer.situation}
          onChoose={acts.offer}
        />
      )}
      <div class="message-tool-row">
        <WordingButtons line={line} say={say.line} of={composer} />
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
