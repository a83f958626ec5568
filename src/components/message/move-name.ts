import type { Occasion } from '../../domain/phrases/occasion.ts';
import type { Move } from '../../domain/phrases/phrase.ts';
import type { message } from '../../i18n/fr/message.ts';

/** What a line of a message is called: in a request to put things right, the reason is the problem. */
export function moveName(say: Pick<typeof message, 'moves' | 'repairMoves'>, occasion: Occasion, move: Move): string {
  const own: Partial<Record<Move, string>> = occasion === 'repair' ? say.repairMoves : {};
  return own[move] ?? say.moves[move];
}
