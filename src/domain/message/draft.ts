import { movesOf, type Occasion } from '../phrases/occasion.ts';
import type { Channel, Move, PhraseLanguage, Register, Tone } from '../phrases/phrase.ts';

/** How a message travels. A registered letter is worded as a letter; only its head says more. */
export const messageChannels = ['said', 'chat', 'e-mail', 'letter', 'registered'] as const;
export type MessageChannel = (typeof messageChannels)[number];

/** The channel whose phrases serve a message. // wordedAs('registered') => 'letter' */
export function wordedAs(channel: MessageChannel): Channel {
  return channel === 'registered' ? 'letter' : channel;
}

/**
 * One move of a message. `phrase` is the id it was chosen by, empty for words of the reader's own; `text` is what stands
 * there, slots in braces, kept even when the library no longer has the phrase; empty until one is chosen.
 */
export interface DraftLine {
  readonly move: Move;
  readonly phrase: string;
  readonly text: string;
  /** Left out of the message, its text kept. */
  readonly out: boolean;
  /** Stays when the rest is shuffled. */
  readonly pinned: boolean;
}

/** A message on its way, its lines in the order in which they are sent. */
export interface Draft {
  readonly occasion: Occasion;
  /** The language of the message, apart from the language of the site. */
  readonly language: PhraseLanguage;
  readonly tone: Tone;
  readonly channel: MessageChannel;
  readonly register: Register;
  /** The subject of an e-mail or a letter; empty for the usual one. */
  readonly subject: string;
  readonly lines: readonly DraftLine[];
}

/** A message nobody has written yet: every move of its occasion, no phrase chosen. */
export function emptyDraft(occasion: Occasion, language: PhraseLanguage): Draft {
  const lines = movesOf[occasion].map((move) => ({ move, phrase: '', text: '', out: false, pinned: false }));
  return { occasion, language, tone: 'neutral', channel: 'e-mail', register: 'vous', subject: '', lines };
}

/** The draft with one move changed; the others, and the order, stay. */
export function withLine(draft: Draft, move: Move, change: Partial<Omit<DraftLine, 'move'>>): Draft {
  return { ...draft, lines: draft.lines.map((line) => (line.move === move ? { ...line, ...change } : line)) };
}
