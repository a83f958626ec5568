import { setPersistentEngine, windowPersistentEvents } from '@nanostores/persistent';
import { atom } from 'nanostores';
import { isFromFuture } from './envelope.ts';

/** Every key of this site begins so; the number is the version of the key layout. */
export const PREFIX = 'bon-vent/1/';

/** What cannot be read lies under this name, and under the name it had. */
export const ASIDE = 'set-aside/';

/** Where what the reader enters is kept: on this device, or (storage refused or full) for this visit only. */
export const $keeping = atom<'device' | 'visit'>('device');

/** Keys whose content could not be read and was put aside under a name of its own, never deleted. */
export const $setAside = atom<string[]>([]);

/** Keys of which a part could not be read: the rest is in use, and the whole as it was lies aside. */
export const $copiedAside = atom<string[]>([]);

/** Keys that a later version of this site wrote: left as they are, while what is done here lasts for this visit. */
export const $held = atom<string[]>([]);

/** How often something was written or removed by this page: whoever shows what is kept looks again. */
export const $written = atom(0);

const memory: Record<string, string> = {};
let store: Record<string, string> = memory;

function changed(): void {
  $written.set($written.get() + 1);
}

function refused(): void {
  if ($keeping.get() !== 'visit') $keeping.set('visit');
}

/** Where keys are written now: the device, or this visit's memory. A full or forbidding device throws. */
export function currentStore(): Record<string, string> {
  return store;
}

/** Reads a key; nothing is thrown where storage is refused. */
export function readKey(key: string): string | undefined {
  try {
    return store[key] ?? memory[key];
  } catch {
    refused();
    return memory[key];
  }
}

/** Every key of this site that holds something now, on the device or for this visit, in order. */
export function keptKeys(): string[] {
  const names = new Set(Object.keys(memory));
  try {
    for (const name of Object.keys(store)) names.add(name);
  } catch {
    refused();
  }
  return [...names].filter((name) => name.startsWith(PREFIX)).sort();
}

/** Leaves a key as it is for the rest of this visit: what its stores write stays in memory. */
export function holdKey(key: string): void {
  note($held, key);
}

// While the list of client files itself is held, files begun here belong to this visit, and so does all they hold.
function isHeld(key: string): boolean {
  const held = $held.get();
  return held.includes(key) || held.includes(`${PREFIX}files`);
}

/** Writes a key, or remembers it for this visit where the device refuses or is full. */
export function writeKey(key: string, value: string): void {
  try {
    store[key] = value;
    if (store !== memory) delete memory[key];
  } catch {
    memory[key] = value;
    refused();
  }
  changed();
}

/** Removes a key everywhere. */
export function dropKey(key: string): void {
  if ($held.get().includes(key)) $held.set($held.get().filter((held) => held !== key));
  delete memory[key];
  try {
    delete store[key];
  } catch {
    refused();
  }
  changed();
}

// What was put aside earlier under the same name stays: the next one gets a number.
function putAside(key: string, raw: string): string {
  const first = `${PREFIX}${ASIDE}${key.slice(PREFIX.length)}`;
  let place = first;
  for (let count = 2; ![undefined, raw].includes(readKey(place)); count += 1) place = `${first}/${count}`;
  writeKey(place, raw);
  return place;
}

function note($places: typeof $setAside, place: string): void {
  if (!$places.get().includes(place)) $places.set([...$places.get(), place]);
}

/** Puts a text that cannot be read under a key of its own, and says so through `$setAside`. */
export function setAside(key: string, raw: string): void {
  note($setAside, putAside(key, raw));
  dropKey(key);
}

/** Keeps a copy of a text that can be read in part, puts the readable part in its place, and says so. */
export function copyAside(key: string, raw: string, readable: string): void {
  note($copiedAside, putAside(key, raw));
  writeKey(key, readable);
}

// What the stores see of the device. A write looks first whether a newer tab was here: its data is never written over.
const safeStorage = new Proxy<Record<string, string>>(
  {},
  {
    get: (_, key) => (isHeld(String(key)) && memory[String(key)]) || readKey(String(key)),
    has: (_, key) => readKey(String(key)) !== undefined,
    set: (_, key, value: string) => {
      if (isFromFuture(readKey(String(key)))) holdKey(String(key));
      if (isHeld(String(key))) memory[String(key)] = value;
      else writeKey(String(key), value);
      return true;
    },
    deleteProperty: (_, key) => {
      if (isHeld(String(key))) delete memory[String(key)];
      else dropKey(String(key));
      return true;
    },
  },
);

let ready = false;

/** Connects the stores to the device; called by every island once it is mounted. Safe to call again. */
export function connectStorage(): void {
  if (ready || typeof window === 'undefined') return;
  ready = true;
  try {
    const probe = `${PREFIX}probe`;
    window.localStorage.setItem(probe, '1');
    window.localStorage.removeItem(probe);
    store = window.localStorage as unknown as Record<string, string>;
  } catch {
    refused();
  }
  setPersistentEngine(safeStorage, windowPersistentEvents);
}
