import type { Pace } from './read-table.ts';

/** Why a file was not read. */
export type Refusal = 'empty' | 'too-big' | 'workbook' | 'pdf' | 'not-text' | 'unreadable';

/** The text of a file with all its line breaks as `\n`; `stopped` when the reader had enough. */
export type ReadText = { kind: 'text'; text: string } | { kind: 'refused'; code: Refusal } | { kind: 'stopped' };

/** Ten megabytes: years of a time tracker. */
const mostBytes = 10_000_000;

const slice = 1 << 18;
const beginnings: [number[], Refusal][] = [
  [[0x50, 0x4b, 0x03, 0x04], 'workbook'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'workbook'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
];
// Characters that stand in no table: a picture, a program or noise has them within its first bytes.
const NOISE = /[^\P{Cc}\t\n\v\f\r\u0085]|\p{Cn}/u;

/** Reads a file as text, in slices: UTF-8, UTF-16 with its mark, else what Windows spreadsheets in Western Europe write. */
export async function readFile(file: Blob, pace: Pace): Promise<ReadText> {
  if (file.size > mostBytes) return { kind: 'refused', code: 'too-big' };
  if (file.size === 0) return { kind: 'refused', code: 'empty' };
  try {
    const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
    const known = beginnings.find(([bytes]) => bytes.every((byte, index) => head[index] === byte));
    if (known) return { kind: 'refused', code: known[1] };
    const read = await decode(file, encodingOf(head), pace);
    return read ?? (await decode(file, 'windows-1252', pace)) ?? { kind: 'refused', code: 'not-text' };
  } catch {
    return { kind: 'refused', code: 'unreadable' };
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** The text, or `undefined` when the bytes are not of this encoding. */
async function decode(file: Blob, encoding: string, { pause, progress, signal }: Pace): Promise<ReadText | undefined> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const parts: string[] = [];
  for (let at = 0; at < file.size; at += slice) {
    const bytes = await file.slice(at, at + slice).arrayBuffer();
    const part = decoded(decoder, bytes, at + slice < file.size);
    if (part === undefined) return undefined;
    if (NOISE.test(part)) return { kind: 'refused', code: 'not-text' };
    parts.push(part);
    progress(Math.min(1, (at + slice) / file.size));
    await pause();
    if (signal.aborted) return { kind: 'stopped' };
  }
  const text = plainBreaks(parts.join(''));
  return text.trim() === '' ? { kind: 'refused', code: 'empty' } : { kind: 'text', text };
}

function decoded(decoder: TextDecoder, bytes: ArrayBuffer, stream: boolean): string | undefined {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    return undefined;
  }
}

/** Every kind of line break as `\n`. `plainBreaks('a\r\nb\rc') // => 'a\nb\nc'` */
export function plainBreaks(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
