import { PREFIX } from './storage.ts';

/**
 * Whether this device holds something the one-reason picker would show: a reason on its way, a message, a quiz. Asked before
 * anything of it is fetched, so it asks the device alone; where storage is refused there is nothing to find again.
 */
export function hasKeptReason(): boolean {
  try {
    return Object.keys(window.localStorage).some(
      (key) => key.startsWith(PREFIX) && /\/(?:reason|message|quiz)$/.test(key),
    );
  } catch {
    return false;
  }
}
