import { aspiratedBeginnings, muteBeginnings } from './aspirated.ts';

/** Whether a word names a person: *de Le Goff*, but *du Havre*. */
export type SlotKind = 'person' | 'thing';

/** A literal and the words that follow it, inflected together. */
export type Joint = { before: string; word: string };

/** A word in lower case without accents, for comparing beginnings. // plain('Élise') => 'elise' */
function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace('œ', 'oe').replace('æ', 'ae');
}

function startsWithOne(word: string, beginnings: readonly string[]): boolean {
  return beginnings.some((beginning) => word.startsWith(beginning));
}

// Words that begin with a vowel and still keep the article whole: le onze, le oui, le yaourt, le ouistiti, le uhlan.
const NO_ELISION = /^(?:onz|oui(?:\b|st)|uhlan|ulul)/;

/**
 * Whether French elides before this word. An initial y elides before a consonant only (*d'Yves*, *de Yann*); capitals
 * alone that begin with h are spelt out and are left whole. Digits, signs and other scripts never elide.
 * // elidesBefore('Hélène') => true; elidesBefore('Hassan') => false
 */
export function elidesBefore(word: string): boolean {
  const start = plain(word);
  if (/^[aeiou]/.test(start)) return !NO_ELISION.test(start);
  if (/^y/.test(start)) return /^y[bcdfghjklmnpqrstvwxz]/.test(start);
  if (!start.startsWith('h') || /^H[B-DF-HJ-NP-TV-Z0-9]/.test(word)) return false;
  if (startsWithOne(start, muteBeginnings)) return true;
  return /^h[aeiouy]/.test(start) && !startsWithOne(`${start} `, aspiratedBeginnings);
}

const ELIDED = /(^|[^\p{L}\p{M}])(de|que|ne|se|me|te|jusque|lorsque|puisque|quoique)[ \u00a0]$/iu;
const CONTRACTED = /(^|[^\p{L}\p{M}])(à|de)[ \u00a0]$/iu;
const ARTICLES: Record<string, Record<string, string>> = { à: { le: 'au', les: 'aux' }, de: { le: 'du', les: 'des' } };

function likeInitial(model: string, text: string): string {
  return model.charAt(0) === model.charAt(0).toUpperCase() ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

function contract(before: string, word: string, kind: SlotKind): Joint | undefined {
  const preposition = CONTRACTED.exec(before);
  const article = (kind === 'person' ? /^(les?) (?=\S)/ : /^(les?) (?=\S)/i).exec(word);
  const form = ARTICLES[preposition?.[2]?.toLowerCase() ?? '']?.[article?.[1]?.toLowerCase() ?? ''];
  if (!preposition || !article || !form) return undefined;
  const kept = before.slice(0, preposition.index) + preposition[1];
  return { before: `${kept}${likeInitial(preposition[2] ?? '', form)} `, word: word.slice(article[0].length) };
}

/**
 * Joins a French literal to the word put after it: elision, and contraction with an article the word brings along.
 * A person's capital *Le* is part of the name and stays: *de Le Goff*; a thing's does not: *du Havre*.
 * // joinFrench('le nom de ', 'Anna', 'person') => { before: 'le nom d’', word: 'Anna' }
 * // joinFrench('à ', 'le Syndicat', 'thing') => { before: 'au ', word: 'Syndicat' }
 */
export function joinFrench(before: string, word: string, kind: SlotKind): Joint {
  const contracted = contract(before, word, kind);
  if (contracted) return contracted;
  if (!ELIDED.test(before) || !elidesBefore(word)) return { before, word };
  return { before: `${before.slice(0, -2)}’`, word };
}
