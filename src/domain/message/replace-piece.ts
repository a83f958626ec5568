import type { Move, Slot } from '../phrases/phrase.ts';
import { type Piece, piecesText } from '../phrases/pieces.ts';

/** A line as the reader sees it: its move and the pieces of its words. */
export type ShownLine = { readonly move: Move; readonly pieces: readonly Piece[] };

/** Lines as one text to be read as a whole, a line of the text each. */
export function linesText(lines: readonly ShownLine[], labels: Record<Slot, string>): string {
  return lines.map(({ pieces }) => oneLine(piecesText(pieces, labels))).join('\n');
}

// As long as before, so that places in the text are places in the line.
function oneLine(text: string): string {
  return text.replace(/[\r\n]/g, ' ');
}

/** Where two texts differ: the stretch of the first, and what stands in its place in the second. */
function changeBetween(before: string, after: string): { start: number; end: number; insert: string } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < most - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { start, end: before.length - tail, insert: after.slice(start, after.length - tail) };
}

// What the reader filled in stays a slot, so that a new date still reaches it; a slot that was cut becomes plain words.
function withoutStretch(
  pieces: readonly Piece[],
  labels: Record<Slot, string>,
  { start, end, insert }: { start: number; end: number; insert: string },
): string {
  let place = 0;
  let text = '';
  let isInserted = false;
  for (const piece of pieces) {
    const shown = piece.kind === 'blank' ? `[${labels[piece.slot]}]` : piece.text;
    const [from, to] = [place, place + shown.length];
    place = to;
    if (!isInserted && from >= end) {
      text += insert;
      isInserted = true;
    }
    if (to <= start || from >= end) {
      text += piece.kind === 'literal' ? piece.text : `{${piece.slot}}`;
      continue;
    }
    text += shown.slice(0, Math.max(0, start - from));
    if (!isInserted) text += insert;
    isInserted = true;
    text += shown.slice(Math.min(shown.length, end - from));
  }
  return isInserted ? text : text + insert;
}

/**
 * The lines that change when the text of `linesText` is replaced by another one, each with its new words, slots in braces;
 * empty words mean that nothing is left of a line.
 */
export function changedLines(
  lines: readonly ShownLine[],
  labels: Record<Slot, string>,
  after: string,
): { move: Move; text: string }[] {
  const { start, end, insert } = changeBetween(linesText(lines, labels), after);
  if (start === end && insert === '') return [];
  const changed: { move: Move; text: string }[] = [];
  let place = 0;
  let isInserted = false;
  for (const { move, pieces } of lines) {
    const length = piecesText(pieces, labels).length;
    const [from, to] = [Math.max(0, start - place), Math.min(length, end - place)];
    const isTouched = from <= length && to >= 0 && (from < to || (!isInserted && start - place <= length));
    if (isTouched) {
      const stretch = { start: from, end: Math.max(from, to), insert: isInserted ? '' : insert.replace(/\n/g, ' ') };
      changed.push({ move, text: withoutStretch(pieces, labels, stretch).trim() });
      isInserted = true;
    }
    place += length + 1;
  }
  return changed;
}
