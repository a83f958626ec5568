// Characters that take no room and can reorder, split or hide what stands around them: controls (Cc), formats such as
// bidirectional marks and zero-width joiners (Cf), unpaired halves of surrogate pairs (Cs), and marks that print as
// nothing although Unicode calls them letters or symbols (Hangul fillers, Mongolian and Braille blanks, the grapheme joiner).
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\u115f\u1160\u3164\uffa0\u180e\u2800]|\u034f/gu;
const LINE_BREAKS = /[\r\n\t\v\f\u0085\u2028\u2029]+/gu;

/**
 * A name or a few words as one visible line: line breaks become spaces, bidirectional, zero-width and control
 * characters are removed, spaces are single. Cleaning twice changes nothing. What it holds stays text, markup included.
 * // cleanName(' Anna\u200b\nLévy ') => 'Anna Lévy'
 */
export function cleanName(typed: string): string {
  const visible = typed.replace(LINE_BREAKS, ' ').replace(INVISIBLE, '').normalize('NFC');
  return visible.replace(/\s+/gu, ' ').trim();
}
