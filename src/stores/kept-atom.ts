import { persistentAtom } from '@nanostores/persistent';
import { atom, onMount, type ReadableAtom, type WritableAtom } from 'nanostores';
import { kindOf, pack, unpack } from './envelope.ts';
import { connectStorage, copyAside, holdKey, PREFIX, setAside } from './storage.ts';

/** Turns a stored value into a trusted one; `undefined` when it is not of the expected shape. */
export type Decoder<T> = (raw: unknown) => T | undefined;

/** How a value is read: whole, or, where that fails, the part of it that can be trusted. */
export type Reader<T> = { whole: Decoder<T>; part?: Decoder<T> | undefined };

function opened<T>(key: string, text: string, reader: Reader<T>, known: T, empty: T): T {
  const envelope = unpack(kindOf(key), text);
  if (envelope.kind === 'future') {
    holdKey(key);
    return known;
  }
  const data = envelope.kind === 'data' ? envelope.data : undefined;
  const value = reader.whole(data);
  if (value !== undefined) return value;
  const part = data === undefined ? undefined : reader.part?.(data);
  if (part === undefined) setAside(key, text);
  else copyAside(key, text, pack(part));
  return part ?? empty;
}

function open<T>(key: string, reader: Reader<T>, empty: T): WritableAtom<T> {
  connectStorage();
  // What is on the page when a later version of the site, in another tab, writes what this one cannot read: it stays.
  let known = empty;
  return persistentAtom<T>(PREFIX + key, empty, {
    // What is empty leaves the device: the package drops the key of a value without a text. So a page that is shown again
    // after its record was erased elsewhere, and is emptied by the package, writes nothing either.
    encode: (value) => {
      known = value;
      return (value === undefined || value === empty ? undefined : pack(value)) as string;
    },
    decode: (text) => {
      known = opened(PREFIX + key, text, reader, known, empty);
      return known;
    },
  });
}

/** Where a kept value lives: the key under `PREFIX`, or a store of it when it changes with the open client file. */
export type Place = string | { $key: ReadableAtom<string | undefined>; claim: () => string };

/**
 * A store whose value is kept on this device and shared between tabs. Storage is first touched when someone
 * listens or writes, never on import. With a moving place, writing while there is no key claims one.
 * `readPart` saves what it can of a value that cannot be read whole; the rest is copied aside, and the reader is told.
 */
export function keptAtom<T>(place: Place, decode: Decoder<T>, empty: T, readPart?: Decoder<T>): WritableAtom<T> {
  const reader = { whole: decode, part: readPart };
  const $value = atom<T>(empty);
  const show = $value.set.bind($value);
  let inner: { key: string; $kept: WritableAtom<T> } | undefined;
  let unfollow: (() => void) | undefined;

  const innerAt = (key: string) => {
    if (inner?.key !== key) inner = { key, $kept: open(key, reader, empty) };
    return inner.$kept;
  };
  const follow = (key: string | undefined) => {
    unfollow?.();
    unfollow = undefined;
    if (key === undefined) show(empty);
    else unfollow = innerAt(key).subscribe((value) => show(value as T));
  };

  $value.set = (value) => {
    const key = typeof place === 'string' ? place : (place.$key.get() ?? place.claim());
    innerAt(key).set(value);
    if ($value.get() !== value) show(value);
  };

  onMount($value, () => {
    const stop = typeof place === 'string' ? follow(place) : place.$key.subscribe(follow);
    return () => {
      stop?.();
      unfollow?.();
      unfollow = undefined;
    };
  });
  return $value;
}
