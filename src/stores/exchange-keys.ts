import { currentStore, dropKey, readKey, writeKey } from './storage.ts';

// The stores of this tab hear of a change as those of every other tab do.
function announce(key: string): void {
  if (typeof StorageEvent === 'undefined') return;
  window.dispatchEvent(new StorageEvent('storage', { key, newValue: readKey(key) ?? null }));
}

/** Writes keys and removes those without a text, all of them or none: `false` where there is no room, and all is as it was. */
export function exchangeKeys(changes: ReadonlyMap<string, string | undefined>): boolean {
  const before = [...changes.keys()].map((key) => [key, readKey(key)] as const);
  const written = [...changes].filter((change): change is [string, string] => change[1] !== undefined);
  for (const key of changes.keys()) dropKey(key);
  try {
    for (const [key, value] of written) currentStore()[key] = value;
  } catch {
    for (const [key] of written) dropKey(key);
    for (const [key, value] of before) if (value !== undefined) writeKey(key, value);
    return false;
  }
  for (const key of changes.keys()) announce(key);
  return true;
}
