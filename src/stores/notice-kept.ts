import { PREFIX } from './storage.ts';

/**
 * Whether this device holds a notice of some client. Asked before anything of the calculator is fetched, so it asks the
 * device alone; where storage is refused there is nothing to find again.
 */
export function hasKeptNotice(): boolean {
  try {
    return Object.keys(window.localStorage).some((key) => key.startsWith(PREFIX) && key.endsWith('/notice'));
  } catch {
    return false;
  }
}
