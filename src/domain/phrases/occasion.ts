import type { Channel, Move } from './phrase.ts';

/** What a message is for: the goodbye itself, what follows it, or the attempt to repair before it. */
export const occasions = ['goodbye', 'confirmation', 'handover-note', 'reminder', 'repair'] as const;
export type Occasion = (typeof occasions)[number];

/** The moves of each message, in its order. In a repair the reason is the problem and the decision is what is asked. */
export const movesOf: Record<Occasion, readonly Move[]> = {
  goodbye: ['opening', 'decision', 'reason', 'notice', 'handover', 'payment', 'referral', 'thanks', 'closing'],
  confirmation: ['opening', 'decision', 'notice', 'handover', 'payment', 'closing'],
  'handover-note': ['opening', 'handover', 'notice', 'closing'],
  reminder: ['opening', 'payment', 'closing'],
  repair: ['opening', 'reason', 'decision', 'notice', 'closing'],
};

/** Where each message can be used; a written confirmation is not said aloud. */
export const channelsOf: Record<Occasion, readonly Channel[]> = {
  goodbye: ['said', 'chat', 'e-mail', 'letter'],
  confirmation: ['chat', 'e-mail', 'letter'],
  'handover-note': ['e-mail', 'letter'],
  reminder: ['e-mail', 'letter'],
  repair: ['said', 'chat', 'e-mail'],
};

// What a confirmation repeats is said in the same words as the first time.
const borrowed: Partial<Record<Occasion, readonly Move[]>> = { confirmation: ['notice', 'handover', 'payment'] };

/** Whose phrases serve a move of a message. // homeOf('confirmation', 'notice') => 'goodbye' */
export function homeOf(occasion: Occasion, move: Move): Occasion {
  return borrowed[occasion]?.includes(move) ? 'goodbye' : occasion;
}
