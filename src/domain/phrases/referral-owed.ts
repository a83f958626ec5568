/** Why no referral is owed to a client; `undefined` when it is a courtesy worth offering. */
export type NotOwed = 'red-line' | 'disrespect';

/**
 * Whether the picker offers a referral at all. A red line of the quiz counts before the reader's own word, because it
 * also changes how to leave.
 * // notOwed({ redLine: false, disrespectful: true }) => 'disrespect'
 */
export function notOwed(known: { redLine: boolean; disrespectful: boolean }): NotOwed | undefined {
  if (known.redLine) return 'red-line';
  return known.disrespectful ? 'disrespect' : undefined;
}
