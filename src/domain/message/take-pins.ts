import type { Move, PhraseLanguage } from '../phrases/phrase.ts';
import { type Draft, stays, type Wording } from './draft.ts';

/** A phrase the reader kept in the picker. */
export type KeptPhrase = { readonly id: string; readonly language: PhraseLanguage; readonly text: string };

/** The move a kept phrase makes; one the library lost was a way forward, as nearly all of the picker's are. */
export type MoveOf = (id: string) => Move | undefined;

/** The kept phrases that can stand in a move of this message, the one kept last first. */
export function keptFor(draft: Draft, move: Move, kept: readonly KeptPhrase[], moveOf: MoveOf): Wording[] {
  if (draft.occasion !== 'goodbye') return [];
  return kept
    .filter(({ id, language }) => language === draft.language && (moveOf(id) ?? 'referral') === move)
    .map(({ id, text }) => ({ phrase: id, text }))
    .reverse();
}

/**
 * The goodbye with the phrases that were kept in the picker and have not come in yet: the last one of each move takes its
 * line, pinned, unless the reader pinned or wrote something there. `taken` names the ones that have had their turn.
 */
export function withKept(
  draft: Draft,
  kept: readonly KeptPhrase[],
  taken: readonly string[],
  moveOf: MoveOf,
): { draft: Draft; taken: readonly string[] } {
  const fresh = kept.filter(({ id }) => !taken.includes(id));
  const lines = draft.lines.map((line) => {
    const [last] = keptFor(draft, line.move, fresh, moveOf);
    return last && !stays(line) ? { ...line, ...last, edited: undefined, pinned: true } : line;
  });
  const coming = draft.occasion === 'goodbye' ? fresh.filter(({ language }) => language === draft.language) : [];
  if (coming.length === 0) return { draft, taken };
  return { draft: { ...draft, lines }, taken: [...taken, ...coming.map(({ id }) => id)] };
}
