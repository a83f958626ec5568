import { PREFIX } from './storage.ts';

/**
 * Whether this device holds answers of some client. Asked before anything of the quiz is fetched, so it asks the device
 * alone; where storage is refused there is nothing to resume.
 */
export function hasKeptQuiz(): boolean {
  try {
    return Object.keys(window.localStorage).some((key) => key.startsWith(PREFIX) && key.endsWith('/quiz'));
  } catch {
    return false;
  }
}
