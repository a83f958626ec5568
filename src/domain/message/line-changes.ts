import type { Move } from '../phrases/phrase.ts';
import { type Draft, type DraftLine, type Wording, withLine } from './draft.ts';

/** The wordings a line remembers for the way back; the oldest go first. */
export const LONGEST_WAY_BACK = 12;

function wordingOf({ phrase, text, edited }: DraftLine): Wording {
  return { phrase, text, ...(edited ? { edited } : {}) };
}

/** A line in other words, with the way back to the ones it had. */
export function replaced(line: DraftLine, wording: Wording): DraftLine {
  const before = line.text === '' ? (line.before ?? []) : [...(line.before ?? []), wordingOf(line)];
  const { language: _language, ...rest } = line;
  return { ...rest, edited: undefined, ...wording, before: before.slice(-LONGEST_WAY_BACK) };
}

/** The wording after the present one, round the ring of all choices; undefined when there is no other. */
export function nextWording(line: DraftLine, ring: readonly Wording[]): Wording | undefined {
  const start = ring.findIndex(({ phrase }) => phrase === line.phrase);
  const next = ring[(start + 1) % Math.max(1, ring.length)];
  return next && (next.phrase !== line.phrase || (line.edited && !next.edited)) ? next : undefined;
}

/** The draft after *another way to say it* on one move. What the reader had written there is one step back. */
export function turned(draft: Draft, move: Move, ring: readonly Wording[]): Draft {
  const lines = draft.lines.map((line) => {
    if (line.move !== move) return line;
    const next = nextWording(line, ring);
    return next ? { ...replaced(line, next), pinned: false } : line;
  });
  return { ...draft, lines };
}

/** The draft after the way back on one move; unchanged where nothing was shown before. */
export function turnedBack(draft: Draft, move: Move): Draft {
  const line = draft.lines.find((each) => each.move === move);
  const last = line?.before?.at(-1);
  if (!last) return draft;
  return withLine(draft, move, { edited: undefined, ...last, before: line?.before?.slice(0, -1) });
}

/** The draft with one move in the reader's words; the words of its phrase again are no change of it. */
export function rewritten(draft: Draft, move: Move, text: string, original: string | undefined): Draft {
  return withLine(draft, move, { text, edited: text !== original });
}

/** The draft with one move a place earlier (-1) or later (1); unchanged at either end. */
export function moved(draft: Draft, move: Move, step: -1 | 1): Draft {
  const from = draft.lines.findIndex((line) => line.move === move);
  const lines = [...draft.lines];
  const [line] = lines.splice(from, 1);
  const to = from + step;
  if (!line || to < 0 || to > lines.length) return draft;
  lines.splice(to, 0, line);
  return { ...draft, lines };
}
