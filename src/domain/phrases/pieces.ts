import { cleanName } from './clean-name.ts';
import { joinFrench, type SlotKind } from './french.ts';
import { isSlot, type PhraseLanguage, type Slot } from './phrase.ts';

/** A part of a phrase on its way to the screen: words of the author, words of the reader, or a blank to fill in. */
export type Piece =
  | { kind: 'literal'; text: string }
  | { kind: 'filled'; slot: Slot; text: string }
  | { kind: 'blank'; slot: Slot };

/** What is known for the slots, as the reader typed it. */
export type SlotValues = Partial<Record<Slot, string>>;

const PEOPLE: readonly Slot[] = ['client', 'contact', 'my-name', 'colleague'];
const SLOT = /\{([a-z-]+)\}/g;

function kindOf(slot: Slot): SlotKind {
  return PEOPLE.includes(slot) ? 'person' : 'thing';
}

function push(pieces: Piece[], piece: Piece): void {
  if (piece.kind !== 'literal' || piece.text !== '') pieces.push(piece);
}

/**
 * A phrase cut at its slots, filled with what is known and inflected for its language. Values are cleaned and stay
 * text; slots inside a value mean nothing, and braces that name no slot stay as they were written.
 * // phrasePieces('Celui de {colleague}.', { colleague: 'Anna' }, 'fr')
 * // => [literal 'Celui d’', filled 'Anna', literal '.']
 */
export function phrasePieces(text: string, values: SlotValues, language: PhraseLanguage): Piece[] {
  const pieces: Piece[] = [];
  let literal = '';
  let end = 0;
  for (const match of text.matchAll(SLOT)) {
    const slot = match[1] ?? '';
    if (!isSlot(slot)) continue;
    literal = text.slice(end, match.index);
    end = match.index + match[0].length;
    const value = cleanName(values[slot] ?? '');
    const joint =
      language === 'fr' && value ? joinFrench(literal, value, kindOf(slot)) : { before: literal, word: value };
    push(pieces, { kind: 'literal', text: joint.before });
    push(pieces, value ? { kind: 'filled', slot, text: joint.word } : { kind: 'blank', slot });
  }
  push(pieces, { kind: 'literal', text: text.slice(end) });
  return pieces;
}

/** The slots still to be filled in, each once, in reading order. */
export function blanksOf(pieces: readonly Piece[]): Slot[] {
  return [...new Set(pieces.flatMap((piece) => (piece.kind === 'blank' ? [piece.slot] : [])))];
}

/** The phrase as plain text; a blank stands as its label in brackets. // => 'Celui de [nom du collègue].' */
export function piecesText(pieces: readonly Piece[], labels: Record<Slot, string>): string {
  return pieces.map((piece) => (piece.kind === 'blank' ? `[${labels[piece.slot]}]` : piece.text)).join('');
}
