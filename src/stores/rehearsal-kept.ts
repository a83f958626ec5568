/**
 * Whether this device holds something a rehearsal would show: attempts, a message, phrases, dates or a quiz of some client.
 * Asked before the tool is fetched, hence of the device alone. The prefix of keys is handed in: importing it would bring the
 * stores.
 */
export function hasKeptRehearsal(prefix: string): boolean {
  try {
    return Object.keys(window.localStorage).some(
      (key) => key.startsWith(prefix) && /\/(?:rehearsal|message|phrases|dates|quiz)$/.test(key),
    );
  } catch {
    return false;
  }
}
