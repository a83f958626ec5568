import { type Migration, migrated, migrations } from './migrations.ts';

/** The version of the data this site writes; older ones are migrated, newer ones are left alone. */
export const VERSION = migrations.length + 1;

/** What a stored text turned out to be: data at today's version, data of a later version of this site, or noise. */
export type Opened = { kind: 'data'; data: unknown } | { kind: 'future'; version: number } | { kind: 'noise' };

const NOISE: Opened = { kind: 'noise' };

/** A value as it stands under its key. // pack([]) => '{"v":1,"data":[]}' */
export function pack(value: unknown): string {
  return JSON.stringify({ v: VERSION, data: value });
}

/** The last word of a key says what stands under it. // kindOf('bon-vent/1/abcd1234/quiz') => 'quiz' */
export function kindOf(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1);
}

/** Reads the envelope of a stored text and brings what is in it to today's version; nothing is thrown. */
export function unpack(kind: string, text: string, steps: readonly Migration[] = migrations): Opened {
  try {
    const envelope: unknown = JSON.parse(text);
    if (typeof envelope !== 'object' || envelope === null || !Object.hasOwn(envelope, 'data')) return NOISE;
    const { v, data } = envelope as Record<string, unknown>;
    if (typeof v !== 'number' || !Number.isInteger(v) || v < 1) return NOISE;
    if (v > steps.length + 1) return { kind: 'future', version: v };
    return { kind: 'data', data: migrated(steps, kind, v, data) };
  } catch {
    return NOISE;
  }
}

/** Whether a text was written by a later version of this site: asked before each write, hence of its beginning alone. */
export function isFromFuture(text = ''): boolean {
  return Number(/^\s*\{\s*"v"\s*:\s*(\d+)\s*,/.exec(text)?.[1]) > VERSION;
}
