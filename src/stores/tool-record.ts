import { computed, type WritableAtom } from 'nanostores';
import { $currentFile, claimFile } from './client-files.ts';
import { type Decoder, keptAtom } from './kept-atom.ts';

/** The tools that keep something for each client. */
export type Tool =
  | 'quiz'
  | 'notice'
  | 'sentence'
  | 'dates'
  | 'phrases'
  | 'reason'
  | 'message'
  | 'rehearsal'
  | 'checklist'
  | 'stakes'
  | 'cooling';

/**
 * What the reader did with one tool for the open client file: one key per file and tool, so two tabs on
 * different tools never overwrite each other. Writing with no file yet begins one quietly.
 */
export function toolRecord<T>(tool: Tool, decode: Decoder<T>, empty: T, readPart?: Decoder<T>): WritableAtom<T> {
  const $key = computed($currentFile, (file) => (file ? `${file.id}/${tool}` : undefined));
  return keptAtom({ $key, claim: () => `${claimFile()}/${tool}` }, decode, empty, readPart);
}
