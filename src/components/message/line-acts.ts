import { choicesFor, offeringAnew, withWords } from '../../domain/message/choose-lines.ts';
import { type Draft, withLine } from '../../domain/message/draft.ts';
import { moved, rewritten, turned, turnedBack } from '../../domain/message/line-changes.ts';
import { cleanEdit, editedPhrase } from '../../domain/phrases/edited.ts';
import type { Move, Situation } from '../../domain/phrases/phrase.ts';
import { piecesText } from '../../domain/phrases/pieces.ts';
import { fill } from '../../i18n/say.ts';
import { linePieces } from '../../i18n/say-letter.ts';
import { changePhrases } from '../../stores/phrases-record.ts';
import { act, type Bench, draw } from './bench.ts';
import type { Composing } from './composer.ts';
import { moveName } from './move-name.ts';

/** What can be done to one line of a message. */
export type LineActs = {
  turn: (move: Move) => void;
  back: (move: Move) => void;
  beginEdit: () => void;
  edit: (move: Move, typed: string) => void;
  restore: (move: Move) => void;
  pin: (move: Move, is: boolean) => void;
  leaveOut: (move: Move, is: boolean) => void;
  shift: (move: Move, step: -1 | 1) => void;
  offer: (situation: Situation) => void;
  /** Other words for several lines; a line nothing is left of is left out. */
  rewrite: (changed: readonly { move: Move; text: string }[]) => void;
};

/** The acts on one line. Each can be taken back, and says what it did where the eye may miss it. */
export function lineActs(bench: Bench): LineActs {
  const { say, occasion, now, history, tell, whenWhole } = bench;
  const name = (move: Move) => moveName(say, occasion, move);
  const lineOf = (move: Move) => now().settled.lines.find((line) => line.move === move);
  // As it reads: with its blanks filled in or named, not as it is kept.
  const wordsOf = (move: Move) => {
    const { settled, filling } = now();
    const line = lineOf(move);
    return line ? piecesText(linePieces(line, settled, filling.values), filling.labels) : '';
  };
  return {
    turn: (move) =>
      whenWhole(() => {
        act(bench, 'another', (draft) => turned(draft, move, now().ringOf(move)));
        tell(wordsOf(move));
      }),
    back: (move) => {
      act(bench, 'back', (draft) => turnedBack(draft, move));
      tell(wordsOf(move));
    },
    beginEdit: () => history.note('edit'),
    edit: (move, typed) => {
      const { filling, originalOf } = now();
      const line = lineOf(move);
      const text = editedPhrase(cleanEdit(typed), filling.labels);
      draw(bench, (draft) => rewritten(draft, move, text, line && originalOf(line)));
    },
    restore: (move) => {
      draw(bench, (draft) => restored(draft, move, now()));
      tell(say.phrase.editing.restored);
    },
    pin: (move, pinned) => act(bench, 'pin', (draft) => withLine(draft, move, { pinned })),
    leaveOut: (move, out) => {
      act(bench, 'out', (draft) => ({
        ...withLine(draft, move, { out }),
        ...(move === 'referral' && { owed: !out }),
      }));
      tell(fill(out ? say.line.leftOut : say.line.putBack, { move: name(move) }));
    },
    shift: (move, step) => {
      act(bench, 'move', (draft) => moved(draft, move, step));
      const { lines } = now().settled;
      const n = lines.findIndex((line) => line.move === move) + 1;
      tell(fill(step < 0 ? say.line.movedUp : say.line.movedDown, { move: name(move), n, all: lines.length }));
    },
    offer: (situation) => {
      history.note('another');
      changePhrases({ situation });
      draw(bench, offeringAnew);
    },
    rewrite: (changed) => {
      const { originalOf } = now();
      act(bench, 'edit', (draft) =>
        changed.reduce((next, { move, text }) => {
          const line = next.lines.find((each) => each.move === move);
          if (text === '') return withLine(next, move, { out: true });
          return rewritten(next, move, text, line && originalOf(line));
        }, draft),
      );
    },
  };
}

/** A draft with the words of the phrase a line was chosen by; where the library lost it, the best one there is. */
export function restored(draft: Draft, move: Move, { originalOf, source }: Composing): Draft {
  const line = draft.lines.find((each) => each.move === move);
  const text = line && originalOf(line);
  if (text !== undefined) return withLine(draft, move, { text, edited: undefined });
  const best = choicesFor(draft, move, source)[0]?.phrase;
  if (!best) return withWords(draft, source);
  return withLine(draft, move, { phrase: best.id, text: best.text, edited: undefined });
}
