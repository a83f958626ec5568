import { countWords } from '../phrases/word-count.ts';
import { apartFrom, type Span } from './clauses.ts';
import type { CompiledRules } from './compile.ts';
import { foldText } from './fold.ts';
import { findReasons } from './reasons.ts';
import type { Kind, Rule } from './rule.ts';

/** A piece that opens a discussion: where it stands in the text, and the rule that explains it. */
export type Mark = Span & { rule: string; kind: Kind };

/** What the meter knows of a text. */
export type Reading = { words: number; seconds: number; reasons: number; marks: readonly Mark[] };

/** Words said in a second by someone who speaks calmly: 150 a minute, the middle of what speakers are advised. */
const WORDS_A_SECOND = 2.5;

/** The seconds a text takes aloud, rounded up. // secondsAloud(10) => 4 */
export function secondsAloud(words: number): number {
  return Math.ceil(words / WORDS_A_SECOND);
}

// Earlier first, then the longer, then the order of the rules, which sorting keeps.
function withoutOverlaps(marks: readonly Mark[]): Mark[] {
  let end = -1;
  return [...marks]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((mark) => {
      if (mark.start < end) return false;
      end = mark.end;
      return true;
    });
}

// Two pieces of one kind side by side are one piece to the reader: “back in March” “I had to chase you”.
function withNeighbours(marks: readonly Mark[], folded: string, byId: ReadonlyMap<string, Rule>): Mark[] {
  const joined: Mark[] = [];
  for (const mark of marks) {
    const last = joined.at(-1);
    const rules = [last?.rule, mark.rule].map((id) => byId.get(id ?? ''));
    const isPiece = last?.kind === mark.kind && rules.every((rule) => rule?.scope !== 'words' && rule?.spare === 0);
    if (last && isPiece && folded.slice(last.end, mark.start).trim() === '')
      joined[joined.length - 1] = { ...last, end: mark.end };
    else joined.push(mark);
  }
  return joined;
}

// One apology, one “because” is fine: the first ones of a kind are let be, as many as its rule spares.
function withoutSpared(marks: readonly Mark[], byId: ReadonlyMap<string, Rule>): Mark[] {
  const seen = new Map<Kind, number>();
  return marks.filter(({ rule, kind }) => {
    const spare = byId.get(rule)?.spare ?? 0;
    const count = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, count);
    return count > spare;
  });
}

function matches(folded: string, { rules }: CompiledRules): Mark[] {
  return rules.flatMap(({ rule, pattern }) =>
    [...folded.matchAll(pattern)]
      .filter(({ 0: match }) => match !== '')
      .map(({ 0: match, index }) => ({ start: index, end: index + match.length, rule: rule.id, kind: rule.kind })),
  );
}

function laterReasons(later: readonly Span[], { rules }: CompiledRules): Mark[] {
  const several = rules.find(({ rule }) => rule.kind === 'reasons')?.rule;
  return several ? later.map((reason) => ({ ...reason, rule: several.id, kind: several.kind })) : [];
}

/**
 * Reads a text with the rules of its language: its words, its seconds aloud, how many reasons it holds and the pieces that
 * open a discussion, in order and apart from each other. Any text can be read; offsets are those of the text as it is.
 */
export function readText(text: string, compiled: CompiledRules): Reading {
  const folded = foldText(text);
  const found = withNeighbours(withoutOverlaps(matches(folded.text, compiled)), folded.text, compiled.byId);
  const motives = found.filter(({ rule }) => compiled.byId.get(rule)?.motive);
  const reasons = findReasons(folded.text, compiled, motives);
  const kept = withoutSpared(found, compiled.byId);
  const later = laterReasons(apartFrom(reasons.slice(1), kept), compiled);
  const marks = withoutOverlaps([...kept, ...later]);
  const words = countWords(text);
  return {
    words,
    seconds: secondsAloud(words),
    reasons: reasons.length,
    marks: marks.map((mark) => ({ ...mark, start: folded.at[mark.start] ?? 0, end: endAt(folded.at, mark.end) })),
  };
}

// A folded unit may stand for several signs of the text (a run of spaces, an accent of its own): the end is where the next one begins.
function endAt(at: readonly number[], end: number): number {
  return at[end] ?? at.at(-1) ?? 0;
}
