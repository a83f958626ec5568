import { weekdayOf } from '../domain/dates/calendar.ts';
import { type Day, dayOf } from '../domain/dates/day.ts';

/** What a typed text turned out to be. Errors are codes; `values` fills the sentence that says them. */
export type ReadDay =
  | { kind: 'day'; day: Day }
  | { kind: 'empty' }
  | { kind: 'error'; code: DayFault; values: Record<string, string | number> };

/** Why a text is not a day one could compute with. */
export type DayFault =
  | 'unreadable'
  | 'no-such-day'
  | 'month-first'
  | 'short-year'
  | 'no-year'
  | 'far-year'
  | 'other-weekday';

// Both languages are read on both sites: dates are pasted from contracts. Accents and case do not matter.
const months: readonly (readonly string[])[] = [
  ['janvier', 'january', 'janv', 'jan'],
  ['fevrier', 'february', 'fevr', 'fev', 'feb'],
  ['mars', 'march', 'mar'],
  ['avril', 'april', 'avr', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'july', 'juil', 'jul'],
  ['aout', 'august', 'aug'],
  ['septembre', 'september', 'sept', 'sep'],
  ['octobre', 'october', 'oct'],
  ['novembre', 'november', 'nov'],
  ['decembre', 'december', 'dec'],
];
const weekdays: readonly (readonly string[])[] = [
  ['lundi', 'monday', 'lun', 'mon'],
  ['mardi', 'tuesday', 'tue'],
  ['mercredi', 'wednesday', 'mer', 'wed'],
  ['jeudi', 'thursday', 'jeu', 'thu'],
  ['vendredi', 'friday', 'ven', 'fri'],
  ['samedi', 'saturday', 'sam', 'sat'],
  ['dimanche', 'sunday', 'dim', 'sun'],
];

const firstYear = 1900;
const lastYear = 2199;

/**
 * A day as people type it, day before month: `15 mars 2026`, `1er mars 2026`, `15/3/2026`, `2026-03-15`, `15 March 2026`,
 * `March 15, 2026`, with or without its weekday. `readDay('31/2/2027') // => { kind: 'error', code: 'no-such-day', … }`
 */
export function readDay(typed: string): ReadDay {
  const text = plain(typed);
  if (text === '') return { kind: 'empty' };
  const { weekday, rest } = withoutWeekday(text);
  const parts = inFigures(rest) ?? inWords(rest);
  if (parts === undefined)
    return fault(/^\d{1,2} ?\S+$/.test(rest) && monthAmong(rest.split(' ')) ? 'no-year' : 'unreadable');
  return checked(parts, weekday);
}

type Parts = { year: string; month: number; date: number };

function plain(typed: string): string {
  const bare = typed
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return bare
    .replace(/[\s,\u00a0\u202f]+/g, ' ')
    .replace(/(?<=[a-z])\./g, '')
    .trim();
}

function withoutWeekday(text: string): { weekday: number | undefined; rest: string } {
  const [first = '', ...others] = text.replace(/^le /, '').split(' ');
  const index = weekdays.findIndex((names) => names.includes(first));
  return index < 0
    ? { weekday: undefined, rest: [first, ...others].join(' ') }
    : { weekday: index + 1, rest: others.join(' ') };
}

function inFigures(text: string): Parts | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return { year: iso[1] ?? '', month: Number(iso[2]), date: Number(iso[3]) };
  const european = /^(\d{1,2}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?(\d{2}|\d{4})$/.exec(text);
  return european ? { year: european[3] ?? '', month: Number(european[2]), date: Number(european[1]) } : undefined;
}

function inWords(text: string): Parts | undefined {
  const dayFirst = /^(\d{1,2})(?:er|st|nd|rd|th)? (?:of )?([a-z]+) (\d{2}|\d{4})$/.exec(text);
  const monthFirst = /^([a-z]+) (\d{1,2})(?:st|nd|rd|th)? (\d{2}|\d{4})$/.exec(text);
  const [date, name, year] = dayFirst
    ? dayFirst.slice(1)
    : monthFirst
      ? [monthFirst[2], monthFirst[1], monthFirst[3]]
      : [];
  const month = monthAmong([name ?? '']);
  return month === undefined || year === undefined ? undefined : { year, month, date: Number(date) };
}

function monthAmong(words: string[]): number | undefined {
  const index = months.findIndex((names) => words.some((word) => names.includes(word)));
  return index < 0 ? undefined : index + 1;
}

function checked({ year, month, date }: Parts, weekday: number | undefined): ReadDay {
  if (year.length < 4) return fault('short-year', { year });
  const number = Number(year);
  if (month > 12 && date <= 12) return fault('month-first');
  const day = dayOf(number, month, date);
  if (day === undefined) return fault('no-such-day');
  if (number < firstYear || number > lastYear) return fault('far-year', { year });
  if (weekday !== undefined && weekdayOf(day) !== weekday) return fault('other-weekday', { day });
  return { kind: 'day', day };
}

function fault(code: DayFault, values: Record<string, string | number> = {}): ReadDay {
  return { kind: 'error', code, values };
}
