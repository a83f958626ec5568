// Apart from client-files.ts, which every tool carries: these are fetched with the shelf, when someone opens it.
import { $shelf, type ClientFile } from './client-files.ts';
import { ASIDE, connectStorage, dropKey, keptKeys, PREFIX, readKey, writeKey } from './storage.ts';

/** Puts a client file away, or takes it out again; an open file that is put away makes room for another one. */
export function archiveFile(id: string, archived: boolean): void {
  const { files, current } = $shelf.get();
  const changed = files.map((file) => (file.id === id ? { ...file, archived } : file));
  const next = archived && current === id ? changed.find((file) => !file.archived)?.id : current;
  $shelf.set({ files: changed, current: archived ? (next ?? null) : id });
}

/** A client file that was erased, with all it held: enough to bring it back. */
export type ErasedFile = { file: ClientFile; place: number; wasOpen: boolean; records: Record<string, string> };

/** Erases a client file and everything kept for it; what is given back undoes it. `undefined` for an unknown id. */
export function eraseFile(id: string): ErasedFile | undefined {
  connectStorage();
  const { files, current } = $shelf.get();
  const place = files.findIndex((file) => file.id === id);
  const file = files[place];
  if (!file) return undefined;
  const own = [`${PREFIX}${id}/`, `${PREFIX}${ASIDE}${id}/`];
  const keys = keptKeys().filter((key) => own.some((start) => key.startsWith(start)));
  const records = Object.fromEntries(keys.map((key) => [key, readKey(key) ?? '']));
  const others = files.filter((other) => other.id !== id);
  const next = others.find((other) => !other.archived)?.id ?? null;
  $shelf.set({ files: others, current: current === id ? next : current });
  keys.forEach(dropKey);
  return { file, place, wasOpen: current === id, records };
}

/** Brings an erased client file back to its place, opened again if it was open. */
export function restoreFile({ file, place, wasOpen, records }: ErasedFile): void {
  for (const [key, text] of Object.entries(records)) writeKey(key, text);
  const { files, current } = $shelf.get();
  $shelf.set({ files: files.toSpliced(place, 0, file), current: wasOpen ? file.id : current });
}
