import { readLength } from '../domain/notice/length.ts';
import type { PhraseLanguage, Slot } from '../domain/phrases/phrase.ts';
import type { SlotValues } from '../domain/phrases/pieces.ts';
import type { noticeAnswer } from './fr/notice-answer.ts';
import { type DayFault, readDay } from './read-day.ts';
import { plural, sayDay, sayList } from './say.ts';

/** The words a length of notice is said in, of one language. */
export type LengthWords = Pick<(typeof noticeAnswer)['lengths'], 'months' | 'weeks' | 'days'>;

/** The slots that hold a day. */
export const daySlots: readonly Slot[] = ['last-day', 'due-date', 'talk-day', 'change-by'];

/** Why what was typed for a day is not read as one; undefined when it is, and where no day is asked for. */
export function dayFault(slot: Slot, typed: string): DayFault | undefined {
  if (!daySlots.includes(slot)) return undefined;
  const read = readDay(typed);
  return read.kind === 'error' ? read.code : undefined;
}

/** Says an amount in a language; what is no amount for certain stays as typed. */
export type SayAmount = (language: PhraseLanguage, typed: string) => string;

/** What values are said with: the words of lengths, and the reader of amounts once it is here. */
export type ValueWords = { lengths: LengthWords; sayAmount?: SayAmount | undefined };

function sayValue(language: PhraseLanguage, slot: Slot, typed: string, { lengths, sayAmount }: ValueWords): string {
  if (slot === 'amount') return sayAmount?.(language, typed) ?? typed;
  if (daySlots.includes(slot)) {
    const read = readDay(typed);
    return read.kind === 'day' ? sayDay(language, read.day) : typed;
  }
  const length = slot === 'notice-length' ? readLength(typed.trim()) : undefined;
  if (length?.kind !== 'calendar') return typed;
  const parts = (['months', 'weeks', 'days'] as const).flatMap((unit) =>
    length[unit] > 0 ? [plural(language, lengths[unit], length[unit])] : [],
  );
  return parts.length > 0 ? sayList(language, parts) : typed;
}

/**
 * Values as the language of a message writes them: a day with its weekday, however it was typed; an ISO length in words. What
 * cannot be read stays as it was typed.
 * // valuesIn('fr', { 'last-day': '27/2/2027' }, words) => { 'last-day': 'samedi 27 février 2027' }
 */
export function valuesIn(language: PhraseLanguage, values: SlotValues, say: ValueWords): SlotValues {
  const said = Object.entries(values).map(([slot, typed]) => [slot, sayValue(language, slot as Slot, typed, say)]);
  return Object.fromEntries(said);
}
