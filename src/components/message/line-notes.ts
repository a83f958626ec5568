import { choicesFor } from '../../domain/message/choose-lines.ts';
import { type DraftLine, isOwn } from '../../domain/message/draft.ts';
import { phrasePieces } from '../../domain/phrases/pieces.ts';
import { dayFault } from '../../i18n/say-values.ts';
import type { View } from './view.ts';

/** What there is to know about a line, a few words each: how it came here, what it is nearest to, what is odd about it. */
export function lineNotes({ say, composer }: View, line: DraftLine): string[] {
  const { draft, source, isGone, typed } = composer;
  const { near } = say.phrase;
  const choice = isOwn(line)
    ? undefined
    : choicesFor(draft, line.move, source).find(({ phrase }) => phrase.id === line.phrase);
  const faults = phrasePieces(line.text, {}, draft.language).flatMap((piece) => {
    const fault = piece.kind === 'blank' ? dayFault(piece.slot, typed[piece.slot] ?? '') : undefined;
    return fault
      ? [say.line.dayFaults[fault === 'no-such-day' || fault === 'other-weekday' ? fault : 'unreadable']]
      : [];
  });
  const notes = [
    choice?.tone && near.nearTone[choice.tone],
    choice?.channel && near.nearChannel[choice.channel],
    line.edited && near.edited,
    line.pinned && say.line.pinned,
    line.language && say.line.otherLanguage,
    isGone(line) && say.line.gone,
    ...faults,
  ];
  return notes.filter((note) => typeof note === 'string');
}
