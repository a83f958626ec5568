import type { Piece } from '../../domain/phrases/pieces.ts';

type Fillable = Exclude<Piece, { kind: 'literal' }>;

/** Plain words, or a slot with the signs that must stay on its line: the d’ before it, the full stop after it. */
type Glued =
  | { piece?: undefined; index: number; text: string; before?: undefined; after?: undefined }
  | { piece: Fillable; index: number; text?: undefined; before: string; after: string };

function literalAt(pieces: readonly Piece[], index: number): string {
  const piece = pieces[index];
  return piece?.kind === 'literal' ? piece.text : '';
}

// Only an ordinary space lets a line end; no-break spaces hold on to the sign that follows them.
const LAST_WORD = /[^ ]*$/;
const FIRST_WORD = /^[^ ]*/;

// What is left of a literal once the slot before it has taken its first word.
function restAt(pieces: readonly Piece[], index: number): string {
  const text = literalAt(pieces, index);
  return index > 0 ? text.replace(FIRST_WORD, '') : text;
}

/** The pieces of a phrase regrouped for the screen; `index` is the place among the pieces. */
export function gluedPieces(pieces: readonly Piece[]): Glued[] {
  return pieces.map((piece, index) => {
    if (piece.kind !== 'literal') {
      const before = LAST_WORD.exec(restAt(pieces, index - 1))?.[0] ?? '';
      const after = FIRST_WORD.exec(literalAt(pieces, index + 1))?.[0] ?? '';
      return { piece, index, before, after };
    }
    const rest = restAt(pieces, index);
    return { index, text: index < pieces.length - 1 ? rest.replace(LAST_WORD, '') : rest };
  });
}
