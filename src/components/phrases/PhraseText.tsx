import { useEffect, useRef, useState } from 'preact/hooks';
import type { Slot } from '../../domain/phrases/phrase.ts';
import type { Piece } from '../../domain/phrases/pieces.ts';
import { fill } from '../../i18n/say.ts';
import { gluedPieces } from './glued-pieces.ts';
import type { PickerWords } from './picker-words.ts';

type Filling = {
  /** The slot whose blank is open for typing, and where it stands among the pieces. */
  open: number | undefined;
  onOpen: (piece: number | undefined) => void;
  onFill: (slot: Slot, value: string) => void;
};

type Props = Filling & {
  pieces: Piece[];
  values: Partial<Record<Slot, string>>;
  /** Labels in the language of the phrase: they stand in it. */
  labels: Record<Slot, string>;
  say: Pick<PickerWords, 'slots' | 'blank'>;
};

// Long enough for a click that took the focus away to land before the line may change its height.
const CLOSE_AFTER = 250;

function BlankInput({
  slot,
  label,
  value,
  onFill,
  onClose,
}: {
  slot: Slot;
  label: string;
  value: string;
  onFill: (slot: Slot, value: string) => void;
  onClose: (giveFocus: boolean) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const before = useRef(value);
  // What is typed here is shown as typed, whatever the tool makes of it.
  const [text, setText] = useState(value);
  const closing = useRef<ReturnType<typeof setTimeout>>();
  // An input that leaves the page with the focus is blurred once more: what is closed already must not close the next.
  const isDone = useRef(false);
  useEffect(() => {
    input.current?.focus();
    return () => {
      isDone.current = true;
      clearTimeout(closing.current);
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    isDone.current = true;
    if (event.key === 'Escape' && text !== before.current) onFill(slot, before.current);
    onClose(true);
  };
  return (
    <label class="phrase-input">
      <span>{label}</span>
      <input
        ref={input}
        value={text}
        dir="auto"
        autoComplete="off"
        size={Math.max(8, Math.min(28, text.length + 1))}
        onInput={(event) => {
          setText(event.currentTarget.value);
          onFill(slot, event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (!isDone.current) closing.current = setTimeout(() => onClose(false), CLOSE_AFTER);
        }}
        onFocus={() => clearTimeout(closing.current)}
      />
    </label>
  );
}

/** A phrase as it reads now: its blanks are labelled and filled in where they stand. */
export function PhraseText({ pieces, values, labels, say, open, onOpen, onFill }: Props) {
  const line = useRef<HTMLSpanElement>(null);
  const returning = useRef<number | undefined>();
  useEffect(() => {
    if (open !== undefined || returning.current === undefined) return;
    line.current?.querySelectorAll('button')[returning.current]?.focus();
    returning.current = undefined;
  }, [open]);

  const close = (index: number, giveFocus: boolean) => {
    const buttonsBefore = pieces.slice(0, index).filter((piece) => piece.kind !== 'literal').length;
    if (giveFocus) returning.current = buttonsBefore;
    onOpen(undefined);
  };
  const show = (piece: Exclude<Piece, { kind: 'literal' }>, index: number) => {
    const slot = say.slots[piece.slot];
    if (open === index) {
      const shared = { slot: piece.slot, label: slot, value: values[piece.slot] ?? '', onFill };
      return <BlankInput {...shared} onClose={(giveFocus) => close(index, giveFocus)} />;
    }
    const isBlank = piece.kind === 'blank';
    const name = isBlank ? fill(say.blank.fill, { slot }) : fill(say.blank.change, { slot, value: piece.text });
    return (
      <button type="button" class={isBlank ? 'blank' : 'filled'} aria-label={name} onClick={() => onOpen(index)}>
        {isBlank ? labels[piece.slot] : <bdi>{piece.text}</bdi>}
      </button>
    );
  };
  return (
    <span ref={line}>
      {gluedPieces(pieces).map(({ piece, index, text, before, after }) =>
        piece === undefined ? (
          text
        ) : (
          <span class="phrase-glue" key={index}>
            {before}
            {show(piece, index)}
            {after}
          </span>
        ),
      )}
    </span>
  );
}
