import { useStore } from '@nanostores/preact';
import { useRef } from 'preact/hooks';
import { $currentFile } from '../../stores/client-files.ts';

/**
 * Counts how often another client was opened, here or in another tab. As a `key` it keeps what a tool holds of one client (a way
 * back, a text too long to keep) from meeting another's record. The file that the first entry begins is not another client: drawn
 * anew then, a field would lose the key that was just typed.
 */
export function useClientTurn(): number {
  const id = useStore($currentFile, { ssr: () => undefined })?.id;
  const seen = useRef({ id, turn: 0 });
  if (id !== seen.current.id) {
    seen.current = { id, turn: seen.current.turn + (seen.current.id === undefined ? 0 : 1) };
  }
  return seen.current.turn;
}
