import { keptAtom } from './kept-atom.ts';

/** Small choices that belong to the reader, not to a client: filters of a list, the last kind of view. */
export type Preferences = Record<string, string>;

/** A stored value as it can be trusted; `undefined` for anything else. */
export function decodePreferences(raw: unknown): Preferences | undefined {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return undefined;
  return Object.values(raw).every((value) => typeof value === 'string') ? (raw as Preferences) : undefined;
}

/** The reader's choices by name. */
export const $preferences = keptAtom<Preferences>('preferences', decodePreferences, {});

/** Remembers one choice. // prefer('phrases-tone', 'warm') */
export function prefer(name: string, value: string): void {
  $preferences.set({ ...$preferences.get(), [name]: value });
}
