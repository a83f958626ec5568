/** A stretch of a text: from `start` up to, not including, `end`. */
export type Span = { start: number; end: number };

/** Whether two stretches share a sign. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Those of some stretches that share nothing with any of the others; both in order. */
export function apartFrom(spans: readonly Span[], others: readonly Span[]): Span[] {
  let next = 0;
  return spans.filter((span) => {
    while ((others[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next += 1;
    const other = others[next];
    return other === undefined || !overlap(span, other);
  });
}

function between(text: string, within: Span, borders: Iterable<Span>): Span[] {
  const spans: Span[] = [];
  let start = within.start;
  for (const border of [...borders, { start: within.end, end: within.end }]) {
    if (text.slice(start, border.start).trim() !== '') spans.push({ start, end: border.start });
    start = border.end;
  }
  return spans;
}

function found(pattern: RegExp, text: string, shift = 0): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: match, index }) => ({
    start: shift + index,
    end: shift + index + match.length,
  }));
}

// A full stop inside a number or an address ends nothing.
const SENTENCE_END = /[!?…]+|\.+(?=\s|$|[»”")])|\n/g;
const CLAUSE_END = /[,;:()«»“”"—–\n]+|\s-+\s/g;

/** The sentences of a folded text, their closing signs left out. */
export function sentencesOf(text: string): Span[] {
  return between(text, { start: 0, end: text.length }, found(SENTENCE_END, text));
}

/** The clauses of a sentence: cut at its commas and the like, and at words that join. */
export function clausesOf(text: string, sentence: Span, joins: RegExp): Span[] {
  const words = text.slice(sentence.start, sentence.end);
  const borders = [...found(CLAUSE_END, words, sentence.start), ...found(joins, words, sentence.start)];
  return between(
    text,
    sentence,
    borders.sort((a, b) => a.start - b.start || b.end - a.end),
  );
}

/** The same stretch without the spaces at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, end - (words.length - words.trimEnd().length)) };
}
