/** The records that each tool would show at once, by their keys without the prefix. */
const shows = {
  cooling: /\/cooling$/,
  message: /\/(?:message|phrases|dates|quiz|cooling)$/,
  notice: /\/notice$/,
  phrases: /\/(?:phrases|quiz)$|^preferences$/,
  // Any record of any client.
  plan: /^[a-z0-9]{4,20}\/[a-z]+$/,
  quiz: /\/quiz$/,
  reason: /\/(?:reason|message|quiz)$/,
  rehearsal: /\/(?:rehearsal|message|phrases|dates|quiz)$/,
  stakes: /\/stakes$/,
} as const;

/**
 * Whether this device holds something that a tool would show. Asked before anything of the tool is fetched, hence of the device
 * alone; where storage is refused there is nothing to find again. The prefix of keys is handed in: importing it would bring the
 * stores along with the question.
 */
export function isKeptHere(tool: keyof typeof shows, prefix: string): boolean {
  try {
    const keys = Object.keys(window.localStorage).filter((key) => key.startsWith(prefix));
    return keys.some((key) => shows[tool].test(key.slice(prefix.length)));
  } catch {
    return false;
  }
}
