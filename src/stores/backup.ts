import { isDay } from '../domain/dates/day.ts';

/** Everything that is kept, by name (the key without its prefix), each text as it stands on the device. */
export type Kept = ReadonlyMap<string, string>;

/** What a file turned out to be: a backup, or why it is none. */
export type ReadBackup =
  | { kind: 'backup'; day: string; kept: Kept }
  | { kind: 'fault'; code: 'empty' | 'too-big' | 'noise' | 'cut' | 'other' | 'future' };

/** The version of the file's own shape; what is inside carries versions of its own. */
const FORMAT = { format: 'bon-vent', version: 1 } as const;

/** The largest file that is read, in bytes: a browser keeps some 5 million characters for a site. */
export const LARGEST_BACKUP = 20_000_000;

/** The name of the file: a day, and nobody's name. // backupName('2026-11-25') => 'bon-vent-2026-11-25.json' */
export function backupName(day: string): string {
  return `bon-vent-${day}.json`;
}

// A text that comes back the same is written as what it says, to be read by eye; any other as the text it is.
function asWritten(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && JSON.stringify(value) === text ? value : text;
  } catch {
    return text;
  }
}

/** Everything that is kept as one file. `day` is the civil day on which it is made. */
export function writeBackup(kept: Kept, day: string): string {
  const written = Object.fromEntries([...kept].map(([name, text]) => [name, asWritten(text)]));
  return `${JSON.stringify({ ...FORMAT, day, kept: written }, null, 2)}\n`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a file; nothing is thrown, whatever it holds. */
export function readBackup(text: string): ReadBackup {
  const plain = text.replace(/^\ufeff/, '');
  if (plain.trim() === '') return { kind: 'fault', code: 'empty' };
  try {
    return readValue(JSON.parse(plain));
  } catch {
    const isOurs = /^\s*\{\s*"format"\s*:\s*"bon-vent"/.test(plain);
    return { kind: 'fault', code: isOurs ? 'cut' : 'noise' };
  }
}

function readValue(value: unknown): ReadBackup {
  if (!isObject(value) || value.format !== FORMAT.format) return { kind: 'fault', code: 'other' };
  const { version, day, kept } = value;
  if (typeof version === 'number' && version > FORMAT.version) return { kind: 'fault', code: 'future' };
  if (version !== FORMAT.version || !isDay(day) || !isObject(kept)) return { kind: 'fault', code: 'other' };
  const texts = Object.entries(kept).map(([name, held]) => {
    return [name, typeof held === 'string' ? held : JSON.stringify(held)] as const;
  });
  return { kind: 'backup', day, kept: new Map(texts) };
}
