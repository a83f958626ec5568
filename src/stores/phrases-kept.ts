/**
 * Whether this device holds something the picker would show: phrases or a quiz of some client, or filters. Asked
 * before the picker is fetched, hence of the device alone; where storage is refused there is nothing to show.
 * The prefix of keys is handed in: importing it would bring the stores along with the question.
 */
export function hasKeptPhrases(prefix: string): boolean {
  try {
    return Object.keys(window.localStorage).some(
      (key) => key.startsWith(prefix) && /\/(?:phrases|quiz|preferences)$/.test(key),
    );
  } catch {
    return false;
  }
}
