import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { $clientFiles, $currentFile, addFile, decodeShelf, openFile, renameFile } from './client-files.ts';
import { archiveFile, eraseFile, restoreFile } from './client-shelf.ts';
import { $noticeRecord, emptyForm } from './notice-record.ts';

/** A browser's storage, as an object whose keys are its entries. */
function storage(): Storage {
  const store: Record<string, string> = {};
  const methods = {
    setItem: (key: string, value: string) => {
      store[key] = value;
    },
    removeItem: (key: string) => {
      delete store[key];
    },
    getItem: (key: string) => store[key] ?? null,
  };
  for (const [name, value] of Object.entries(methods)) Object.defineProperty(store, name, { value });
  return store as unknown as Storage;
}

const device = storage();
const stops: (() => void)[] = [];

beforeAll(() => {
  vi.stubGlobal('window', { localStorage: device, addEventListener: () => undefined });
  stops.push(
    $clientFiles.listen(() => undefined),
    $currentFile.listen(() => undefined),
  );
  stops.push($noticeRecord.listen(() => undefined));
});

afterAll(() => {
  for (const stop of stops) stop();
  vi.unstubAllGlobals();
});

test('an erased file is gone with everything kept for it, and comes back whole, in its place', () => {
  const first = addFile('Studio du port');
  const second = addFile('La criée');
  $noticeRecord.set({ ...emptyForm, amount: '3' });
  const before = { ...device };
  const erased = eraseFile(second.id);
  expect(Object.keys(device).filter((key) => key.includes(second.id))).toEqual([]);
  expect($currentFile.get()?.id).toBe(first.id);
  expect($noticeRecord.get()).toEqual(emptyForm);
  if (erased) restoreFile(erased);
  expect({ ...device }).toEqual(before);
  expect($currentFile.get()?.id).toBe(second.id);
  expect($noticeRecord.get().amount).toBe('3');
  expect(eraseFile('nobody00')).toBeUndefined();
});

test('an archived file keeps what it holds and lets another one be open', () => {
  const [first, second] = $clientFiles.get();
  archiveFile(second?.id ?? '', true);
  expect($currentFile.get()?.id).toBe(first?.id);
  expect($clientFiles.get().at(1)).toMatchObject({ name: 'La criée', archived: true });
  archiveFile(first?.id ?? '', true);
  expect($currentFile.get()).toBeUndefined();
  archiveFile(second?.id ?? '', false);
  expect($currentFile.get()?.id).toBe(second?.id);
  expect($noticeRecord.get().amount).toBe('3');
});

test('a client put away is not opened again by the next page, even when it was the last one', () => {
  const [away, open] = ['abcd1234', 'efgh5678'].map((id) => ({ id, name: id, since: '2026-11-02' }));
  const kept = { files: [{ ...away, archived: true }], current: null };
  expect(decodeShelf(kept)).toEqual(kept);
  const files = [{ ...away, archived: true }, open];
  expect(decodeShelf({ files, current: null })?.current).toBe('efgh5678');
  expect(decodeShelf({ files, current: 'abcd1234' })?.current).toBe('efgh5678');
  expect(decodeShelf({ files: [away, open], current: 'nobody00' })?.current).toBe('abcd1234');
});

test('a file is dated with the day where the reader is, not with the day in London', () => {
  vi.stubEnv('TZ', 'Europe/Paris');
  vi.useFakeTimers({ now: new Date(2026, 10, 25, 0, 30) });
  const file = addFile('Après minuit');
  eraseFile(file.id);
  vi.useRealTimers();
  vi.unstubAllEnvs();
  expect(file.since).toBe('2026-11-25');
});

test('names are cleaned, unknown files change nothing', () => {
  const [first] = $clientFiles.get();
  renameFile(first?.id ?? '', ' Le\u200bport\n');
  expect($clientFiles.get()[0]?.name).toBe('Leport');
  const before = $currentFile.get();
  openFile('nobody00');
  expect($currentFile.get()).toEqual(before);
});
