import type { ClientFile, Shelf } from './client-files.ts';
import { pack, unpack } from './envelope.ts';
import { decodePreferences } from './preferences.ts';
import { decodeReading } from './reading.ts';

/** The client files of both lists, those of the device first; a file in both is named as it comes in. The open one stays. */
export function mergeShelves(here: Shelf, coming: Shelf): Shelf {
  const named = here.files.map((file) => coming.files.find(({ id }) => id === file.id) ?? file);
  const added = coming.files.filter(({ id }) => here.files.every((file) => file.id !== id));
  return { files: [...named, ...added], current: here.current ?? coming.current };
}

/** The list with a nameless file for each of these that it lacks, so that no record is out of sight. */
export function withFiles(shelf: Shelf, ids: readonly string[], since: string): Shelf {
  const lost = [...new Set(ids)].filter((id) => shelf.files.every((file) => file.id !== id));
  const added: ClientFile[] = lost.map((id) => ({ id, name: '', since }));
  const files = [...shelf.files, ...added];
  return { files, current: shelf.current ?? files[0]?.id ?? null };
}

/** What belongs to the reader, from both sides: chapters read on either, choices as they come in. Texts, both readable. */
export function mergeOwn(name: string, here: string, coming: string): string {
  const [old, fresh] = [here, coming].map((text) => {
    const opened = unpack(name, text);
    return opened.kind === 'data' ? opened.data : undefined;
  });
  if (name === 'reading') {
    const [mine, theirs] = [decodeReading(old), decodeReading(fresh)];
    if (!mine || !theirs) return coming;
    return pack({ read: [...new Set([...mine.read, ...theirs.read])], last: theirs.last ?? mine.last });
  }
  return pack({ ...decodePreferences(old), ...decodePreferences(fresh) });
}
