import { PREFIX } from './storage.ts';

/**
 * Whether this device holds a record whose key, without its prefix, looks like this: what a tool would show at once. Asked
 * before anything of the tool is fetched, hence of the device alone; where storage is refused there is nothing to find again.
 */
export function isKeptHere(key: RegExp): boolean {
  try {
    return Object.keys(window.localStorage).some(
      (name) => name.startsWith(PREFIX) && key.test(name.slice(PREFIX.length)),
    );
  } catch {
    return false;
  }
}
