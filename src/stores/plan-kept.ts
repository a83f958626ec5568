/**
 * Whether this device holds something a plan would show: a record of any client. Asked before the plan is fetched, hence of the
 * device alone. The prefix of keys is handed in: importing it would bring the stores.
 */
export function hasKeptPlan(prefix: string): boolean {
  try {
    return Object.keys(window.localStorage).some(
      (key) => key.startsWith(prefix) && /^[a-z0-9]{4,20}\/[a-z]+$/.test(key.slice(prefix.length)),
    );
  } catch {
    return false;
  }
}
