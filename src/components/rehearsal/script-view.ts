import type { DraftLine } from '../../domain/message/draft.ts';
import { measure } from '../../domain/message/measure.ts';
import type { Slot } from '../../domain/phrases/phrase.ts';
import { blanksOf, type Piece, piecesText } from '../../domain/phrases/pieces.ts';
import { type ScriptLineName, scriptLines, spokenDraft } from '../../domain/rehearsal/script.ts';
import type { Locale } from '../../i18n/locales.ts';
import { linePieces } from '../../i18n/say-letter.ts';
import { draftOf, type MessageRecord } from '../../stores/message-record.ts';
import { type Composing, compose, type Known } from '../message/composer.ts';
import type { RehearsalLibrary } from './rehearsal-words.ts';

/** One move of a line on its way to the screen. */
export type SaidPart = { line: DraftLine; pieces: Piece[]; text: string };

/** A line of the script with the moves it is made of; those left out of the message are apart. */
export type SaidLine = { name: ScriptLineName; parts: SaidPart[]; left: DraftLine[] };

/** The five lines as they are said, worked out from the goodbye of the open client. */
export type Script = Composing & { said: SaidLine[]; seconds: number; blankSlots: Slot[]; hasDraft: boolean };

/** Works out the script from what is kept and the phrases that are here. */
export function scriptOf(
  record: MessageRecord,
  known: Omit<Known, 'record' | 'occasion'>,
  at: RehearsalLibrary,
  locale: Locale,
  isWhole: boolean,
): Script {
  const goodbye = draftOf(record, 'goodbye', locale);
  const drafts = { goodbye: spokenDraft(goodbye, at.phrases) };
  const script = compose({ ...known, record: { ...record, drafts }, occasion: 'goodbye' }, at, locale, isWhole);
  const { draft, filling } = script;
  const said = scriptLines.map(({ name, moves }): SaidLine => {
    const lines = moves.flatMap((move) => draft.lines.filter((line) => line.move === move));
    const parts = lines
      .filter(({ out }) => !out)
      .map((line) => {
        const pieces = linePieces(line, draft, filling.values);
        return { line, pieces, text: piecesText(pieces, filling.labels) };
      });
    return { name, parts, left: lines.filter(({ out }) => out) };
  });
  const all = said.flatMap(({ parts }) => parts);
  return {
    ...script,
    said,
    seconds: measure(all.map(({ text }) => text).join(' ')).aloud,
    blankSlots: blanksOf(all.flatMap(({ pieces }) => pieces)),
    hasDraft: goodbye.lines.some(({ text }) => text !== ''),
  };
}
