import { type Letter, paragraphsOf } from '../domain/message/assemble.ts';
import type { Draft, DraftLine, MessageChannel } from '../domain/message/draft.ts';
import { cleanName } from '../domain/phrases/clean-name.ts';
import type { Slot } from '../domain/phrases/phrase.ts';
import { blanksOf, type Piece, phrasePieces, piecesText, type SlotValues } from '../domain/phrases/pieces.ts';
import type { letter } from './fr/letter.ts';

/** What stands around a message, of one language. */
export type LetterWords = typeof letter;

/** What a message is filled with: the values and the labels of its blanks, both in its own language. */
export type Filling = {
  readonly values: SlotValues;
  readonly labels: Record<Slot, string>;
  readonly words: LetterWords;
};

/** Whether a channel has a subject, a salutation, a formula at the end. */
const forms: Record<MessageChannel, { subject: boolean; greeting: boolean; signOff: boolean }> = {
  said: { subject: false, greeting: false, signOff: false },
  chat: { subject: false, greeting: true, signOff: false },
  'e-mail': { subject: true, greeting: true, signOff: true },
  letter: { subject: true, greeting: true, signOff: true },
  registered: { subject: true, greeting: true, signOff: true },
};

/** The parts a channel takes. // formOf('chat') => { subject: false, greeting: true, signOff: false } */
export function formOf(channel: MessageChannel) {
  return forms[channel];
}

function isLetter(channel: MessageChannel): boolean {
  return channel === 'letter' || channel === 'registered';
}

/** The salutation to somebody known, its name a slot. // 'Bonjour {contact},' */
export function namedGreeting(draft: Draft, { greeting }: LetterWords): string {
  return isLetter(draft.channel) ? greeting.letterKnown : greeting.known;
}

/** The salutation, which names the contact where there is one. // 'Bonjour Anna,' or, in a letter to nobody known, 'Madame, Monsieur,' */
export function greetingOf(draft: Draft, { values, words }: Filling): Piece[] {
  if (!forms[draft.channel].greeting) return [];
  const { unknown, letter: formal } = words.greeting;
  const nameless = isLetter(draft.channel) ? formal : unknown;
  return phrasePieces(values.contact?.trim() ? namedGreeting(draft, words) : nameless, values, draft.language);
}

/** The formula at the end, without the name. */
export function signOffOf(draft: Draft, { values, words }: Filling): string {
  if (!forms[draft.channel].signOff) return '';
  const { mail, warm, letterKnown, letterUnknown } = words.signOff;
  const mailed = draft.tone === 'warm' ? warm : mail;
  const written = values.contact?.trim() ? letterKnown : letterUnknown;
  return (isLetter(draft.channel) ? written : mailed)[draft.register];
}

/** The subject that is proposed: what the message is about, with the day, the project or the invoice where it is known. */
export function usualSubject(draft: Draft, { values, labels, words }: Filling): string {
  const { plain, full, slot } = words.subject[draft.occasion];
  const text = values[slot as Slot]?.trim() ? full : plain;
  return piecesText(phrasePieces(text, values, draft.language), labels);
}

/** The pieces of a line in its own language. */
export function linePieces(line: DraftLine, draft: Draft, values: SlotValues): Piece[] {
  return phrasePieces(line.text, values, line.language ?? draft.language);
}

/** A message as it leaves: what is left out is gone, blanks stand as their labels in brackets. */
export function letterOf(draft: Draft, filling: Filling): Letter {
  const { values, labels } = filling;
  const lines = draft.lines
    .filter(({ out }) => !out)
    .map((line) => ({ move: line.move, text: piecesText(linePieces(line, draft, values), labels) }));
  const hasSignOff = forms[draft.channel].signOff;
  return {
    subject: forms[draft.channel].subject ? cleanName(draft.subject) || usualSubject(draft, filling) : '',
    greeting: piecesText(greetingOf(draft, filling), labels),
    paragraphs: paragraphsOf(lines),
    signOff: signOffOf(draft, filling),
    name: hasSignOff ? piecesText(phrasePieces('{my-name}', values, draft.language), labels) : '',
  };
}

/** The blanks of a whole message, each once, in reading order. */
export function letterBlanks(draft: Draft, { values }: Filling): Slot[] {
  const lines = draft.lines.filter(({ out }) => !out).flatMap((line) => linePieces(line, draft, values));
  const name = forms[draft.channel].signOff ? phrasePieces('{my-name}', values, draft.language) : [];
  return blanksOf([...lines, ...name]);
}
