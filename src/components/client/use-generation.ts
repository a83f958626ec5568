import { useRef } from 'preact/hooks';

/**
 * Counts how often another client was opened. The file that the first entry begins is not another one. As a key, it makes what a
 * tool holds beside its record (a way back, a text too long to be kept) stay with the client it belongs to.
 */
export function useGeneration(file: string | undefined): number {
  const seen = useRef({ file, count: 0 });
  if (file !== seen.current.file) {
    seen.current = { file, count: seen.current.count + (seen.current.file === undefined ? 0 : 1) };
  }
  return seen.current.count;
}
