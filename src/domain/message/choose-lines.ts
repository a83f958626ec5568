import { type Choice, choosePhrases, type Wish } from '../phrases/choose.ts';
import { homeOf } from '../phrases/occasion.ts';
import type { Move, Phrase, Situation } from '../phrases/phrase.ts';
import { type Draft, type DraftLine, stays, wordedAs } from './draft.ts';

/** Where the words come from: the phrases of the message's language, and what the reader has to offer for a referral. */
export type Source = { readonly library: readonly Phrase[]; readonly situation: Situation };

/** What a message wishes for one of its moves. */
function wishFor(draft: Draft, move: Move, situation: Situation): Wish {
  return {
    occasion: homeOf(draft.occasion, move),
    move,
    situation: move === 'referral' ? situation : undefined,
    tone: draft.tone,
    channel: wordedAs(draft.channel),
    register: draft.language === 'fr' ? draft.register : undefined,
  };
}

/** The phrases one move of a message can be made of, best match first. */
export function choicesFor(draft: Draft, move: Move, { library, situation }: Source): readonly Choice[] {
  return choosePhrases(library, wishFor(draft, move, situation));
}

/** The message as it reads: a line without words has the best phrase there is for it; without one it stays empty. */
export function withWords(draft: Draft, source: Source): Draft {
  const lines = draft.lines.map((line) => {
    if (line.text !== '' || line.edited) return line;
    const best = choicesFor(draft, line.move, source)[0]?.phrase;
    return best ? { ...line, phrase: best.id, text: best.text } : line;
  });
  return { ...draft, lines };
}

/** What can be said differently: tone, channel, form of address, language. */
export type Sound = Partial<Pick<Draft, 'tone' | 'channel' | 'register' | 'language'>>;

/**
 * The message in another sound. Lines that are pinned or written by the reader keep their words, and their language when the
 * message changes its own; all others are emptied, so that `withWords` chooses for them anew.
 */
export function inSound(draft: Draft, sound: Sound): Draft {
  const next = { ...draft, ...sound };
  const lines = draft.lines.map((line): DraftLine => {
    if (!stays(line)) return { move: line.move, phrase: '', text: '', out: line.out, pinned: false };
    const { language = draft.language, ...rest } = line;
    return language === next.language ? rest : { ...rest, language };
  });
  return { ...next, lines };
}

/** The lines that kept their words although they were written for another sound. // => how many */
export function keptLines(draft: Draft): number {
  return draft.lines.filter((line) => stays(line) && !line.out).length;
}

/** The referral of a message chosen anew after the reader named something else to offer. */
export function offeringAnew(draft: Draft): Draft {
  const lines = draft.lines.map((line) =>
    line.move === 'referral' && !stays(line) ? { ...line, phrase: '', text: '', before: undefined } : line,
  );
  return { ...draft, lines };
}
