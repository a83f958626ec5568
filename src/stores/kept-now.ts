import type { Kept } from './backup.ts';
import { exchangeKeys } from './exchange-keys.ts';
import { connectStorage, keptKeys, PREFIX, readKey } from './storage.ts';

/** Everything that is kept at this moment, in order of its names. */
export function keptNow(): Kept {
  connectStorage();
  const names = keptKeys().map((key) => key.slice(PREFIX.length));
  return new Map(names.flatMap((name) => [[name, readKey(PREFIX + name) ?? ''] as const]));
}

/** What has to be written to go back: the texts of before, `undefined` for what was not there. */
export type WayBack = ReadonlyMap<string, string | undefined>;

/** Writes all changes or none; `false` where the device has no room. */
export function changeKept(changes: WayBack): boolean {
  return exchangeKeys(new Map([...changes].map(([name, text]) => [PREFIX + name, text])));
}

/** Does something to what is kept and gives the way back. */
export function withWayBack(act: () => void): WayBack {
  const before = keptNow();
  act();
  const after = keptNow();
  const names = new Set([...before.keys(), ...after.keys()]);
  const changed = [...names].filter((name) => before.get(name) !== after.get(name));
  return new Map(changed.map((name) => [name, before.get(name)]));
}
