import type { Objection } from '../../domain/rehearsal/objection.ts';
import type { Marked } from '../../domain/rehearsal/schedule.ts';

/** What the client says this time: the ways of saying it take turns. */
export function saysNow({ id, says }: Objection, attempts: Readonly<Record<string, readonly Marked[]>>): string {
  return says[(attempts[id]?.length ?? 0) % says.length] ?? '';
}
