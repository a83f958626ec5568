import { PREFIX } from './storage.ts';

/**
 * Whether this device holds a cooling-off period of some client. Asked before anything of the tool is fetched, so it
 * asks the device alone; where storage is refused there is nothing to find again.
 */
export function hasKeptCooling(): boolean {
  try {
    return Object.keys(window.localStorage).some((key) => key.startsWith(PREFIX) && key.endsWith('/cooling'));
  } catch {
    return false;
  }
}
