import { useRef } from 'preact/hooks';
import type { DraftLine, Wording } from '../../domain/message/draft.ts';
import { nextWording } from '../../domain/message/line-changes.ts';
import type { Move } from '../../domain/phrases/phrase.ts';

type Props = {
  line: DraftLine;
  say: { another: string; back: string };
  /** The message or the script the line belongs to. */
  of: {
    acts: { turn: (move: Move) => void; back: (move: Move) => void };
    ringOf: (move: Move) => Wording[];
    library: { isHere: boolean };
  };
};

/** Another wording of a line where there is one, and the one before. */
export function WordingButtons({ line, say, of }: Props) {
  const another = useRef<HTMLButtonElement>(null);
  const { move } = line;
  const hasOther = !of.library.isHere || nextWording(line, of.ringOf(move)) !== undefined;
  return (
    <>
      {hasOther && (
        <button type="button" class="button-quiet" ref={another} onClick={() => of.acts.turn(move)}>
          {say.another}
        </button>
      )}
      {(line.before?.length ?? 0) > 0 && (
        <button
          type="button"
          class="link-button"
          onClick={() => {
            another.current?.focus();
            of.acts.back(move);
          }}
        >
          {say.back}
        </button>
      )}
    </>
  );
}
