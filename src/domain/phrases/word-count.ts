/** The most words a phrase may hold: what one breath carries. */
export const LONGEST_PHRASE = 30;

/** The words of a text; a slot counts as one, signs standing alone do not count. // countWords('Oui : à {colleague}.') => 3 */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}
