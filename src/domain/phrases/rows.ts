import { shownBy, type Trail } from './another-way.ts';
import { type Choice, exactChoices, type Wish } from './choose.ts';
import type { PhraseLanguage } from './phrase.ts';

/** Names the list a wish gives, so that what a reader did to its rows is found again. // => 'fr referral agency warm said tu' */
export function listName(wish: Wish, language: PhraseLanguage): string {
  const { move, situation, tone, channel, register } = wish;
  return [language, move, situation, tone, channel, register].filter(Boolean).join(' ');
}

/**
 * The rows of a list: as the reader left them where that still makes sense, else one row for each exact choice. Rows that
 * name a phrase the library no longer has, or show one phrase twice, are begun again.
 */
export function listRows(choices: readonly Choice[], kept: readonly Trail[]): Trail[] {
  const exact = exactChoices(choices).map(({ phrase }) => [phrase.id]);
  const known = new Set(choices.map(({ phrase }) => phrase.id));
  const isWhole = kept.length === exact.length && kept.every((trail) => trail.every((id) => known.has(id)));
  const isDistinct = new Set(kept.map(shownBy)).size === kept.length;
  return isWhole && isDistinct ? [...kept] : exact;
}
