import { readDecimal } from '../money/read-decimal.ts';

/** What a written time turned out to be, in whole seconds. */
export type ReadHours =
  | { kind: 'time'; seconds: number }
  | { kind: 'empty' }
  | { kind: 'error'; code: 'unreadable' | 'negative' | 'too-large' };

const hour = 3600;
/** More hours than fifty people work in a year. */
const mostHours = 100_000;

/**
 * Hours as people and their tools write them: `140`, `1,5`, `1 200,25`, `1.5 h`, `1 h 30`, `45 min`, `01:30`, `01:30:00`, and
 * `47:06 min` or `12 sec` as Toggl Track's *classic* durations. Decimals are rounded to the second.
 * `readHours('1 h 30') // => { kind: 'time', seconds: 5400 }`
 */
export function readHours(typed: string): ReadHours {
  const text = typed
    .replace(/\u2212/g, '-')
    .replace(/[\s\u200e\u200f]+/g, ' ')
    .trim()
    .toLowerCase();
  if (text === '') return { kind: 'empty' };
  if (/^-\s*[\d.,]/.test(text)) return { kind: 'error', code: 'negative' };
  const seconds = clock(text) ?? spoken(text) ?? short(text) ?? decimal(text);
  if (seconds === undefined) return { kind: 'error', code: 'unreadable' };
  return seconds > mostHours * hour ? { kind: 'error', code: 'too-large' } : { kind: 'time', seconds };
}

function clock(text: string): number | undefined {
  const parts = /^(\d{1,6}):([0-5]\d)(?::([0-5]\d)(?:[.,]\d+)?)?$/.exec(text);
  return parts ? Number(parts[1]) * hour + Number(parts[2]) * 60 + Number(parts[3] ?? 0) : undefined;
}

/** Less than an hour, with its seconds: `47:06 min`, `12 sec`. */
function short(text: string): number | undefined {
  const parts = /^(?:(\d{1,5}):([0-5]\d) ?(?:m|min|mn|minutes?)|(\d{1,7}) ?(?:s|sec|secs|seconds?|secondes?))\.?$/.exec(
    text,
  );
  return parts ? Number(parts[1] ?? 0) * 60 + Number(parts[2] ?? parts[3]) : undefined;
}

function spoken(text: string): number | undefined {
  const minutes = /^(\d{1,5}) ?(?:m|min|mn|minutes?)\.?$/.exec(text);
  if (minutes) return Number(minutes[1]) * 60;
  const both = /^(\d{1,6}) ?(?:h|hrs?|hours?|heures?) ?(?:(?:et |and )?([0-5]?\d) ?(?:m|min|mn|minutes?)?)?$/.exec(
    text,
  );
  return both ? Number(both[1]) * hour + Number(both[2] ?? 0) * 60 : undefined;
}

function decimal(text: string): number | undefined {
  const figures = text.replace(/ ?(?:h|hrs?|hours?|heures?)$/, '');
  // Tools write hours with as many decimals as a computer has; a second is enough of them.
  const long = /^\d{1,6}[.,]\d{4,}$/.test(figures);
  if (long) return Math.round(Number(figures.replace(',', '.')) * hour);
  const read = readDecimal(figures, 3);
  return read.kind === 'decimal' ? Math.round(Number(read.decimal) * hour) : undefined;
}

/** The same time as it is typed and read back without loss. `writeHours(5400) // => '1:30'`, `writeHours(7200) // => '2'` */
export function writeHours(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / hour), Math.floor((seconds % hour) / 60), seconds % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  if (minutes === 0 && rest === 0) return String(hours);
  return rest === 0 ? `${hours}:${two(minutes)}` : `${hours}:${two(minutes)}:${two(rest)}`;
}
