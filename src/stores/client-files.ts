import { computed, type ReadableAtom } from 'nanostores';
import { cleanName } from '../domain/phrases/clean-name.ts';
import { keptAtom } from './kept-atom.ts';

/**
 * A client as the reader calls them. `name` may be empty: the file was begun without a word. `since` is a civil day.
 * An archived file keeps all it holds and is out of the way.
 */
export type ClientFile = { id: string; name: string; since: string; archived?: boolean };

/** The list of client files, and which one is open. */
export type Shelf = { files: ClientFile[]; current: string | null };

const EMPTY: Shelf = { files: [], current: null };

function isFile(value: unknown): value is ClientFile {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name, since, archived } = value as Record<string, unknown>;
  if (typeof id !== 'string' || !/^[a-z0-9]{4,20}$/.test(id)) return false;
  return typeof name === 'string' && typeof since === 'string' && ['boolean', 'undefined'].includes(typeof archived);
}

/** A stored list as it can be trusted; `undefined` for anything else. */
export function decodeShelf(raw: unknown): Shelf | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { files, current } = raw as Record<string, unknown>;
  if (!Array.isArray(files) || !files.every(isFile)) return undefined;
  // What is put away is never open: neither by its id nor for want of another file.
  const offered = files.filter((file) => !file.archived);
  return { files, current: (offered.find((file) => file.id === current) ?? offered[0])?.id ?? null };
}

/** The shelf itself; `client-shelf.ts` puts away and erases, everything else reads and writes through this file. */
export const $shelf = keptAtom<Shelf>('files', decodeShelf, EMPTY);

/** All client files on this device, oldest first. */
export const $clientFiles: ReadableAtom<ClientFile[]> = computed($shelf, (shelf) => shelf.files);

/** The client file every tool works on; `undefined` before the first entry. */
export const $currentFile: ReadableAtom<ClientFile | undefined> = computed($shelf, (shelf) =>
  shelf.files.find((file) => file.id === shelf.current),
);

function freshId(): string {
  return crypto.getRandomValues(new Uint32Array(2)).reduce((id, part) => id + part.toString(36).padStart(7, '0'), '');
}

// The civil day where the reader is; `toISOString` alone would say the day in London.
function today(): string {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);
}

/** Adds a client file under a name and opens it. // addFile('Studio du port').name => 'Studio du port' */
export function addFile(name: string): ClientFile {
  const file = { id: freshId(), name: cleanName(name), since: today() };
  const { files } = $shelf.get();
  $shelf.set({ files: [...files, file], current: file.id });
  return file;
}

/** Gives a client file another name. */
export function renameFile(id: string, name: string): void {
  const { files, current } = $shelf.get();
  $shelf.set({ current, files: files.map((file) => (file.id === id ? { ...file, name: cleanName(name) } : file)) });
}

/** Opens a client file in every tool; an unknown id changes nothing. */
export function openFile(id: string): void {
  const { files } = $shelf.get();
  if (files.some((file) => file.id === id)) $shelf.set({ files, current: id });
}

/** The open file's id, after beginning a nameless file where there was none. */
export function claimFile(): string {
  return ($currentFile.get() ?? addFile('')).id;
}
