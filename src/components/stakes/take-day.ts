import type { Day } from '../../domain/dates/day.ts';
import type { stakes } from '../../i18n/fr/stakes.ts';
import type { Locale } from '../../i18n/locales.ts';
import { readDay } from '../../i18n/read-day.ts';
import { fill, sayDay } from '../../i18n/say.ts';
import { $noticeRecord, type NoticeForm } from '../../stores/notice-record.ts';

type Before = Pick<NoticeForm, 'day' | 'mode'>;

/** A day that was handed to the calculator, with what stood there before. */
export type TakenDay = { before: Before; undo: () => void };

/** Writes the day as the day of the announcement; `undefined` when the calculator counts from it already. */
export function takeDay(locale: Locale, day: Day): TakenDay | undefined {
  const form = $noticeRecord.get();
  const { mode } = form;
  const before = { day: form.day, mode };
  const read = readDay(form.day);
  if (mode === 'forwards' && read.kind === 'day' && read.day === day) return undefined;
  const change = (part: Before) => $noticeRecord.set({ ...$noticeRecord.get(), ...part });
  change({ day: sayDay(locale, day, 'long'), mode: 'forwards' });
  return { before, undo: () => change(before) };
}

/** What the calculator said before, in words: a day, a day of freedom, what was typed, or nothing. */
export function sayBefore(locale: Locale, { day, mode }: Before, say: typeof stakes.answer): string {
  const read = readDay(day);
  if (read.kind === 'empty') return say.blank;
  const text = read.kind === 'day' ? sayDay(locale, read.day) : day;
  return mode === 'backwards' ? fill(say.freeDay, { day: text }) : text;
}
