import { decodeShelf, type Shelf } from './client-files.ts';
import { unpack } from './envelope.ts';

const NO_FILES: Shelf = { files: [], current: null };

/** The list of client files in a stored text; an empty one where there is none or it cannot be read. */
export function shelfOf(text: string | undefined): Shelf {
  const opened = unpack('files', text ?? '');
  return (opened.kind === 'data' ? decodeShelf(opened.data) : undefined) ?? NO_FILES;
}
