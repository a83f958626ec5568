import { apartFrom, clausesOf, type Span, sentencesOf, trimmed } from './clauses.ts';
import type { CompiledRules } from './compile.ts';

type Signs = Pick<CompiledRules, 'because' | 'statements' | 'goesOn' | 'never' | 'adds' | 'joins'>;

function has(pattern: RegExp, text: string): boolean {
  return text.search(pattern) >= 0;
}

/**
 * The reasons a folded text holds, in order. Each sentence is cut into clauses at its commas and at words that join (*et*,
 * *and*, *de plus*). A clause is a reason when
 * - a rule says so of what it marked (`motives`: a reproach, a full diary);
 * - it is announced: *parce que*, *car*, *because*, *since*;
 * - it goes on with a list that an announced reason began in the same sentence;
 * - it states one without such a word (*mes services ne correspondent plus*). Statements that follow each other unfold one
 *   reason, so a later one counts only where a word adds it: *de plus*, *besides*.
 * The decision, a date, thanks or what follows from a reason is none, unless a rule or a *because* says otherwise. A clause
 * counts once, however many signs it has. What is only hinted at, no sign finds: the count is a floor.
 */
export function findReasons(text: string, signs: Signs, motives: readonly Span[]): Span[] {
  const reasons: Span[] = [];
  let before = 0;
  let motive = 0;
  for (const sentence of sentencesOf(text)) {
    let announced = false;
    for (const clause of clausesOf(text, sentence, signs.joins)) {
      const span = trimmed(text, clause);
      const words = text.slice(span.start, span.end);
      // With what joined it to the clause before: “so” and “besides” stand there, or were a clause of one word.
      const joined = text.slice(before, span.end);
      if (words.includes(' ')) before = span.end;
      while ((motives[motive]?.end ?? Number.POSITIVE_INFINITY) <= span.start) motive += 1;
      const isMotive = apartFrom([span], motives.slice(motive, motive + 1)).length === 0;
      const isAnnounced = has(signs.because, words);
      if (isMotive || isAnnounced) reasons.push(span);
      else if (has(signs.never, joined)) announced = false;
      else if (announced && words.includes(' ') && has(signs.goesOn, words)) reasons.push(span);
      else if (has(signs.statements, words) && (reasons.length === 0 || has(signs.adds, joined))) reasons.push(span);
      announced ||= isAnnounced;
    }
  }
  return reasons;
}
