import { exactChoices } from '../phrases/choose.ts';
import { choicesFor, type Source } from './choose-lines.ts';
import { type Draft, type DraftLine, stays } from './draft.ts';
import { replaced } from './line-changes.ts';

/** A whole number that is spread over 32 bits and the same for the same seed and place (after the finaliser of MurmurHash3). */
function spread(seed: number, place: number): number {
  let bits = Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(place + 1, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** Whether *shuffle the rest* may change a line. */
export function isShuffled(line: DraftLine): boolean {
  return !stays(line) && !line.out;
}

/**
 * The message after *shuffle the rest*: every line that is neither kept, nor written by the reader, nor left out shows another
 * phrase where there is another one. Drawn from the seed in the draft, so the same draft always gives the same message.
 */
export function shuffled(draft: Draft, source: Source): Draft {
  const seed = (draft.seed ?? 0) + 1;
  const lines = draft.lines.map((line, place) => {
    if (!isShuffled(line)) return line;
    const choices = choicesFor(draft, line.move, source);
    const exact = exactChoices(choices);
    const pool = (exact.length > 1 ? exact : choices).filter(({ phrase }) => phrase.id !== line.phrase);
    const drawn = pool[spread(seed, place) % Math.max(1, pool.length)]?.phrase;
    return drawn ? replaced(line, { phrase: drawn.id, text: drawn.text }) : line;
  });
  return { ...draft, seed, lines };
}
