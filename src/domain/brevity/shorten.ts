import { clausesOf, overlap, type Span, sentencesOf } from './clauses.ts';
import type { CompiledRules } from './compile.ts';
import { foldText } from './fold.ts';
import type { Mark } from './read.ts';
import type { Rule } from './rule.ts';

// What a deleted clause leaves hanging before the end of its sentence or the next clause.
const LOOSE_END = /[\s,;:–—-]+$/u;
const LOOSE_START = /^[\s,;:–—-]+/u;
const CLOSING = /^\s*(?:[.!?…]|$)/u;
const SENTENCE_START = /(?:^|[.!?…]["”»\u202f\u00a0]{0,3}|\n)\s{0,4}["“«(]?[\u202f\u00a0 ]?$/u;

function capital(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** The stretch of the text that goes when a mark is replaced: its words, the clauses it touches, or its sentence. */
function stretchOf(text: string, mark: Mark, compiled: CompiledRules): Span {
  const scope = compiled.byId.get(mark.rule)?.scope ?? 'words';
  if (scope === 'words') return mark;
  const folded = foldText(text);
  const real = ({ start, end }: Span) => ({ start: folded.at[start] ?? 0, end: folded.at[end] ?? text.length });
  const sentences = sentencesOf(folded.text).filter((span) => overlap(real(span), mark));
  const parts =
    scope === 'sentence'
      ? sentences
      : sentences.flatMap((sentence) => clausesOf(folded.text, sentence, compiled.joins));
  const touched = parts.map(real).filter((span) => overlap(span, mark));
  return {
    start: Math.min(mark.start, ...touched.map(({ start }) => start)),
    end: Math.max(mark.end, ...touched.map(({ end }) => end)),
  };
}

// The word that joined the deleted clause to what stands before it goes with it.
function withoutJoin(before: string, joins: RegExp): string {
  const start = before.length - Math.min(before.length, 40);
  const folded = foldText(before.slice(start).trimEnd());
  const last = [...folded.text.matchAll(joins)].at(-1);
  const isLast = last !== undefined && last.index + last[0].length === folded.text.length;
  return (isLast ? before.slice(0, start + (folded.at[last.index] ?? 0)) : before).replace(LOOSE_END, '');
}

// At the start of a sentence, the word that joined the next clause to the deleted one goes.
function withoutLead(after: string, joins: RegExp): string {
  const rest = after.replace(LOOSE_START, '');
  const folded = foldText(rest.slice(0, 40));
  const [first] = folded.text.matchAll(joins);
  return first?.index === 0 ? rest.slice(folded.at[first[0].length] ?? 0).replace(LOOSE_START, '') : rest;
}

function deleted(before: string, after: string, joins: RegExp): string {
  const starts = SENTENCE_START.test(before);
  if (starts) {
    const emptied = CLOSING.test(after) ? after.replace(/^\s*[.!?…]+\s*/u, '') : withoutLead(after, joins);
    const space = /[.!?…»”]$/u.test(before) ? ' ' : '';
    return (before + space + capital(emptied)).trim();
  }
  const head = withoutJoin(before, joins);
  if (CLOSING.test(after)) return (head + after.trimStart()).trim();
  return `${head}${/^\s*[,;:)»”]/u.test(after) ? '' : ' '}${after.trimStart()}`.trim();
}

/**
 * What a piece is replaced with: the wording of its rule; nothing where it is one reason among several, which is best left
 * out. `reasons` is the number the text holds. // insteadOf(rule of « vous ne payez jamais », 3) => ''
 */
export function insteadOf(rule: Rule | undefined, reasons: number): string {
  return !rule || (rule.motive && reasons > 1) ? '' : rule.instead;
}

// With the apostrophes of the text; what it says already is not said twice.
function wordingFor(text: string, instead: string): string {
  const wording = text.includes("'") && !text.includes('’') ? instead.replaceAll('’', "'") : instead;
  return foldText(text).text.includes(foldText(wording).text) ? '' : wording;
}

/**
 * The text with a marked piece replaced by its shorter wording, or gone where none is needed; spaces, commas, joining words
 * and the capital of the sentence are put right around it.
 * // shorten('Je pense peut-être arrêter.', mark of « peut-être », rules) => 'Je pense arrêter.'
 */
export function shorten(text: string, mark: Mark, compiled: CompiledRules, reasons = 1): string {
  const { start, end } = stretchOf(text, mark, compiled);
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const instead = wordingFor(text, insteadOf(compiled.byId.get(mark.rule), reasons));
  if (instead === '') return deleted(before, after, compiled.joins);
  const gone = text.slice(start, end);
  const lead = /^\s*/u.exec(gone)?.[0] ?? '';
  const tail = /^[\p{L}\p{N}]/u.test(after) ? ' ' : (/\s*$/u.exec(gone)?.[0] ?? '');
  return before + lead + (SENTENCE_START.test(before + lead) ? capital(instead) : instead) + tail + after;
}
