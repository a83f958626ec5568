import { type Draft, type DraftLine, stays, withLine } from '../message/draft.ts';
import type { Move, Phrase } from '../phrases/phrase.ts';

/** The five lines of a conversation, in their order, and the moves of the goodbye each is made of. */
export const scriptLines = [
  { name: 'open', moves: ['opening'] },
  { name: 'decide', moves: ['decision'] },
  { name: 'reason', moves: ['reason'] },
  { name: 'notice', moves: ['notice', 'referral'] },
  { name: 'end', moves: ['closing'] },
] as const satisfies readonly { name: string; moves: readonly Move[] }[];

/** The name of a line of the script. */
export type ScriptLineName = (typeof scriptLines)[number]['name'];

/**
 * The goodbye as it is said. What the reader pinned or wrote stays, and so does every phrase that can be said aloud: what is
 * written afterwards should repeat what was heard. Phrases made for writing only make room for spoken ones.
 */
export function spokenDraft(draft: Draft, library: readonly Phrase[]): Draft {
  const onlyWritten = new Set(library.filter(({ channels }) => !channels.includes('said')).map(({ id }) => id));
  const lines = draft.lines.map((line): DraftLine => {
    const { move, out, before } = line;
    return stays(line) || !onlyWritten.has(line.phrase)
      ? line
      : { move, phrase: '', text: '', out, pinned: false, before };
  });
  return { ...draft, channel: 'said', lines };
}

/** The goodbye with one line as it stands in the script, pinned: what was chosen to be said does not change again by itself. */
export function withSaid(draft: Draft, script: Draft, move: Move): Draft {
  const line = script.lines.find((each) => each.move === move);
  return line ? withLine(draft, move, { ...line, pinned: true, out: false }) : draft;
}
