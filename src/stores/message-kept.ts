/**
 * Whether this device holds something a message would show: a message, phrases, dates, a quiz or a wait of some client. Asked before
 * the composer is fetched, hence of the device alone. The prefix of keys is handed in: importing it would bring the stores.
 */
export function hasKeptMessage(prefix: string): boolean {
  try {
    return Object.keys(window.localStorage).some(
      (key) => key.startsWith(prefix) && /\/(?:message|phrases|dates|quiz|cooling)$/.test(key),
    );
  } catch {
    return false;
  }
}
