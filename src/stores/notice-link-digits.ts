import { addDays, daysBetween } from '../domain/dates/calendar.ts';
import type { Digit, DigitReader } from '../domain/link/digits.ts';
import { dayLines } from '../i18n/day-lines.ts';
import { readDay } from '../i18n/read-day.ts';
import type { Travel } from './notice-link-fields.ts';

const FIRST_DAY = '1900-01-01';
/** To the end of 2199, as far as a typed day may go, and one for no day. */
const DAYS = 109_574;
const MOST_DAYS = 512;
/** Ten years in days are fewer; one for no number. */
const COUNTS = 10_001;
const LETTERS = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const LONGEST_ID = 40;
const isId = new RegExp(`^[-0-9A-Za-z]{1,${LONGEST_ID}}$`);

type Writing = Exclude<Travel, 'stays'>;

/** What one field is written as. A text that is not what the field asks for is written as nothing. */
export function digitsOf(travel: Writing, value: string, options: readonly string[]): Digit[] {
  switch (travel) {
    case 'choice':
      return [{ value: Math.max(0, options.indexOf(value)), size: options.length }];
    case 'count':
      return [{ value: /^0*\d{1,4}$/.test(value.trim()) ? Number(value) + 1 : 0, size: COUNTS }];
    case 'day':
      return [dayDigit(value)];
    case 'days': {
      const days = new Set(dayLines(value).map((line) => dayDigit(line).value));
      const known = [...days].filter((day) => day > 0).slice(0, MOST_DAYS);
      return [{ value: known.length, size: MOST_DAYS + 1 }, ...known.map((value) => ({ value, size: DAYS }))];
    }
    case 'id': {
      const letters = isId.test(value) ? [...value].map((letter) => LETTERS.indexOf(letter) + 1) : [];
      return [...letters, 0].map((value) => ({ value, size: LETTERS.length + 1 }));
    }
  }
}

/** Reads back what `digitsOf` wrote. */
export function readField(travel: Writing, reader: DigitReader, options: readonly string[]): string {
  switch (travel) {
    case 'choice':
      return options[reader.next(options.length)] ?? '';
    case 'count': {
      const count = reader.next(COUNTS);
      return count === 0 ? '' : String(count - 1);
    }
    case 'day':
      return readDayDigit(reader);
    case 'days':
      return Array.from({ length: reader.next(MOST_DAYS + 1) }, () => readDayDigit(reader)).join('\n');
    case 'id': {
      let id = '';
      while (id.length <= LONGEST_ID) {
        const letter = reader.next(LETTERS.length + 1);
        if (letter === 0) break;
        id += LETTERS[letter - 1];
      }
      return id;
    }
  }
}

function dayDigit(text: string): Digit {
  const read = readDay(text);
  return { value: read.kind === 'day' ? daysBetween(FIRST_DAY, read.day) + 1 : 0, size: DAYS };
}

function readDayDigit(reader: DigitReader): string {
  const digit = reader.next(DAYS);
  return digit === 0 ? '' : addDays(FIRST_DAY, digit - 1);
}
