/** A piece of an excerpt; `found` pieces are what was searched for. */
export type ExcerptPiece = { text: string; found: boolean };

const MARK = /<mark>(.*?)<\/mark>/gs;

// Pagefind escapes these two and nothing else in the text of an excerpt (`raw_content` in its pagefind.js).
function asText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}

// A citation between a word and its full stop is not indexed and leaves a space there.
function tidy(text: string): string {
  return asText(text).replace(/\s+(?=[.,])/g, '');
}

/**
 * Pagefind's excerpt, text with `<mark>`, as pieces of plain text, so that nothing of it is ever parsed as markup.
 * // excerptPieces('du <mark>préavis</mark>') => [{ text: 'du ', found: false }, { text: 'préavis', found: true }]
 */
export function excerptPieces(excerpt: string): ExcerptPiece[] {
  return excerpt
    .split(MARK)
    .map((text, position) => ({ text: tidy(text), found: position % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

// How much of the text's beginning is the heading, whole or from one of its words on. Pagefind ends it with a full stop
// unless it ends itself. Any kind of space counts as one space.
function headingLength(text: string, heading: string): number {
  const spaced = text.replace(/\s/g, ' ');
  const words = heading.split(/\s+/);
  const tails = words.map((_, start) => words.slice(start).join(' '));
  if (spaced === tails[0]) return text.length;
  const stop = /[.!?…]$/.test(heading) ? '' : '.';
  return tails.find((tail) => spaced.startsWith(`${tail}${stop}`))?.length ?? 0;
}

/**
 * The pieces without the heading they begin with: Pagefind counts a section's heading as its first sentence, and the
 * result shows it already. // withoutHeading([{ text: 'Deux dates. La loi', found: false }], 'Deux dates') => 'La loi'
 */
export function withoutHeading(pieces: ExcerptPiece[], heading: string): ExcerptPiece[] {
  const text = pieces.map((piece) => piece.text).join('');
  const length = headingLength(text, heading);
  let left = length + (/^[\s.,;:!?»)]*/.exec(text.slice(length))?.[0].length ?? 0);
  return pieces.flatMap((piece) => {
    const cut = Math.min(left, piece.text.length);
    left -= cut;
    return cut === piece.text.length ? [] : [{ ...piece, text: piece.text.slice(cut) }];
  });
}

/** The pieces with … where a sentence is cut. // excerpt « la loi dit » => « …la loi dit… » */
export function withEllipses(pieces: ExcerptPiece[]): ExcerptPiece[] {
  const text = pieces.map((piece) => piece.text).join('');
  if (text === '') return [];
  const before = /^\p{Ll}/u.test(text) ? [{ text: '…', found: false }] : [];
  const after = /[.!?…»”]\s*$/.test(text) ? [] : [{ text: '…', found: false }];
  return [...before, ...pieces, ...after];
}
