import { PREFIX } from './storage.ts';

/**
 * Whether this device holds a notice of some client, or what one owes, which stands in the same form. Asked before anything
 * of the calculator is fetched, so it asks the device alone; where storage is refused there is nothing to find again.
 */
export function hasKeptNotice(tool: 'notice' | 'stakes' = 'notice'): boolean {
  try {
    return Object.keys(window.localStorage).some((key) => key.startsWith(PREFIX) && key.endsWith(`/${tool}`));
  } catch {
    return false;
  }
}
