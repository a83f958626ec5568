import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DraftLine } from '../../domain/message/draft.ts';
import type { Slot } from '../../domain/phrases/phrase.ts';
import type { SlotValues } from '../../domain/phrases/pieces.ts';
import { fill } from '../../i18n/say.ts';
import { linePieces } from '../../i18n/say-letter.ts';
import { PhraseText } from '../phrases/PhraseText.tsx';
import { LineTools } from './LineTools.tsx';
import { lineNotes } from './line-notes.ts';
import { moveName } from './move-name.ts';
import type { View } from './view.ts';

type Props = View & {
  line: DraftLine;
  /** Whether a paragraph of the message begins here. */
  begins: boolean;
  isOpen: boolean;
  /** What it is drawn from besides itself, as `lineLook` says it. */
  look: string;
  onToggle: (isOpen: boolean) => void;
  /** A blank of this line that is to be opened, from elsewhere; asked for anew with each number. */
  asked: { slot: Slot; count: number } | undefined;
};

/**
 * One line of the message: its words, and behind one button everything that can be done with them. What changes one line draws
 * that line: the others are drawn again when something they show has changed.
 */
export function MessageLine({ look, ...props }: Props) {
  const { line, begins, isOpen, asked, composer } = props;
  const words = JSON.stringify(line);
  return useMemo(() => <Line {...props} />, [words, look, begins, asked, isOpen, isOpen && composer]);
}

function Line({ line, begins, isOpen, onToggle, asked, ...view }: Omit<Props, 'look'>) {
  const { say, locale, composer } = view;
  const { draft, filling, raw, acts, occasion } = composer;
  const [blank, setBlank] = useState<number | undefined>();
  const toggle = useRef<HTMLButtonElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const wasOut = useRef(line.out);
  const name = moveName(say, occasion, line.move);
  const pieces = linePieces(line, draft, filling.values);

  useEffect(() => {
    if (asked) setBlank(pieces.findIndex((piece) => piece.kind === 'blank' && piece.slot === asked.slot));
  }, [asked?.count]);
  // What was pressed is gone with the line's state: the keyboard goes to what takes its place.
  useEffect(() => {
    if (wasOut.current !== line.out && document.activeElement === document.body)
      (line.out ? back : toggle).current?.focus();
    wasOut.current = line.out;
  }, [line.out]);

  if (line.out) {
    const isUnowed = line.move === 'referral' && composer.notOwed !== undefined && !draft.owed;
    return (
      <li class="message-line message-out">
        <p class="hint">
          {isUnowed && composer.notOwed ? say.owed[composer.notOwed] : fill(say.line.isOut, { move: name })}
        </p>
        <button
          type="button"
          class="link-button"
          ref={back}
          aria-label={isUnowed ? undefined : fill(say.line.inNamed, { move: name })}
          onClick={() => acts.leaveOut(line.move, false)}
        >
          {isUnowed ? say.owed.anyway : say.line.in}
        </button>
      </li>
    );
  }
  const notes = lineNotes(view, line);
  const language = line.language ?? draft.language;
  const values: SlotValues = raw;
  return (
    <li class={`message-line${begins ? ' message-begins' : ''}${isOpen ? ' message-open' : ''}`}>
      <div class="message-words">
        {line.text === '' ? (
          <p class="hint">{composer.library.isHere ? say.line.empty : say.loading}</p>
        ) : (
          <p class="phrase-text" lang={language === locale ? undefined : language}>
            <PhraseText
              {...{ pieces, values }}
              labels={filling.labels}
              say={say.phrase}
              open={blank}
              onOpen={setBlank}
              onFill={acts.fill}
            />
          </p>
        )}
        {notes.length > 0 && <p class="hint">{notes.join(' · ')}</p>}
      </div>
      <button
        type="button"
        id={`message-line-${line.move}`}
        class="message-toggle"
        ref={toggle}
        aria-expanded={isOpen}
        aria-label={fill(say.line.open, { move: name })}
        onClick={() => onToggle(!isOpen)}
      >
        <span>{name}</span>
      </button>
      {isOpen && (
        <LineTools
          {...view}
          line={line}
          name={name}
          onClose={() => {
            toggle.current?.focus();
            onToggle(false);
          }}
        />
      )}
    </li>
  );
}
