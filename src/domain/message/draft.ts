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
 * What stands in a line. `phrase` is the id it was chosen by, empty for words of the reader's own; `text` is what stands
 * there, slots in braces, kept even when the library no longer has the phrase; empty until one is chosen.
 */
export interface Wording {
  readonly phrase: string;
  readonly text: string;
  /** The reader changed the words of the phrase. */
  readonly edited?: boolean | undefined;
}

/** One move of a message. */
export interface DraftLine extends Wording {
  readonly move: Move;
  /** Left out of the message, its text kept. */
  readonly out: boolean;
  /** Stays when the rest is shuffled. */
  readonly pinned: boolean;
  /** The wordings this line showed before, oldest first: the way back. */
  readonly before?: readonly Wording[] | undefined;
  /** The language of the words where it is not the message's: they stayed when the message changed its language. */
  readonly language?: PhraseLanguage | undefined;
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
  /** How often the rest was shuffled: what the next shuffle draws from, so that the same draft always gives the same one. */
  readonly seed?: number | undefined;
  /** The reader wants a referral in it although none is owed. */
  readonly owed?: boolean | undefined;
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

/** Whether the words of a line are the reader's own, in whole or in part. */
export function isOwn({ phrase, text, edited }: Wording): boolean {
  return edited === true || (phrase === '' && text !== '');
}

/** Whether a line keeps its words whatever happens to the rest: it is pinned, or the reader wrote in it. */
export function stays(line: DraftLine): boolean {
  return line.pinned || isOwn(line);
}
